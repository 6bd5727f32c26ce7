import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Ordered } from '../../src/core/ordered';

/** Enough for several blocks. */
const items = fc.array(fc.integer({ min: 0, max: 999 }), { maxLength: 1_500, size: 'max' });
const sortedItems = items.map((all) => all.sort((a, b) => a - b));
const edits = fc.array(fc.tuple(fc.boolean(), fc.nat(), fc.integer({ min: 0, max: 999 })), {
  maxLength: 600,
  size: 'max',
});

const COUNT = fc.nat({ max: 1_600 });
/** Null for the end. */
const PLACE = fc.option(fc.nat());
const TAKEN = fc.constantFrom(0, 1);

describe('an ordered list', () => {
  it('is after any changes what an array would be, and what it was stays', () => {
    fc.assert(
      fc.property(sortedItems, edits, (all, changes) => {
        const first = Ordered.of(all);
        let list = first;
        const array = [...all];
        for (const [isMore, at, item] of changes) {
          const place = isMore ? list.countBefore((other) => other < item) : at % (list.length + 1);
          const some = isMore ? [item] : [];
          array.splice(place, isMore ? 0 : 1, ...some);
          list = list.spliced(place, isMore ? 0 : 1, ...some);
        }
        expect([...list]).toEqual(array);
        expect(list.length).toBe(array.length);
        expect([...first]).toEqual(all);
      }),
      { numRuns: 60 },
    );
  });

  it('counts what stands before any place', () => {
    fc.assert(
      fc.property(sortedItems, fc.integer({ min: -1, max: 1_000 }), (all, from) => {
        const count = Ordered.of(all).countBefore((item) => item < from);
        expect(count).toBe(all.filter((item) => item < from).length);
      }),
    );
  });

  it('has its first items as a list of its own', () => {
    fc.assert(
      fc.property(sortedItems, fc.nat({ max: 1_600 }), (all, count) => {
        const some = Ordered.of(all).first(count);
        expect([...some]).toEqual(all.slice(0, count));
        expect(some.length).toBe(Math.min(count, all.length));
      }),
    );
  });

  it('knows the place of each item', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_500 }), fc.nat(), (count, which) => {
        const all = Array.from({ length: count }, (_, at) => 2 * at);
        const place = which % count;
        expect(Ordered.of(all).placeOf(2 * place, (item) => item < 2 * place)).toBe(place);
      }),
    );
  });

  it('changes as an array would where only its first items are left', () => {
    fc.assert(
      fc.property(sortedItems, COUNT, PLACE, TAKEN, (all, count, at, taken) => {
        const some = all.slice(0, count);
        const place = at === null ? some.length : at % (some.length + 1);
        const list = Ordered.of(all).first(count);
        const changed = list.spliced(place, taken, 7);
        some.splice(place, taken, 7);
        expect([...changed]).toEqual(some);
        expect(changed.length).toBe(some.length);
        expect(list.countBefore(() => true)).toBe(list.length);
      }),
    );
  });

  it('of 100,000 is searched by few looks', () => {
    let looks = 0;
    const long = Ordered.of(Array.from({ length: 100_000 }, (_, at) => at));
    const place = long.countBefore((item) => {
      looks++;
      return item < 54_321;
    });
    expect(place).toBe(54_321);
    expect(looks).toBeLessThan(20);
  });
});
