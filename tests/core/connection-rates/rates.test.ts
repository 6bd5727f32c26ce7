import { describe, expect, it } from 'vitest';
import { introductionRates } from '../../../src/core/connection-rates/introduction-rates';
import { givenAndReceived } from '../../../src/core/connection-rates/per-person';
import { connectionRates } from '../../../src/core/connection-rates/rates';
import { day, indexOf, note } from '../../support/vault';

const PERIOD = { from: day('2026-11-01'), to: day('2026-11-20') };

describe('people met', () => {
  it('are connected by a cadence as well as by a written status', () => {
    const index = indexOf({
      'People/a.md': note({ met: '2026-11-02', 'follow-up-status': 'connected' }),
      'People/b.md': note({ met: '2026-11-02', cadence: '3 months' }),
      'People/c.md': note({ met: '2026-11-02' }),
    });
    expect(connectionRates(index, PERIOD, PERIOD.to)).toMatchObject({ met: 3, connected: 2 });
  });
});

describe('an introduction that stands in two notes', () => {
  const made = note({
    type: 'introduction',
    people: ['[[a]]', '[[b]]'],
    'introduction-status': 'made',
    made: '2026-11-03',
  });
  const index = indexOf({
    'People/a.md': '',
    'People/b.md': '',
    'Introductions/a and b.md': made,
    'Introductions/a and b (conflicted copy).md': made,
  });

  it('is counted once', () => {
    const rates = introductionRates(index, PERIOD);
    expect(rates).toMatchObject({ made: 1, perMonth: [{ month: '2026-11', made: 1 }] });
    expect(givenAndReceived(index).map(({ received }) => received)).toEqual([1, 1]);
  });
});
