import { describe, expect, it } from 'vitest';
import { editProperties } from '../../../src/core/notes/edit-properties';
import type { PropertyChange } from '../../../src/core/notes/property-change';
import { named } from '../../support/named';
import { add, edit, note, remove, set } from '../../support/property-edits';

/** What became of a note; its text where that is new. */
function outcome(text: string, ...changes: readonly PropertyChange[]): string {
  const done = edit(text, ...changes);
  return done.kind === 'changed' ? done.text : done.kind;
}

interface Row {
  readonly name: string;
  readonly before: readonly string[];
  readonly change: PropertyChange;
  readonly after: readonly string[];
}

function row(
  name: string,
  before: readonly string[],
  change: PropertyChange,
  after: readonly string[],
): Row {
  return { name, before, change, after };
}

const CASES = {
  'setting a new property': [
    row('a day plain', ['type: person'], set('met', '2026-11-05'), [
      'type: person',
      'met: 2026-11-05',
    ]),
    row('a phone quoted', [], set('phone', '+41441234567'), ['phone: "+41441234567"']),
    row('a code with a leading zero quoted', [], set('place', '0044'), ['place: "0044"']),
    row('a link quoted', [], set('met-at', '[[Design evening]]'), ['met-at: "[[Design evening]]"']),
    row('a text of several lines on one line', [], set('reason', 'one\ntwo'), [
      'reason: "one\\ntwo"',
    ]),
    row('a checkbox plain', [], set('no-introductions', true), ['no-introductions: true']),
    row('a list as a block list', ['type: person'], set('phone', ['+1 555', '[[X]]']), [
      'type: person',
      'phone:',
      '  - "+1 555"',
      '  - "[[X]]"',
    ]),
    row('an empty list as a flow list', [], set('knows', []), ['knows: []']),
    row('a text that only looks like YAML quoted', [], set('role', 'CTO: all # of it'), [
      'role: "CTO: all # of it"',
    ]),
    row('a name that needs quotes', [], set('a: b', 'x'), ['"a: b": x']),
    row('behind the last comment', ['a: 1', '', '# end'], set('b', 'x'), [
      'a: 1',
      '',
      '# end',
      'b: x',
    ]),
    row('at the indent of the others', ['  a: 1'], set('b', ['x']), ['  a: 1', '  b:', '    - x']),
    row('not at the anchor of the first', ['&x a: 1'], set('b', 'x'), ['&x a: 1', 'b: x']),
    row('behind a text that keeps its blank lines', ['bio: |+', '  text', ''], set('b', 'x'), [
      'bio: |+',
      '  text',
      '',
      'b: x',
    ]),
  ],
  'setting a property that is there': [
    row('beside its comment', ['met: 2026-01-01   # when', 'b: 0044'], set('met', '2026-11-05'), [
      'met: 2026-11-05   # when',
      'b: 0044',
    ]),
    row('where it was empty', ['met:', 'b: 1'], set('met', '2026-11-05'), [
      'met: 2026-11-05',
      'b: 1',
    ]),
    row('where it was empty with a comment', ['met: # when'], set('met', '2026-11-05'), [
      'met: 2026-11-05 # when',
    ]),
    row('to a list where it was empty with a comment', ['knows: # who'], set('knows', ['a']), [
      'knows: # who',
      '  - a',
    ]),
    row('at the top and not in a group', ['a:', '  met: x', 'met: y'], set('met', 'z'), [
      'a:',
      '  met: x',
      'met: z',
    ]),
    row('from a text in quotes', ["role: 'it''s'"], set('role', 'CTO'), ['role: CTO']),
    row('from a number read from a phone', ['phone: 0044123'], set('phone', '0044123'), [
      'phone: "0044123"',
    ]),
    row('from a text of several lines', ['bio: |', '  one', '  # two', 'b: 1'], set('bio', 'x'), [
      'bio: x',
      'b: 1',
    ]),
    row('on its own line', ['role:', '  # why', '  CTO # now'], set('role', 'CEO'), [
      'role:',
      '  # why',
      '  CEO # now',
    ]),
    row('under a name on a line of its own', ['? a # c', ': b # d'], set('a', ['x']), [
      '# d',
      '? a # c',
      ':',
      '  - x',
    ]),
    row('from a text to a list', ['field: design', 'b: 1'], set('field', ['a', 'b']), [
      'field:',
      '  - a',
      '  - b',
      'b: 1',
    ]),
    row('from a text with a comment to a list', ['field: design # main'], set('field', ['a']), [
      '# main',
      'field:',
      '  - a',
    ]),
    row('from a list with # in a text', ['url:', '  - https://x/#a'], set('url', ['b']), [
      'url:',
      '  - b',
    ]),
    row('from a list with comments', ['url: # all', '  - a # one', '  - b'], set('url', 'x'), [
      '# all',
      '# one',
      'url: x',
    ]),
    row('from a flow list to another', ['url: [a, "b"] # c'], set('url', ['x, y', 'z']), [
      'url: ["x, y", z] # c',
    ]),
    row('from a tall flow list with comments', ['url: [', '  a, # one', '  ]'], set('url', ['b']), [
      '# one',
      'url: [b]',
    ]),
  ],
  'adding to a list': [
    row('that is missing', ['a: 1'], add('knows', '[[Bo Lee]]'), [
      'a: 1',
      'knows:',
      '  - "[[Bo Lee]]"',
    ]),
    row('of a name that objects have', ['a: 1'], add('constructor', 'b'), [
      'a: 1',
      'constructor:',
      '  - b',
    ]),
    row('that is a number below its name', ['a: # c', '  3.50'], add('a', 'b'), [
      '# c',
      'a:',
      '  - 3.50',
      '  - b',
    ]),
    row('that is empty', ['knows:', 'a: 1'], add('knows', 'b'), ['knows:', '  - b', 'a: 1']),
    row('that is an empty text', ['knows: ""'], add('knows', 'b'), ['knows:', '  - b']),
    row('that is null', ['knows: null # none'], add('knows', 'b'), ['# none', 'knows:', '  - b']),
    row('that is an empty flow list', ['knows: []'], add('knows', 'b'), ['knows: [b]']),
    row('that is a flow list', ['knows: [a, b] # c'], add('knows', 'c, d'), [
      'knows: [a, b, "c, d"] # c',
    ]),
    row('that is a tall flow list', ['knows: [', '  a, # one', '  ]'], add('knows', 'b'), [
      'knows: [',
      '  a, b, # one',
      '  ]',
    ]),
    row('that is a single text', ['knows: Ana', 'b: 1'], add('knows', 'Bo'), [
      'knows:',
      '  - Ana',
      '  - Bo',
      'b: 1',
    ]),
    row('that is a single text with a comment', ['knows: "Ana" # one'], add('knows', 'Bo'), [
      'knows:',
      '  - "Ana" # one',
      '  - Bo',
    ]),
    row('that is a single text with commas', ['at: a, b # c'], add('at', 'd'), [
      'at:',
      '  - a, b # c',
      '  - d',
    ]),
    row('that is a single text of several lines', ['at: >-', '  a', '  b'], add('at', 'c'), [
      'at:',
      '  - a b',
      '  - c',
    ]),
    row('that is a single number', ['phone: 0044123'], add('phone', '+1 555'), [
      'phone:',
      '  - 0044123',
      '  - "+1 555"',
    ]),
    row('that is one unquoted link', ['knows: [[Lee, Bo]]'], add('knows', '[[Ana]]'), [
      'knows: ["[[Lee, Bo]]", "[[Ana]]"]',
    ]),
    row('that is a block list', ['knows:', '  - a', 'b: 1'], add('knows', 'b'), [
      'knows:',
      '  - a',
      '  - b',
      'b: 1',
    ]),
    row(
      'that is a block list without indent',
      ['knows:', '- a', '# b', 'b: 1'],
      add('knows', 'b'),
      ['knows:', '- a', '- b', '# b', 'b: 1'],
    ),
    row('that ends with a comment', ['knows:', '    - a # one', '', 'b: 1'], add('knows', 'b'), [
      'knows:',
      '    - a # one',
      '    - b',
      '',
      'b: 1',
    ]),
    row('that has a group in it', ['knows:', '  - a: 1', 'b: 1'], add('knows', 'b'), [
      'knows:',
      '  - a: 1',
      '  - b',
      'b: 1',
    ]),
    row(
      'of links to another note of that name',
      ['knows: ["[[A/Bo]]"]'],
      add('knows', '[[B/Bo]]'),
      ['knows: ["[[A/Bo]]", "[[B/Bo]]"]'],
    ),
    row('of texts that name the same note', ['at: ["met [[X]]"]'], add('at', 'saw [[X]]'), [
      'at: ["met [[X]]", "saw [[X]]"]',
    ]),
    row('of web addresses of one name', ['url: ["[x](http://a)"]'], add('url', '[x](http://b)'), [
      'url: ["[x](http://a)", "[x](http://b)"]',
    ]),
  ],
  'removing a property': [
    row('on one line', ['a: 1', '', 'met: x', '', 'b: 1'], remove('met'), ['a: 1', '', '', 'b: 1']),
    row('and not its comments', ['# above', 'met: x # beside', 'b: 1'], remove('met'), [
      '# above',
      '# beside',
      'b: 1',
    ]),
    row('with its list', ['a: 1', 'knows:', '  - a', '- b'.padStart(5), '# c'], remove('knows'), [
      'a: 1',
      '# c',
    ]),
    row('and not the comments in its list', ['knows: # c', '  - a # d', 'b: 1'], remove('knows'), [
      '# c',
      '# d',
      'b: 1',
    ]),
    row('with its text', ['bio: | # c', '  # text', '', '  text', '', 'b: 1'], remove('bio'), [
      '# c',
      '',
      'b: 1',
    ]),
    row('that is the last', ['met: x'], remove('met'), []),
    row('that is empty', ['met:', 'b: 1'], remove('met'), ['b: 1']),
    row('and not the one in a group', ['a:', '  met: x', 'met: y'], remove('met'), [
      'a:',
      '  met: x',
    ]),
  ],
};

