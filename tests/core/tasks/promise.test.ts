import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openTasks } from '../../../src/core/tasks/open-tasks';
import { addPromise, promiseOf, type Promised } from '../../../src/core/tasks/promise';
import { day } from '../../support/vault';

const DUE = day('2026-11-30');
const PAPER = { what: 'send the paper', due: DUE };
const LINE = '- [ ] send the paper \u{1F4C5} 2026-11-30';

function written(text: string, promised: Promised = PAPER): string | null {
  const edit = addPromise(text, promised);
  return edit.kind === 'changed' ? edit.text : null;
}

describe('what a task promises', () => {
  it.each([
    ['send it \u{1F4C5} 2026-11-30', 'send it', '2026-11-30'],
    ['send it due:: 2026-11-30', 'send it', '2026-11-30'],
    ['send [due:: 2026-11-30] it', 'send it', '2026-11-30'],
    ['send it (due:: 2026-11-30)', 'send it', '2026-11-30'],
    ['send it \u{1F4C5} 2026-02-31', 'send it \u{1F4C5} 2026-02-31', null],
    ['send it', 'send it', null],
    // Tasks: https://publish.obsidian.md/tasks (Tasks Emoji Format, Dates).
    ['send it \u23f3 2026-11-20 \u{1F4C5} 2026-11-30', 'send it', '2026-11-30'],
    ['send it \u23f3\ufe0f 2026-11-20', 'send it', '2026-11-20'],
    ['send it \u{1F6EB} 2026-11-01', 'send it', null],
    ['send it \u2795 2026-11-01 \u23eb \u{1F4C6} 2026-11-30', 'send it', '2026-11-30'],
    ['send it \u{1F501} every week \u{1F4C5} 2026-11-30', 'send it', '2026-11-30'],
    ['send it \u{1F194} dcf64c \u26d4 abc123,0h17ye \u{1F4C5} 2026-11-30', 'send it', '2026-11-30'],
    ['the \u26d4 sign of \u{1F53C} Ana', 'the \u26d4 sign of \u{1F53C} Ana', null],
    // Dataview and the format that Tasks shares with it.
    ['send it [scheduled:: 2026-11-20]  [due:: 2026-11-30]', 'send it', '2026-11-30'],
    ['send it [due:: [[2026-11-30]]]', 'send it', '2026-11-30'],
    ['send it (due:: 2026-11-30T10:00)  (priority:: high)', 'send it', '2026-11-30'],
    ['send it [start:: 2026-11-20] [repeat:: every day]', 'send it', null],
    ['send it [project:: press]', 'send it [project:: press]', null],
    ['send it [due:: soon]', 'send it [due:: soon]', null],
  ])('%s', (task, what, due) => {
    expect(promiseOf(task)).toEqual({ what, due });
  });
});

describe('any task', () => {
  it('is read in a time that grows with its length, and keeps its words where it says no day', () => {
    for (const piece of ['[due:: ', '\u{1F501} a, ', '(id::', ' ', '\u26d4 a,'])
      expect(promiseOf(piece.repeat(200_000)).due).toBeNull();
    const words = fc.string({ unit: fc.constantFrom('a', ' ', '[', ']', '(', ':', '-', '1') });
    fc.assert(
      fc.property(words, (text) => {
        expect(promiseOf(text)).toEqual({ what: text.trim(), due: null });
      }),
    );
  });
});

describe('writing a promise down', () => {
  it('makes the section where there is none, before the log', () => {
    expect(written('')).toBe(`## Promises\n\n${LINE}\n`);
    expect(written('---\nmet: 2026-11-05\n---\n')).toBe(
      `---\nmet: 2026-11-05\n---\n## Promises\n\n${LINE}\n`,
    );
    expect(written('Hi\n\n## Log\n\n- [[2026-11-05]] met\n')).toBe(
      `Hi\n\n## Promises\n\n${LINE}\n\n## Log\n\n- [[2026-11-05]] met\n`,
    );
  });

  it('puts it behind those that are there, done or not', () => {
    const text = '## Promises\r\n\r\n- [x] call\r\n  at noon\r\n\r\n## Log\r\n';
    expect(written(text)).toBe(
      `## Promises\r\n\r\n- [x] call\r\n  at noon\r\n${LINE}\r\n\r\n## Log\r\n`,
    );
  });

  it('writes what has no day and several lines as one', () => {
    expect(written('', { what: ' a\nb ', due: null })).toBe('## Promises\n\n- [ ] a b\n');
  });

  it('writes nothing for no words, and no promise twice', () => {
    expect(addPromise('', { what: '  ', due: null }).kind).toBe('unchanged');
    expect(addPromise(written('') ?? '', PAPER).kind).toBe('unchanged');
  });

  it('is refused where all below is code', () => {
    expect(addPromise('```\n', PAPER)).toMatchObject({ kind: 'refused' });
  });

  it('adds one open task to any note, changes no other line, and nothing the second time', () => {
    const line = fc.constantFrom(
      ...['', '## Promises', '## Log', '# Other', '- [ ] a', '  more', '- [[2026-11-05]] met', 'b'],
    );
    const text = fc
      .tuple(fc.array(line, { maxLength: 9 }), fc.constantFrom('\n', '\r\n'), fc.boolean())
      .map(([lines, end, isEnded]) => lines.join(end) + (isEnded && lines.length > 0 ? end : ''));
    fc.assert(
      fc.property(text, (before) => {
        const after = written(before);
        if (after === null) throw new Error('nothing was written');
        const rest = after.split(/\r?\n/).filter((each) => each !== '');
        const lines = before.split(/\r?\n/).filter((each) => each !== '');
        const found = openTasks('a.md', after, () => true).filter(({ due }) => due === DUE);
        expect(found.map(({ text: what }) => what)).toEqual(['send the paper']);
        expect(rest.filter((each) => each !== LINE && !lines.includes(each))).toEqual(
          lines.includes('## Promises') ? [] : ['## Promises'],
        );
        expect(rest.length - lines.length).toBe(lines.includes('## Promises') ? 1 : 2);
        expect(addPromise(after, PAPER).kind).toBe('unchanged');
      }),
    );
  });
});
