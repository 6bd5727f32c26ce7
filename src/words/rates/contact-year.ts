import type { ContactDay, ContactYear } from '../../core/people/contact-calendar';
import { weekdayAndDate } from '../kit/days';
import { counted } from '../kit/english';
import { translated } from '../kit/ui-language';

/** Names that are read at a glance. */
export const NAMES_OF_DAY = 12;

/** A day and the people there was contact with: `Saturday 14 November: Inês, Ana`. */
export function contactDayWords({ day, people }: ContactDay): string {
  const names = people.slice(0, NAMES_OF_DAY).map(({ name }) => name);
  const rest = people.length - names.length;
  const said = [...names, ...(rest > 0 ? [CONTACT_YEAR.more(rest)] : [])].join(', ');
  return CONTACT_YEAR.onDay(weekdayAndDate(day), said === '' ? CONTACT_YEAR.nobody : said);
}

/** `41 times with 16 people` */
export function contactYearWords({ times, people }: ContactYear): string {
  return CONTACT_YEAR.about(times, people);
}

/** What the year of contact is called. */
export const CONTACT_YEAR = translated('rates.CONTACT_YEAR', {
  title: 'The year in contact',
  about: (times: number, people: number) =>
    `${counted(times, 'time')} with ${counted(people, 'person', 'people')}`,
  onDay: (day: string, people: string) => `${day}: ${people}`,
  nobody: 'nobody',
  nothing:
    'No contact in the last year so far. Log a coffee or a call, and it will show here, day by day.',
  reading: 'Counting…',
  none: 'none',
  most: '4 or more',
  choose: 'A day of the year; the arrow keys move from day to day',
  more: (count: number) => `${String(count)} more`,
  day: 'Day',
  people: 'People',
});
