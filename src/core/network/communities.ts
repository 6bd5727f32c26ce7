import { atOnce, inBlocks, type PausingWork } from '../collections/pausing-work';
import type { Graph } from './graph';

/** Rounds after which labels hardly move. */
const MOST_ROUNDS = 20;

/** By tie of a person, how much it holds: one, and one for each acquaintance that both have. */
function strengths(own: Int32Array, neighbours: readonly Int32Array[]): Int32Array {
  const mine = new Set(own);
  return own.map((other) => {
    let common = 0;
    for (const third of neighbours[other] ?? []) if (mine.has(third)) common++;
    return 1 + common;
  });
}

/** The label that a person is held to most; of equals the own one, then the lowest. */
function strongestLabel(own: number, ties: Ties, labels: Int32Array): number {
  const held = new Map<number, number>();
  if (ties.others.length === 0) return own;
  for (const [at, other] of ties.others.entries()) {
    const label = labels[other] ?? other;
    held.set(label, (held.get(label) ?? 0) + (ties.strengths[at] ?? 0));
  }
  let most = 0;
  for (const strength of held.values()) most = Math.max(most, strength);
  if (held.get(own) === most) return own;
  const strongest = [...held].filter(([, strength]) => strength === most);
  return strongest.reduce((lowest, [label]) => Math.min(lowest, label), Infinity);
}

interface Ties {
  readonly others: Int32Array;
  readonly strengths: Int32Array;
}

/**
 * Circles of people who know each other, by label propagation (Raghavan, Albert, Kumara 2007) in
 * path order, so that the same notes give the same circles. Ties between people with common
 * acquaintances are stronger, so that a single tie does not join two circles.
 * @returns by person, the number of the person who stands for the circle
 */
export function communitiesOf(graph: Graph): Int32Array {
  return atOnce(findCommunities(graph));
}

/** The same with stops on the way, for a vault of many people. */
export function* findCommunities({ neighbours }: Graph): PausingWork<Int32Array> {
  const labels = Int32Array.from(neighbours, (_, number) => number);
  const ties: Ties[] = [];
  yield* inBlocks(neighbours, (others) => {
    ties.push({ others, strengths: strengths(others, neighbours) });
  });
  for (let round = 0; round < MOST_ROUNDS; round++) {
    let moved = 0;
    yield* inBlocks(ties, (own, number) => {
      const before = labels[number] ?? number;
      const label = strongestLabel(before, own, labels);
      if (label === before) return;
      labels[number] = label;
      moved++;
    });
    if (moved === 0) break;
  }
  return labels;
}
