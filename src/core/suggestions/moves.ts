import type { NoteEntry } from '../people/read-note';
import type { Network } from './network';
import { pairKey, type PairKey } from './pair-list';

/** From so many acquaintances on, all their pairs are looked at: those among them are more. */
const MANY = 256;

/** What edits move, by number. */
export interface Moves {
  /** Those of whom any pair may have another score. */
  readonly moved: ReadonlySet<number>;
  /** Pairs of others that may, because somebody whom both know adds something else now. */
  readonly mutual: ReadonlySet<PairKey>;
  /** All of these people: what was laid out before says something else of them. */
  readonly shifted: ReadonlySet<number>;
}

/** All pairs of the people in each group, but those of whom any pair is looked at anyway. */
function mutualPairs(
  groups: readonly (readonly number[])[],
  moved: ReadonlySet<number>,
): Set<PairKey> {
  const pairs = new Set<PairKey>();
  for (const group of groups) {
    const others = group.filter((number) => !moved.has(number));
    for (const [at, a] of others.entries())
      for (const b of others.slice(at + 1)) pairs.add(pairKey(a, b));
  }
  return pairs;
}

/** What it moves where all pairs of the people in each group may have another score. */
export function movesAmong(groups: readonly (readonly number[])[]): Moves {
  const moved = new Set<number>();
  return { moved, mutual: mutualPairs(groups, moved), shifted: new Set(groups.flat()) };
}

/** Notes a pair, unless any pair of one of them is looked at anyway. */
function notePair([a, b]: readonly [number, number], { moved, mutual }: PairNotes): void {
  if (a !== b && !moved.has(a) && !moved.has(b)) mutual.add(pairKey(a, b));
}

interface PairNotes {
  readonly moved: ReadonlySet<number>;
  readonly mutual: Set<PairKey>;
}

/** The pairs to whom somebody came to be a common acquaintance, or is one no more. */
function noteExchanged(
  network: Network,
  exchanged: ReadonlyMap<number, ReadonlySet<number>>,
  notes: PairNotes,
): void {
  for (const [number, others] of exchanged) {
    const known = new Set([...network.ties.of(number), ...others, number]);
    for (const other of others)
      if (!notes.moved.has(other)) for (const third of known) notePair([other, third], notes);
  }
}

/** Takes what notes say now into a network, and tells whose scores that concerns. */
export function takeInto(
  network: Network,
  changes: Iterable<readonly [path: string, entry: NoteEntry | null]>,
): Moves {
  const [moved, reweighed] = [new Set<number>(), new Set<number>()];
  const exchanged = new Map<number, Set<number>>();
  for (const [path, entry] of changes) network.take(path, entry, { moved, reweighed, exchanged });
  const shifted = new Set([...moved, ...exchanged.keys()]);
  const isMany = (number: number): boolean => network.ties.sizeOf(number) >= MANY;
  const between: number[] = [];
  for (const number of reweighed) {
    if (!isMany(number)) between.push(number);
    network.ties.each(number, (other) => {
      shifted.add(other);
      if (isMany(number)) moved.add(other);
    });
  }
  for (const [number, others] of exchanged)
    if (isMany(number)) for (const other of others) moved.add(other);
  const groups = between.map((number) => network.ties.of(number));
  const mutual = mutualPairs(groups, moved);
  noteExchanged(network, exchanged, { moved, mutual });
  return { moved, mutual, shifted };
}