describe.each(Object.entries(CASES))('%s', (__, rows) => {
  it.each(named(rows))('%s', (_, { before, change, after }) => {
    expect(outcome(note(...before), change)).toBe(note(...after));
  });

  it.each(named(rows))('%s, with CRLF and a byte order mark', (_, { before, change, after }) => {
    const [old, wanted] = [before, after].map(
      (lines) => `\uFEFF${note(...lines).replaceAll('\n', '\r\n')}`,
    );
    expect(outcome(old ?? '', change)).toBe(wanted);
  });
});

describe('a note without a block of properties', () => {
  it.each(
    named([
      { name: 'an empty note', before: '', after: '---\nmet: x\n---\n' },
      { name: 'a text', before: 'Text', after: '---\nmet: x\n---\nText' },
      { name: 'CRLF', before: 'Text\r\n', after: '---\r\nmet: x\r\n---\r\nText\r\n' },
      { name: 'a byte order mark', before: '\uFEFFText', after: '\uFEFF---\nmet: x\n---\nText' },
      { name: 'a line across', before: '---\n\nText', after: '---\nmet: x\n---\n---\n\nText' },
      { name: 'an empty block', before: '---\n---\nText', after: '---\nmet: x\n---\nText' },
      { name: 'no end behind the block', before: '---\n---', after: '---\nmet: x\n---' },
      { name: 'only a comment', before: '---\n# c\n---\n', after: '---\n# c\nmet: x\n---\n' },
    ]),
  )('gets one: %s', (_, { before, after }) => {
    expect(outcome(before, set('met', 'x'))).toBe(after);
  });
});

