import { spanText } from '../days/cadence';
import type { Span } from '../days/day';
import type { PropertyChange } from '../notes/property-change';
import type { NoteKeys } from './note-keys';
import { foldName } from './properties';

/** The steps that Orbit knows, by the rhythm as we write it. */
const ORBIT: ReadonlyMap<string, string> = new Map([
  ['1 day', 'Daily'],
  ['1 week', 'Weekly'],
  ['2 weeks', 'Bi-Weekly'],
  ['1 month', 'Monthly'],
  ['3 months', 'Quarterly'],
  ['6 months', 'Bi-Annually'],
  ['1 year', 'Yearly'],
]);

/** A rhythm in whole days, as Personal CRM counts; null if the number depends on the calendar. */
function wholeDays({ count, unit }: Span): string | null {
  if (unit === 'days') return String(count);
  return unit === 'weeks' ? String(count * 7) : null;
}

/** A rhythm in the form of the tool that its property belongs to; null if that has none for it. */
function writtenUnder(key: string, cadence: Span): string | null {
  const text = spanText(cadence);
  switch (foldName(key)) {
    case 'prm-cadence':
      return wholeDays(cadence);
    case 'frequency':
      return ORBIT.get(text) ?? null;
    default:
      return text;
  }
}

/**
 * Sets how often to stay in touch: under the property the note already uses, in the form of the
 * tool it belongs to. If that tool cannot say it, under our own property as well, which takes
 * precedence.
 */
export function cadenceChange(keys: NoteKeys, cadence: Span): PropertyChange {
  const key = keys.keyOf('cadence');
  const value = writtenUnder(key, cadence);
  if (value !== null) return { kind: 'set', key, value };
  return { kind: 'set', key: keys.ownKey('cadence'), value: spanText(cadence) };
}
