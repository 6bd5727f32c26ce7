import type { IntroductionRates } from '../../core/rates/introduction-rates';
import type { ConnectionRates } from '../../core/rates/rates';
import { counted } from '../kit/english';
import { translated } from '../kit/ui-language';

/** One number of a funnel, and of how many it is a part; null for the first. */
export interface Figure {
  readonly label: string;
  readonly count: number;
  readonly of: number | null;
}

/** What the numbers count. */
export const FIGURES = translated('rates.FIGURES', {
  percent: (percent: number) => `${String(percent)} %`,
  met: 'met',
  followedUp: (days: number) => `followed up within ${counted(days, 'day')}`,
  withPoint: 'of these with a point discussed noted',
  again: 'in touch again, twice within 90 days',
  connected: 'connected',
  asked: 'asked or made',
  agreed: 'agreed by all',
  made: 'made',
  metAfter: 'after which they met',
  workedOut: 'worked out',
  acrossFields: 'of those made across fields',
  received: 'introductions you asked for',
  youMet: 'after which you met',
});

/** A part of a whole in words: `67 %`; empty if there is no whole. */
export function shareWords({ count, of }: Pick<Figure, 'count' | 'of'>): string {
  return of === null || of === 0 ? '' : FIGURES.percent(Math.round((100 * count) / of));
}

/** What became of the people met. @param window days in which a follow-up counts */
export function peopleFigures(
  { met, followedUp, withPoint, again, connected }: ConnectionRates,
  window: number,
): Figure[] {
  return [
    { label: FIGURES.met, count: met, of: null },
    { label: FIGURES.followedUp(window), count: followedUp, of: met },
    { label: FIGURES.withPoint, count: withPoint, of: followedUp },
    { label: FIGURES.again, count: again, of: met },
    { label: FIGURES.connected, count: connected, of: met },
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
    { label: FIGURES.asked, count: asked, of: null },
    { label: FIGURES.agreed, count: agreed, of: asked },
    { label: FIGURES.made, count: made, of: asked },
    { label: FIGURES.metAfter, count: met, of: made },
    { label: FIGURES.workedOut, count: workedOut, of: made },
    { label: FIGURES.acrossFields, count: acrossFields, of: made },
  ];
}

/** What became of the introductions that the user asked for; none where there are none. */
export function receivedFigures({ received }: Pick<IntroductionRates, 'received'>): Figure[] {
  const { asked, made, met } = received;
  if (asked === 0) return [];
  return [
    { label: FIGURES.received, count: asked, of: null },
    { label: FIGURES.made, count: made, of: asked },
    { label: FIGURES.youMet, count: met, of: made },
  ];
}

/** What people gave and received of introductions. */
export const GIVEN = translated('rates.GIVEN', {
  of: (name: string, what: string) => `${name}: ${what}`,
  metThrough: (count: number) => `${counted(count, 'person', 'people')} met through them`,
  introductions: (count: number) => `${counted(count, 'introduction')} received`,
  given: (count: number) => `${String(count)} given`,
  received: (count: number) => `${String(count)} received`,
});

/** What one person gave and received of introductions. */
export function givenWords(name: string, given: number, received: number): string {
  const parts = [
    given === 0 ? '' : GIVEN.metThrough(given),
    received === 0 ? '' : GIVEN.introductions(received),
  ];
  return GIVEN.of(name, parts.filter((part) => part !== '').join(', '));
}

/** The same where the name stands beside it and there is little room: `1 given, 2 received`. */
export function givenFigures(given: number, received: number): string {
  const parts = [
    given === 0 ? '' : GIVEN.given(given),
    received === 0 ? '' : GIVEN.received(received),
  ];
  return parts.filter((part) => part !== '').join(', ');
}

/** What connection rates are called. */
export const RATES = translated('rates.RATES', {
  title: 'Results',
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
  /** @param month in words: `November 2026` */
  month: (month: string, made: number) => `${month}: ${String(made)} made`,
  perMonth: 'Made per month',
  madePerMonth: 'Introductions made per month',
  noneMade: 'None with a day noted yet',
  given: 'Introductions given and received',
});
