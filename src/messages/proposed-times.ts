import { addDays, type Day } from '../core/day';
import type { DraftWords } from '../core/words/draft-words';
import type { DraftKind } from '../core/words/messages';

/** When a kind of invitation is for: hours and minutes. */
const CLOCKS: Readonly<Partial<Record<DraftKind, readonly [number, number]>>> = {
  coffee: [10, 0],
  lunch: [12, 30],
};

// A bare day is read as UTC, and is shown in UTC: no zone can move it.
function isWorkingDay(day: Day): boolean {
  const weekday = new Date(Date.parse(day)).getUTCDay();
  return weekday !== 0 && weekday !== 6;
}

/** The next days from Monday to Friday after a day. */
export function nextWorkingDays(today: Day, count: number): Day[] {
  const ahead = Array.from({ length: count + Math.ceil(count / 5) * 2 + 2 }, (_, at) =>
    addDays(today, at + 1),
  );
  return ahead.filter(isWorkingDay).slice(0, count);
}

/** A day as a sentence says it: `Thursday 5 November`. */
export function dayWords(day: Day, { locale }: Pick<DraftWords, 'locale'>): string {
  const parts = { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' } as const;
  const words = new Intl.DateTimeFormat(locale, parts).format(Date.parse(day));
  return words.replace(/[\u00a0\u202f]/g, ' ');
}

function timeWords([hours, minutes]: readonly [number, number], locale: string): string {
  const parts = { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' } as const;
  const words = new Intl.DateTimeFormat(locale, parts).format(Date.UTC(2000, 0, 1, hours, minutes));
  return words.replace(/[\u00a0\u202f]/g, ' ');
}

/** Two times to choose from, in words; empty for what needs no time. */
export function proposedTimes(kind: DraftKind, today: Day, words: DraftWords): string {
  const clock = CLOCKS[kind];
  if (clock === undefined) return '';
  const time = timeWords(clock, words.locale);
  const times = nextWorkingDays(today, 2).map((day) => words.at(dayWords(day, words), time));
  return new Intl.ListFormat(words.locale, { type: 'disjunction' }).format(times);
}
