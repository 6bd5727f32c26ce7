import type { VaultResults } from '../bench-vault';
import {
  at,
  exponent,
  faster,
  holds,
  inApp,
  larger,
  milliseconds,
  percent,
  slower,
  times,
  type Measure,
} from './measures';

/** The most or the least that something is to be. */
export interface Bound {
  readonly side: 'most' | 'least';
  readonly value: number;
  readonly unit: string;
}

/** A claim of the reference: its number there, and how it is held against what was measured. */
export interface Claim {
  readonly id: string;
  readonly what: string;
  readonly bound: Bound;
  readonly measure: Measure;
}

const most = (value: number, unit = ''): Bound => ({ side: 'most', value, unit });
const least = (value: number, unit = ''): Bound => ({ side: 'least', value, unit });

function claim(id: string, what: string, bound: Bound, measure: Measure): Claim {
  return { id, what, bound, measure };
}

const [SOME, MORE, MANY] = [10_000, 20_000, 100_000];

const LIST = 'introductions, top 20';
const [EDIT, REBUILD] = ['one edit, then both lists', 'index and both lists'];
const [FULL_TEXT, SUMS, PAIRS] = ['MiniSearch per person', 'rows of sums', 'all pairs'];
const [SEARCH, READS, TERMS] = [
  'the search for them alone',
  'the bare reads of it',
  'people as terms',
];

const touched = ({ counters: { postingsTouched, postingPairs } }: VaultResults): number =>
  postingsTouched / (2 * postingPairs);
const scored = ({ counters: { pairsScored, people } }: VaultResults): number =>
  pairsScored / people;
const edit = ({ edits }: VaultResults): number => edits.median;

const SPEED: readonly Claim[] = [
  claim(
    'G1',
    '10,000 people, faster than a search per person',
    least(300, 'x'),
    at(SOME, faster(LIST, FULL_TEXT)),
  ),
  claim(
    'G1',
    '10,000 people, faster than rows of sums',
    least(15, 'x'),
    at(SOME, faster(LIST, SUMS)),
  ),
  claim(
    'G1',
    '10,000 people, faster than all pairs',
    least(100, 'x'),
    at(SOME, faster(LIST, PAIRS)),
  ),
  claim(
    'G1',
    '10,000 people, pairs and scores as of all pairs',
    least(1, 'yes'),
    at(
      SOME,
      holds(({ isExact }) => isExact),
    ),
  ),
  claim(
    'G2',
    '20,000 people, faster than a search per person',
    least(600, 'x'),
    at(MORE, faster(LIST, FULL_TEXT)),
  ),
  claim(
    'G2',
    '20,000 people, faster than rows of sums',
    least(25, 'x'),
    at(MORE, faster(LIST, SUMS)),
  ),
  claim(
    'G2',
    '100,000 people, faster than rows of sums',
    least(60, 'x'),
    at(MANY, faster(LIST, SUMS)),
  ),
  claim(
    'G2',
    '100,000 people, laid out and searched',
    most(1000, 'ms'),
    at(MANY, milliseconds(LIST)),
  ),
  claim(
    'G3',
    '10,000 people, by the time to read them as terms',
    most(1.5, 'x'),
    at(SOME, slower(LIST, TERMS)),
  ),
  claim(
    'G3',
    '100,000 people, by the time to read them as terms',
    most(2.5, 'x'),
    at(MANY, slower(LIST, TERMS)),
  ),
  claim(
    'G3',
    '10,000 people, search by the bare reads',
    most(12, 'x'),
    at(SOME, slower(SEARCH, READS)),
  ),
  claim(
    'G3',
    '100,000 people, search by the bare reads',
    most(12, 'x'),
    at(MANY, slower(SEARCH, READS)),
  ),
];

const COUNTS: readonly Claim[] = [
  claim(
    'G4',
    '10,000 people, touched of what rows of sums touch',
    most(4, '%'),
    at(SOME, percent(touched)),
  ),
  claim(
    'G4',
    '100,000 people, touched of what rows of sums touch',
    most(1.5, '%'),
    at(MANY, percent(touched)),
  ),
  claim(
    'G4',
    '10,000 flat people, touched of the same',
    most(25, '%'),
    at(SOME, percent(touched), 'flat'),
  ),
  claim('G4', '10,000 people, pairs scored a person', most(0.5), at(SOME, scored)),
  claim('G4', '100,000 people, pairs scored a person', most(0.5), at(MANY, scored)),
];

const EDITS: readonly Claim[] = [
  claim('G5', '10,000 people, an edit, then both lists', most(1, 'ms'), at(SOME, edit)),
  claim(
    'G5',
    '10,000 people, 95 % of these edits',
    most(4, 'ms'),
    at(SOME, ({ edits }) => edits.p95),
  ),
  claim(
    'G5',
    '10,000 people, 95 % of edits of acquaintances too',
    most(4, 'ms'),
    at(SOME, ({ tieEdits }) => tieEdits.p95),
  ),
  claim(
    'G5',
    '10,000 people, an edit by a rebuild',
    most(0.5, '%'),
    at(SOME, percent(slower(EDIT, REBUILD))),
  ),
  claim(
    'G5',
    '100,000 people, an edit by a rebuild',
    most(0.05, '%'),
    at(MANY, percent(slower(EDIT, REBUILD))),
  ),
  claim(
    'G5',
    'an edit among 100,000 by one among 10,000',
    most(2, 'x'),
    times((of) => of.edit),
  ),
  claim(
    'G5',
    '10,000 people, as if worked out anew after 500 edits',
    least(1, 'yes'),
    at(
      SOME,
      holds(({ isExactEdited }) => isExactEdited),
    ),
  ),
];

const STARTS: readonly Claim[] = [
  claim(
    'G8',
    '10,000 people, first list after a fresh start',
    most(300, 'ms'),
    inApp(({ start }) => start.firstList),
  ),
  claim(
    'G8',
    '10,000 people, the same four times slower',
    most(1000, 'ms'),
    inApp(({ slowStart }) => slowStart.firstList),
  ),
  claim(
    'G8',
    'the list of concepts, read for the first time',
    most(15, 'ms'),
    inApp(({ start }) => start.concepts),
  ),
  claim(
    'G8',
    '10,000 people, longest piece of it at one go',
    most(12, 'ms'),
    inApp(({ start }) => start.longestPiece),
  ),
];

const memory = ({ vault, bytesKept }: VaultResults): number => vault.people * bytesKept;

const GROWTH: readonly Claim[] = [
  claim('G9', 'index of all notes, to the power of', most(1.1), exponent(times((of) => of.index))),
  claim(
    'G9',
    'follow-ups of a new day, to the power of',
    most(1.1),
    exponent(times((of) => of.newDay)),
  ),
  claim('G9', 'memory, to the power of', most(1.1), exponent(larger(memory, SOME))),
  claim(
    'G9',
    'an edit, then both lists, to the power of',
    most(0.2),
    exponent(times((of) => of.edit)),
  ),
  claim('G9', 'top 20, to the power of', most(1.4), exponent(times((of) => of.list))),
  claim(
    'G9',
    'pairs touched for them, to the power of',
    most(1.4),
    exponent(larger(({ counters }) => counters.postingsTouched, SOME)),
  ),
];

/** The goals for introductions, in their order. */
export const CLAIMS: readonly Claim[] = [...SPEED, ...COUNTS, ...EDITS, ...STARTS, ...GROWTH];
