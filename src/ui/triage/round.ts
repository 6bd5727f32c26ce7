import type { NoteWrite } from '../../actions/ports';
import type { Tally } from '../../words/triage/triage';

/** Something decided about one person. */
interface Settled {
  readonly path: string;
  readonly kind: keyof Tally;
  /** Null if nothing was written. */
  readonly written: NoteWrite | null;
}

/** People one after the other: the first of the rest is in turn. */
export interface Round {
  readonly settled: readonly Settled[];
  readonly rest: readonly string[];
}

/** The person in turn; null at the end. */
export function currentPerson({ rest }: Round): string | null {
  return rest[0] ?? null;
}

/** How many there are in all, gone through or not. */
export function sizeOf({ settled, rest }: Round): number {
  return settled.length + rest.length;
}

/** The round with the person in turn behind. */
export function settle(
  { settled, rest }: Round,
  kind: keyof Tally,
  written: NoteWrite | null,
): Round {
  const [path, ...others] = rest;
  return path === undefined
    ? { settled, rest }
    : { settled: [...settled, { path, kind, written }], rest: others };
}

/** The round one person back. */
export function back({ settled, rest }: Round): Round {
  const last = settled.at(-1);
  return last ? { settled: settled.slice(0, -1), rest: [last.path, ...rest] } : { settled, rest };
}

/**
 * The round after the vault has changed: the current person stays while there is a note, others
 * come and go.
 * @param wanted everybody new, in order
 */
export function refreshed(
  { settled, rest }: Round,
  wanted: readonly string[],
  isThere: (path: string) => boolean,
): Round {
  const behind = new Set(settled.map(({ path }) => path));
  const head = rest.slice(0, 1).filter(isThere);
  const others = wanted.filter((path) => !behind.has(path) && !head.includes(path));
  return { settled, rest: [...head, ...others] };
}

/** How many of each were decided. */
export function tallyOf({ settled }: Round): Tally {
  const count = (kind: keyof Tally): number => settled.filter((each) => each.kind === kind).length;
  return {
    rhythm: count('rhythm'),
    met: count('met'),
    card: count('card'),
    later: count('later'),
  };
}
