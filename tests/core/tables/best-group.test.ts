import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { atOnce } from '../../../src/core/collections/pausing-work';
import { bestGroup, groupKey, type Seating } from '../../../src/core/tables/best-group';
import { runs } from '../../support/runs';

interface Pair {
  readonly a: number;
  readonly b: number;
  readonly score: number;
  readonly isApart: boolean;
}

function seatingOf(
  count: number,
  pairs: readonly Pair[],
  unwanted: readonly (readonly number[])[] = [],
): Seating {
  const scores = new Int32Array(count * count);
  const apart = new Uint8Array(count * count);
  for (const { a, b, score, isApart } of pairs) {
    if (a === b) continue;
    for (const place of [a * count + b, b * count + a]) {
      scores[place] = isApart ? 0 : score;
      apart[place] = isApart ? 1 : 0;
    }
  }
  return { count, scores, apart, unwanted: new Set(unwanted.map(groupKey)) };
}

/** All groups of a size, in the order of their numbers. */
function* groupsOf(size: number, count: number, from = 0): Generator<readonly number[]> {
  if (size === 0) yield [];
  else
    for (let first = from; first < count; first++)
      for (const rest of groupsOf(size - 1, count, first + 1)) yield [first, ...rest];
}

/** What a group is worth; null where it may not sit together. */
function worth({ count, scores, apart }: Seating, members: readonly number[]): number | null {
  const pairs = members.flatMap((a, at) => members.slice(at + 1).map((b) => a * count + b));
  if (pairs.some((place) => apart[place] === 1)) return null;
  const meets = (a: number): boolean => members.some((b) => (scores[a * count + b] ?? 0) > 0);
  return members.every(meets) ? pairs.reduce((sum, place) => sum + (scores[place] ?? 0), 0) : null;
}

/** The best of all groups, tried one by one. */
function bestOfAll(seating: Seating, size: number): readonly number[] | null {
  let best: { readonly members: readonly number[]; readonly score: number } | null = null;
  for (const members of groupsOf(size, seating.count)) {
    const score = worth(seating, members);
    if (seating.unwanted.has(groupKey(members))) continue;
    if (score !== null && score > (best?.score ?? 0)) best = { members, score };
  }
  return best?.members ?? null;
}

function everybody({ count }: Seating): number[] {
  return Array.from({ length: count }, (_, number) => number);
}

const COUNT = 9;
const number = fc.integer({ min: 0, max: COUNT - 1 });
const pairs = fc.array(
  fc.record({
    a: number,
    b: number,
    // Few values, so that groups are often worth the same.
    score: fc.integer({ min: 0, max: 4 }),
    isApart: fc.oneof({ weight: 4, arbitrary: fc.constant(false) }, fc.constant(true)),
  }),
  { maxLength: 40 },
);

const unwantedGroups = fc.array(fc.uniqueArray(number, { minLength: 2, maxLength: 4 }), {
  maxLength: 6,
});

/** Many people whose pairs are worth something at random, the same each time. */
function crowd(count: number, seed: number): Seating {
  const found: Pair[] = [];
  let state = seed;
  const next = (): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return state / 2 ** 32;
  };
  for (let a = 0; a < count; a++)
    for (let b = a + 1; b < count; b++)
      if (next() < 0.1)
        found.push({ a, b, score: Math.floor(1000 + 20_000 * next()), isApart: next() < 0.1 });
  return seatingOf(count, found);
}

describe('the best group', () => {
  it('is that of trying all groups, the first by number where several are worth the same', () => {
    fc.assert(
      fc.property(
        pairs,
        fc.integer({ min: 2, max: 6 }),
        unwantedGroups,
        (found, size, unwanted) => {
          const seating = seatingOf(COUNT, found, unwanted);
          const group = atOnce(bestGroup(seating, everybody(seating), size));
          expect(group?.members ?? null).toEqual(bestOfAll(seating, size));
          if (group === null) return;
          expect(group.isExact).toBe(true);
          expect(group.score).toBe(worth(seating, group.members));
        },
      ),
      { numRuns: runs(1_000) },
    );
  });

  it('is looked for among those in question alone', () => {
    const seating = seatingOf(4, [
      { a: 0, b: 1, score: 9, isApart: false },
      { a: 2, b: 3, score: 1, isApart: false },
    ]);
    expect(atOnce(bestGroup(seating, [1, 2, 3], 2))?.members).toEqual([2, 3]);
  });

  it('is the best one found so far where the search ends at its count of steps', () => {
    const seating = crowd(60, 7);
    const exact = atOnce(bestGroup(seating, everybody(seating), 5));
    const found = atOnce(bestGroup(seating, everybody(seating), 5, 500));
    expect(exact?.isExact).toBe(true);
    expect(found?.isExact).toBe(false);
    expect(worth(seating, found?.members ?? [])).toBe(found?.score);
  });

  it.each([3, 4, 5])('of %i among 300 people is exact, and stops on the way', (size) => {
    const seating = crowd(300, size);
    const work = bestGroup(seating, everybody(seating), size);
    let stops = 0;
    let step = work.next();
    for (; step.done !== true; step = work.next()) stops++;
    expect(step.value?.isExact).toBe(true);
    expect(stops).toBeGreaterThan(0);
  });
});
