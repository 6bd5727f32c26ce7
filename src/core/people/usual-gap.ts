import { daysBetween, type Day, type Span } from '../days/day';

/** How often two people have been in touch, by what the notes say. */
export interface Rhythm {
  /** Days on which there was contact, up to today. */
  readonly contacts: number;
  /** Days between two contacts, the middle of the last ones; null for too few. */
  readonly usualGap: number | null;
  /** Days since the last contact; null if there was none. */
  readonly silence: number | null;
  /** Whether the silence is long against their own rhythm. */
  readonly isDrifting: boolean;
  /** A cadence that fits what has been usual; null for too few contacts. */
  readonly suggested: Span | null;
}

/** One or two gaps are no rhythm. */
const MIN_GAPS = 3;
/** A rhythm changes over the years: what was usual lately counts. */
const LATEST_GAPS = 12;
/** Silence of more than twice what is usual; below two weeks nobody drifts away. */
const [DRIFT, MIN_SILENCE] = [2, 14];

const CADENCES: readonly (readonly [number, Span])[] = [
  [7, { count: 1, unit: 'weeks' }],
  [14, { count: 2, unit: 'weeks' }],
  [30, { count: 1, unit: 'months' }],
  [61, { count: 2, unit: 'months' }],
  [91, { count: 3, unit: 'months' }],
  [183, { count: 6, unit: 'months' }],
  [365, { count: 1, unit: 'years' }],
];

function middle(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const [low, high] = [(sorted.length - 1) >> 1, sorted.length >> 1];
  return Math.round(((sorted[low] ?? 0) + (sorted[high] ?? 0)) / 2);
}

/** The cadence nearest to a gap, by how many times longer one is than the other. */
function nearestCadence(gap: number): Span | null {
  const distance = (days: number): number => Math.abs(Math.log(days / gap));
  const nearest = [...CADENCES].sort(([a], [b]) => distance(a) - distance(b))[0];
  return nearest ? nearest[1] : null;
}

/**
 * The rhythm of contact with a person: the usual gap is the median of the last twelve gaps between
 * days of contact; at least three are needed. A person drifts away when the silence is longer than
 * twice that and at least two weeks.
 * @param days the days of contact, in order, each once
 */
export function rhythmOf(days: readonly Day[], today: Day): Rhythm {
  const past = days.filter((day) => day <= today);
  const last = past.at(-1);
  const silence = last === undefined ? null : daysBetween(last, today);
  const gaps = past.slice(1).map((day, at) => daysBetween(past[at] ?? day, day));
  const usualGap = gaps.length < MIN_GAPS ? null : middle(gaps.slice(-LATEST_GAPS));
  const isLong = usualGap !== null && silence !== null && silence > DRIFT * usualGap;
  return {
    contacts: past.length,
    usualGap,
    silence,
    isDrifting: isLong && silence >= MIN_SILENCE,
    suggested: usualGap === null ? null : nearestCadence(usualGap),
  };
}