describe('nothing to do', () => {
  it.each(
    named([
      { name: 'the value is there', lines: ['met: "x" # c'], change: set('met', 'x') },
      { name: 'the list is there', lines: ['a: [x, y]'], change: set('a', ['x', 'y']) },
      { name: 'the property is missing', lines: ['a: 1'], change: remove('met') },
      { name: 'the property is in a group only', lines: ['a:', '  met: 1'], change: remove('met') },
      { name: 'no object has it of itself', lines: ['a: 1'], change: remove('constructor') },
      { name: 'the item is there', lines: ['a: [x]'], change: add('a', 'x') },
      { name: 'the item is the only text', lines: ['a: x'], change: add('a', 'x') },
      { name: 'the item in capitals is there', lines: ['a: [Rust]'], change: add('a', 'rust') },
      { name: 'the item is empty', lines: ['a: [x]'], change: add('a', ' ') },
      { name: 'an object is beside the item', lines: ['a: [{b: 1}, x]'], change: add('a', 'x') },
      {
        name: 'the link is there',
        lines: ['a: ["[[Bo Lee]]"]'],
        change: add('a', '[[Bo Lee|Bo]]'),
      },
      { name: 'the link is unquoted', lines: ['a: [[Bo Lee]]'], change: add('a', '[[Bo Lee]]') },
      { name: 'the link has a folder', lines: ['a: "[[P/Bo]]"'], change: add('a', '[[Bo]]') },
      { name: 'the link has an ending', lines: ['a: "[Bo](Bo.md#x)"'], change: add('a', '[[bo]]') },
      {
        name: 'the link has an ending and a folder',
        lines: ['a: "[[P/Bo.md#x]]"'],
        change: add('a', '[[p/bo]]'),
      },
      { name: 'the name is there', lines: ['a: Bo Lee'], change: add('a', '[[P/Bo Lee]]') },
    ]),
  )('is unchanged: %s', (_, { lines, change }) => {
    expect(edit(note(...lines), change)).toStrictEqual({ kind: 'unchanged' });
  });
});

