import { describe, expect, it } from 'vitest';
import { readLog } from '../../../src/core/notes/log-section';
import { FUNNEL_STEPS, funnelOf } from '../../../src/core/rates/funnel';
import { connectingWith, isReached, nextStepWith } from '../../../src/core/rates/connecting';
import { parseSettings } from '../../../src/core/people/settings';
import { day, indexOf, note, type Texts } from '../../support/vault';

const ANA = 'People/Ana.md';
const TODAY = day('2026-11-20');

function steps(texts: Texts, stored: unknown = null) {
  const index = indexOf(texts, parseSettings(stored));
  const person = index.person(ANA);
  if (!person) throw new Error('nobody is called so');
  return connectingWith(person, readLog(texts[ANA] ?? ''), { index, today: TODAY });
}

const log = (...lines: readonly string[]): string => `## Log\n\n${lines.join('\n')}\n`;

describe('the way from networking to connecting', () => {
  it('begins with the day met or, where that is not noted, the first contact up to today', () => {
    expect(steps({ [ANA]: note({ met: '2026-11-05', 'last-contact': '2026-11-01' }) }).met).toBe(
      '2026-11-05',
    );
    expect(steps({ [ANA]: note({ 'last-contact': '2026-11-01' }) }).met).toBe('2026-11-01');
    expect(steps({ [ANA]: note({ met: '2026-11-21' }) }).met).toBeNull();
  });

  it('goes on with the point to come back to, and with the last coffee, lunch or meeting', () => {
    const properties = { met: '2026-11-01', discussed: ['fonts', 'ferries'] };
    const lines = ['- 2026-11-22 lunch', '- 2026-11-09 coffee: type', '- 2026-11-18 call'];
    const { point, coffee } = steps({ [ANA]: note(properties, log(...lines)) });
    expect([point, coffee]).toEqual(['ferries', '2026-11-09']);
    const called = { [ANA]: note(properties, log('- 2026-11-18 call')) };
    expect(steps(called).coffee).toBeNull();
    const meeting = { 'Meetings/Ana 2026-11-12.md': '[[Ana]]' };
    expect(steps({ ...called, ...meeting }, { meetingFolders: ['Meetings'] }).coffee).toBe(
      '2026-11-12',
    );
  });

  it('comes to being in touch by status or rhythm, and not by being due', () => {
    expect(steps({ [ANA]: note({ met: '2026-11-01' }) }).inTouch).toBeNull();
    expect(steps({ [ANA]: note({ cadence: '1 month' }) }).inTouch).toMatchObject({
      cadence: { count: 1, unit: 'months' },
    });
    expect(steps({ [ANA]: note({ 'follow-up-status': 'connected' }) }).inTouch).not.toBeNull();
  });

  it('ends with others: those they were introduced to, and those met through them', () => {
    const made = (people: readonly string[], status: string): string =>
      note({ type: 'introduction', people, 'introduction-status': status });
    const texts = {
      [ANA]: note({}),
      'People/Bo.md': note({}),
      'People/Cy.md': note({ 'met-through': '[[Ana]]' }),
      'Introductions/1.md': made(['[[Ana]]', '[[Bo]]'], 'met'),
      'Introductions/2.md': made(['[[Ana]]', '[[Cy]]'], 'asked'),
    };
    expect(steps(texts).introduced).toBe(2);
    expect(nextStepWith(steps(texts))).toBe('met');
  });

  it('brings nobody together who said no while the others went on', () => {
    const people = ['[[Ana]]', '[[Bo]]', '[[Cy]]'];
    const said = { type: 'introduction', people, 'introduction-status': 'made' };
    const texts = (no: string): Texts => ({
      [ANA]: note({ met: '2026-11-01' }),
      'People/Bo.md': note({ met: '2026-11-01' }),
      'People/Cy.md': note({ met: '2026-11-01' }),
      'Introductions/1.md': note({ ...said, 'declined-by': [no] }),
    });
    expect(steps(texts('[[Ana]]')).introduced).toBe(0);
    expect(steps(texts('[[Cy]]')).introduced).toBe(1);
    const period = { from: day('2026-11-01'), to: TODAY };
    const known = { today: TODAY, satDown: new Set<string>() };
    const { introduced } = funnelOf(indexOf(texts('[[Ana]]')), period, known);
    expect(introduced.map(({ name }) => name)).toEqual(['Bo', 'Cy']);
  });

  it('is with each person as the rates count it of all who were met', () => {
    const texts = {
      [ANA]: note({ met: '2026-11-01', discussed: 'type' }, log('- 2026-11-09 coffee')),
      'People/Bo.md': note({ met: '2026-11-02', cadence: '1 month', 'met-through': '[[Ana]]' }),
      'People/Cy.md': note({ met: '2026-11-03' }, log('- 2026-11-09 call')),
    };
    const index = indexOf(texts);
    const satDown = new Set([ANA]);
    const period = { from: day('2026-10-01'), to: TODAY };
    const funnel = funnelOf(index, period, { today: TODAY, satDown });
    for (const [path, text] of Object.entries(texts)) {
      const person = index.person(path);
      if (!person) throw new Error('nobody is called so');
      const connecting = connectingWith(person, readLog(text), { index, today: TODAY });
      for (const step of FUNNEL_STEPS)
        expect([path, step, isReached(connecting, step)]).toEqual([
          path,
          step,
          funnel[step].includes(person),
        ]);
    }
  });
});
