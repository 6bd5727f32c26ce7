import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atOnce } from '../../../src/core/collections/pausing-work';
import { layOut, stepsOf, type ToLayOut } from '../../../src/core/network/layout';
import { placeNames, type WantedName } from '../../../src/core/network/place-names';
import { runs } from '../../support/runs';

const picture: fc.Arbitrary<ToLayOut> = fc.integer({ min: 0, max: 40 }).chain((count) => {
  const number = fc.nat({ max: Math.max(0, count - 1) });
  return fc.record({
    radii: fc.array(fc.constantFrom(4, 6, 9), { minLength: count, maxLength: count }),
    groups: fc.array(fc.nat({ max: 5 }), { minLength: count, maxLength: count }),
    lines: fc.array(fc.tuple(number, number), { maxLength: 60 }),
  });
});

function distance(layout: ReturnType<typeof layOutNow>, a: number, b: number): number {
  const { xs, ys } = layout;
  return Math.hypot((xs[a] ?? 0) - (xs[b] ?? 0), (ys[a] ?? 0) - (ys[b] ?? 0));
}

function layOutNow(what: ToLayOut) {
  return atOnce(layOut(what));
}

describe('the layout of a network', () => {
  it('gives every dot a place, the same each time, and no two the same place', () => {
    fc.assert(
      fc.property(picture, (what) => {
        const layout = layOutNow(what);
        expect(layout).toEqual(layOutNow(what));
        expect([...layout.xs, ...layout.ys].every(Number.isFinite)).toBe(true);
        const apart = what.radii.flatMap((_, a) =>
          what.radii.slice(a + 1).map((__, at) => distance(layout, a, a + 1 + at)),
        );
        expect(Math.min(2, ...apart)).toBeGreaterThan(1);
      }),
      { numRuns: runs(40) },
    );
  });

  it('has groups lie together', () => {
    const groups = Array.from({ length: 60 }, (_, at) => at % 3);
    const layout = layOutNow({ radii: groups.map(() => 6), groups, lines: [] });
    const within: number[] = [];
    const between: number[] = [];
    for (let a = 0; a < 60; a++)
      for (let b = a + 1; b < 60; b++)
        (groups[a] === groups[b] ? within : between).push(distance(layout, a, b));
    const mean = (all: readonly number[]): number => all.reduce((x, y) => x + y, 0) / all.length;
    expect(mean(between)).toBeGreaterThan(1.8 * mean(within));
  });

  it('stops after each step, so that others can go first', () => {
    const work = layOut({ radii: [5, 5, 5], groups: [0, 0, 1], lines: [[0, 1]] });
    let stops = 0;
    while (work.next().done !== true) stops++;
    expect(stops).toBeGreaterThanOrEqual(stepsOf(3));
  });
});

const name: fc.Arbitrary<WantedName> = fc.record({
  x: fc.integer({ min: 0, max: 400 }),
  y: fc.integer({ min: 0, max: 400 }),
  width: fc.integer({ min: 1, max: 150 }),
  height: fc.constant(14),
});

describe('names in a picture', () => {
  it('never lie over each other, and none is left out that has room', () => {
    fc.assert(
      fc.property(fc.array(name, { maxLength: 60 }), fc.nat({ max: 60 }), (wanted, limit) => {
        const lie = (a: WantedName, b: WantedName): boolean =>
          Math.abs(a.x - b.x) < (a.width + b.width) / 2 && Math.abs(a.y - b.y) < 14;
        const placed = placeNames(wanted, limit);
        expect(placed.length).toBeLessThanOrEqual(limit);
        const shown: WantedName[] = [];
        for (const [at, one] of wanted.entries()) {
          if (shown.length === limit) break;
          const hasRoom = !shown.some((other) => lie(one, other));
          expect(placed.includes(at)).toBe(hasRoom);
          if (hasRoom) shown.push(one);
        }
      }),
      { numRuns: runs(100) },
    );
  });
});