describe('several changes', () => {
  const text = note('met: 2026-01-01', 'knows: [a]');

  it('are done in turn and told by name', () => {
    expect(edit(text, add('knows', 'b'), remove('x'), set('met', '2026-11-05'))).toStrictEqual({
      kind: 'changed',
      text: note('met: 2026-11-05', 'knows: [a, b]'),
      changed: ['knows', 'met'],
    });
  });

  it('are planned from the properties as they are', () => {
    const planned = editProperties(text, (now) => [set('copy', JSON.stringify(now))]);
    expect(planned).toMatchObject({
      text: expect.stringContaining(`copy: '{"met":"2026-01-01","knows":["a"]}'`),
    });
  });

  it('that cancel out leave the note unchanged', () => {
    expect(edit(text, set('a', 'x'), remove('a'))).toStrictEqual({ kind: 'unchanged' });
  });

  it('are refused as a whole where one is', () => {
    const done = edit(note('a: &x 1', 'b: *x'), set('c', 'x'), remove('a'));
    expect(done).toStrictEqual({ kind: 'refused', fault: { code: 'not-safe' } });
  });
});

describe('what cannot be changed safely', () => {
  it.each(
    named([
      { name: 'a value that another shares', lines: ['a: &x 1', 'b: *x'], change: remove('a') },
      { name: 'a block in braces', lines: ['{a: 1}'], change: set('b', 'x') },
      { name: 'a value that contains itself', lines: ['a: &a [*a]'], change: set('b', 'x') },
      {
        name: 'a group where a list belongs',
        lines: ['a:', '  b: 1', '  c: 1'],
        change: add('a', 'x'),
      },
      {
        name: 'blank lines that a text would keep',
        lines: ['a: |+', '  x', 'b: 1', '', 'c: 1'],
        change: remove('b'),
      },
    ]),
  )('is refused: %s', (_, { lines, change }) => {
    expect(edit(note(...lines), change).kind).toBe('refused');
  });

  it.each(
    named([
      { name: 'a block with an error', text: note('a: ['), code: 'not-yaml' },
      { name: 'a block without an end', text: '---\nmet: x\n', code: 'no-end' },
      { name: 'a list for properties', text: note('- a'), code: 'not-names-and-values' },
    ]),
  )('is refused with the reason: %s', (_, { text, code }) => {
    expect(edit(text, set('b', 'x'))).toMatchObject({ kind: 'refused', fault: { code } });
  });
});
