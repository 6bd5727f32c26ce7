import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import {
  readCheckbox,
  readDay,
  readList,
  readName,
  readText,
  textsOf,
} from '../../../src/core/notes/property-value';
import { named } from '../../support/named';
import { runs } from '../../support/runs';
import type { ValueFault } from '../../../src/core/notes/fault';

const READERS = [
  { name: 'readDay', reader: readDay },
  { name: 'readList', reader: readList },
  { name: 'readText', reader: readText },
  { name: 'readCheckbox', reader: readCheckbox },
  { name: 'readName', reader: readName },
];

/** The value that YAML gives for a property. */
function yaml(source: string): unknown {
  return parse(source, { logLevel: 'error' });
}

function read(value: unknown): unknown {
  return { kind: 'read', value };
}

const ABSENT = { kind: 'absent' };

function unreadable(code: ValueFault['code']): unknown {
  return { kind: 'unreadable', fault: { code } };
}

const anyValue = fc.anything({
  withBigInt: true,
  withDate: true,
  withMap: true,
  withSet: true,
  withNullPrototype: true,
  withObjectString: true,
  withSparseArray: true,
  withTypedArray: true,
});

/** Values that hold themselves, or many values, or lists in lists without end. */
const HOSTILE = [
  { name: 'a list that contains itself', value: yaml('&a [*a, *a]') },
  { name: 'a group that contains itself', value: yaml('&a {first: *a, last: *a}') },
  { name: 'lists in lists', value: yaml('['.repeat(150) + ']'.repeat(150)) },
  { name: 'a wide list', value: Array(300_000).fill('x') },
  { name: 'a wide list in a list', value: [Array(300_000).fill('x'), 'y'] },
  { name: 'a wide link', value: [Array(300_000).fill('x')] },
];

describe.each(named(READERS))('%s never throws', (_, { reader }) => {
  it('on any value', () => {
    fc.assert(
      fc.property(anyValue, (value) => {
        expect(['read', 'absent', 'unreadable']).toContain(reader(value).kind);
      }),
      { numRuns: runs(1_000) },
    );
  });

  it.each(named(HOSTILE))('on %s', (_, { value }) => {
    expect(['read', 'absent', 'unreadable']).toContain(reader(value).kind);
  });
});

describe('textsOf', () => {
  it('never throws on any value', () => {
    fc.assert(
      fc.property(anyValue, (value) => {
        const texts = textsOf(value);
        expect(texts === null || texts.every((text) => text !== '' && text === text.trim())).toBe(
          true,
        );
      }),
      { numRuns: runs(1_000) },
    );
  });

  it.each([
    ['a text', 'a', ['a']],
    ['a list', '[a, b]', ['a', 'b']],
    ['a list in a list', '[[a, b], c]', ['a', 'b', 'c']],
    ['a number', '30', ['30']],
    ['zero', '0', ['0']],
    ['a checkbox', 'false', ['false']],
    ['nothing', '', []],
    ['nothing in a list', '[a, null, ~, ""]', ['a']],
    ['an empty list', '[]', []],
    ['an unquoted link', '[[Bo Lee]]', ['[[Bo Lee]]']],
    ['an unquoted link with a comma', '[[Lee, Bo]]', ['[[Lee, Bo]]']],
    ['an unquoted link to a day', '[[2026-11-05]]', ['[[2026-11-05]]']],
    ['an unquoted link to a number', '[[30]]', ['[[30]]']],
    ['a flow list of unquoted links', '[[[A]], [[B, C]]]', ['[[A]]', '[[B, C]]']],
    ['a flow list of one unquoted link', '[[[A]]]', ['[[A]]']],
    ['a block list of unquoted links', '- [[A]]\n- [[B, C]]', ['[[A]]', '[[B, C]]']],
    ['a block list of one unquoted link', '- [[A]]', ['[[A]]']],
    ['links and texts', '- [[A]]\n- "[[B]]"\n- c', ['[[A]]', '[[B]]', 'c']],
    ['an empty link', '[[]]', []],
  ])('takes %s', (_, source, texts) => {
    expect(textsOf(yaml(source))).toStrictEqual(texts);
  });

  it.each([
    ['a group', 'a: 1'],
    ['a group in a list', '[x, {a: 1}]'],
    ['a group in a link', '[[{a: 1}]]'],
  ])('takes nothing where there is %s', (_, source) => {
    expect(textsOf(yaml(source))).toBeNull();
  });

  it('keeps all texts of a wide list in a list', () => {
    expect(textsOf([Array(300_000).fill('x'), 'y'])).toHaveLength(300_001);
  });
});

