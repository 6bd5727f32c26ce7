import type { Span } from './day';

// Maps, not objects: a text such as `constructor` is a member of every object.
const WORDS: ReadonlyMap<string, Span> = new Map([
  ['daily', { count: 1, unit: 'days' }],
  ['weekly', { count: 1, unit: 'weeks' }],
  ['biweekly', { count: 2, unit: 'weeks' }],
  ['fortnightly', { count: 2, unit: 'weeks' }],
  ['monthly', { count: 1, unit: 'months' }],
  ['bimonthly', { count: 2, unit: 'months' }],
  ['quarterly', { count: 3, unit: 'months' }],
  ['biannually', { count: 6, unit: 'months' }],
  ['semi-annually', { count: 6, unit: 'months' }],
  ['half-yearly', { count: 6, unit: 'months' }],
  ['yearly', { count: 1, unit: 'years' }],
  ['annually', { count: 1, unit: 'years' }],
]);

const UNITS: ReadonlyMap<string, Span['unit']> = new Map([
  ['d', 'days'],
  ['day', 'days'],
  ['w', 'weeks'],
  ['week', 'weeks'],
  ['m', 'months'],
  ['month', 'months'],
  ['y', 'years'],
  ['year', 'years'],
]);

/** Ten thousand years hold no reminder; the bound keeps calendar arithmetic in range. */
const MAX_COUNT = 36_500;

const SPAN = /^(?:every\s+)?(\d{1,6})?\s*([a-z]+?)s?$/;

function spanOf(count: number, unit: Span['unit'] | undefined): Span | null {
  return unit !== undefined && count >= 1 && count <= MAX_COUNT ? { count, unit } : null;
}

/**
 * How often to stay in touch: `2 weeks`, `3 months`, `45 days`, `1 year`, a bare number of days,
 * and what other tools write (`monthly`, `bi-weekly`, `every month`, `90d`). Null when unreadable;
 * a cadence below one day is unreadable too.
 */
export function parseCadence(text: string): Span | null {
  const wanted = text.trim().toLowerCase();
  if (/^\d{1,6}$/.test(wanted)) return spanOf(Number(wanted), 'days');
  const word = WORDS.get(wanted) ?? WORDS.get(wanted.replace('-', ''));
  if (word) return word;
  const [, count, unit] = SPAN.exec(wanted) ?? [];
  if (unit === undefined) return null;
  const isBareUnit = count === undefined && !wanted.startsWith('every');
  return isBareUnit ? null : spanOf(Number(count ?? 1), UNITS.get(unit));
}

/** A span in words: `2 weeks`, `1 month`. */
export function spanText(span: Span): string {
  return `${String(span.count)} ${span.count === 1 ? span.unit.slice(0, -1) : span.unit}`;
}
