import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { yamlFlowItem, yamlScalar } from '../../../src/core/notes/yaml-scalar';
import { isRecord } from '../../../src/core/text/record';
import { runs } from '../../support/runs';

const anyText = fc.oneof(
  fc.string({
    unit: fc.constantFrom(...Array.from('-?:,[]{}#&*!|>\'"%@` \t\nab01.~+=\\<\r\u2028')),
  }),
  fc.string({ unit: fc.constantFrom(...Array.from("aZéß語ー़9 -_.@/,()&+'#:")) }),
  fc.string(),
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
);

function read(yaml: string): unknown {
  return parse(yaml, { logLevel: 'error' });
}

describe('yamlScalar', () => {
  it.each([
    ['a word', 'design', 'design'],
    ['words', 'Design evening, Basel', 'Design evening, Basel'],
    ['a day', '2026-11-05', '2026-11-05'],
    ['a day that does not exist', '2026-02-31', '"2026-02-31"'],
    ['a datetime', '2026-11-05T10:00', '2026-11-05T10:00'],
    ['a phone', '+41441234567', '"+41441234567"'],
    ['a phone with spaces', '+41 (0)44 123-45.67', '"+41 (0)44 123-45.67"'],
    ['a postcode', '0044', '"0044"'],
    ['a number', '30', '"30"'],
    ['a number with an exponent', '1e5', '"1e5"'],
    ['a hexadecimal number', '0x1F', '"0x1F"'],
    ['a time', '12:30', '"12:30"'],
    ['a number with underscores', '1_000', '"1_000"'],
    ['what older YAML takes for true', 'yes', '"yes"'],
    ['what older YAML takes for false', 'Off', '"Off"'],
    ['a word for nothing', 'null', '"null"'],
    ['a sign for nothing', '~', '"~"'],
    ['a cadence', '2 weeks', '2 weeks'],
    ['an email', 'ana@example.org', 'ana@example.org'],
    ['an address', 'https://x.example/#a', 'https://x.example/#a'],
    ['a link', '[[Bo Lee]]', '"[[Bo Lee]]"'],
    ['a link in a text', 'met [[Bo Lee]]', '"met [[Bo Lee]]"'],
    ['a colon', 'a: b', '"a: b"'],
    ['a hash', 'a #b', '"a #b"'],
    ['quotes', 'say "hi"', 'say "hi"'],
    ['a quote at the start', '"hi" she said', `'"hi" she said'`],
    ['line breaks', 'a\nb\r\nc', String.raw`"a\nb\r\nc"`],
    ['spaces around', ' a ', '" a "'],
    ['nothing', '', '""'],
    ['a separator line', '---', '"---"'],
    ['an emoji', '🎉', '🎉'],
    ['a year in brackets', '(2026)', '(2026)'],
  ])('writes %s', (_, text, written) => {
    expect(yamlScalar(text)).toBe(written);
  });

  it.each([true, false])('writes the checkbox %s plain', (value) => {
    expect(yamlScalar(value)).toBe(String(value));
  });

  it('writes any text on one line, as a value, an item or a name', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const written = yamlScalar(text);
        expect(written).not.toMatch(/[\r\n]/);
        expect(read(`a: ${written} # c\n`)).toStrictEqual({ a: text });
        expect(read(`- ${written}\n- b\n`)).toStrictEqual([text, 'b']);
        const named = read(`${written}: b\n`);
        expect(isRecord(named) && Object.keys(named)).toStrictEqual([text]);
      }),
      { numRuns: runs(3_000) },
    );
  });

  it('never splits a long text', () => {
    const text = `${'word '.repeat(100)}\n${'word, '.repeat(100)}end`;
    expect(read(`a: ${yamlScalar(text)}`)).toStrictEqual({ a: text });
    expect(yamlScalar(text)).not.toContain('\n');
  });
});

describe('yamlFlowItem', () => {
  it.each([
    ['a comma', 'a, b', '"a, b"'],
    ['a bracket', 'a] b', '"a] b"'],
    ['a link', '[[Lee, Bo]]', '"[[Lee, Bo]]"'],
    ['a phone', '+41 44', '"+41 44"'],
    ['a word', 'design', 'design'],
  ])('writes %s', (_, text, written) => {
    expect(yamlFlowItem(text)).toBe(written);
  });

  it('writes any text so that it is one item', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const written = yamlFlowItem(text);
        expect(written).not.toMatch(/[\r\n]/);
        expect(read(`[a, ${written}, b]`)).toStrictEqual(['a', text, 'b']);
        expect(read(`[${written}]`)).toStrictEqual([text]);
      }),
      { numRuns: runs(3_000) },
    );
  });
});
