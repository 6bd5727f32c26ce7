import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFrontMatter, type FrontMatter } from '../../../src/core/notes/front-matter';
import { named } from '../../support/named';
import { runs } from '../../support/runs';
import { faultWords } from '../../../src/words/notes/faults';

const MANY = 100_000;

/** A note with a block of properties, given as lines. */
function note(...lines: readonly string[]): string {
  return ['---', ...lines, '---', 'Text'].join('\n');
}

function read(...lines: readonly string[]): FrontMatter {
  return readFrontMatter(note(...lines));
}

function problemOf(found: FrontMatter): string {
  return found.kind === 'unreadable' ? faultWords(found.fault) : 'none';
}

/** Properties as entries, because a matcher would not see a property named `__proto__`. */
function entriesOf(found: FrontMatter): unknown {
  return found.kind === 'read' ? Object.entries(found.properties) : found;
}

const yamlText = fc.string({
  unit: fc.constantFrom(...Array.from('-?:,[]{}#&*!|>\'"%@`~<=+. \t\n\r\\ab01\u2028\0')),
  maxLength: 60,
});

describe('readFrontMatter never throws', () => {
  it.each(
    named([
      { name: 'any text', texts: fc.string({ unit: 'binary' }) },
      {
        name: 'any text in a block',
        texts: fc.string({ unit: 'binary' }).map((text) => note(text)),
      },
      { name: 'any YAML', texts: yamlText.map((text) => note(text)) },
      { name: 'any YAML as a value', texts: yamlText.map((text) => note(`a: ${text}`)) },
      { name: 'any block', texts: yamlText.map((text) => `---${text}\n---`) },
      {
        name: 'any bytes',
        texts: fc
          .uint8Array({ maxLength: 200 })
          .map((bytes) => note(new TextDecoder('latin1').decode(bytes))),
      },
    ]),
  )('on %s', (_, { texts }) => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(['read', 'unreadable']).toContain(readFrontMatter(text).kind);
      }),
      { numRuns: runs(1_000) },
    );
  });

  // Close to the end of the stack V8 may end the process: nothing of this is left to a catch.
  it.each(
    named([
      { name: 'open brackets', yaml: '['.repeat(MANY) },
      { name: 'open braces', yaml: '{'.repeat(MANY) },
      { name: 'lists in lists', yaml: '- '.repeat(MANY) },
      { name: 'lists in lists under a name', yaml: `a:\n  ${'- '.repeat(MANY)}` },
      { name: 'names in names', yaml: '? '.repeat(MANY) },
      { name: 'groups in groups', yaml: 'a: '.repeat(MANY / 2) },
      {
        name: 'steps',
        yaml: Array.from({ length: 500 }, (_, at) => `${' '.repeat(at)}a:`).join('\n'),
      },
    ]),
  )('on nesting without end: %s', (_, { yaml }) => {
    expect(problemOf(read(yaml))).toBe('the properties are nested too deeply');
  });

  // Told with the text of the line, every error would copy it: a second becomes a minute.
  it.each(
    named([
      { name: 'anchors', yaml: `a: ${'&a '.repeat(MANY / 2)}` },
      { name: 'types', yaml: `a: ${'!!str '.repeat(MANY / 3)}` },
      { name: 'anchors in a list', yaml: '- &a '.repeat(MANY / 3) },
    ]),
  )(
    'on a line with errors without end: %s',
    (_, { yaml }) => {
      expect(problemOf(read(yaml))).toContain('line 2');
    },
    10_000,
  );

  it('on anchors that multiply', () => {
    const names = Array.from('abcdefghi');
    const lines = names.map((name, at) => {
      const inner = at === 0 ? 'x' : `*${names[at - 1] ?? ''}`;
      return `${name}: &${name} [${Array(9).fill(inner).join(', ')}]`;
    });
    expect(problemOf(read(...lines))).toContain('refer to themselves');
  });

  it('on a list that contains itself', () => {
    expect(read('a: &a [*a]').kind).toBe('read');
  });
});

