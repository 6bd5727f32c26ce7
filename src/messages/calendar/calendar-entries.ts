import { leadingDay, type Day } from '../../core/days/day';
import type { FollowUp } from '../../core/people/follow-up';
import { yearlyDaysOf, type PersonDay } from '../../core/people/dates-by-day';
import { basename } from '../../core/notes/note-facts';
import { datedNotes } from '../../core/people/dated-notes';
import type { PeopleIndex } from '../../core/people/people-index';
import type { Person } from '../../core/people/person';
import { newestPointsFirst } from '../../core/people/points';
import { foldName } from '../../core/people/properties';
import { CALENDAR_ENTRIES } from '../../words/calendar/calendar';
import { propertyWords } from '../../words/follow-ups/dates';
import { dateKind, noteEntryId, personEntryIds } from './entry-id';
import { isLeapDay, nextYearly, yearlyIn } from './yearly-in';

/** A day in a calendar. Nothing of it but `date` depends on the day on which it is made. */
export interface CalendarEntry {
  /** Stays the same for the same thing, so that an entry imported again is updated. */
  readonly uid: string;
  readonly kind: 'follow-up' | 'meeting' | 'birthday' | 'date';
  /** The day; of what comes every year the next one. */
  readonly date: Day;
  /** The first day: of what comes every year not the next one, which would change every year. */
  readonly start: Day;
  /** The RFC 5545 rule by which it recurs; null if it does not. */
  readonly rule: string | null;
  readonly summary: string;
  readonly description: string;
  /** Where it is, as far as it is known. */
  readonly location?: string;
  /** Path of the note that it comes from. */
  readonly path: string;
}

/** Calendars know days before 1970, or 1601, badly; nobody looks up birthdays of before 2000. */
const FIRST_YEAR = 2000;
/** Characters of a text: more is no note of a calendar, but a hostile property. */
const MAX_TEXT = 500;

type EntryIds = ReturnType<typeof personEntryIds>;

function line(text: string): string {
  return text
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .slice(0, MAX_TEXT);
}

function followUpEntry(followUp: FollowUp, idOf: EntryIds): CalendarEntry {
  const { person, due } = followUp;
  const { metAt, path } = person;
  const points = newestPointsFirst(person);
  const about = points.length === 0 ? [] : [CALENDAR_ENTRIES.about(line(points.join('; ')))];
  const where = metAt === null ? [] : [CALENDAR_ENTRIES.metAt(line(metAt))];
  return {
    uid: idOf(person, 'follow-up'),
    kind: 'follow-up',
    date: due,
    start: due,
    rule: null,
    summary: line(CALENDAR_ENTRIES.followUp(followUp)),
    description: [...about, ...where].join('\n'),
    path,
  };
}

/** A birthday, an anniversary or another date of every year. */
function yearlyEntry(
  person: Person,
  { property, on }: PersonDay,
  { today, idOf }: { readonly today: Day; readonly idOf: EntryIds },
): CalendarEntry | null {
  const date = nextYearly(on, today);
  const start = yearlyIn(on, Math.max(on.year ?? 0, FIRST_YEAR));
  if (date === null || start === null) return null;
  const { name, path } = person;
  const isBirthday = property === null;
  return {
    uid: idOf(person, isBirthday ? 'birthday' : dateKind(foldName(property))),
    kind: isBirthday ? 'birthday' : 'date',
    date,
    start,
    // Yearly from a 29 February would come every fourth year (RFC 5545 §3.3.10).
    rule: isLeapDay(on) ? 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1' : 'FREQ=YEARLY',
    summary: line(
      isBirthday
        ? CALENDAR_ENTRIES.birthday(name)
        : CALENDAR_ENTRIES.date(name, propertyWords(property)),
    ),
    description:
      on.year === null
        ? ''
        : isBirthday
          ? CALENDAR_ENTRIES.born(on.year)
          : CALENDAR_ENTRIES.since(on.year),
    path,
  };
}

interface Meeting {
  readonly path: string;
  readonly day: Day;
  /** What its name says beside the day; empty for a daily note. */
  readonly title: string;
}

/** A note such as `2026-11-26 Design evening` that links to people, on a day to come. */
function meetingEntry({ path, day, title }: Meeting, people: readonly Person[]): CalendarEntry {
  const names = line(people.map((person) => person.name).join(', '));
  return {
    uid: noteEntryId(path, 'meeting'),
    kind: 'meeting',
    date: day,
    start: day,
    rule: null,
    summary: title === '' ? CALENDAR_ENTRIES.meet(names) : line(title),
    description: title === '' ? '' : CALENDAR_ENTRIES.with(names),
    path,
  };
}

/** @param isDated whether the name says the day: in another form it says nothing else */
function titleOf(path: string, isDated: boolean): string {
  const name = basename(path);
  if (leadingDay(name) === null) return isDated ? '' : name;
  return name.slice(10).replace(/^[\s,:–-]+/, '');
}

function meetings(index: PeopleIndex, today: Day, only: Person | null): CalendarEntry[] {
  return [...datedNotes(index, today)].flatMap(({ path, day, targets }) => {
    const people = targets.flatMap((target) => index.person(target) ?? []);
    const isWanted = only ? targets.includes(only.path) : people.length > 0;
    const title = titleOf(path, index.dayOf(path) !== null);
    // A daily note of today tells of what has been; a note with a title is of what is to come.
    const isPlan = day > today || title !== '';
    return isWanted && isPlan ? [meetingEntry({ path, day, title }, people)] : [];
  });
}

function inOrder(a: CalendarEntry, b: CalendarEntry): number {
  const [one, other] = [`${a.date} ${a.path} ${a.kind}`, `${b.date} ${b.path} ${b.kind}`];
  return one < other ? -1 : Number(one > other);
}

/**
 * Everything with a day: follow-ups, planned meetings, birthdays and dates; by day, then path.
 * @param only the person they are about; null: everybody
 */
export function calendarEntries(
  index: PeopleIndex,
  today: Day,
  only: Person | null = null,
): CalendarEntry[] {
  const idOf = personEntryIds(index.people());
  const isWanted = ({ path }: Person): boolean => only === null || path === only.path;
  const owed = [...index.followUps(today)].filter(({ person }) => isWanted(person));
  const yearly = [...index.people()]
    .filter((person) => isWanted(person) && person.status !== 'closed')
    .flatMap((person) =>
      yearlyDaysOf(person).flatMap((each) => yearlyEntry(person, each, { today, idOf }) ?? []),
    );
  const followUps = owed.map((followUp) => followUpEntry(followUp, idOf));
  return [...followUps, ...meetings(index, today, only), ...yearly].sort(inOrder);
}
