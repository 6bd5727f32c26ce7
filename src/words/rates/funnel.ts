import type { Day } from '../../core/days/day';
import type { FunnelStep } from '../../core/rates/funnel';
import type { Period } from '../../core/rates/rates';
import { dateInWords } from '../kit/days';
import { translated } from '../kit/ui-language';

/** The steps from having met somebody to having brought others together. */
export const STEP_TITLES: Readonly<Record<FunnelStep, string>> = translated('rates.STEP_TITLES', {
  met: 'Met',
  point: 'A point named',
  coffee: 'Coffee or lunch',
  'in-touch': 'In touch',
  introduced: 'Introduced others',
});

/** What came of the people met, as it is headed. */
export const FUNNEL = translated('rates.FUNNEL', {
  title: 'What became of the people you met',
  everybody: 'Everybody you have met',
  compared: (from: string, to: string, days: number) =>
    `${from} to ${to}; thin line: the ${String(days)} days before`,
  step: 'Step',
  people: 'People',
  open: (step: string, count: number) => `${step}: show ${String(count)}`,
  before: (count: number) => `before ${String(count)}`,
  reading: 'counting',
  stillTime: (count: number) =>
    count === 1
      ? '1 is waiting for a first message, and there is still time.'
      : `${String(count)} are waiting for a first message, and there is still time.`,
  writeTo: (name: string) => `Write to ${name}`,
  more: (count: number) => `and ${String(count)} more`,
  openLedger: 'Open the ledger',
});

/** `22 August to 20 November; thin line: the 90 days before`; null: of all time. */
export function funnelAbout({ from, to }: Period, days: number | null, today: Day): string {
  return days === null
    ? FUNNEL.everybody
    : FUNNEL.compared(dateInWords(from, today), dateInWords(to, today), days);
}
