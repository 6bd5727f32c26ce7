import { describe, expect, it } from 'vitest';
import { personBar } from '../../../src/ui/editing/person-bar';
import { day, indexOf, note } from '../../support/vault';

const PATH = 'People/Ana Silva.md';
const TODAY = day('2026-11-20');

const bar = (properties: Readonly<Record<string, unknown>>) =>
  personBar(indexOf({ [PATH]: note(properties) }), PATH, { today: TODAY });

describe('what the bar on a person note says', () => {
  it('names what comes next, since when, and the point discussed', () => {
    expect(bar({ met: '2026-11-15', discussed: ['fonts'] })).toMatchObject({
      late: { words: 'Waiting since Tuesday', group: 'overdue' },
      why: 'Met 5 days ago: write about fonts',
    });
    expect(bar({ 'follow-up': '2026-11-20' })?.late).toEqual({
      words: 'Due today',
      group: 'today',
    });
    expect(bar({ 'follow-up': '2026-12-20' })?.late).toEqual({
      words: 'Due on 20 December',
      group: 'soon',
    });
  });

  it('says what is known where nothing is planned', () => {
    const closed = { 'follow-up-status': 'closed', met: '2026-11-19', discussed: ['tea', 'fonts'] };
    expect(bar(closed)).toMatchObject({
      late: null,
      why: 'Closed: nothing more is planned. Last in touch yesterday. You talked about fonts.',
      canSnooze: false,
    });
  });

  it('asks for a rhythm where there is none, and for a contact where it has not begun', () => {
    expect(bar({})?.why).toBe('No follow-up planned: set a rhythm.');
    expect(bar({ cadence: '1 month' })?.why).toBe(
      'The rhythm starts with the first contact: log one.',
    );
  });

  it('counts the values of this note that cannot be read', () => {
    expect(bar({ met: 'soon', cadence: 'often' })?.problems).toBe(2);
  });

  it('says nothing of what is due where the properties cannot be read', () => {
    const text = '---\nmet: 2026-11-01\ncadence: 1 week\nmet: 2026-11-02\n---\n';
    const found = personBar(indexOf({ [PATH]: text }), PATH, { today: TODAY });
    expect(found).toMatchObject({ late: null, canSnooze: false, problems: 1 });
    expect(found?.why).toContain('(line 4: “met” appears a second time; first on line 2)');
    expect(found?.why).not.toContain('No follow-up');
  });

  it('says so too where only the text tells it', () => {
    const inText = { code: 'not-yaml', line: 4, why: 'x' } as const;
    const found = personBar(indexOf({ [PATH]: '' }), PATH, { today: TODAY, inText });
    expect(found).toMatchObject({ problems: 1, canSnooze: false });
    expect(found?.why).toContain('the properties cannot be read (line 4: x)');
  });

  it('is none for a note of nobody', () => {
    expect(personBar(indexOf({ 'Ideas.md': 'x' }), 'Ideas.md', { today: TODAY })).toBeNull();
  });
});
