import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCadence, spanText } from '../../../src/core/days/cadence';
import { runs } from '../../support/runs';

describe('parseCadence', () => {
  it.each([
    ['2 weeks', 2, 'weeks'],
    ['3 months', 3, 'months'],
    ['45 days', 45, 'days'],
    ['1 year', 1, 'years'],
    ['30', 30, 'days'],
    ['1', 1, 'days'],
    ['90d', 90, 'days'],
    ['6w', 6, 'weeks'],
    ['2 m', 2, 'months'],
    ['1y', 1, 'years'],
    ['every 2 weeks', 2, 'weeks'],
    ['every month', 1, 'months'],
    ['daily', 1, 'days'],
    ['weekly', 1, 'weeks'],
    ['biweekly', 2, 'weeks'],
    ['bi-weekly', 2, 'weeks'],
    ['fortnightly', 2, 'weeks'],
    ['monthly', 1, 'months'],
    ['bi-monthly', 2, 'months'],
    ['quarterly', 3, 'months'],
    ['semi-annually', 6, 'months'],
    ['half-yearly', 6, 'months'],
    ['annually', 1, 'years'],
    ['  2   WEEKS ', 2, 'weeks'],
    ['36500', 36_500, 'days'],
  ])('reads %j', (text, count, unit) => {
    expect(parseCadence(text)).toStrictEqual({ count, unit });
  });

  it.each([
    ['nothing', ''],
    ['zero', '0'],
    ['zero days', '0 days'],
    ['a negative number', '-5'],
    ['half a week', '0.5 weeks'],
    ['an unknown unit', '2 moons'],
    ['a unit alone', 'month'],
    ['an s alone', '2 s'],
    ['every without a unit', 'every'],
    ['words', 'now and then'],
    ['a name that objects have', 'constructor'],
    ['a unit that objects have', 'every constructor'],
    ['the prototype', '__proto__'],
    ['two spans', '1 year 2 months'],
    ['a member of every object', 'constructor'],
    ['more than a century of days', '36501'],
    ['a number too long', '9999999'],
    ['digits of another script', '٣ days'],
  ])('reads nothing from %s', (_, text) => {
    expect(parseCadence(text)).toBeNull();
  });

  it('gives a span of a known unit or nothing for any text', () => {
    const words = fc.constantFrom('every', '2', '0', 'week', 'weeks', 'days', '-', 'monthly', 'y');
    const text = fc.oneof(
      fc.string(),
      fc.array(words).map((all) => all.join(' ')),
    );
    fc.assert(
      fc.property(text, (one) => {
        const span = parseCadence(one);
        if (span === null) return;
        expect(['days', 'weeks', 'months', 'years']).toContain(span.unit);
        expect(span.count).toBeGreaterThanOrEqual(1);
        expect(span.count).toBeLessThanOrEqual(36_500);
      }),
      { numRuns: runs(1_000) },
    );
  });
});

describe('spanText', () => {
  it.each([
    [1, 'days', '1 day'],
    [1, 'months', '1 month'],
    [2, 'weeks', '2 weeks'],
    [10, 'years', '10 years'],
  ] as const)('of %d %s is %j', (count, unit, text) => {
    expect(spanText({ count, unit })).toBe(text);
  });

  it('is read back as the same span', () => {
    const span = fc.record({
      count: fc.integer({ min: 1, max: 36_500 }),
      unit: fc.constantFrom('days', 'weeks', 'months', 'years'),
    });
    fc.assert(
      fc.property(span, (one) => {
        expect(parseCadence(spanText(one))).toEqual(one);
      }),
    );
  });
});
