import type { ContactMonth } from '../../core/people/contact-calendar';
import { monthInWords } from '../kit/days';
import { counted } from '../kit/english';
import { translated } from '../kit/ui-language';

/** What the strip of the months says. */
export const CONTACT_MONTHS = translated('people.CONTACT_MONTHS', {
  label: 'Days in touch, month by month',
  none: (month: string) => `${month}: no contact`,
  days: (month: string, days: number) => `${month}: ${counted(days, 'day')}`,
});

/** On how many days of a month there was contact: `November 2026: 2 days`. */
export function monthWords({ month, days }: ContactMonth): string {
  const name = monthInWords(month);
  return days === 0 ? CONTACT_MONTHS.none(name) : CONTACT_MONTHS.days(name, days);
}
