import { parse as german } from 'chrono-node/de';
import { parse as english } from 'chrono-node/en';
import { parse as french } from 'chrono-node/fr';
import { daysBetween, type Day } from './day';
import { dayOf, nearestInMonth, nearestInYear, nearestWeekday } from './nearest-day';
import type { Typing } from './typing';

type Language = typeof english;
type Result = ReturnType<Language>[number];

/** Beside English, those that the size of the plugin leaves room for. */
const LANGUAGES: ReadonlyMap<string, Language> = new Map([
  ['de', german],
  ['fr', french],
]);

/** Words before a day that the library leaves out of what it reads. */
const LEADING = /^(?:on|by|until|till|am|bis|le|jusqu'à) /;

// The library counts in local time: at noon no change of clocks moves a day.
function noonOf(day: Day): Date {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date, 12);
}

/**
 * The one reading of all of the text. A day found among other words is a name as often as not
 * (`Sun Li`), and a range is no day.
 */
function wholeReading(
  text: string,
  language: Language,
  noon: Date,
  isForward = false,
): Result | null {
  const [first] = language(text, noon, { forwardDate: isForward });
  const isWhole = first?.text.length === text.length && !first.end;
  return isWhole ? first : null;
}

// Only the parts of what the library finds, never an instant: no time zone can move it.
function foundDay({ start }: Result): Day | null {
  const [year, month, day] = [start.get('year'), start.get('month'), start.get('day')];
  return dayOf(year ?? 0, month ?? 0, day ?? 0);
}

/**
 * `friday`, `next friday` or `last friday`, told apart in any language by what the words mean on
 * that weekday itself: the same day, a week later, a week before.
 */
function weekdayDay(
  text: string,
  language: Language,
  { start }: Result,
  typing: Typing,
): Day | null {
  const nearest = nearestWeekday(start.get('weekday') ?? 0, typing);
  const read = (today: Day): Day | null => {
    const result = wholeReading(text, language, noonOf(today));
    return result && foundDay(result);
  };
  const there = read(nearest);
  const isBare = there !== null && daysBetween(nearest, there) === 0;
  return isBare ? nearest : read(typing.today);
}

function dayIn(text: string, language: Language, typing: Typing): Day | null {
  const isForward = typing.towards === 'future';
  const result = wholeReading(text, language, noonOf(typing.today), isForward);
  // An offset stands in hours from now and in instants elsewhere: neither is a day.
  if (!result || result.start.isCertain('timezoneOffset')) return null;
  const { start } = result;
  const day = start.get('day') ?? 0;
  if (start.isCertain('year')) return foundDay(result);
  if (start.isCertain('month')) return nearestInYear(start.get('month') ?? 0, day, typing);
  if (start.isCertain('day')) return nearestInMonth(day, typing);
  return start.isCertain('weekday') ? weekdayDay(text, language, result, typing) : null;
}

/** A day in words, of the app's language or in English. */
export function spokenDay(text: string, typing: Typing): Day | null {
  const words = text.replace(LEADING, '');
  const own = LANGUAGES.get(typing.language.slice(0, 2));
  return (own ? dayIn(words, own, typing) : null) ?? dayIn(words, english, typing);
}
