import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openTasks, soonestFirst, tick } from '../../../src/core/tasks/open-tasks';

const PATH = 'Daily/2026-11-20.md';
const all = (): boolean => true;

function texts(text: string): string[] {
  return openTasks(PATH, text, all).map((task) => task.text);
}

describe('the open tasks of a note', () => {
  it('are those with a blank mark, in lists of any kind and in callouts', () => {
    const note = [
      ...['- [ ] a', '* [ ] b', '  1. [ ] c', '> - [ ] d', '- [x] e', '- [-] f', '- [] g'],
      ...['- [ ]h', 'i [ ] j', '```', '- [ ] k', '```', '- [ ] '],
    ].join('\n');
    expect(texts(note)).toEqual(['a', 'b', 'c', 'd', '']);
  });

  it('are told as a reader sees them, and asked for by their links', () => {
    const note = '- [ ] call [[People/Ana Silva|Ana]]\n- [ ] rest\n';
    const found = openTasks(PATH, note, (links) => links.includes('People/Ana Silva'));
    expect(found).toEqual([
      {
        path: PATH,
        line: '- [ ] call [[People/Ana Silva|Ana]]',
        from: 0,
        text: 'call Ana',
        linkpaths: ['People/Ana Silva'],
        due: null,
      },
    ]);
  });

  it('say their day by itself, the soonest first and those without at the end', () => {
    const note = '- [ ] a\n- [ ] b \u{1F4C5} 2026-12-02\n- [ ] c [due:: 2026-11-30]\n';
    const found = soonestFirst(openTasks(PATH, note, all));
    expect(found.map(({ text, due }) => [text, due])).toEqual([
      ['c', '2026-11-30'],
      ['b', '2026-12-02'],
      ['a', null],
    ]);
  });

  it('stand in no properties', () => {
    expect(texts('---\nx: |\n  - [ ] a\n---\n- [ ] b\n')).toEqual(['b']);
  });
});

describe('ticking a task', () => {
  const task = { line: '- [ ] call', from: 0 };

  it('is refused where the task is gone, or stands twice elsewhere', () => {
    for (const text of ['', 'x\n- [ ] call\n- [ ] call\n', '- [ ] call Bo\n'])
      expect(tick(text, task)).toMatchObject({ kind: 'refused' });
  });

  it.each(['- [ ] call Ana \u{1F501} every week', '- [ ] call Ana [repeat:: every week]'])(
    'is left to the Tasks plugin where the task comes back: %s',
    (line) => {
      expect(tick(`${line}\n`, { line, from: 0 })).toEqual({
        kind: 'refused',
        fault: { code: 'task-repeats' },
      });
    },
  );

  it('finds the task where lines have come in before it', () => {
    expect(tick('new\n- [ ] call\r\n', task)).toMatchObject({ text: 'new\n- [x] call\r\n' });
  });

  it('takes the one that was meant, of several that read the same', () => {
    const text = '- [ ] call\n- [ ] call\n';
    expect(tick(text, { ...task, from: 11 })).toMatchObject({ text: '- [ ] call\n- [x] call\n' });
  });

  it('changes one character of the note, and nothing the second time', () => {
    const line = fc.constantFrom(
      ...[
        '- [ ] a',
        '  * [ ] b [[Ana]]',
        '> - [ ] c',
        '- [x] d',
        '# e',
        '',
        '```',
        '\tf',
        '- [ ] 👋',
      ],
    );
    const note = fc
      .tuple(fc.constantFrom('', '\uFEFF', '---\na: 1\n---\n'), fc.array(line), fc.nat())
      .chain(([head, lines, at]) =>
        fc.record({
          text: fc.constantFrom('\n', '\r\n').map((end) => head + lines.join(end)),
          at: fc.constant(at),
        }),
      );
    fc.assert(
      fc.property(note, ({ text, at }) => {
        const tasks = openTasks(PATH, text, all);
        const one = tasks[at % Math.max(1, tasks.length)];
        if (!one) return;
        const done = tick(text, one);
        const mark = text.indexOf('[ ]', one.from) + 1;
        const expected = `${text.slice(0, mark)}x${text.slice(mark + 1)}`;
        expect(done).toEqual({ kind: 'changed', text: expected, changed: ['task'] });
        expect(tick(expected, one)).toEqual({ kind: 'unchanged' });
      }),
    );
  });
});
