import { atOnce, type PausingWork } from '../collections/pausing-work';
import type { NoteEntry } from '../people/read-note';
import {
  BestCandidates,
  type Candidate,
  CappedList,
  compareCandidates,
  type ListLimits,
  type ListRule,
  type Order,
  scored,
} from './candidates';
import { type PostingLists, type Snapshot, takeSnapshot } from './snapshot';
import type { Corpus } from './corpus';
import { affectedAmong, type AffectedPairs, ChangedPeople, takeEdits } from './affected-pairs';
import { NeedsMet } from './needs-met';
import { membersOf, pairKey, type PairKey } from './pairs';
import { Partners } from './partners';
import { LOWEST, scoreOf } from './score';
import { TopPairs } from './top-pairs';
import { INTERESTS, OFFERS, PLACE, SEEKS, type Words } from './person-terms';

/** The kinds of terms that have weights, and the parts of a row they stand in. */
const PARTS = {
  help: [SEEKS, OFFERS],
  interests: [INTERESTS],
  place: [PLACE],
} as const satisfies Partial<Record<keyof Words, readonly number[]>>;

type Kind = keyof typeof PARTS;

const KINDS = ['help', 'interests', 'place'] as const satisfies readonly Kind[];

/** A term with a weight. */
interface WeighedTerm {
  readonly kind: Kind;
  readonly term: number;
}

/** Terms whose weights are so far out of date that they have to be computed again. */
function driftedTerms({ words }: Corpus): WeighedTerm[] {
  return KINDS.flatMap((kind) => Array.from(words[kind].drifted, (term) => ({ kind, term })));
}

/** No lists by place are kept: everybody is gone through. */
function holdersOfPlace({ rows, size }: Corpus, term: number): number[] {
  const holders: number[] = [];
  for (let number = 0; number < size; number++)
    if (rows.isEligible(number) && rows.has(number, PLACE, term)) holders.push(number);
  return holders;
}

/** Those who have a term and can be introduced: in the lists, or among those who moved since. */
function holdersOf(
  { kind, term }: WeighedTerm,
  corpus: Corpus,
  { everybody, overlay }: { readonly everybody: PostingLists; readonly overlay: ChangedPeople },
): readonly number[] {
  if (kind === 'place') return holdersOfPlace(corpus, term);
  const { units, index } = everybody.snapshot;
  const holders = new Set<number>();
  for (const side of units.sidesOf(kind, term)) {
    const end = everybody.end(index.of(side));
    for (let slot = everybody.first(index.of(side)); slot < end; slot++) {
      const number = everybody.who(slot);
      if (!overlay.has(number)) holders.add(number);
    }
  }
  for (const part of PARTS[kind])
    for (const number of overlay.holders(part, term)) holders.add(number);
  return [...holders];
}

/** How many pairs to know for a list of this length: the cap and edits take some out. */
export function capacityFor(limit: number): number {
  return 3 * Math.max(20, limit);
}

/** So many pairs of a person are looked at, at least, for a list of theirs. */
const LEAST_KNOWN = 20;

/** So many people may change before everything is laid out again: each is looked at one by one. */
const MOST_EDITED = 1024;

/** So many pairs are scored again in one go when the weight of what they share changes. */
const MOST_PAIRS = 4096;

function pairCount(groups: readonly (readonly unknown[])[]): number {
  return groups.reduce((sum, { length }) => sum + (length * (length - 1)) / 2, 0);
}

/** How many of the best pairs to look for, and what lists of them ask of a pair besides. */
interface ListPlan {
  readonly capacity: number;
  readonly newRule: (corpus: Corpus) => ListRule;
}

/**
 * The best pairs of a corpus: more of them than any list shows, so that an edit only takes out the
 * pairs of the people it concerns and puts in those that they are in now.
 */
export class Ranking {
  /** People the snapshot is out of date about. */
  private readonly changedPeople: ChangedPeople;
  private readonly partners: Partners;
  private readonly everybody: PostingLists;
  private readonly order: Order;
  /** The last pair that is kept: all pairs up to it are known. Null if those are all pairs. */
  private readonly last: Candidate | null;
  private pairs: readonly Candidate[];
  /** How many of the best pairs were looked for. */
  readonly capacity: number;
  private readonly newRule: ListPlan['newRule'];

  constructor(
    readonly corpus: Corpus,
    private readonly snapshot: Snapshot,
    { best, taken: everybody }: TopPairs,
    { capacity, newRule }: ListPlan,
  ) {
    this.capacity = capacity;
    this.newRule = newRule;
    this.order = pathOrder(corpus);
    this.changedPeople = new ChangedPeople(corpus);
    this.partners = new Partners(corpus, everybody, this.changedPeople, this.order);
    this.last = best.worst;
    this.pairs = best.ranked();
    this.everybody = everybody;
  }

  /** Whether an edit came in since. */
  get hasEdits(): boolean {
    return this.changedPeople.size > 0;
  }

  /** Whether so many edits came in that it has to be built again. */
  get needsRebuild(): boolean {
    return this.changedPeople.size > MOST_EDITED;
  }

  /** Whether it is made ready for them. */
  get isPrepared(): boolean {
    return this.everybody.isComplete;
  }

  /** Makes ready for questions about pairs that are not among the best. */
  prepare(): PausingWork<void> {
    return this.everybody.addRest();
  }

  /** Takes in what notes say now. */
  take(changes: Iterable<readonly [path: string, entry: NoteEntry | null]>): void {
    this.follow(takeEdits(this.corpus, changes));
  }