describe('readFrontMatter never runs what a note contains', () => {
  it.each(['---js', '---javascript', '--- js', '---JavaScript', '---coffee', '---constructor'])(
    'behind the first line %s',
    (first) => {
      const text = `${first}\nglobalThis.acquaintWasHere = true\n---\nText`;
      expect(problemOf(readFrontMatter(text))).toContain(`the first line is ${first}, not ---`);
      expect(globalThis).not.toHaveProperty('acquaintWasHere');
    },
  );

  it.each(['js', 'javascript'])('behind a %s in the block', (language) => {
    const text = `---\n---${language}\nglobalThis.acquaintWasHere = true\n---\n`;
    expect(readFrontMatter(text).kind).toBe('unreadable');
    expect(globalThis).not.toHaveProperty('acquaintWasHere');
  });

  it.each(['!!js/function "() => 1"', '!!js/undefined ""', '!ruby/object x'])(
    'of the type %s',
    (value) => {
      expect(entriesOf(read(`a: ${value}`))).toStrictEqual([['a', expect.any(String)]]);
    },
  );
});

describe('a block of properties', () => {
  it.each(
    named([
      { name: 'is none where the note is empty', text: '', entries: [] },
      { name: 'is none where the note is a text', text: 'met: x', entries: [] },
      { name: 'is none behind four dashes', text: '----\na: 1\n----\n', entries: [] },
      { name: 'is none behind a line across', text: '---\n\nText\n', entries: [] },
      { name: 'may be empty', text: '---\n---\n', entries: [] },
      { name: 'may be blank', text: '---\n\n  \n---\n', entries: [] },
      { name: 'may hold comments only', text: '---\n# a\n#\n---\n', entries: [] },
      { name: 'may be null', text: '---\n~\n---\n', entries: [] },
      { name: 'may end with the note', text: '---\na: x\n---', entries: [['a', 'x']] },
      { name: 'may have lines with spaces', text: '--- \na: x\n---\t\n', entries: [['a', 'x']] },
      { name: 'may stand behind a mark', text: '\uFEFF---\na: x\n---\n', entries: [['a', 'x']] },
      {
        name: 'may have CRLF',
        text: '---\r\na: x\r\nb: y\r\n---\r\n',
        entries: [
          ['a', 'x'],
          ['b', 'y'],
        ],
      },
      {
        name: 'ends before the text',
        text: '---\na: x\n---\n---\nb: y\n---',
        entries: [['a', 'x']],
      },
      {
        name: 'keeps dashes in a text',
        text: '---\na: |\n  ---\n---\n',
        entries: [['a', '---\n']],
      },
      {
        name: 'keeps a line separator',
        text: '---\na: "\u2028---"\n---\n',
        entries: [['a', '\u2028---']],
      },
      {
        name: 'keeps the line ends of its last text',
        text: '---\na: |+\n  x\n\n---',
        entries: [['a', 'x\n\n']],
      },
    ]),
  )('%s', (_, { text, entries }) => {
    expect(entriesOf(readFrontMatter(text))).toStrictEqual(entries);
  });

  it.each(
    named([
      { name: 'a list', lines: ['- a'] },
      { name: 'a text', lines: ['just a text'] },
      { name: 'a number', lines: ['42'] },
    ]),
  )('is a problem where it is %s', (_, { lines }) => {
    expect(problemOf(read(...lines))).toBe('the properties are not a list of names and values');
  });

  it('is a problem where it does not end', () => {
    expect(problemOf(readFrontMatter('---\nmet-at: x\n\nText'))).toContain('a line --- is missing');
  });

  it.each(
    named([
      {
        name: 'a blank before it',
        text: ' ---\nmet: x\n---\nText',
        why: 'a blank or an empty line',
      },
      { name: 'an empty line', text: '\n\n---\nmet: x\n---', why: 'a blank or an empty line' },
      { name: 'CRLF', text: '\r\n---\r\nmet: x\r\n---\r\n', why: 'a blank or an empty line' },
      { name: 'a tab', text: '\t---\nmet: x\n---', why: 'a blank or an empty line' },
      { name: 'a hard blank', text: '\u00A0---\nmet: x\n---', why: 'a blank or an empty line' },
      { name: 'two marks', text: '\uFEFF\uFEFF---\nmet: x\n---', why: 'a blank or an empty line' },
      { name: 'a blank nobody sees', text: '\u200B---\nmet: x\n---', why: 'a blank or an' },
      { name: 'a hard blank behind it', text: '---\u00A0\nmet: x\n---', why: 'more than ---' },
      { name: 'a language', text: '--- yaml\nmet: x\n---', why: 'the first line is --- yaml' },
      { name: 'JSON', text: '---json\n{"met": 1}\n---', why: 'the first line is ---json' },
      { name: 'a language, no end', text: '---js\nmet: x', why: 'the first line is ---js' },
      { name: 'TOML', text: '+++\nmet = "x"\n+++', why: 'the first line is +++' },
      { name: 'dashes made one', text: '—\nmet: x\n—', why: 'the first line is —' },
      { name: 'CR alone', text: '---\rmet: x\r---\rText', why: 'end in CR alone' },
      { name: 'CR alone in it', text: '---\na: 1\rmet: x\n---\n', why: 'ends in CR alone' },
      {
        name: 'lists and remarks',
        text: '\n---\n# x\na:\n- b\n\nc: [\n]\n---',
        why: 'a blank or an',
      },
      { name: 'what YAML cannot read', text: '\n---\na: 1\na: 2\n---', why: 'a blank or an' },
    ]),
  )('is a problem where it is none for the app: %s', (_, { text, why }) => {
    expect(problemOf(readFrontMatter(text))).toContain(why);
  });

  it.each(
    named([
      { name: 'two rules with text between', text: '\n---\n\nSome text\n\n---\nmore' },
      { name: 'a rule and lines with colons', text: '\n---\nHello, I write: this\nand that\n---' },
      { name: 'two rules', text: '\n---\n---\n' },
      { name: 'a rule that is never closed', text: '\n---\nmet: x\n' },
      { name: 'a list', text: '- met: x\n---\n' },
      { name: 'a title first', text: '# Title\n---\nmet: x\n---\n' },
      { name: 'dashes with words behind', text: '---word and text\nmet: x\n---' },
      { name: 'CR alone in a text', text: 'one\rtwo\r' },
    ]),
  )('is text: %s', (_, { text }) => {
    expect(readFrontMatter(text)).toStrictEqual({ kind: 'read', properties: {} });
  });

  it.each(
    named([
      { name: 'a name', lines: ['met: 1', 'b: 2', 'met: 3'], what: 'line 4: “met”', first: 2 },
      { name: 'in quotes', lines: ['"met": 1', 'met: 2'], what: 'line 3: “met”', first: 2 },
      { name: 'in a group', lines: ['a:', '  b: 1', '  b: 2'], what: 'line 4: “b”', first: 3 },
      { name: 'in a list', lines: ['a:', '- b: 1', '  b: 2'], what: 'line 4: “b”', first: 3 },
      { name: 'in one line', lines: ['a: {b: 1, b: 2}'], what: 'line 2: “b”', first: 2 },
    ]),
  )('tells which name stands twice, and where: %s', (_, { lines, what, first }) => {
    expect(problemOf(read(...lines))).toContain(
      `(${what} appears a second time; first on line ${String(first)})`,
    );
  });

  it('is a problem where a line goes on behind the dashes', () => {
    expect(problemOf(read('a: 1', '---foo', 'b: 2'))).toContain('starts with ---');
  });

  it('is a problem above 256 KB', () => {
    expect(problemOf(read(`a: ${'x'.repeat(300 * 1024)}`))).toContain('longer than 256 KB');
  });

  it('is read up to 256 KB', () => {
    expect(read(`a: ${'x'.repeat(255 * 1024)}`).kind).toBe('read');
  });

  it('is read with many open brackets in a text', () => {
    expect(read(`a: "${'[ - : '.repeat(300)}"`).kind).toBe('read');
  });
});

