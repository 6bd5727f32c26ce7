import { describe, expect, it } from 'vitest';
import type { PropertyChange } from '../../../src/core/notes/property-change';
import { addLast, edit, note } from '../../support/property-edits';

type Row = readonly [string, readonly string[], PropertyChange, readonly string[]];

function row(...parts: Row): Row {
  return parts;
}

const CASES: readonly Row[] = [
  row('where there is none', [], addLast('said', 'b'), ['said:', '  - b']),
  row('adds what it does not have', ['said: [a]'], addLast('said', 'b'), ['said: [a, b]']),
  row(
    'moves lines as they are written',
    ['said:', '  - "a" # one', '# two', '  - b', 'x: 1'],
    addLast('said', 'A'),
    ['said:', '# two', '  - b', '  - "a" # one', 'x: 1'],
  ),
  row(
    'moves a text of several lines',
    ['said:', '- >-', '  a', '  b', '- c'],
    addLast('said', 'a b'),
    ['said:', '- c', '- >-', '  a', '  b'],
  ),
  row('moves the first of a flow list', ['said: ["a",  b, c]'], addLast('said', 'a'), [
    'said: [b, c, "a"]',
  ]),
  row('moves one between others', ['said: [ a, b,  c ] # d'], addLast('said', 'b'), [
    'said: [ a, c, b ] # d',
  ]),
  row(
    'moves all that say it',
    ['said:', '  - a', '  - b', '  - A', '  - c', '  - a'],
    addLast('said', 'a'),
    ['said:', '  - b', '  - c', '  - a', '  - A', '  - a'],
  ),
  row(
    'moves it past what is no text',
    ['said:', '  - a', '  - Rust: good', '  - 3'],
    addLast('said', 'a'),
    ['said:', '  - Rust: good', '  - 3', '  - a'],
  ),
  row(
    'moves a link by the note it leads to',
    ['said:', '  - "[[Fonts|type]]"', '  - b'],
    addLast('said', '[[Fonts]]'),
    ['said:', '  - b', '  - "[[Fonts|type]]"'],
  ),
  row('makes a list of a single text', ['said: a'], addLast('said', 'b'), [
    'said:',
    '  - a',
    '  - b',
  ]),
];

describe('making a text the last of a list', () => {
  it.each(CASES)('%s', (_, before, change, after) => {
    const done = edit(note(...before), change);
    expect(done.kind === 'changed' ? done.text : done.kind).toBe(note(...after));
    expect(edit(note(...after), change)).toEqual({ kind: 'unchanged' });
  });
});
