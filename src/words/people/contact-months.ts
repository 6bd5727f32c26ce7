import type { ContactMonth } from '../../core/people/contact-calendar';
import { counted } from '../kit/english';

const LETTER = new Intl.DateTimeFormat('en-GB', { month: 'narrow', timeZone: 'UTC' });
const MONTH = new Intl.DateTimeFormat('en-GB', {
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** A month in one letter: `N`. */
export function monthLetter(month: string): string {
  return LETTER.format(Date.parse(month));
}

/** A month as one says it: `November 2026`. */
export function monthName(month: string): string {
  return MONTH.format(Date.parse(month));
}

/** On how many days of a month there was contact: `November 2026: 2 days`. */
export function monthWords({ month, days }: ContactMonth): string {
  return `${monthName(month)}: ${days === 0 ? 'no contact' : counted(days, 'day')}`;
}

/** What the strip of the months is called. */
export const CONTACT_MONTHS = { label: 'Days in touch, month by month' } as const;
