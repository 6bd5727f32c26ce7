import { describe, expect, it } from 'vitest';
import {
  atOnce,
  inBlocks,
  withPauses,
  type PausingWork,
} from '../../../src/core/collections/pausing-work';

function* sum(numbers: readonly number[]): PausingWork<number> {
  let total = 0;
  yield* inBlocks(numbers, (each) => {
    total += each;
  });
  return total;
}

const NUMBERS = Array.from({ length: 250 }, (_, at) => at);
const TOTAL = (249 * 250) / 2;

describe('work with pauses', () => {
  it('comes to the same as at one go', async () => {
    expect(atOnce(sum(NUMBERS))).toBe(TOTAL);
    expect(await withPauses(sum(NUMBERS), () => 'go-on')).toBe(TOTAL);
  });

  it('stops after every hundred', async () => {
    let stops = 0;
    await withPauses(sum(NUMBERS), () => {
      stops++;
      return 'go-on';
    });
    expect(stops).toBe(2);
  });

  it('ends where it is called off', async () => {
    expect(await withPauses(sum(NUMBERS), () => 'stop')).toBeNull();
  });

  it('waits for what the platform does on the side, and by itself does without', async () => {
    const told: string[] = [];
    function* work(): PausingWork<string> {
      const found: string[] = [];
      yield () => {
        told.push('begun');
        return Promise.resolve().then(() => {
          found.push('from the platform');
        });
      };
      return found[0] ?? 'its own';
    }
    expect(atOnce(work())).toBe('its own');
    expect(told).toEqual([]);
    expect(await withPauses(work(), () => 'go-on')).toBe('from the platform');
    expect(told).toEqual(['begun']);
  });
});
