import { likelyDuplicates } from '../../../src/cards/matching/likely-duplicates';
import { lookupOf } from '../../../src/cards/matching/lookup';
import { matchCards } from '../../../src/cards/matching/match';
import { phoneKeyFor } from '../../../src/cards/kit/phone-key';
import { allCardPairs } from '../baselines/all-card-pairs';
import { describeAll, matchFigures, type MatchFigures } from '../match-quality';
import { race } from '../measure';
import { makeCards, type CardWorld } from '../synthetic/cards';
import { rowOf, type Row } from './row';

const MATCHING = 'matching of cards';
const DOUBLES = 'likely duplicates';
const ALL_PAIRS = 'all pairs of cards and people';

/** Cards that are compared with everybody: the others take as long. */
const SAMPLE = 20;

export interface MatchingResults {
  readonly rows: readonly Row[];
  readonly figures: MatchFigures;
}

function matchingRows({ people, cards }: CardWorld): Row[] {
  const known = cards.map(({ card }) => card);
  const options = { phoneKey: phoneKeyFor(null) };
  const described = describeAll(known);
  const lookup = lookupOf(describeAll(people), described);
  const step = Math.max(1, Math.floor(described.length / SAMPLE));
  const sample = described.filter((_, at) => at % step === 0);
  const part = sample.length / described.length;
  const times = race(
    [
      { name: MATCHING, run: () => matchCards(known, people, options) },
      { name: DOUBLES, run: () => likelyDuplicates(people, options) },
      { name: ALL_PAIRS, run: () => allCardPairs(sample, lookup), pieces: part },
    ],
    { warmUps: 1, rounds: 3 },
  );
  const note = `estimated from ${String(sample.length)} cards`;
  return [
    rowOf(times, [MATCHING, ALL_PAIRS], { under: 1 / 100, note }),
    rowOf(times, [DOUBLES, ALL_PAIRS], { note }),
  ];
}

/** Cards against as many people: how quickly, and how well, for it is known whose they are. */
export function matchingResults(seed: number, people: number): MatchingResults {
  const world = makeCards(seed, people);
  return { rows: matchingRows(world), figures: matchFigures(world) };
}
