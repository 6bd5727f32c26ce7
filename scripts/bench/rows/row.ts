import type { Plan, Times } from '../measure';

interface Goal {
  readonly under: number;
  readonly isMet: boolean;
}

/** One line of the table: something timed against a baseline. */
export interface Row {
  readonly what: string;
  readonly milliseconds: number;
  readonly against: string;
  readonly againstMilliseconds: number;
  /** Time of the first by time of the second. */
  readonly ratio: number;
  /** The ratio to stay under, and whether it does; null where there is none. */
  readonly goal: Goal | null;
  readonly plan: Plan;
  /** What else has to be known to read the row. */
  readonly note: string;
}

interface Remarks {
  readonly under?: number;
  readonly note?: string;
}

/** The row of two contenders that ran side by side. */
export function rowOf(
  times: Times,
  [what, against]: readonly [string, string],
  { under, note = '' }: Remarks = {},
): Row {
  const ratio = times.ratio(what, against);
  return {
    what,
    milliseconds: times.milliseconds(what),
    against,
    againstMilliseconds: times.milliseconds(against),
    ratio,
    goal: under === undefined ? null : { under, isMet: ratio < under },
    plan: times.plan,
    note,
  };
}