describe('readList', () => {
  it.each([
    ['a list', '[a, b]', read(['a', 'b'])],
    ['a single text', 'a', read(['a'])],
    ['a number', '30', read(['30'])],
    [
      'links as a reader sees them',
      '["[[P/Bo|B]]", "talk on [[Type]]"]',
      read(['B', 'talk on Type']),
    ],
    ['an unquoted link', '[[Bo Lee]]', read(['Bo Lee'])],
    ['nothing', '', ABSENT],
    ['blank texts', '[" ", ""]', ABSENT],
    ['a link that shows nothing', '"[[#]]"', ABSENT],
    ['a group', '{a: 1}', unreadable('not-texts')],
  ])('reads %s', (_, source, reading) => {
    expect(readList(yaml(source))).toStrictEqual(reading);
  });
});

describe('readText', () => {
  it.each([
    ['a text', 'a', read('a')],
    ['a list with commas', '[a, b]', read('a, b')],
    ['a number', '3.50', read('3.5')],
    ['a link', '"[[Basel]]"', read('Basel')],
    ['an unquoted link with a comma', '[[Lee, Bo]]', read('Lee, Bo')],
    ['nothing', '~', ABSENT],
    ['a group', '{a: 1}', unreadable('not-a-text')],
  ])('reads %s', (_, source, reading) => {
    expect(readText(yaml(source))).toStrictEqual(reading);
  });
});

describe('readDay', () => {
  it.each([
    ['a day', '2026-11-05', read('2026-11-05')],
    ['a quoted day', '"2026-11-05"', read('2026-11-05')],
    ['a datetime', '2026-11-05T23:59:59Z', read('2026-11-05')],
    ['a datetime with a space', '2026-11-05 23:59', read('2026-11-05')],
    ['a link to a day', '"[[Daily/2026-11-05|Thursday]]"', read('2026-11-05')],
    ['an unquoted link to a day', '[[2026-11-05]]', read('2026-11-05')],
    ['a day in a list', '[2026-11-05]', read('2026-11-05')],
    ['nothing', '', ABSENT],
    ['a day that does not exist', '2026-02-31', unreadable('not-a-day')],
    ['two days', '[2026-11-05, 2026-11-06]', unreadable('not-a-day')],
    ['two links', '"[[2026-11-05]] [[2026-11-06]]"', unreadable('not-a-day')],
    ['words', 'next Friday', unreadable('not-a-day')],
    ['a number', '20261105', unreadable('not-a-day')],
    ['a group', '{a: 1}', unreadable('not-a-day')],
  ])('reads %s', (_, source, reading) => {
    expect(readDay(yaml(source))).toStrictEqual(reading);
  });

  it('reads an instant as its day in UTC', () => {
    expect(readDay(new Date('2026-11-05T23:30:00Z'))).toStrictEqual(read('2026-11-05'));
  });

  it('reads no day from a date that is none', () => {
    expect(readDay(new Date(Number.NaN))).toStrictEqual(unreadable('not-a-day'));
  });
});

describe('readCheckbox', () => {
  it.each([
    ...['true', 'yes', 'Yes', 'on', '1', 'x', '"true"', '[true]'].map((text) => [text, read(true)]),
    ...['false', 'no', 'NO', 'off', '0', '"false"'].map((text) => [text, read(false)]),
    ...['', '~', '""', '[]'].map((text) => [text, ABSENT]),
    ...['maybe', '2', '[true, true]', '{a: 1}'].map((text) => [text, unreadable('not-a-checkbox')]),
  ])('reads %j', (source, reading) => {
    expect(readCheckbox(yaml(String(source)))).toStrictEqual(reading);
  });
});

describe('readName', () => {
  it.each([
    ['a name', 'Ana Silva', read('Ana Silva')],
    ['a name in parts', '{first: Ana, last: Silva}', read('Ana Silva')],
    ['a first name alone', '{first: Ana, last: }', read('Ana')],
    ['a last name alone', '{last: Silva}', read('Silva')],
    ['a link', '"[[Ana]]"', read('Ana')],
    ['nothing', '', ABSENT],
    ['parts of another name', '{given: Ana}', unreadable('not-a-text')],
    ['a group in a part', '{first: {a: 1}, last: Silva}', unreadable('not-a-text')],
  ])('reads %s', (_, source, reading) => {
    expect(readName(yaml(source))).toStrictEqual(reading);
  });
});
