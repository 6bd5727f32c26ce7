import { addDays, type Day } from '../core/days/day';
import type { DayParts, DraftWords } from '../words/messages/draft-words';
import type { DraftKind } from '../words/messages/messages';

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

function partsOf(day: Day, { locale }: DraftWords): DayParts {
  const words = (parts: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(locale, { ...parts, timeZone: 'UTC' })
      .format(Date.parse(day))
      .replace(/[\u00a0\u202f]/g, ' ');
  return { weekday: words({ weekday: 'long' }), date: words({ day: 'numeric', month: 'long' }) };
}

/** A day as a sentence says it: `Thursday 5 November`. */
export function dayWords(day: Day, words: DraftWords): string {
  return words.when.day(partsOf(day, words));
}

/** When a person was met, for a sentence: `on Thursday 5 November`. */
export function metWhen(met: Day, today: Day, words: DraftWords): string {
  const { when, locale } = words;
  // Without its year a day of another one would be taken for one of this year.
  if (met.slice(0, 4) === today.slice(0, 4)) return when.on(partsOf(met, words));
  const parts = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  return when.onDate(new Intl.DateTimeFormat(locale, parts).format(Date.parse(met)));
}

/** The first two of some days in words, to choose from; with a time of the day, if there is one. */
export function daysToChoose(
  days: readonly Day[],
  clock: string | null,
  words: DraftWords,
): string {
  const { when } = words;
  const [one = '', other = ''] = days.map((day) => {
    const proposed = when.proposed(partsOf(day, words));
    return clock === null ? proposed : when.at(proposed, clock);
  });
  return other === '' ? one : when.or(one, other);
}

/** Two days or times to choose from, in words; empty for what needs none. */
export function proposedTimes(kind: DraftKind, today: Day, words: DraftWords): string {
  if (kind !== 'coffee' && kind !== 'lunch' && kind !== 'meeting') return '';
  const clock = kind === 'meeting' ? null : words.when.clocks[kind];
  return daysToChoose(nextWorkingDays(today, 2), clock, words);
}
