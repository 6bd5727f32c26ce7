import { describe, expect, it } from 'vitest';
import { PLAIN_DAY_LINKS } from '../../../src/core/notes/day-links';
import type { Interaction } from '../../../src/core/notes/interaction';
import { addToLog, readLog } from '../../../src/core/notes/log-section';
import type { NoteEdit } from '../../../src/core/notes/note-edit';
import { named } from '../../support/named';
import { day } from '../../support/vault';

const CALL: Interaction = { day: day('2026-11-05'), channel: 'call', text: 'about fonts' };
const LINE = '- [[2026-11-05]] call: about fonts';

function add(text: string, interaction: Interaction = CALL): NoteEdit {
  return addToLog(text, interaction, PLAIN_DAY_LINKS);
}

/** What became of a note; its text where that is new. */
function outcome(text: string, interaction: Interaction = CALL): string {
  const done = add(text, interaction);
  return done.kind === 'changed' ? done.text : done.kind;
}

function lines(...all: readonly string[]): string {
  return all.map((line) => `${line}\n`).join('');
}

const NEWER = '- [[2026-11-06]] email: later';
const SAME = '- [[2026-11-05]] email: earlier';
const OLDER = '- [[2026-11-04]] met';

describe('a log that is missing', () => {
  it.each(
    named([
      { name: 'an empty note', before: '', after: lines('## Log', '', LINE) },
      { name: 'a mark alone', before: '\uFEFF', after: `\uFEFF${lines('## Log', '', LINE)}` },
      { name: 'a text', before: 'Text\n', after: lines('Text', '', '## Log', '', LINE) },
      {
        name: 'a text without an end',
        before: 'Text',
        after: lines('Text', '', '## Log', '', LINE),
      },
      { name: 'a blank line', before: 'Text\n\n', after: lines('Text', '', '## Log', '', LINE) },
      { name: 'blank lines', before: 'T\n\n\n', after: lines('T', '', '', '## Log', '', LINE) },
      { name: 'properties', before: '---\n---\n', after: lines('---', '---', '## Log', '', LINE) },
      {
        name: 'properties at the end',
        before: '---\n---',
        after: lines('---', '---', '## Log', '', LINE),
      },
      {
        name: 'CRLF',
        before: 'T\r\n',
        after: lines('T', '', '## Log', '', LINE).replaceAll('\n', '\r\n'),
      },
      {
        name: 'CRLF without an end',
        before: 'a\r\nb',
        after: lines('a', 'b', '', '## Log', '', LINE).replaceAll('\n', '\r\n'),
      },
      { name: 'another level', before: '# Log\n', after: lines('# Log', '', '## Log', '', LINE) },
      {
        name: 'another title',
        before: '## Logs\n',
        after: lines('## Logs', '', '## Log', '', LINE),
      },
      { name: 'a tag', before: '##Log\n', after: lines('##Log', '', '## Log', '', LINE) },
      {
        name: 'code by indent',
        before: '    ## Log\n',
        after: lines('    ## Log', '', '## Log', '', LINE),
      },
    ]),
  )('is added at the end: %s', (_, { before, after }) => {
    expect(outcome(before)).toBe(after);
  });

  it.each(
    named([
      { name: 'backticks', code: ['```', '## Log', '```'] },
      { name: 'a language', code: ['```md', '## Log', '```'] },
      { name: 'tildes', code: ['~~~', '```', '## Log', '~~~'] },
      { name: 'more backticks', code: ['````', '```', '## Log', '`````'] },
      { name: 'a fence with a word, which ends nothing', code: ['```', '```js', '## Log', '```'] },
      { name: 'a list item', code: ['- ```', '  ## Log', '  ```'] },
      { name: 'a numbered item', code: ['1. ```', '   ## Log', '   ```'] },
    ]),
  )('is not found in code: %s', (_, { code }) => {
    expect(outcome(lines(...code))).toBe(lines(...code, '', '## Log', '', LINE));
  });

  it('is not added into code that does not end', () => {
    expect(add('```\n## Log\n').kind).toBe('refused');
  });
});

