import type { CardExtra } from '../kit/card';
import { birthdayOf, isNoDate, monthIn } from '../kit/written-date';
import type { DatePart } from './column-plan';
import type { CellValue } from './row-values';

/** A day of every year that a row gives, and what is no such day, or one too many. */
export interface RowDay {
  readonly value: string | null;
  readonly extras: readonly CardExtra[];
}

function lineOf({ label, text }: CellValue): CardExtra {
  return { label, value: text };
}

/** A day whose parts are in separate columns; null if they make none. */
function dayOfParts(cells: readonly CellValue[]): string | null {
  const of = (part: DatePart): string => cells.find((cell) => cell.part === part)?.text ?? '';
  const [year, month, day] = [of('year'), monthIn(of('month')), of('day')];
  if (month === null || !/^\d{1,2}$/.test(day)) return null;
  const [mm, dd] = [String(month).padStart(2, '0'), day.padStart(2, '0')];
  if (year === '' || isNoDate(year)) return birthdayOf(`--${mm}-${dd}`, null);
  return /^\d{4}$/.test(year) ? birthdayOf(`${year}-${mm}-${dd}`, null) : null;
}

/** The first day that can be read; every other text is kept, under the name of its column. */
export function rowDay(all: readonly CellValue[]): RowDay {
  const whole = all.filter(({ part, text }) => part === null && !isNoDate(text));
  const parts = all.filter(({ part, text }) => part !== null && !isNoDate(text));
  const days = whole.map((cell) => birthdayOf(cell.text, cell.order));
  const composed = dayOfParts(parts);
  const value = days.find((day) => day !== null) ?? composed;
  const others = whole.filter((_, at) => days[at] === null || days[at] !== value);
  const leftParts = composed !== null && composed === value ? [] : parts;
  return { value, extras: [...others, ...leftParts].map(lineOf) };
}
