import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitNote } from '../../src/core/notes/split-note';
import { parsedBody } from '../../src/headless/body-facts.mts';
import { plainBody } from '../../src/headless/plain-body.mts';
import { runs } from '../support/runs';

function bodiesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .map((path) => readFileSync(join(folder, path), 'utf8'))
    .map((text) => text.slice(splitNote(text).bodyFrom));
}

function expectSame(body: string): void {
  const plain = plainBody(body);
  if (plain === null) return;
  const { links, tags } = plain;
  expect({ links, tags, fault: null }, body).toStrictEqual(parsedBody(body));
}

const starts = fc.constantFrom(
  ...['', '', '', '- ', '* ', '+ ', '1. ', '2. ', '2) ', '- [ ] ', '- [x] ', '* [ ] ', '1. [ ] '],
  ...[
    '  - ',
    '  - [ ] ',
    '  - [x] ',
    ' ',
    '  ',
    '   ',
    '# ',
    '## ',
    '#',
    '- - ',
    '- > ',
    '> ',
    '-',
  ],
  ...[
    '---',
    '===',
    '| a ',
    '|--',
    '-|-',
    '```',
    '    ',
    '\t',
    '12345678901. [ ] ',
    '- [',
    '\u00a0',
  ],
);
const pieces = fc.constantFrom(
  ...['[[Bo]]', '[[Bo Lee|Bo]]', '![[Bo]]', '#tag', '#a/b', '#12', '#12a', '#', '##', 'text', ' '],
  ...[
    ' ',
    '[[2026-11-05]]',
    '*',
    '**',
    '_',
    '!',
    '[',
    ']',
    '[a]',
    '(b)',
    '[[',
    ']]',
    ': ',
    'https://x.y/',
  ],
  ...[
    'www.x.y',
    'a@b.c',
    '|',
    '->',
    ' > ',
    '&amp;',
    '\\',
    '<b>',
    '`',
    '~~',
    '[^1]',
    '[[#here]]',
    '\u2003',
    '\r',
  ],
);
const line = fc
  .tuple(starts, fc.array(pieces, { maxLength: 4 }))
  .map(([start, rest]) => start + rest.join(''));
const words = fc.constantFrom('[[Bo]]', ' [[Cy Ray]] ', ' #tag', ' text', ' ', '![[a]]', '*a* ');
const plainLine = fc
  .tuple(
    fc.constantFrom(
      '',
      '',
      '- ',
      '* ',
      '- [ ] ',
      '- [x] ',
      '  - ',
      '  ',
      '# ',
      '1. ',
      '2. ',
      '  - [x] ',
    ),
    fc.array(words, { maxLength: 3 }),
  )
  .map(([start, rest]) => start + rest.join(''));

describe('a plain body says what a parser of Markdown says', () => {
  it.each(['tests/vaults', 'tests/fixtures'])('in every note of %s', (folder) => {
    for (const body of bodiesIn(folder)) expectSame(body);
  });

  it.each([
    ['lines of every kind', fc.array(line, { maxLength: 6 })],
    ['lines of text, lists and tasks', fc.array(plainLine, { maxLength: 8 })],
  ] as const)('in %s', (_, lines) => {
    fc.assert(
      fc.property(lines, (all) => {
        expectSame(all.join('\n'));
      }),
      { numRuns: runs(10_000) },
    );
  });
});

describe('a plain body', () => {
  it('is what nearly all people write', () => {
    const bodies = bodiesIn('tests/vaults/demo');
    const plain = bodies.filter((body) => plainBody(body) !== null);
    expect(plain.length / bodies.length).toBeGreaterThan(0.8);
  });

  it.each([
    ['code', 'text `[[Ana]]`'],
    ['a quotation', '> [[Ana]]'],
    ['a line that goes on with a task', '- [ ] write\n[[Ana]]'],
    ['an address with brackets', 'https://x.example/[[Ana]]'],
    ['a table', 'a | b\n--|--\n[[Ana|x]] | y'],
    ['a very long text', '[[Ana]] '.repeat(2_000)],
  ])('is none with %s', (_, body) => {
    expect(plainBody(body)).toBeNull();
  });
});