describe('a value', () => {
  it.each([
    ['a day', '2026-11-05', '2026-11-05'],
    ['a day that does not exist', '2026-02-31', '2026-02-31'],
    ['a datetime', '2026-03-01T22:15:00Z', '2026-03-01T22:15:00Z'],
    ['a time', '12:30', '12:30'],
    ['a yes', 'yes', 'yes'],
    ['an off', 'off', 'off'],
    ['a number with underscores', '1_000', '1_000'],
    ['an unquoted phone', '+1555', 1555],
    ['a checkbox', 'true', true],
    ['nothing', '', null],
    ['an unquoted link', '[[Bo Lee]]', [['Bo Lee']]],
    ['an unquoted link with a comma', '[[Lee, Bo]]', [['Lee', 'Bo']]],
    ['a flow list', '[a, b,]', ['a', 'b']],
    ['a text with tabs behind it', 'x\t\t', 'x'],
    ['an emoji', '🎉', '🎉'],
  ])('%s is read as YAML 1.2 has it', (_, source, value) => {
    expect(entriesOf(read(`a: ${source}`))).toStrictEqual([['a', value]]);
  });

  it('is not merged into its group', () => {
    expect(entriesOf(read('a: &a {x: 1}', 'b:', '  <<: *a', '  y: 2'))).toStrictEqual([
      ['a', { x: 1 }],
      ['b', { '<<': { x: 1 }, y: 2 }],
    ]);
  });

  it.each(['__proto__', 'constructor', 'toString'])('of the name %s is a property', (name) => {
    const found = read(`${name}: {isAdmin: true}`);
    expect(entriesOf(found)).toStrictEqual([[name, { isAdmin: true }]]);
    expect({}).not.toHaveProperty('isAdmin');
  });
});

