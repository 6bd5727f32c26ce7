import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstOf } from '../../../src/core/collections/first-of';

describe('the first of many', () => {
  it('are those with which a sorted list begins, equals as they came', () => {
    const items = fc.array(fc.tuple(fc.integer({ max: 6, min: 0 }), fc.integer()));
    fc.assert(
      fc.property(items, fc.integer({ min: 0, max: 8 }), (all, most) => {
        const sorted = [...all].sort(([a], [b]) => a - b);
        expect(firstOf(all, most, ([a], [b]) => a < b)).toEqual(sorted.slice(0, most));
      }),
    );
  });
});
