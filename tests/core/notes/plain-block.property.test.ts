import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { plainProperties } from '../../../src/core/notes/plain-block';
import { isRecord } from '../../../src/core/text/record';
import { splitNote } from '../../../src/core/notes/split-note';
import { runs } from '../../support/runs';
import { noteDocument } from '../../support/frontmatter-documents';

function blockOf(text: string): string {
  const { block } = splitNote(text);
  return block === null ? '' : text.slice(block.from, block.to).replace(/\r\n/g, '\n');
}

/** All blocks of notes that stand in a folder of the tests. */
function blocksIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .map((path) => blockOf(readFileSync(join(folder, path), 'utf8')))
    .filter((block) => block !== '');
}

/** What a parser of YAML makes of a block, with the order of names; `error` where it makes nothing. */
function byYaml(block: string): unknown {
  try {
    const value: unknown = parse(block, { logLevel: 'error', prettyErrors: false }) ?? {};
    return isRecord(value) ? Object.entries(value) : value;
  } catch {
    return 'error';
  }
}

function expectSame(block: string): void {
  const plain = plainProperties(block);
  if (plain !== null) expect(Object.entries(plain), block).toStrictEqual(byYaml(block));
}

const names = fc.constantFrom('met', 'knows', 'a b', 'follow-up', 'имя', 'true', 'null', 'a', 'x1');
const texts = fc.constantFrom(
  ...['', 'design', 'a, b', 'a: b', 'b:', 'C#', 'x # y', '# y', '2026-11-05', '2026-1-5', '12:30'],
  ...['0044', '1_000', '1e3', '0x1f', '0o7', '1.', '1.5', '.5', '+1', '-1', '5 weeks', '3m', '1f'],
  ...['~', 'null', 'Null', 'true', 'yes', 'NO', 'False', 'nan', '.inf', '123456789012345678'],
  ...['"[[Bo Lee]]"', "'it''s'", "'x'", '"a\\"b"', '"a" b', '"a": b', '[[Bo Lee]]', '"', "'"],
  ...['[]', '[ ]', '[a, b]', '[a,b,]', '[a, "b, c"]', '[a: b]', '[a:]', '["a":b]', '[a b , c ]'],
  ...[
    '[, a]',
    '[a,, b]',
    '[a',
    'a]',
    '{a: b}',
    '{',
    '&x a',
    '*x',
    '!!str a',
    '|',
    '>-',
    '@a',
    '%a',
  ],
  ...[
    'https://x.example/#a',
    '- a',
    '-',
    '? a',
    "it's",
    'a "b"',
    '\u00a0x',
    'x\u00a0',
    '🎉',
    '0',
    '東京',
  ],
);
const ends = fc.constantFrom('', '', '', ' ', '   ', ' # why', '\t', '\u00a0');
const indents = fc.constantFrom('', '', '  ', '  ', ' ', '    ');
const lines = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(names, texts, ends).map(([a, b, c]) => `${a}: ${b}${c}`) },
  { weight: 2, arbitrary: fc.tuple(names, ends).map(([name, end]) => `${name}:${end}`) },
  { weight: 4, arbitrary: fc.tuple(indents, texts, ends).map(([a, b, c]) => `${a}- ${b}${c}`) },
  { weight: 1, arbitrary: fc.tuple(indents, texts).map(([indent, text]) => indent + text) },
  { weight: 1, arbitrary: fc.constantFrom('', ' ', '# x', '  # x', '...', '%YAML 1.2', '-', '?') },
);
const signs = fc.string({
  unit: fc.constantFrom(
    ...Array.from('-?:,[]{}#&*!|>\'"%@`~<=+. \t\n\r\\aeé01\u00a0\u2028\ufeff\0'),
  ),
  maxLength: 40,
});
const placed = fc
  .tuple(fc.constantFrom('a: ', 'a:\n- ', 'a:\n  - ', 'a: [', 'a: x\n', ''), signs, ends)
  .map((parts) => parts.join(''));

describe('a plain block says what YAML says', () => {
  it.each(['tests/vaults', 'tests/fixtures'])('in every note of %s', (folder) => {
    for (const block of blocksIn(folder)) expectSame(block);
  });

  it.each([
    ['notes of every shape', noteDocument.map(({ text }) => blockOf(text)), 3_000],
    [
      'lines that belong together or not',
      fc.array(lines, { maxLength: 8 }).map((all) => all.join('\n')),
      20_000,
    ],
    ['any signs', placed, 20_000],
    ['any text', fc.string({ unit: 'binary' }).map((text) => `a: ${text}`), 3_000],
    [
      'any text in a list',
      fc.string({ unit: 'grapheme' }).map((text) => `a:\n- ${text}\n- "${text}"`),
      3_000,
    ],
  ] as const)('in %s', (_, blocks, numRuns) => {
    fc.assert(fc.property(blocks, expectSame), { numRuns: runs(numRuns) });
  });
});

describe('a plain block', () => {
  it('is what nearly all people write', () => {
    const blocks = blocksIn('tests/vaults/demo');
    const plain = blocks.filter((block) => plainProperties(block) !== null);
    expect(plain.length / blocks.length).toBeGreaterThan(0.8);
  });

  it.each([
    ['a name that stands twice', 'a: 1\na: 2'],
    ['a group', 'a:\n  b: 1'],
    ['a text over two lines', 'a: b\n  c'],
    ['a name of the language', '__proto__: x'],
    ['an item of no list', 'a: b\n- c'],
  ])('is none with %s', (_, block) => {
    expect(plainProperties(block)).toBeNull();
  });

  it('shares no list between two readings', () => {
    expect(plainProperties('a: [b]')?.['a']).not.toBe(plainProperties('a: [b]')?.['a']);
  });
});