describe('an error', () => {
  it.each(
    named([
      { name: 'a name given twice', lines: ['a: 1', 'b: 2', 'a: 3'], line: 4 },
      { name: 'a quote that does not end', lines: ['a: 1', 'b: "x'], line: 3 },
      { name: 'a list that does not end', lines: ['a: [b'], line: 2 },
      { name: 'two colons', lines: ['', '# c', 'a: b: c'], line: 4 },
      { name: 'a tab for an indent', lines: ['a:', '\tb: 1'], line: 3 },
      { name: 'an indent too many', lines: ['# c', 'a: 1', '  b: 2'], line: 3 },
      { name: 'a character that YAML keeps for itself', lines: ['a: @b'], line: 2 },
    ]),
  )('is told with its line in the note: %s', (_, { lines, line }) => {
    expect(problemOf(read(...lines))).toContain(`(line ${String(line)}: `);
  });

  it('is told with its line in a note with CRLF', () => {
    const text = note('a: 1', 'b: 2', 'a: 3').replaceAll('\n', '\r\n');
    expect(problemOf(readFrontMatter(text))).toContain('(line 4: ');
  });

  it('is told each time the note is read', () => {
    const first = read('a: [');
    expect(first.kind).toBe('unreadable');
    expect(read('a: [')).toStrictEqual(first);
    expect(read('a: [')).toStrictEqual(first);
  });

  it('is told in one line', () => {
    expect(problemOf(read('a: "x'))).not.toContain('\n');
  });
});

describe('what was read', () => {
  it('is not shared between two readings', () => {
    const [first, second] = [read('a: [x]'), read('a: [x]')];
    expect(first).toStrictEqual(second);
    expect(first.kind === 'read' && first.properties['a']).not.toBe(
      second.kind === 'read' && second.properties['a'],
    );
  });
});
