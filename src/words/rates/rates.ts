import type { IntroductionRates } from '../../core/rates/introduction-rates';
import type { ConnectionRates } from '../../core/rates/rates';
import { monthInWords } from '../kit/days';
import { counted } from '../kit/english';

/** One number of a funnel, and of how many it is a part; null for the first. */
export interface Figure {
  readonly label: string;
  readonly count: number;
  readonly of: number | null;
}

/** A part of a whole in words: `67 %`; empty where there is no whole. */
export function shareWords({ count, of }: Pick<Figure, 'count' | 'of'>): string {
  return of === null || of === 0 ? '' : `${String(Math.round((100 * count) / of))} %`;
}

/** What became of the people met. @param window days in which a follow-up counts */
export function peopleFigures(
  { met, followedUp, withPoint, again, connected }: ConnectionRates,
  window: number,
): Figure[] {
  return [
    { label: 'met', count: met, of: null },
    { label: `followed up within ${counted(window, 'day')}`, count: followedUp, of: met },
    { label: 'of these with a point discussed noted', count: withPoint, of: followedUp },
    { label: 'in touch again, twice within 90 days', count: again, of: met },
    { label: 'connected', count: connected, of: met },
  ];
}

/** What became of introductions. */
export function introductionFigures({
  asked,
  agreed,
  made,
  met,
  workedOut,
  acrossFields,
}: IntroductionRates): Figure[] {
  return [
    { label: 'asked or made', count: asked, of: null },
    { label: 'agreed by all', count: agreed, of: asked },
    { label: 'made', count: made, of: asked },
    { label: 'after which they met', count: met, of: made },
    { label: 'worked out', count: workedOut, of: made },
    { label: 'of those made across fields', count: acrossFields, of: made },
  ];
}

/** What became of the introductions that the user asked for; none where there are none. */
export function receivedFigures({ received }: Pick<IntroductionRates, 'received'>): Figure[] {
  const { asked, made, met } = received;
  if (asked === 0) return [];
  return [
    { label: 'introductions you asked for', count: asked, of: null },
    { label: 'made', count: made, of: asked },
    { label: 'after which you met', count: met, of: made },
  ];
}

/** What one person gave and received of introductions. */
export function givenWords(name: string, given: number, received: number): string {
  const parts = [
    given === 0 ? '' : `${counted(given, 'person', 'people')} met through them`,
    received === 0 ? '' : `${counted(received, 'introduction')} received`,
  ];
  return `${name}: ${parts.filter((part) => part !== '').join(', ')}`;
}

/** The same where the name stands beside it and there is little room: `1 given, 2 received`. */
export function givenFigures(given: number, received: number): string {
  const parts = [
    given === 0 ? '' : `${String(given)} given`,
    received === 0 ? '' : `${String(received)} received`,
  ];
  return parts.filter((part) => part !== '').join(', ');
}

/** What connection rates are called. */
export const RATES = {
  title: 'What came of it',
  period: 'Period',
  periods: { 30: 'In the last 30 days', 90: 'In the last 90 days', 365: 'In the last year' },
  ever: 'Ever',
  people: 'People met',
  nobodyMet:
    'No note says that you met somebody in these days. Note the day in the property “met”.',
  stillTime: (count: number) =>
    count === 1
      ? '1 of them can still be followed up in time.'
      : `${String(count)} of them can still be followed up in time.`,
  introductions: 'Introductions',
  noIntroductions: 'No introductions in these days yet.',
  month: (month: string, made: number) => `${monthInWords(month)}: ${String(made)} made`,
  perMonth: 'Made per month',
  madePerMonth: 'Introductions made per month',
  noneMade: 'None with a day noted yet',
  given: 'Introductions given and received',
} as const;
