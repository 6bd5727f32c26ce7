import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { putTasks, tickedIn } from '../../../src/actions/calendar/daily-block';
import { dailyTasks, type DailyTask } from '../../../src/actions/calendar/daily-tasks';
import { day, indexOf, note } from '../../support/vault';
import { editRefusal } from '../../../src/words/notes/faults';

const TODAY = day('2026-11-20');
const START = '%% acquaint: follow-ups %%';
const END = '%% acquaint: end %%';

const personOf = (linkpath: string): string | null =>
  ['Ana', 'Bo', 'Cy'].includes(linkpath) ? `People/${linkpath}.md` : null;

function task(name: string, why = 'write'): DailyTask {
  return { path: `People/${name}.md`, line: `- [ ] [[${name}]] – ${why}` };
}

function put(text: string, ...tasks: readonly DailyTask[]): string {
  const edit = putTasks(text, tasks, personOf);
  if (edit.kind === 'refused') throw new Error(editRefusal(edit));
  return edit.kind === 'changed' ? edit.text : text;
}

function block(...lines: readonly string[]): string {
  return ['# Friday', '', START, '', ...lines, '', END, '', 'Evening.', ''].join('\n');
}

describe("a day's follow-ups as tasks", () => {
  it('are those due today or before, with the reason', () => {
    const index = indexOf({
      'People/Ana.md': note({ met: '2026-11-15', discussed: ['fonts'] }),
      'People/Bo.md': note({ 'follow-up': '2026-11-21' }),
    });
    expect(dailyTasks(index, TODAY, ({ name }) => `[[${name}]]`)).toEqual([
      { path: 'People/Ana.md', line: '- [ ] [[Ana]] – met 5 days ago: write about fonts' },
    ]);
  });

  it('hold no link, tag, code or comment that a note of a person brings in', () => {
    const point = '[[Bo\n]] [x](y) `=code` <% run %> %%hide%% #tag due:: now';
    const index = indexOf({ 'People/Ana.md': note({ met: '2026-11-15', discussed: [point] }) });
    const [only] = dailyTasks(index, TODAY, () => '[[Ana]]');
    expect(only?.line).toBe(
      '- [ ] [[Ana]] – met 5 days ago: write about ((Bo )) x ’=code’ ‹% run %› % %hide% % \\#tag due: : now',
    );
  });
});

describe('tasks in a daily note', () => {
  it('come at the end, under a heading', () => {
    expect(put('# Friday\n', task('Ana'))).toBe(
      `# Friday\n\n## Follow-ups\n\n${START}\n\n- [ ] [[Ana]] – write\n\n${END}\n`,
    );
  });

  it('come to an empty note, and to one whose last line has no end', () => {
    expect(put('', task('Ana'))).toMatch(/^## Follow-ups\n/);
    expect(put('Hi', task('Ana'))).toMatch(/^Hi\n\n## Follow-ups\n/);
  });

  it('end their lines as the note does', () => {
    expect(put('Hi\r\n', task('Ana'))).not.toMatch(/[^\r]\n/);
  });

  it('come between the marks where a template has them', () => {
    expect(put(`A\n${START}\n${END}\nB\n`, task('Ana'))).toBe(
      `A\n${START}\n\n- [ ] [[Ana]] – write\n${END}\nB\n`,
    );
  });

  it('are not there where nobody is due', () => {
    expect(putTasks('Hi\n', [], personOf)).toEqual({ kind: 'unchanged' });
  });

  it('are written anew where they are unchecked, and new ones follow', () => {
    expect(put(block('- [ ] [[Ana]] – old'), task('Bo'), task('Ana', 'new'))).toBe(
      block('- [ ] [[Ana]] – new', '- [ ] [[Bo]] – write'),
    );
  });

  it('stay as they are where they are ticked, with any mark', () => {
    const text = block('- [x] [[Ana]] – old', '- [-] [[Bo]] – no');
    expect(put(text, task('Ana'), task('Bo'))).toBe(text);
  });

  it('go where nothing is owed any more', () => {
    expect(put(block('- [ ] [[Ana]] – old', '- [ ] [[Bo]] – old'), task('Bo', 'old'))).toBe(
      block('- [ ] [[Bo]] – old'),
    );
  });

  it('stay where the user noted something below them', () => {
    const text = block('- [ ] [[Ana]] – old', '    - ask for the specimen');
    expect(put(text)).toBe(text);
  });

  it('leave tasks and lines of the user alone', () => {
    const text = block(
      '- [ ] [[Bo]] call about rent',
      '- [ ] milk',
      'A thought',
      '- [ ] [[Elsa]] – x',
    );
    expect(put(text, task('Bo'))).toBe(text);
  });

  it('are not looked for in code', () => {
    const text = `\`\`\`\n${START}\n${END}\n\`\`\`\n`;
    expect(put(text, task('Ana'))).toMatch(/^```\n.*\n.*\n```\n\n## Follow-ups/);
  });

  it.each([`${START}\n- [ ] [[Ana]] – x\n`, '```\nnever closed\n'])(
    'are refused where they have no place: %j',
    (text) => {
      expect(putTasks(text, [task('Ana')], personOf).kind).toBe('refused');
    },
  );

  it('are known to be ticked', () => {
    const text = block('- [x] [[Ana]] – a', '- [ ] [[Bo]] – b', '- [/] [[Cy|C.]] – c');
    expect(tickedIn(text, personOf)).toEqual(['People/Ana.md', 'People/Cy.md']);
    expect(tickedIn('- [x] [[Ana]] – a\n', personOf)).toEqual([]);
  });

  it('put twice are put once, and leave every other line, whatever the note says', () => {
    const line = fc.constantFrom(
      START,
      END,
      '',
      '- [ ] [[Ana]] – a',
      '- [x] [[Bo]] – b',
      '- [ ] milk',
      '  deep',
      '```',
      '## Log',
      'text\r',
      '\r',
      '- [ ] [[Cy]] – c',
      '---',
    );
    const tasks = fc.subarray([task('Ana'), task('Bo'), task('Cy')]);
    fc.assert(
      fc.property(fc.array(line), tasks, (lines, wanted) => {
        const text = lines.map((each) => `${each}\n`).join('');
        const once = putTasks(text, wanted, personOf);
        if (once.kind !== 'changed') return;
        expect(putTasks(once.text, wanted, personOf)).toEqual({ kind: 'unchanged' });
        const others = (of: string): string[] =>
          of.split(/\r?\n/).filter((each) => !each.startsWith('- [ ] [[') && each.trim() !== '');
        expect(others(once.text).slice(0, others(text).length)).toEqual(others(text));
      }),
    );
  });
});
