import { getLanguage } from 'obsidian';
import type { Day } from '../../core/days/day';
import type { Typing } from '../../core/days/typing';

/** Whether the user's system writes the day before the month: `24/12`. */
function isDayFirst(): boolean {
  const parts = new Intl.DateTimeFormat().formatToParts(0).map(({ type }) => type);
  return parts.indexOf('day') < parts.indexOf('month');
}

/**
 * The day a user types, in words or numbers; null if it is not one. What reads it is large, and is
 * loaded when it is first needed.
 */
export async function readTypedDays(
  text: string,
  today: Day,
  towards: Typing['towards'],
): Promise<Day | null> {
  const { readTypedDay } = await import('../../core/days/typed-day');
  return readTypedDay(text, {
    today,
    towards,
    isDayFirst: isDayFirst(),
    language: getLanguage(),
  });
}
