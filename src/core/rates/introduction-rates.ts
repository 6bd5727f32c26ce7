import type { Day } from '../days/day';
import { stageOf } from '../introductions/stage';
import { oneEach } from '../people/introduction-copies';
import {
  takingPart,
  type Introduction,
  type IntroductionStatus,
} from '../people/introduction-note';
import type { PeopleIndex } from '../people/people-index';
import { termsOf } from '../suggestions/terms';
import { isWithin, type Period } from './rates';

/** What became of introductions; each is counted on the day it was made, or else first asked. */
export interface IntroductionRates {
  /** Introductions for which somebody was asked, or which were made. */
  readonly asked: number;
  /** To which all who went on said yes. */
  readonly agreed: number;
  readonly made: number;
  /** After which they met. */
  readonly met: number;
  /** Of which something came. */
  readonly workedOut: number;
  /** Made ones between people whose fields share no word. */
  readonly acrossFields: number;
  /** Those that the user asked for and received. */
  readonly received: { readonly asked: number; readonly made: number; readonly met: number };
  /** Months in which some were made, in order. */
  readonly perMonth: readonly { readonly month: string; readonly made: number }[];
}

const AGREED: readonly IntroductionStatus[] = ['agreed', 'made', 'met', 'worked-out'];
const WORKED_OUT: readonly IntroductionStatus[] = ['worked-out'];
const MADE: readonly IntroductionStatus[] = ['made', 'met', 'worked-out'];
const MET: readonly IntroductionStatus[] = ['met', 'worked-out'];

/** Whether an introduction was made, whatever came of it. */
export function isMade(introduction: Introduction): boolean {
  return MADE.includes(stageOf(introduction));
}

function everyIntroduction(index: PeopleIndex): Introduction[] {
  return oneEach(index.introductions()).map(({ merged }) => merged);
}

/** Introductions that the user gave, each once in however many notes it stands. */
export function eachIntroduction(index: PeopleIndex): Introduction[] {
  return everyIntroduction(index).filter(({ direction }) => direction === 'given');
}

function dayOf({ made, asked }: Introduction): Day | null {
  return made ?? asked;
}

function isOf(statuses: readonly IntroductionStatus[]) {
  return (introduction: Introduction): boolean => statuses.includes(stageOf(introduction));
}

/** Whether the fields of two of them share no word. */
function isAcross(index: PeopleIndex, introduction: Introduction): boolean {
  const fields = takingPart(introduction)
    .map((path) => (index.person(path)?.field ?? []).flatMap(termsOf))
    .filter((terms) => terms.length > 0);
  return fields.some((one, at) =>
    fields.slice(at + 1).some((other) => !one.some((term) => other.includes(term))),
  );
}

function perMonth(made: readonly Introduction[]): IntroductionRates['perMonth'] {
  const counts = new Map<string, number>();
  for (const introduction of made) {
    const month = (dayOf(introduction) ?? '').slice(0, 7);
    counts.set(month, (counts.get(month) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([month, many]) => ({ month, made: many }));
}

/** What became of the introductions of a period, up to today. */
export function introductionRates(
  index: PeopleIndex,
  { from, to }: Period,
  today: Day,
): IntroductionRates {
  const period = { from, to: to < today ? to : today };
  const all = everyIntroduction(index).filter((each) => isWithin(dayOf(each), period));
  const asked = all.filter(({ direction }) => direction === 'given');
  const received = all.filter(({ direction }) => direction === 'received');
  const made = asked.filter(isMade);
  return {
    asked: asked.length,
    agreed: asked.filter(isOf(AGREED)).length,
    made: made.length,
    met: asked.filter(isOf(MET)).length,
    workedOut: asked.filter(isOf(WORKED_OUT)).length,
    acrossFields: made.filter((each) => isAcross(index, each)).length,
    received: {
      asked: received.length,
      made: received.filter(isMade).length,
      met: received.filter(isOf(MET)).length,
    },
    perMonth: perMonth(made),
  };
}
