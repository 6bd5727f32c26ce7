import type { Day } from '../../core/days/day';
import type { ContactDay, ContactYear } from '../../core/people/contact-calendar';
import { counted } from '../kit/english';
import { spoken, uiLocale } from '../kit/spoken';

const FORMATS = {
  whole: { weekday: 'long', day: 'numeric', month: 'long' },
  weekday: { weekday: 'short' },
  month: { month: 'short' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

const formatters = new Map<string, Intl.DateTimeFormat>();

function written(day: string, format: keyof typeof FORMATS): string {
  const key = `${uiLocale()} ${format}`;
  const formatter =
    formatters.get(key) ??
    new Intl.DateTimeFormat(uiLocale(), { ...FORMATS[format], timeZone: 'UTC' });
  formatters.set(key, formatter);
  return formatter.format(Date.parse(day));
}

/** A day with its weekday: `Saturday 14 November`. */
export function weekdayAndDate(day: Day): string {
  const words = written(day, 'whole');
  return uiLocale().startsWith('en') ? words.replace(',', '') : words;
}

/** The month of a day in few letters: `Nov`. */
export function shortMonth(day: Day): string {
  return written(day, 'month').replace(/\.$/, '');
}

/** The rows of days, by which some are named: Monday, Wednesday, Friday, the first of a week. */
const NAMED_WEEKDAYS: readonly string[] = ['2026-11-02', '', '2026-11-04', '', '2026-11-06'];

/** The names of the rows, Monday first; empty for those that go without. */
export function weekdayNames(): readonly string[] {
  return NAMED_WEEKDAYS.map((day) =>
    day === '' ? '' : written(day, 'weekday').replace(/\.$/, ''),
  );
}

/** Names that are read at a glance. */
export const NAMES_OF_DAY = 12;

/** A day and with whom there was contact: `Saturday 14 November: Inês, Ana`. */
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
export const CONTACT_YEAR = spoken('rates.CONTACT_YEAR', {
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
