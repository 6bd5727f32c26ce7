import type { NoteEntry } from '../people/read-note';
import type { Corpus } from './corpus';
import { pairKey, type PairKey } from './pairs';
import { INTERESTS, OFFERS, SEEKS } from './person-terms';
import { termOf } from './term-tables';

/**
 * If somebody has this many acquaintances, all pairs of the person are looked at: the pairs among
 * the acquaintances would be more.
 */
const MANY = 256;

/** What edits move, by number. */
export interface AffectedPairs {
  /** People any of whose pairs may have a new score. */
  readonly people: ReadonlySet<number>;
  /**
   * Pairs of other people that may have a new score, because an acquaintance they share weighs
   * something else now.
   */
  readonly pairs: ReadonlySet<PairKey>;
  /** All of these people: what was laid out before says something else of them. */
  readonly relaid: ReadonlySet<number>;
}

/**
 * All pairs within each group, except those that are looked at anyway because of one of the two.
 */
function mutualPairs(
  groups: readonly (readonly number[])[],
  people: ReadonlySet<number>,
): Set<PairKey> {
  const pairs = new Set<PairKey>();
  for (const group of groups) {
    const others = group.filter((number) => !people.has(number));
    for (const [at, a] of others.entries())
      for (const b of others.slice(at + 1)) pairs.add(pairKey(a, b));
  }
  return pairs;
}

/** What is affected if all pairs within each group may have a new score. */
export function affectedAmong(groups: readonly (readonly number[])[]): AffectedPairs {
  const people = new Set<number>();
  return { people, pairs: mutualPairs(groups, people), relaid: new Set(groups.flat()) };
}

/** Notes a pair, unless any pair of one of them is looked at anyway. */
function notePair([a, b]: readonly [number, number], { people, pairs }: PairNotes): void {
  if (a !== b && !people.has(a) && !people.has(b)) pairs.add(pairKey(a, b));
}

interface PairNotes {
  readonly people: ReadonlySet<number>;
  readonly pairs: Set<PairKey>;
}

/** The pairs that gained or lost a common acquaintance. */
function noteExchanged(
  corpus: Corpus,
  exchanged: ReadonlyMap<number, ReadonlySet<number>>,
  notes: PairNotes,
): void {
  for (const [number, others] of exchanged) {
    const known = new Set([...corpus.ties.of(number), ...others, number]);
    for (const other of others)
      if (!notes.people.has(other)) for (const third of known) notePair([other, third], notes);
  }
}

/** Takes what notes say now into a corpus, and tells whose scores that concerns. */
export function takeEdits(
  corpus: Corpus,
  changes: Iterable<readonly [path: string, entry: NoteEntry | null]>,
): AffectedPairs {
  const [people, reweighed] = [new Set<number>(), new Set<number>()];
  const exchanged = new Map<number, Set<number>>();
  for (const [path, entry] of changes) corpus.take(path, entry, { people, reweighed, exchanged });
  const relaid = new Set([...people, ...exchanged.keys()]);
  const isMany = (number: number): boolean => corpus.ties.sizeOf(number) >= MANY;
  const between: number[] = [];
  for (const number of reweighed) {
    if (!isMany(number)) between.push(number);
    corpus.ties.each(number, (other) => {
      relaid.add(other);
      if (isMany(number)) people.add(other);
    });
  }
  for (const [number, others] of exchanged)
    if (isMany(number)) for (const other of others) people.add(other);
  const groups = between.map((number) => corpus.ties.of(number));
  const pairs = mutualPairs(groups, people);
  noteExchanged(corpus, exchanged, { people, pairs });
  return { people, pairs, relaid };
}

/** Kinds of keys: a person who seeks meets those who offer, and the other way round. */
const ACQUAINTANCES = 3;
const KINDS = 4;

/** The other side of each kind. */
const OPPOSITE = [OFFERS, SEEKS, INTERESTS, ACQUAINTANCES] as const;

/** A number for a thing of a kind, and for what has to be looked for to find partners in it. */
type Visit = (kind: number, thing: number) => void;

/** People who have changed since the snapshot was taken, as they are now. */
export class ChangedPeople {
  private readonly people = new Map<number, readonly number[]>();
  private readonly byKey = new Map<number, Set<number>>();

  constructor(private readonly corpus: Corpus) {}

  get size(): number {
    return this.people.size;
  }

  has(number: number): boolean {
    return this.people.has(number);
  }

  /** Takes in a person as they are now. */
  put(number: number): void {
    for (const key of this.people.get(number) ?? []) this.byKey.get(key)?.delete(number);
    const keys: number[] = [];
    this.eachThing(number, (kind, thing) => keys.push(KINDS * thing + kind));
    this.people.set(number, keys);
    for (const key of keys) this.holdersOf(key).add(number);
  }

  /** Visits people who have something in common with a person; may visit one more than once. */
  eachPartner(number: number, visit: (other: number) => void): void {
    this.eachThing(number, (kind, thing) => {
      const key = KINDS * thing + (OPPOSITE[kind] ?? kind);
      for (const other of this.byKey.get(key) ?? []) visit(other);
    });
  }

  /** Those of them who have a term in a part of their row. */
  holders(part: typeof SEEKS | typeof OFFERS | typeof INTERESTS, term: number): Iterable<number> {
    return this.byKey.get(KINDS * term + part) ?? [];
  }

  private holdersOf(key: number): Set<number> {
    const known = this.byKey.get(key) ?? new Set();
    this.byKey.set(key, known);
    return known;
  }

  private eachThing(number: number, visit: Visit): void {
    const { rows, ties } = this.corpus;
    if (!rows.isEligible(number)) return;
    for (const kind of [SEEKS, OFFERS] as const)
      for (const one of rows.of(number, kind)) visit(kind, termOf(one));
    for (const term of rows.of(number, INTERESTS)) visit(INTERESTS, term);
    for (const other of ties.of(number)) visit(ACQUAINTANCES, other);
  }
}
