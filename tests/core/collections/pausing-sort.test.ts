import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atOnce } from '../../../src/core/collections/pausing-work';
import { sorted } from '../../../src/core/collections/pausing-sort';
import { atLeast, runs } from '../../support/runs';

describe('sorting with stops', () => {
  it('gives what sorting at once gives', () => {
    const texts = fc.array(fc.string({ unit: 'binary', maxLength: 3 }), {
      maxLength: 5000,
      size: 'max',
    });
    fc.assert(
      fc.property(texts, (some) => {
        expect(atOnce(sorted(some))).toEqual([...some].sort());
      }),
      { numRuns: runs(30) },
    );
  });

  it('stops at least once for each thousand of texts', () => {
    const work = sorted(Array.from({ length: 10_000 }, (_, at) => String((at * 7919) % 10_000)));
    let stops = 0;
    while (work.next().done !== true) stops++;
    expect(stops).toBeGreaterThan(atLeast(10));
  });
});
