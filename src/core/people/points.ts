import type { Person } from './person';

type Discussed = Pick<Person, 'discussed'>;

/**
 * The point to come back to; null if none is noted. `discussed` is in the order of time
 * (docs/person-note.md), so it is the last.
 */
export function newestPoint({ discussed }: Discussed): string | null {
  return discussed.at(-1) ?? null;
}

/** All points, the one to come back to first. */
export function newestPointsFirst({ discussed }: Discussed): readonly string[] {
  return [...discussed].reverse();
}
