import { parseCadence } from '../days/cadence';
import type { Day, Span } from '../days/day';
import { unique } from '../collections/unique';
import { parseYearlyDay, yearlyDayText, type YearlyDay } from './yearly-day';
import { displayText } from '../notes/link';
import { holdsNumber, readDay, readText, type Reading } from '../notes/property-value';
import { isRecord } from '../text/record';
import { memoize } from '../collections/memoize';
import { tierCadence, type Tier } from './tiers';
import { FOLLOW_UP_STATUSES, isFollowUpStatus, type FollowUpStatus } from './person';

/** How far the follow-up has come, whatever its case. */
export function readStatus(value: unknown): Reading<FollowUpStatus> {
  const text = readText(value);
  if (text.kind !== 'read') return text;
  const status = text.value.toLowerCase();
  if (isFollowUpStatus(status)) return { kind: 'read', value: status };
  return { kind: 'unreadable', fault: { code: 'not-a-status', known: FOLLOW_UP_STATUSES } };
}

// Many people share few rhythms, and one object for all of them does.
const cadenceOf = memoize(parseCadence);

/** How often to stay in touch. */
export function readCadence(value: unknown): Reading<Span> {
  const text = readText(value);
  if (text.kind !== 'read') return text;
  const cadence = cadenceOf(text.value);
  if (cadence) return { kind: 'read', value: cadence };
  return { kind: 'unreadable', fault: { code: 'not-a-rhythm' } };
}

/**
 * A text in which every character counts: what YAML read as a number may have been written
 * differently.
 */
export function readCode(value: unknown): Reading<string> {
  return holdsNumber(value)
    ? { kind: 'unreadable', fault: { code: 'number-for-phone' } }
    : readText(value);
}

/** The rhythm of a tier of Personal CRM. */
export function readTier(tiers: readonly Tier[]): (value: unknown) => Reading<Span> {
  return (value) => {
    const text = readText(value);
    if (text.kind !== 'read') return text;
    // Some wrote a rhythm here, which says as much; a number alone is the name of a tier.
    const isRhythm = /\D/.test(text.value);
    const cadence = tierCadence(tiers, text.value) ?? (isRhythm ? cadenceOf(text.value) : null);
    if (cadence) return { kind: 'read', value: cadence };
    return { kind: 'unreadable', fault: { code: 'not-a-tier', known: tiers.map(({ id }) => id) } };
  };
}

/** A day of the year, with the year in which it was first or without. */
export function readYearlyDay(value: unknown): Reading<YearlyDay> {
  const text = readText(value);
  if (text.kind !== 'read') return text;
  // Of a link the day that it leads to, whatever it shows.
  const day = readDay(value);
  const on = parseYearlyDay(day.kind === 'read' ? day.value : displayText(text.value));
  if (on) return { kind: 'read', value: on };
  return { kind: 'unreadable', fault: { code: 'not-a-yearly-day' } };
}

/** A birthday or anniversary as `1999-04-17`, or `--04-17` if the year is not known. */
export function readYearlyDayText(value: unknown): Reading<string> {
  const reading = readYearlyDay(value);
  return reading.kind === 'read' ? { kind: 'read', value: yearlyDayText(reading.value) } : reading;
}

/** The place of the first meeting; `how_we_met` is a day in some vaults and a story in others. */
export function readPlaceMet(value: unknown): Reading<string> {
  return readDay(value).kind === 'read' ? { kind: 'absent' } : readText(value);
}

// A position the way PRM Map writes it: `location: [41.1579, -8.6291]`.
const COORDINATE = /^[+-]?\d{1,3}\.\d+$/;

/** Places by name: numbers on a map have none. */
export function withoutCoordinates(values: readonly string[]): readonly string[] {
  const isNumber = (text: string): boolean => COORDINATE.test(text);
  return values.some(isNumber) ? values.filter((text) => !isNumber(text)) : values;
}

/** Circles one by one: VCF Contacts writes those of a card as one text, `CATEGORIES: a,b`. */
export function circlesIn(keys: readonly string[], values: readonly string[]): readonly string[] {
  if (!keys.includes('CATEGORIES') || !values.some((text) => text.includes(','))) return values;
  const circles = values.flatMap((text) => text.split(',')).map((text) => text.trim());
  return unique(circles.filter((text) => text !== ''));
}

/** The last day of what Friend Tracker writes: `interactions: [{date: 2026-11-05, text: …}]`. */
export function lastInteraction(value: unknown): Day | null {
  if (!Array.isArray(value)) return null;
  const days = value.flatMap((item: unknown) => {
    const day = isRecord(item) ? readDay(item['date']) : null;
    return day?.kind === 'read' ? [day.value] : [];
  });
  return days.reduce<Day | null>((last, day) => (last !== null && last > day ? last : day), null);
}
