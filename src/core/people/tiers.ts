import type { Span } from '../days/day';
import { isRecord } from '../text/record';

/** A tier of the Personal CRM plugin: how often to stay in touch with those who are in it. */
export interface Tier {
  /** As `prm-tier` names it. */
  readonly id: string;
  readonly cadence: Span;
}

/** Where Personal CRM stores its tiers, within the folder of the app's settings. */
export const STORED_TIERS = 'plugins/personal-crm/data.json';

function tier(id: string, days: number): Tier {
  return { id, cadence: { count: days, unit: 'days' } };
}

/** The tiers that Personal CRM comes with. */
export const DEFAULT_TIERS: readonly Tier[] = [
  tier('inner', 14),
  tier('close', 30),
  tier('casual', 90),
  tier('warm', 180),
  tier('dormant', 365),
];

/** A century, as Personal CRM has it. */
const MAX_DAYS = 36_500;
/** More are a broken file; each note with a tier is held against all. */
const MAX_TIERS = 100;

function tierIn(stored: unknown): Tier[] {
  if (!isRecord(stored)) return [];
  const { id, cadenceDays: days } = stored;
  const isUsable = typeof days === 'number' && days >= 1 && days <= MAX_DAYS;
  if (typeof id !== 'string' || id.trim() === '' || !isUsable) return [];
  return [tier(id.trim(), Math.round(days))];
}

/**
 * The tiers in Personal CRM's settings (`data.json`, of any shape): the user may have renamed,
 * added or removed some. Its default tiers if none can be read.
 */
export function storedTiers(stored: unknown): readonly Tier[] {
  const listed: unknown = isRecord(stored) ? stored['tiers'] : null;
  const tiers = Array.isArray(listed) ? listed.slice(0, MAX_TIERS).flatMap(tierIn) : [];
  return tiers.length > 0 ? tiers : DEFAULT_TIERS;
}

/** The rhythm of a tier, in any case; null if there is no such tier. */
export function tierCadence(tiers: readonly Tier[], name: string): Span | null {
  const wanted = name.trim().toLowerCase();
  return tiers.find(({ id }) => id.toLowerCase() === wanted)?.cadence ?? null;
}
