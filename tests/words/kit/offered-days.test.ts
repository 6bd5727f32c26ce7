import { describe, expect, it } from 'vitest';
import { dayOnButton, shortDay, relativeDay } from '../../../src/words/kit/days';
import { comingDays, pastDays } from '../../../src/words/kit/offered-days';
import { day as dayOf } from '../../support/vault';

const FRIDAY = dayOf('2026-11-20');

describe('a day as people say it', () => {
  it.each([
    ['2026-11-20', 'today', 'today', 'Today'],
    ['2026-11-19', 'yesterday', 'yesterday', 'Yesterday'],
    ['2026-11-21', 'tomorrow', 'tomorrow', 'Tomorrow'],
    ['2026-11-15', 'on Sunday', 'Sunday', 'Sunday'],
    ['2026-11-13', 'on 13 November', '13 Nov', 'Friday 13 November'],
    ['2025-11-08', 'in November 2025', 'Nov 2025', 'Saturday 8 November'],
  ] as const)('%s', (day, inSentence, short, onButton) => {
    const on = dayOf(day);
    expect(relativeDay(on, FRIDAY)).toBe(inSentence);
    expect(shortDay(on, FRIDAY)).toBe(short);
    expect(dayOnButton(on, FRIDAY)).toBe(onButton);
  });
});

describe('days that are offered', () => {
  it('are the last Friday, and the next, where today is one', () => {
    expect(pastDays(FRIDAY).map(({ day }) => day)).toEqual([
      '2026-11-20',
      '2026-11-19',
      '2026-11-13',
    ]);
    expect(comingDays(FRIDAY).map(({ day }) => day)).toEqual([
      '2026-11-21',
      '2026-11-27',
      '2026-11-23',
    ]);
  });

  it('are never yesterday or tomorrow a second time', () => {
    expect(pastDays(dayOf('2026-11-21')).map(({ day }) => day)).toContain('2026-11-13');
    expect(comingDays(dayOf('2026-11-19')).map(({ day }) => day)).toContain('2026-11-27');
  });
});
