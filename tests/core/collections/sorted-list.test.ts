import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SortedList } from '../../../src/core/collections/sorted-list';
import { runs } from '../../support/runs';

/** Two numbers with the same whole part have the same place. */
function byWhole(a: number, b: number): number {
  return Math.floor(a) - Math.floor(b);
}

const number = fc.nat({ max: 9_999 });
/** Enough for several blocks. */
const sortedNumbers = fc
  .uniqueArray(number, { maxLength: 1_500, size: 'max' })
  .map((all) => all.sort(byWhole));
const change = fc.record({
  taken: fc.array(fc.nat(), { maxLength: 20 }),
  swapped: fc.array(fc.nat(), { maxLength: 20 }),
  put: fc.uniqueArray(number, { maxLength: 20 }),
});
const many = fc.record({
  taken: fc.array(fc.nat(), { maxLength: 900, size: 'max' }),
  swapped: fc.array(fc.nat(), { maxLength: 900, size: 'max' }),
  put: fc.uniqueArray(number, { maxLength: 900, size: 'max' }),
});
const changes = fc.array(fc.oneof(change, change, change, many), { maxLength: 20, size: 'max' });
const COUNT = fc.nat({ max: 1_600 });

function orderedOf(all: readonly number[]): SortedList<number> {
  return SortedList.of(all, byWhole);
}

interface Change {
  readonly taken: readonly number[];
  readonly swapped: readonly number[];
  readonly put: readonly number[];
}

/** Another number that has the place of the first. */
function standIn(one: number): number {
  return Number.isInteger(one) ? one + 0.5 : Math.floor(one);
}

/** A list and an array after one change, which picks from the array what it takes and swaps. */
function exchanged(
  [list, array]: readonly [SortedList<number>, readonly number[]],
  change: Change,
): [SortedList<number>, number[]] {
  const pick = (at: number): readonly number[] =>
    array.slice(at % Math.max(1, array.length)).slice(0, 1);
  const taken = new Set(change.taken.flatMap(pick));
  const swapped = new Set(change.swapped.flatMap(pick).filter((one) => !taken.has(one)));
  const left = array.filter((one) => !taken.has(one));
  const places = new Set(left.map(Math.floor));
  const put = change.put.filter((one) => !places.has(one));
  const swaps = Array.from(swapped, (one) => [one, standIn(one)] as const);
  const stay = left.map((one) => (swapped.has(one) ? standIn(one) : one));
  return [list.replacing({ taken, put, swapped: swaps }), [...stay, ...put].sort(byWhole)];
}

function expectSame(list: SortedList<number>, array: readonly number[]): void {
  expect([...list]).toEqual(array);
  expect(list.length).toBe(array.length);
}

describe('an ordered list', () => {
  it('is after any changes what an array would be, and what it was stays', () => {
    fc.assert(
      fc.property(sortedNumbers, changes, (all, exchanges) => {
        const first = orderedOf(all);
        let both: [SortedList<number>, number[]] = [first, all];
        for (const each of exchanges) {
          both = exchanged(both, each);
          expectSame(...both);
        }
        expect([...first]).toEqual(all);
      }),
      { numRuns: runs(60) },
    );
  });

  it('counts what stands before any place', () => {
    fc.assert(
      fc.property(sortedNumbers, fc.integer({ min: -1, max: 10_000 }), (all, from) => {
        const count = orderedOf(all).countBefore((one) => one < from);
        expect(count).toBe(all.filter((one) => one < from).length);
      }),
    );
  });

  it('has its first items as a list of its own', () => {
    fc.assert(
      fc.property(sortedNumbers, COUNT, (all, count) => {
        const some = orderedOf(all).first(count);
        expect([...some]).toEqual(all.slice(0, count));
        expect(some.length).toBe(Math.min(count, all.length));
      }),
    );
  });

  it('changes as an array would where only its first items are left', () => {
    fc.assert(
      fc.property(sortedNumbers, COUNT, change, (all, count, each) => {
        const some = orderedOf(all).first(count);
        expectSame(...exchanged([some, all.slice(0, count)], each));
      }),
    );
  });

  it('of 100,000 is searched by few looks', () => {
    let looks = 0;
    const long = orderedOf(Array.from({ length: 100_000 }, (_, at) => at));
    const place = long.countBefore((one) => {
      looks++;
      return one < 54_321;
    });
    expect(place).toBe(54_321);
    expect(looks).toBeLessThan(20);
  });
});
