import type { Day } from '../day';

const MONTHS =
  'January February March April May June July August September October November December';
const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday';

function nameIn(names: string, at: number): string {
  return names.split(' ')[at] ?? '';
}

/** The parts of a day by the letters that moment has for them. */
function partsOf(day: Day): Readonly<Record<string, string>> {
  const [year = '', month = '', date = ''] = day.split('-');
  const monthName = nameIn(MONTHS, Number(month) - 1);
  // A bare day is read as UTC.
  const weekday = nameIn(WEEKDAYS, new Date(day).getUTCDay());
  return {
    YYYY: year,
    YY: year.slice(-2),
    MMMM: monthName,
    MMM: monthName.slice(0, 3),
    MM: month,
    M: String(Number(month)),
    DD: date,
    D: String(Number(date)),
    dddd: weekday,
    ddd: weekday.slice(0, 3),
    Q: String(Math.ceil(Number(month) / 3)),
  };
}

const TOKEN = /\[([^\]]*)\]|([A-Za-z])\2*/g;

/**
 * A day in a format of the app's daily notes (`YYYY/MM-MMMM/YYYY-MM-DD`).
 * @returns null where the format asks for something else, such as weeks: a note of a wrong name
 * would be worse than none
 */
export function formatDay(day: Day, format: string): string | null {
  const parts = partsOf(day);
  const tokens = [...format.matchAll(TOKEN)];
  if (tokens.some(([token, literal]) => literal === undefined && !Object.hasOwn(parts, token)))
    return null;
  return format.replace(TOKEN, (token, literal?: string) => literal ?? parts[token] ?? '');
}
