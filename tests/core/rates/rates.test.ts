import { describe, expect, it } from 'vitest';
import { introductionRates } from '../../../src/core/rates/introduction-rates';
import { givenAndReceived } from '../../../src/core/rates/per-person';
import { connectionRates } from '../../../src/core/rates/rates';
import { DEFAULT_SETTINGS } from '../../../src/core/people/settings';
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

describe('a follow-up on the day met', () => {
  const said = { met: '2026-11-18', 'last-contact': '2026-11-18' };

  it.each([0, 2])('counts where the status says that it was sent (window of %i days)', (window) => {
    const settings = { ...DEFAULT_SETTINGS, followUpWindow: window };
    const texts = {
      'People/a.md': note({ ...said, 'follow-up-status': 'sent' }),
      'People/b.md': note({ ...said, 'follow-up-status': 'pending' }),
    };
    expect(connectionRates(indexOf(texts, settings), PERIOD, PERIOD.to)).toMatchObject({
      met: 2,
      followedUp: 1,
    });
  });
});

describe('introductions', () => {
  const PEOPLE = { 'People/a.md': '', 'People/b.md': '' };
  const both = ['[[a]]', '[[b]]'];

  function ratesOf(properties: Readonly<Record<string, unknown>>, to = PERIOD.to) {
    const text = note({ type: 'introduction', people: both, ...properties });
    const index = indexOf({ ...PEOPLE, 'Introductions/a and b.md': text });
    return introductionRates(index, { from: PERIOD.from, to }, PERIOD.to);
  }

  it('to which both said yes are agreed, also where the status lags behind', () => {
    const said = { 'introduction-status': 'asked', asked: '2026-11-03', 'agreed-by': both };
    expect(ratesOf(said)).toMatchObject({ asked: 1, agreed: 1, made: 0 });
  });

  it('that worked out are counted', () => {
    const said = { 'introduction-status': 'worked-out', made: '2026-11-03' };
    expect(ratesOf(said)).toMatchObject({ made: 1, met: 1, workedOut: 1 });
  });

  it('of days to come are not counted', () => {
    const said = { 'introduction-status': 'made', made: '2027-01-03' };
    expect(ratesOf(said, day('2027-12-31'))).toMatchObject({ asked: 0, made: 0 });
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
    const rates = introductionRates(index, PERIOD, PERIOD.to);
    expect(rates).toMatchObject({ made: 1, perMonth: [{ month: '2026-11', made: 1 }] });
    expect(givenAndReceived(index).map(({ received }) => received)).toEqual([1, 1]);
  });
});
