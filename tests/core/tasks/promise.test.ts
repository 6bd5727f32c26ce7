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
  ])('%s', (task, what, due) => {
    expect(promiseOf(task)).toEqual({ what, due });
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
