import { addSpan, parseDay, type Day, type Span } from './day';
import { dayOf, nearestInMonth, nearestInYear } from './nearest-day';
import type { Typing } from './typing';

const UNITS: readonly (readonly [RegExp, Span['unit']])[] = [
  [/^d(?:ays?)?$/, 'days'],
  [/^w(?:ks?|eeks?)?$/, 'weeks'],
  [/^m(?:o|os|onths?)?$/, 'months'],
  [/^y(?:rs?|ears?)?$/, 'years'],
];

const NUMBERS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

const SPAN = /^(in )?(?:(\d{1,4}) ?|([a-z]+) )([a-z]+)( ago| from now| from today| later)?$/;

function countOf(digits: string | undefined, word = ''): number | null {
  if (digits !== undefined) return Number(digits);
  if (word === 'a' || word === 'an') return 1;
  const at = NUMBERS.indexOf(word);
  return at < 0 ? null : at + 1;
}

/** `in 3 weeks`, `2w`, `a month ago`: added by the calendar, from today. */
function spanDay(text: string, { today, towards }: Typing): Day | null {
  const plain = text.replace(/\b(?:an? )?fortnight\b/, '2 weeks');
  const [, ahead, digits, word, name = '', suffix] = SPAN.exec(plain) ?? [];
  const unit = UNITS.find(([pattern]) => pattern.test(name))?.[1];
  const count = countOf(digits, word);
  if (unit === undefined || count === null) return null;
  const isSaid = ahead !== undefined || suffix !== undefined;
  const isBack = isSaid ? suffix === ' ago' : towards === 'past';
  return addSpan(today, { count: isBack ? -count : count, unit });
}

const YEAR_FIRST = /^(\d{4})([./-])(\d{1,2})\2(\d{1,2})$/;
const NUMBERED = /^(\d{1,2})([./-]) ?(\d{1,2})(?:\2 ?(\d{4}|\d{2})?)?$/;

function dayBeforeMonth(separator: string | undefined, parts: number[], typing: Typing): boolean {
  // Dots are put between day and month wherever they are used, in America too.
  if (separator === '.') return true;
  const [first = 0, second = 0] = parts;
  return first > 12 || (second <= 12 && typing.isDayFirst);
}

/** `24.12.`, `12/24`, `24-12-2026`. */
function numberedDay(text: string, typing: Typing): Day | null {
  const [, first, separator, second, year] = NUMBERED.exec(text) ?? [];
  if (first === undefined || second === undefined) return null;
  const parts = [Number(first), Number(second)];
  if (!dayBeforeMonth(separator, parts, typing)) parts.reverse();
  const [day = 0, month = 0] = parts;
  if (year === undefined) return nearestInYear(month, day, typing);
  return dayOf(Number(year) + (year.length === 2 ? 2000 : 0), month, day);
}

function yearFirstDay(text: string): Day | null {
  const [, year, , month, day] = YEAR_FIRST.exec(text) ?? [];
  return dayOf(Number(year), Number(month), Number(day));
}

function ordinalDay(text: string, typing: Typing): Day | null {
  const day = /^(?:the )?(\d{1,2})(?:st|nd|rd|th)$/.exec(text)?.[1];
  return day === undefined ? null : nearestInMonth(Number(day), typing);
}

/** A day that is written in numbers, or as a span in English: what needs no library. */
export function writtenDay(text: string, typing: Typing): Day | null {
  return (
    parseDay(text) ??
    yearFirstDay(text) ??
    numberedDay(text, typing) ??
    ordinalDay(text, typing) ??
    spanDay(text, typing)
  );
}
