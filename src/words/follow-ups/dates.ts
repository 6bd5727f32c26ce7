import type { UpcomingDate } from '../../core/people/dates-by-day';
import { DAYS } from '../kit/days';
import { counted } from '../kit/english';
import { capitalised } from '../kit/sentences';
import { translated } from '../kit/ui-language';

/** What is said of birthdays and other dates that come up. */
export const DATES = translated('follow-ups.DATES', {
  group: 'Birthdays and dates',
  more: (count: number) => `and ${String(count)} more`,
  birthday: 'Birthday',
  turns: (years: number) => `Birthday, turns ${String(years)}`,
  years: (name: string, years: number) => `${name}, ${counted(years, 'year')}`,
  /** `Birthday, turns 40, in 3 days`. */
  when: (what: string, when: string) => `${what}, ${when}`,
  sentence: (what: string, when: string) => `${what}: ${when}.`,
});

/** The name of a property as words: `wedding-date` → `Wedding date`. */
export function propertyWords(property: string): string {
  return capitalised(property.replace(/[-_\s]+/g, ' ').trim());
}

/** What comes up, as a sentence part: `Birthday, turns 40`, `Wedding date, 12 years`. */
export function dateWords({ property, years }: UpcomingDate): string {
  if (property === null) return years === null ? DATES.birthday : DATES.turns(years);
  const name = propertyWords(property);
  return years === null ? name : DATES.years(name, years);
}

/** When it comes up: `today`, `in 3 days`. */
export function dateWhen({ inDays }: UpcomingDate): string {
  if (inDays === 0) return DAYS.today;
  return inDays === 1 ? DAYS.tomorrow : DAYS.inDays(inDays);
}
