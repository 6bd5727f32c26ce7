import type { UpcomingDate } from '../../core/people/dates-by-day';
import { counted } from '../kit/english';
import { capitalised } from '../kit/sentences';

function when(inDays: number): string {
  if (inDays === 0) return 'today';
  return inDays === 1 ? 'tomorrow' : `in ${counted(inDays, 'day')}`;
}

/** The name of a property as words: `wedding-date` → `Wedding date`. */
export function propertyWords(property: string): string {
  return capitalised(property.replace(/[-_\s]+/g, ' ').trim());
}

/** What comes up, as a sentence part: `Birthday, turns 40`, `Wedding date, 12 years`. */
export function dateWords({ property, years }: UpcomingDate): string {
  if (property === null) return years === null ? 'Birthday' : `Birthday, turns ${String(years)}`;
  const name = propertyWords(property);
  return years === null ? name : `${name}, ${counted(years, 'year')}`;
}

/** When it comes up: `today`, `in 3 days`. */
export function dateWhen({ inDays }: UpcomingDate): string {
  return when(inDays);
}

export const DATES = {
  group: 'Birthdays and dates',
  more: (count: number) => `and ${String(count)} more`,
} as const;
