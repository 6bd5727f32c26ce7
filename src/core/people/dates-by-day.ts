import { addDays, type Day } from '../days/day';
import type { Person } from './person';
import { monthDaysOn, parseYearlyDay, type YearlyDay } from './yearly-day';

/** A day of the year that matters to a person. */
export interface PersonDay {
  /** The property that says it; null for the birthday. */
  readonly property: string | null;
  readonly on: YearlyDay;
}

/** Such a day that is coming up. */
export interface UpcomingDate {
  readonly person: Person;
  /** The property that says it; null for the birthday. */
  readonly property: string | null;
  readonly date: Day;
  /** Days from today; 0 for today. */
  readonly inDays: number;
  /** Which time it is: how old a person turns; null if the first year is not known. */
  readonly years: number | null;
}

function dayOf(property: string | null, written: string | null): readonly PersonDay[] {
  const on = written === null ? null : parseYearlyDay(written);
  return on ? [{ property, on }] : [];
}

/** The birthday, the anniversary, and the dates of the properties that the user listed. */
export function yearlyDaysOf({ birthday, anniversary, dates }: Person): readonly PersonDay[] {
  // Most have neither, and all are asked when an index is filled.
  if (birthday === null && anniversary === null) return dates;
  return [...dayOf(null, birthday), ...dayOf('anniversary', anniversary), ...dates];
}

function yearsSince({ year }: YearlyDay, date: Day): number | null {
  const years = year === null ? 0 : Number(date.slice(0, 4)) - year;
  return years > 0 ? years : null;
}

/** Who has a day of the year, by that day: what comes up is found without asking everybody. */
export class DatesByDay {
  private readonly byMonthDay = new Map<string, Set<Person>>();

  add(person: Person): void {
    for (const { on } of yearlyDaysOf(person)) {
      const others = this.byMonthDay.get(on.monthDay);
      if (others) others.add(person);
      else this.byMonthDay.set(on.monthDay, new Set([person]));
    }
  }

  remove(person: Person): void {
    for (const { on } of yearlyDaysOf(person)) {
      const others = this.byMonthDay.get(on.monthDay);
      others?.delete(person);
      if (others?.size === 0) this.byMonthDay.delete(on.monthDay);
    }
  }

  /**
   * What is coming up from today on for this many days, by day, then path; nobody with a closed
   * follow-up.
   */
  upcoming(today: Day, days: number): UpcomingDate[] {
    const found: UpcomingDate[] = [];
    for (let inDays = 0; inDays <= days; inDays++) found.push(...this.on(today, inDays));
    return found;
  }

  private on(today: Day, inDays: number): UpcomingDate[] {
    const date = addDays(today, inDays);
    const found = monthDaysOn(date).flatMap((monthDay) =>
      [...(this.byMonthDay.get(monthDay) ?? [])].flatMap((person) =>
        datesOn(person, { monthDay, date, inDays }),
      ),
    );
    return found.sort((a, b) => (a.person.path < b.person.path ? -1 : 1));
  }
}

function datesOn(
  person: Person,
  { monthDay, date, inDays }: { monthDay: string; date: Day; inDays: number },
): UpcomingDate[] {
  if (person.status === 'closed') return [];
  return yearlyDaysOf(person)
    .filter(({ on }) => on.monthDay === monthDay)
    .map(({ property, on }) => ({ person, property, date, inDays, years: yearsSince(on, date) }));
}
