import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withinSides } from '../../../src/core/network/place-names';

describe('the name of a dot near the side of a picture', () => {
  it('is drawn whole, as near to its dot as that allows', () => {
    const pixels = fc.integer({ min: 0, max: 400 });
    fc.assert(
      fc.property(pixels, pixels, (x, width) => {
        const placed = withinSides(x, width, 400);
        expect(placed - width / 2).toBeGreaterThanOrEqual(0);
        expect(placed + width / 2).toBeLessThanOrEqual(400);
        if (x >= width / 2 && x <= 400 - width / 2) expect(placed).toBe(x);
      }),
    );
  });

  it('stays with its dot outside, and where it is longer than the picture', () => {
    expect(withinSides(-5, 40, 400)).toBe(-5);
    expect(withinSides(405, 40, 400)).toBe(405);
    expect(withinSides(10, 500, 400)).toBe(10);
  });
});
