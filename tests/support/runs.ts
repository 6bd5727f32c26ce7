/**
 * How often a property is tried: a tenth of `full` while somebody waits at the keyboard, but at least
 * 20 times; all of it in CI, and wherever `CI` is set. A counterexample that was found once is kept
 * as an example beside its property, so it is tried everywhere.
 */
export function runs(full: number): number {
  return process.env['CI'] === undefined
    ? Math.min(full, Math.max(20, Math.ceil(full / 10)))
    : full;
}

/** How often something must have come up in all runs, so that a property looks at it; a few runs are too few to say. */
export function atLeast(timesOfAllRuns: number): number {
  return process.env['CI'] === undefined ? 0 : timesOfAllRuns;
}

/** How many of something there are: a fifth of `full` while somebody waits at the keyboard, all of it in CI. */
export function many(full: number): number {
  return process.env['CI'] === undefined ? Math.ceil(full / 5) : full;
}

/** Whether all is tried: in CI. A walk through every screen takes as long as twenty other tests. */
export const IS_THOROUGH = process.env['CI'] !== undefined;
