import { inBlocks, type PausingWork } from '../collections/pausing-work';
import { addDays, daysBetween, type Day } from '../days/day';
import { weekdayOf } from '../days/week-day';
import { contactDays } from './last-contact';
import type { PeopleIndex } from './people-index';
import type { Person } from './person';

const MONTHS = 12;
const WEEKS = 53;
const WEEK = 7;

/** A month of the calendar, and on how many of its days there was contact. */
export interface ContactMonth {
  /** `2026-11`. */
  readonly month: string;
  readonly days: number;
}

/** A day, and the people there was contact with on it. */
export interface ContactDay {
  readonly day: Day;
  readonly people: readonly Person[];
}

/** Contact with everybody, day by day. */
export interface ContactYear {
  /** Whole weeks from a Monday on, but for the last, which ends today. */
  readonly days: readonly ContactDay[];
  /** Contacts: two people on one day are two. */
  readonly times: number;
  /** With how many people. */
  readonly people: number;
}

/** How much contact a day had, in five steps: none, one, two, three, and four or more. */
export type ContactLevel = 0 | 1 | 2 | 3 | 4;

const LEVELS = [0, 1, 2, 3] as const;

export function levelOf(contacts: number): ContactLevel {
  return LEVELS[contacts] ?? 4;
}

/** The month this many months before that of a day: `2026-11`. */
function monthBefore(day: Day, count: number): string {
  const months = Number(day.slice(0, 4)) * MONTHS + Number(day.slice(5, 7)) - 1 - count;
  const year = String(Math.floor(months / MONTHS)).padStart(4, '0');
  return `${year}-${String((months % MONTHS) + 1).padStart(2, '0')}`;
}

/**
 * The twelve months up to that of today, the first one first.
 * @param days the days of contact, each once
 */
export function contactMonths(days: readonly Day[], today: Day): readonly ContactMonth[] {
  return Array.from({ length: MONTHS }, (_, at) => {
    const month = monthBefore(today, MONTHS - 1 - at);
    return { month, days: days.filter((day) => day <= today && day.startsWith(month)).length };
  });
}

/** The first day of the year in weeks that ends with a day. */
export function firstOfYear(today: Day): Day {
  const sinceMonday = (weekdayOf(today) + WEEK - 1) % WEEK;
  return addDays(today, -sinceMonday - WEEK * (WEEKS - 1));
}

/** The year up to today, day by day, with the people there was contact with. */
export function* contactYear(index: PeopleIndex, today: Day): PausingWork<ContactYear> {
  const from = firstOfYear(today);
  const cells = Array.from({ length: daysBetween(from, today) + 1 }, (_, at) => ({
    day: addDays(from, at),
    people: new Array<Person>(),
  }));
  const met = new Set<Person>();
  let times = 0;
  yield* inBlocks([...index.people()], (person) => {
    for (const day of contactDays(person, index.contactsOf(person.path), today)) {
      if (day < from) continue;
      cells[daysBetween(from, day)]?.people.push(person);
      met.add(person);
      times++;
    }
  });
  return { days: cells, times, people: met.size };
}
