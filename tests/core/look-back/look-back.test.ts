import { describe, expect, it } from 'vitest';
import { lookBackAt } from '../../../src/core/look-back/look-back';
import { weeksBeside, weekToLookBackAt } from '../../../src/core/look-back/week';
import { day, indexOf, note, type Texts } from '../../support/vault';

const TODAY = day('2026-11-20');
/** Monday to Sunday; today is its Friday. */
const WEEK = { from: day('2026-11-16'), to: day('2026-11-22') };

function said(texts: Texts) {
  const { met, inTime, inTouch, waiting, quiet, introductions, underWay } = lookBackAt(
    indexOf(texts),
    WEEK,
    TODAY,
  );
  const names = (list: readonly { readonly person: { readonly name: string } }[]): string[] =>
    list.map(({ person }) => person.name);
  const notes = (list: typeof introductions): string[] =>
    list.map(({ introduction }) => introduction.primary.path);
  return {
    met: names(met),
    inTime: names(inTime),
    inTouch: names(inTouch),
    waiting: names(waiting),
    quiet: names(quiet),
    introductions: notes(introductions),
    underWay: notes(underWay),
  };
}

describe('the week to look back at', () => {
  it('is the one that the day is in, from the day on which weeks start', () => {
    expect(weekToLookBackAt(TODAY, 1)).toEqual(WEEK);
    expect(weekToLookBackAt(TODAY, 0)).toEqual({ from: '2026-11-15', to: '2026-11-21' });
    expect(weekToLookBackAt(TODAY, 6)).toEqual({ from: '2026-11-14', to: '2026-11-20' });
  });

  it('is the one before on its first day, when nothing has happened yet', () => {
    expect(weekToLookBackAt(day('2026-11-23'), 1)).toEqual(WEEK);
    expect(weekToLookBackAt(day('2026-11-24'), 1).from).toBe('2026-11-23');
  });

  it('shares its days with weeks counted otherwise, never with the one before by the same count', () => {
    const onFriday = weeksBeside(WEEK, TODAY).map(({ from }) => from);
    expect(onFriday).toEqual(expect.arrayContaining(['2026-11-14', '2026-11-15']));
    for (const today of ['2026-11-17', '2026-11-20', '2026-11-22'].map(day)) {
      const starts = weeksBeside(WEEK, today).map(({ from }) => from);
      expect(starts).not.toContain('2026-11-09');
      expect(starts.every((start) => start <= today)).toBe(true);
    }
  });
});

describe('a look back', () => {
  it('tells who was met within the week, up to today', () => {
    const { met } = said({
      'People/Ana.md': note({ met: '2026-11-18' }),
      'People/Bo.md': note({ met: '2026-11-16' }),
      'People/Cy.md': note({ met: '2026-11-15' }),
      'People/Dee.md': note({ met: '2026-11-21' }),
    });
    expect(met).toEqual(['Bo', 'Ana']);
  });

  it('tells apart who was written to in time, by window or rhythm, and who later', () => {
    const { inTime, inTouch, met } = said({
      'People/Window.md': note({ met: '2026-11-16', 'last-contact': '2026-11-18' }),
      'People/Late.md': note({ met: '2026-11-10', 'last-contact': '2026-11-18' }),
      'People/Rhythm.md': note({ cadence: '2 weeks' }, '[[2026-11-05]]\n[[2026-11-19]]\n'),
      'People/Slow.md': note({ cadence: '1 week' }, '[[2026-11-05]]\n[[2026-11-17]]\n'),
      'People/At once.md': note({ met: '2026-11-17', 'follow-up-status': 'sent' }),
    });
    expect(inTime).toEqual(['At once', 'Window', 'Rhythm']);
    expect(inTouch).toEqual(['Slow', 'Late']);
    expect(met).toEqual(['Window', 'At once']);
  });

  it('tells who waits, and apart from them whose rhythm slips', () => {
    const gaps = ['2026-07-01', '2026-07-11', '2026-07-21', '2026-07-31', '2026-08-10'];
    const { waiting, quiet } = said({
      'People/Pending.md': note({ met: '2026-11-12' }),
      'People/Rhythm.md': note({ cadence: '1 month', 'last-contact': '2026-10-01' }),
      'People/Drifting.md': note(
        { 'follow-up-status': 'connected' },
        gaps.map((gap) => `[[${gap}]]\n`).join(''),
      ),
      'People/Paused.md': note({ cadence: '1 month', met: '2026-01-01', paused: true }),
      'People/Planned.md': note(
        { 'follow-up-status': 'connected', 'follow-up': '2026-12-01' },
        gaps.map((gap) => `[[${gap}]]\n`).join(''),
      ),
    });
    expect(waiting).toEqual(['Pending']);
    expect(quiet).toEqual(['Drifting', 'Rhythm']);
  });

  it('tells of introductions that wait, and of others what came of them lately', () => {
    const introduction = (properties: object): string =>
      note({ type: 'introduction', people: ['[[Ana]]', '[[Bo]]'], ...properties });
    const people = {
      'People/Ana.md': note({}),
      'People/Bo.md': note({}),
      'People/Cy.md': note({}),
    };
    const others = { people: ['[[Ana]]', '[[Cy]]'] };
    const more = { people: ['[[Bo]]', '[[Cy]]'] };
    const { introductions, underWay } = said({
      ...people,
      'Introductions/Asked.md': introduction({
        'introduction-status': 'asked',
        asked: '2026-11-10',
      }),
      'Introductions/Met.md': introduction({
        ...others,
        'introduction-status': 'met',
        made: '2026-11-03',
        outcome: 'lunch',
      }),
      'Introductions/Long ago.md': introduction({
        ...more,
        'introduction-status': 'worked-out',
        made: '2026-01-03',
      }),
    });
    expect(introductions).toEqual(['Introductions/Asked.md']);
    expect(underWay).toEqual(['Introductions/Met.md']);
  });
});