describe('an empty log', () => {
  it.each(
    named([
      { name: 'at the end', before: ['## Log'], after: ['## Log', '', LINE] },
      { name: 'with a blank line', before: ['## Log', ''], after: ['## Log', '', LINE] },
      {
        name: 'before a heading',
        before: ['## Log', '## B'],
        after: ['## Log', '', LINE, '', '## B'],
      },
      {
        name: 'before a blank line and a heading',
        before: ['## Log', '', '# B'],
        after: ['## Log', '', LINE, '', '# B'],
      },
      {
        name: 'before blank lines',
        before: ['## Log', '', '', '# B'],
        after: ['## Log', '', LINE, '', '# B'],
      },
      {
        name: 'with a text',
        before: ['## Log', '', 'Text'],
        after: ['## Log', '', LINE, '', 'Text'],
      },
      {
        name: 'with code',
        before: ['## Log', '', '```', 'x', '```'],
        after: ['## Log', '', LINE, '', '```', 'x', '```'],
      },
      {
        name: 'with another list',
        before: ['## Log', '', '- x'],
        after: ['## Log', '', LINE, '- x'],
      },
      {
        name: 'with a task',
        before: ['## Log', '', '- [ ] x'],
        after: ['## Log', '', LINE, '- [ ] x'],
      },
      { name: 'with a closing', before: ['## Log ##'], after: ['## Log ##', '', LINE] },
      { name: 'with spaces', before: ['  ##  Log \t'], after: ['  ##  Log \t', '', LINE] },
      { name: 'in capitals', before: ['## LOG'], after: ['## LOG', '', LINE] },
      {
        name: 'behind a code span',
        before: ['```code``` x', '## Log'],
        after: ['```code``` x', '## Log', '', LINE],
      },
      {
        name: 'behind code',
        before: ['```', '# x', '```', '## Log'],
        after: ['```', '# x', '```', '## Log', '', LINE],
      },
    ]),
  )('gets its first line: %s', (_, { before, after }) => {
    expect(outcome(lines(...before))).toBe(lines(...after));
  });

  it('gets its first line where its heading has no end', () => {
    expect(outcome('## Log')).toBe(lines('## Log', '', LINE));
  });

  it('gets its first line with CRLF', () => {
    expect(outcome('## Log\r\n\r\n# B\r\n')).toBe(`## Log\r\n\r\n${LINE}\r\n\r\n# B\r\n`);
  });
});