  /** Whether weights lag behind what was taken in. */
  get hasDrifted(): boolean {
    return this.corpus.isOutgrown || driftedTerms(this.corpus).length > 0;
  }

  /**
   * Computes the weights that are out of date again.
   * @returns whether it did: false if all are out of date, or if too many people have such a term
   */
  *reweigh(): PausingWork<boolean> {
    const { corpus } = this;
    if (corpus.isOutgrown) return false;
    if (driftedTerms(corpus).length === 0) return true;
    yield* this.prepare();
    // Only now: notes may have been edited since.
    const terms = driftedTerms(corpus);
    const groups = terms.map((term) =>
      holdersOf(term, corpus, { everybody: this.everybody, overlay: this.changedPeople }),
    );
    if (pairCount(groups) > MOST_PAIRS) return false;
    for (const { kind, term } of terms) corpus.words[kind].weighTerm(term);
    this.follow(affectedAmong(groups));
    return true;
  }

  private follow({ people, pairs, relaid }: AffectedPairs): void {
    if (relaid.size === 0) return;
    for (const number of relaid) this.changedPeople.put(number);
    const found = [...this.pairsOf(people), ...this.pairsIn(pairs)];
    const stay = this.pairs.filter(
      ({ a, b }) => !people.has(a) && !people.has(b) && !pairs.has(pairKey(a, b)),
    );
    this.pairs = [...stay, ...found].sort((x, y) => compareCandidates(x, y, this.order));
  }

  /** As much of the list as is known. */
  known(limits: ListLimits): Candidate[] {
    return this.newList(limits).walkDown(this.pairs).kept;
  }

  /** The list; null if more pairs have to be known for it. */
  list(limits: ListLimits): Candidate[] | null {
    const list = this.newList(limits).walkDown(this.pairs);
    return list.isFull || this.last === null ? list.kept : null;
  }

  /**
   * The list, however far down its pairs are: people who are in it as often as the cap allows are
   * left out of the next search. Pairs that are no use in it put nobody out of the next search, so
   * that each goes twice as far down.
   */
  listFarDown(limits: ListLimits): Candidate[] {
    const list = this.newList(limits).walkDown(this.pairs);
    let { capacity } = this;
    for (let isAll = this.last === null; !isAll && !list.isFull;) {
      capacity = 2 * capacity + list.kept.length;
      const search = new TopPairs(this.corpus, this.snapshot, capacity, list.hasEnoughOf);
      atOnce(search.search());
      isAll = search.best.worst === null;
      list.walkDown(search.best.ranked());
    }
    return list.kept;
  }

  /** One person's list: their best pairs in the same order, without the cap. */
  listOf(path: string, limit: number): Candidate[] {
    for (let capacity = Math.max(LEAST_KNOWN, limit); ; capacity *= 2) {
      const pairs = this.of(path, capacity);
      const list = this.newList({ limit, perPerson: Number.POSITIVE_INFINITY }).walkDown(pairs);
      if (list.isFull || pairs.length < capacity) return list.kept;
    }
  }

  /** One person's best pairs, in the same order, those that a list leaves out too. */
  of(path: string, limit: number): Candidate[] {
    const number = this.corpus.find(path);
    const best = new BestCandidates(limit, this.order);
    if (number !== null && limit > 0) this.partners.find(number, best);
    return best.ranked();
  }

  private newList(limits: ListLimits): CappedList {
    return new CappedList(limits, this.newRule(this.corpus));
  }

  /** Pairs of the people that an edit concerns, as far down as pairs are known. */
  private pairsOf(people: ReadonlySet<number>): Candidate[] {
    const { last } = this;
    const found: Candidate[] = [];
    for (const number of people) {
      const offer = (pair: Candidate): void => {
        const other = pair.a === number ? pair.b : pair.a;
        const isTwice = other < number && people.has(other);
        if (!isTwice && this.isKnown(pair)) found.push(pair);
      };
      this.partners.find(number, { floor: last?.score ?? LOWEST, offer });
    }
    return found;
  }

  /** Of pairs, those that score so high that pairs like them are known. */
  private pairsIn(keys: ReadonlySet<PairKey>): Candidate[] {
    const pairs = Array.from(keys, (key) => {
      const [a, b] = membersOf(key);
      return scored([a, b], scoreOf(this.corpus, a, b), this.order);
    });
    return pairs.filter(
      (pair) => pair.score > 0 && this.isKnown(pair) && !this.corpus.onePerson.are(pair.a, pair.b),
    );
  }

  private isKnown(pair: Candidate): boolean {
    return this.last === null || compareCandidates(pair, this.last, this.order) <= 0;
  }
}

function pathOrder(corpus: Corpus): Order {
  return (a, b) => {
    const [one, other] = [corpus.pathOf(a), corpus.pathOf(b)];
    return one < other ? -1 : one > other ? 1 : 0;
  };
}

/**
 * The best pairs of a fresh corpus, as many as the capacity.
 * @param newRule what its lists ask of a pair besides
 */
export function* rank(
  corpus: Corpus,
  capacity: number,
  newRule: ListPlan['newRule'] = (known) => new NeedsMet(known),
): PausingWork<Ranking> {
  const snapshot = yield* takeSnapshot(corpus);
  const top = new TopPairs(corpus, snapshot, capacity);
  yield* top.search();
  return new Ranking(corpus, snapshot, top, { capacity, newRule });
}
