import type { Day } from '../../core/days/day';
import type { ContactDay, ContactYear } from '../../core/people/contact-calendar';
import { counted } from '../kit/english';

const DAY = new Intl.DateTimeFormat('en-GB', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  timeZone: 'UTC',
});
const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'short', timeZone: 'UTC' });

/** A day with its weekday: `Saturday 14 November`. */
export function weekdayAndDate(day: Day): string {
  return DAY.format(Date.parse(day)).replace(',', '');
}

/** The month of a day in few letters: `Nov`. */
export function shortMonth(day: Day): string {
  return MONTH.format(Date.parse(day));
}

/** Names that are read at a glance. */
export const NAMES_OF_DAY = 12;

/** A day and with whom there was contact: `Saturday 14 November: Inês, Ana`. */
export function contactDayWords({ day, people }: ContactDay): string {
  const names = people.slice(0, NAMES_OF_DAY).map(({ name }) => name);
  const rest = people.length - names.length;
  const said = [...names, ...(rest > 0 ? [CONTACT_YEAR.more(rest)] : [])].join(', ');
  return `${weekdayAndDate(day)}: ${said === '' ? 'nobody' : said}`;
}

/** What the year of contact is called. */
export const CONTACT_YEAR = {
  title: 'The year in contact',
  about: ({ times, people }: ContactYear) =>
    `${counted(times, 'time')} with ${counted(people, 'person', 'people')}`,
  nothing:
    'No contact in the last year so far. Log a coffee or a call, and it will show here, day by day.',
  reading: 'Counting…',
  none: 'none',
  most: '4 or more',
  /** The rows that are named: Monday, Wednesday, Friday. */
  weekdays: ['Mon', '', 'Wed', '', 'Fri', '', ''],
  choose: 'A day of the year; the arrow keys move from day to day',
  more: (count: number) => `${String(count)} more`,
  day: 'Day',
  people: 'People',
} as const;
