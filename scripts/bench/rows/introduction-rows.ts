import type { NoteFacts } from '../../../src/core/notes/note-facts';
import type { Snapshot } from '../../../src/core/suggestions/snapshot';
import { Accumulators } from '../baselines/accumulators';
import { AllPairs, keepPairs, type ScoredPair } from '../baselines/all-pairs';
import { BareReads } from '../baselines/reads';
import { FullText } from '../baselines/full-text';
import { profilesOf, type Profile } from '../baselines/profile';
import { millisecondsOf, ONCE, race, STEADY, type Contender, type Plan } from '../measure';
import { indexOf } from '../read-vault';
import { Engine, isExact, TOP_20 } from './introductions';
import { rowOf, type Row } from './row';

const SAMPLE = 200;
/** Up to here a baseline runs in full, round after round. */
const FEW_PEOPLE = 2_000;
/** Up to here a faster one does. */
const MANY_PEOPLE = 20_000;
/** Longer than this, all pairs are estimated. */
const MOST_MILLISECONDS = 60_000;

const LIST = 'introductions, top 20';
const SEARCH = 'the search for them alone';
const READS = 'the bare reads of it';
const NETWORK = 'people as terms';
const INDEX = 'index of all notes';

interface Extent {
  /** One in so many people is taken. */
  readonly step: number;
  /** The part of all people that is taken. */
  readonly part: number;
  readonly note: string;
}

const EVERYBODY: Extent = { step: 1, part: 1, note: 'all people' };

function sampleOf(people: number): Extent {
  const step = Math.max(1, Math.floor(people / SAMPLE));
  const taken = Math.ceil(people / step);
  return { step, part: taken / people, note: `estimated from ${String(taken)} people` };
}

function compare(
  engine: Engine,
  baseline: Contender,
  how: { readonly plan: Plan; readonly under: number; readonly note: string },
): Row {
  const list = { name: LIST, run: () => engine.list(TOP_20) };
  return rowOf(race([list, baseline], how.plan), [LIST, baseline.name], how);
}

/** How much of all pairs can be scored in a time that one waits for. */
function allPairsExtent(pairs: AllPairs, people: number): Extent {
  if (people <= FEW_PEOPLE) return EVERYBODY;
  const sample = sampleOf(people);
  const estimate = millisecondsOf(() => pairs.sorted(sample.step)) / sample.part;
  return estimate <= MOST_MILLISECONDS ? EVERYBODY : sample;
}

function againstAllPairs(engine: Engine, profiles: readonly Profile[]): IntroductionResults {
  const pairs = new AllPairs(profiles);
  const { step, part, note } = allPairsExtent(pairs, profiles.length);
  let sorted: readonly ScoredPair[] = [];
  const run = (): unknown => keepPairs((sorted = pairs.sorted(step)), TOP_20);
  const isQuick = profiles.length <= FEW_PEOPLE || (part < 1 && profiles.length <= MANY_PEOPLE);
  const plan = isQuick ? STEADY : ONCE;
  // Warm, for what follows may run it only once.
  race([{ name: LIST, run: () => engine.list(TOP_20) }], STEADY);
  const baseline = { name: 'all pairs', run, pieces: part };
  const row = compare(engine, baseline, { plan, under: 1 / 100, note });
  return { rows: [row], isExact: part === 1 ? isExact(engine, profiles, sorted) : null };
}

function againstFullText(engine: Engine, profiles: readonly Profile[]): Row {
  const people = profiles.length;
  const { step, part, note } = people <= FEW_PEOPLE ? EVERYBODY : sampleOf(people);
  const search = new FullText(profiles);
  const run = (): unknown => search.introductions(TOP_20, step);
  const baseline = { name: 'MiniSearch per person', run, pieces: part };
  return compare(engine, baseline, {
    plan: STEADY,
    under: people > 10_000 ? 1 / 600 : 1 / 300,
    note,
  });
}

/** How much faster than rows of sums the list is to be: rows grow faster than it does (G1, G2). */
function accumulatorsGoal(people: number): number {
  if (people >= 100_000) return 60;
  return people > 10_000 ? 25 : 15;
}

function againstAccumulators(engine: Engine, profiles: readonly Profile[]): Row {
  const people = profiles.length;
  const { step, part, note } = people <= MANY_PEOPLE ? EVERYBODY : sampleOf(people);
  const rows = new Accumulators(profiles);
  const run = (): unknown => rows.introductions(TOP_20, step);
  const baseline = { name: 'rows of sums', run, pieces: part };
  return compare(engine, baseline, { plan: STEADY, under: 1 / accumulatorsGoal(people), note });
}

/**
 * How many numbers of 4 bytes the search goes over: rows (a post, a weight, a fold and an owner each
 * entry) and as many slots, and where each list begins and ends.
 */
function numbersIn({ vectors: rows, index: lists }: Snapshot): number {
  const { postings: posts, weights, folds, owners } = rows;
  const bytes = [posts, weights, folds, owners].reduce(
    (sum, { byteLength }) => sum + byteLength,
    0,
  );
  return bytes / 4 + posts.length + 2 * lists.count;
}

/**
 * The list and the search in it against what nothing could do without. First of all rows with the
 * list: its time is taken here, where nothing else is made but what it makes itself.
 */
function searchRows(engine: Engine): Row[] {
  const layout = engine.layout();
  const { opened, met } = engine.search(layout, TOP_20);
  const reads = new BareReads(opened, met, numbersIn(layout));
  const times = race(
    [
      { name: LIST, run: () => engine.list(TOP_20) },
      { name: SEARCH, run: () => engine.search(layout, TOP_20) },
      { name: READS, run: () => reads.run() },
    ],
    STEADY,
  );
  return [rowOf(times, [LIST, SEARCH]), rowOf(times, [SEARCH, READS], { under: 12 })];
}

/** What is made before there is a list: the index of all notes, and people as terms. */
function makingRows(facts: readonly NoteFacts[], engine: Engine): Row[] {
  const index = indexOf(facts);
  const times = race(
    [
      { name: INDEX, run: () => indexOf(facts) },
      { name: NETWORK, run: () => new Engine(index) },
      { name: LIST, run: () => engine.list(TOP_20) },
    ],
    STEADY,
  );
  const under = engine.corpus.size >= 100_000 ? 2.5 : 1.5;
  return [rowOf(times, [NETWORK, INDEX]), rowOf(times, [LIST, NETWORK], { under })];
}

export interface IntroductionResults {
  readonly rows: readonly Row[];
  /** Whether the lists equal those of all pairs; null where there were too many pairs to score. */
  readonly isExact: boolean | null;
}

/** The list of introductions against scoring all pairs and against a search per person. */
export function introductionResults(facts: readonly NoteFacts[]): IntroductionResults {
  const index = indexOf(facts);
  const profiles = profilesOf(index);
  const engine = new Engine(index);
  const fullText = againstFullText(engine, profiles);
  const { rows, isExact } = againstAllPairs(engine, profiles);
  const sums = againstAccumulators(engine, profiles);
  const found = [...searchRows(engine), ...makingRows(facts, engine)];
  return { rows: [...found, ...rows, fullText, sums], isExact };
}
