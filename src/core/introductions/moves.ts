import type { NoteEntry } from '../people-index/read-note';
import type { Network } from './network';
import { pairKey, type PairKey } from './pair-list';

/** From so many acquaintances on, all their pairs are looked at: those among them are more. */
const MANY = 256;

/** What edits move, by number. */
export interface Moves {
  /** Those of whom any pair may have another score. */
  readonly moved: ReadonlySet<number>;
  /** Pairs of others that may, because somebody whom both know adds something else now. */
  readonly mutual: ReadonlySet<PairKey>;
  /** All of these people: what was laid out before says something else of them. */
  readonly shifted: ReadonlySet<number>;
}

/** All pairs of the people in each group, but those of whom any pair is looked at anyway. */
function mutualPairs(
  groups: readonly (readonly number[])[],
  moved: ReadonlySet<number>,
): Set<PairKey> {
  const pairs = new Set<PairKey>();
  for (const group of groups) {
    const others = group.filter((number) => !moved.has(number));
    for (const [at, a] of others.entries())
      for (const b of others.slice(at + 1)) pairs.add(pairKey(a, b));
  }
  return pairs;
}

/** What it moves where all pairs of the people in each group may have another score. */
export function movesAmong(groups: readonly (readonly number[])[]): Moves {
  const moved = new Set<number>();
  return { moved, mutual: mutualPairs(groups, moved), shifted: new Set(groups.flat()) };
}

/** Takes what notes say now into a network, and tells whose scores that concerns. */
export function takeInto(
  network: Network,
  changes: Iterable<readonly [path: string, entry: NoteEntry | null]>,
): Moves {
  const [moved, reweighed] = [new Set<number>(), new Set<number>()];
  for (const [path, entry] of changes) network.take(path, entry, { moved, reweighed });
  const shifted = new Set(moved);
  const between: number[] = [];
  for (const number of reweighed) {
    const isMany = network.ties.sizeOf(number) >= MANY;
    if (!isMany) between.push(number);
    network.ties.each(number, (other) => {
      shifted.add(other);
      if (isMany) moved.add(other);
    });
  }
  const groups = between.map((number) => network.ties.of(number));
  return { moved, mutual: mutualPairs(groups, moved), shifted };
}