describe('a log with lines', () => {
  it.each(
    named([
      { name: 'above an older one', before: [OLDER], after: [LINE, OLDER] },
      { name: 'above one of the same day', before: [SAME], after: [LINE, SAME] },
      { name: 'below a newer one', before: [NEWER], after: [NEWER, LINE] },
      { name: 'between', before: [NEWER, OLDER], after: [NEWER, LINE, OLDER] },
      {
        name: 'above a plain day',
        before: ['- 2026-11-04 met'],
        after: [LINE, '- 2026-11-04 met'],
      },
      { name: 'above a star', before: ['* 2026-11-04 met'], after: [LINE, '* 2026-11-04 met'] },
      {
        name: 'above a link with a folder',
        before: ['- [[D/2026-11-04|4]] x'],
        after: [LINE, '- [[D/2026-11-04|4]] x'],
      },
      {
        name: 'below the lines of a newer one',
        before: [NEWER, '  more', '\tmore'],
        after: [NEWER, '  more', '\tmore', LINE],
      },
      {
        name: 'below the items of a newer one',
        before: [NEWER, '  - 2020-01-01', OLDER],
        after: [NEWER, '  - 2020-01-01', LINE, OLDER],
      },
      {
        name: 'not among the items of a newer one',
        before: [NEWER, '\t- 2020-01-01', '\t- b'],
        after: [NEWER, '\t- 2020-01-01', '\t- b', LINE],
      },
      {
        name: 'below a text that goes on',
        before: [NEWER, 'lazy', '', 'Text'],
        after: [NEWER, 'lazy', LINE, '', 'Text'],
      },
      {
        name: 'below a paragraph of a newer one',
        before: [NEWER, '', '  more', '', 'Text'],
        after: [NEWER, '', '  more', LINE, '', 'Text'],
      },
      {
        name: 'below the code of a newer one',
        before: [NEWER, '  ```', 'x', '', '  ```', 'Text'],
        after: [NEWER, '  ```', 'x', '', '  ```', LINE, 'Text'],
      },
      {
        name: 'above other code',
        before: [NEWER, '```', 'x', '```'],
        after: [NEWER, LINE, '```', 'x', '```'],
      },
      { name: 'above a quote', before: [NEWER, '> x'], after: [NEWER, LINE, '> x'] },
      { name: 'above an item without a day', before: [NEWER, '- x'], after: [NEWER, LINE, '- x'] },
      {
        name: 'above a smaller heading',
        before: [NEWER, '### x', OLDER],
        after: [NEWER, '### x', LINE, OLDER],
      },
      {
        name: 'above the next heading',
        before: [NEWER, '', '## B', OLDER],
        after: [NEWER, LINE, '', '## B', OLDER],
      },
      {
        name: 'above an empty heading',
        before: [NEWER, '', '##', OLDER],
        after: [NEWER, LINE, '', '##', OLDER],
      },
      {
        name: 'below a heading in code',
        before: ['```', '# x', '```', OLDER],
        after: ['```', '# x', '```', LINE, OLDER],
      },
      {
        name: 'at the indent of the list',
        before: [`  ${NEWER}`, `  ${OLDER}`],
        after: [`  ${NEWER}`, `  ${LINE}`, `  ${OLDER}`],
      },
      {
        name: 'below the last at its indent',
        before: [`   ${NEWER}`],
        after: [`   ${NEWER}`, `   ${LINE}`],
      },
    ]),
  )('gets a line %s', (_, { before, after }) => {
    const head = ['# Ana', '', '## Log', ''];
    expect(outcome(lines(...head, ...before))).toBe(lines(...head, ...after));
  });

  it('gets a line below a last line without an end', () => {
    expect(outcome(`## Log\n\n${NEWER}`)).toBe(lines('## Log', '', NEWER, LINE));
  });

  it('gets a line with CRLF', () => {
    expect(outcome(`## Log\r\n\r\n${NEWER}\r\n${OLDER}`)).toBe(
      `## Log\r\n\r\n${NEWER}\r\n${LINE}\r\n${OLDER}`,
    );
  });

  it('gets a text of several lines on one line', () => {
    const interaction = { ...CALL, text: ' about\r\n\n  ## fonts \u2028 ' };
    expect(outcome('', interaction)).toBe(
      lines('## Log', '', '- [[2026-11-05]] call: about ## fonts'),
    );
  });

  it('gets a plain day where links are not wanted', () => {
    expect(addToLog('', CALL, { ...PLAIN_DAY_LINKS, write: (on) => on })).toMatchObject({
      text: lines('## Log', '', '- 2026-11-05 call: about fonts'),
    });
  });

  it.each([LINE, `${LINE}  `, ` ${LINE}`])('does not get the line %j twice', (there) => {
    expect(add(lines('## Log', '', NEWER, there))).toStrictEqual({ kind: 'unchanged' });
  });

  it('gets a line that stands elsewhere in the note', () => {
    expect(outcome(lines(LINE, '## Log'))).toBe(lines(LINE, '## Log', '', LINE));
  });

  it('is the first of two', () => {
    expect(outcome(lines('## Log', OLDER, '## Log', OLDER))).toBe(
      lines('## Log', LINE, OLDER, '## Log', OLDER),
    );
  });

  it('tells that the log is changed', () => {
    expect(add('')).toMatchObject({ kind: 'changed', changed: ['log'] });
  });
});

describe('readLog', () => {
  it('reads the dated items in the order of the note', () => {
    const text = lines(
      '- 2020-01-01 call',
      '## Log',
      OLDER,
      '- x',
      '- [ ] 2026-01-01',
      NEWER,
      '# B',
      SAME,
    );
    expect(readLog(text)).toStrictEqual([
      { day: '2026-11-04', channel: 'met', text: '' },
      { day: '2026-11-06', channel: 'email', text: 'later' },
    ]);
  });

  it.each(
    named([
      { name: 'a missing log', text: 'Text' },
      { name: 'an empty log', text: '## Log\n' },
      {
        name: 'items below another',
        text: lines('## Log', '- x', '  - 2026-01-01', '\t- 2026-01-01'),
      },
      { name: 'code', text: lines('## Log', '```', LINE, '```') },
      { name: 'days that do not exist', text: lines('## Log', '- 2026-02-31 call') },
    ]),
  )('reads nothing from %s', (_, { text }) => {
    expect(readLog(text)).toStrictEqual([]);
  });
});
