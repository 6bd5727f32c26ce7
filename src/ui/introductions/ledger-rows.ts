import { introductionRates } from '../../core/rates/introduction-rates';
import { givenAndReceived } from '../../core/rates/per-person';
import { everUpTo } from '../../core/rates/rates';
import type { Day } from '../../core/days/day';
import type { IntroductionState } from '../../core/introductions/stage';
import { optedOutPeople } from '../../core/introductions/stage-ledger';
import type { PeopleIndex } from '../../core/people/people-index';
import type { Person } from '../../core/people/person';
import { EXCLUDED } from '../../words/introductions/excluded';
import { LEDGER, STAGE_TITLES } from '../../words/introductions/introduction';
import { monthInWords } from '../../words/kit/days';
import { givenFigures, RATES } from '../../words/rates/rates';

/** One line of the ledger: a heading, an introduction, a person left out, or a number. */
export type LedgerRow =
  | { readonly kind: 'heading'; readonly title: string; readonly count: number | null }
  | { readonly kind: 'introduction'; readonly state: IntroductionState }
  | { readonly kind: 'left-out'; readonly person: Person }
  | { readonly kind: 'figure'; readonly name: string; readonly words: string };

function groupOf({ isDue, stage }: IntroductionState): string {
  return isDue ? LEDGER.waiting : STAGE_TITLES[stage];
}

/** The ledger as rows: those that wait for a step, then a group a stage. */
export function ledgerRows(states: readonly IntroductionState[]): LedgerRow[] {
  const groups = new Map<string, IntroductionState[]>();
  for (const state of states) {
    const title = groupOf(state);
    groups.set(title, [...(groups.get(title) ?? []), state]);
  }
  return [...groups].flatMap(([title, members]): LedgerRow[] => [
    { kind: 'heading', title, count: members.length },
    ...members.map((state): LedgerRow => ({ kind: 'introduction', state })),
  ]);
}

/** People to whom nobody is suggested, below the introductions. */
export function optedOutRows(index: PeopleIndex): LedgerRow[] {
  const people = optedOutPeople(index);
  if (people.length === 0) return [];
  return [
    { kind: 'heading', title: EXCLUDED.group, count: people.length },
    ...people.map((person): LedgerRow => ({ kind: 'left-out', person })),
  ];
}

function figures(title: string, members: readonly (readonly [string, string])[]): LedgerRow[] {
  return [
    { kind: 'heading', title, count: null },
    ...members.map(([name, words]): LedgerRow => ({ kind: 'figure', name, words })),
  ];
}

/** What introductions come to, for the end of the ledger: by month, the latest first, and by person. */
export function figureRows(index: PeopleIndex, today: Day): LedgerRow[] {
  const { perMonth } = introductionRates(index, everUpTo(today), today);
  const made = perMonth
    .map(({ month, made }) => [monthInWords(month), String(made)] as const)
    .reverse();
  const people = givenAndReceived(index).map(
    ({ person, given, received }) => [person.name, givenFigures(given, received)] as const,
  );
  return [
    ...figures(RATES.madePerMonth, made.length > 0 ? made : [[RATES.noneMade, '']]),
    ...(people.length > 0 ? figures(RATES.given, people) : []),
  ];
}
