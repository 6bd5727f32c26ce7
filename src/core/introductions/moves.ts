import type { NoteEntry } from '../people-index/read-note';
import type { Network } from './network';
import { pairKey, type PairKey } from './pair-book';

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

function mutualPairs(
  { ties }: Network,
  between: Iterable<number>,
  moved: ReadonlySet<number>,
): Set<PairKey> {
  const pairs = new Set<PairKey>();
  for (const number of between) {
    const known = ties.of(number).filter((other) => !moved.has(other));
    for (const [at, a] of known.entries())
      for (const b of known.slice(at + 1)) pairs.add(pairKey(a, b));
  }
  return pairs;
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
  return { moved, mutual: mutualPairs(network, between, moved), shifted };
}
