import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitNote } from '../../../src/core/notes/split-note';
import { named } from '../../support/named';

/** The parts of a note as texts. */
function parts(text: string): { block: string | null; body: string } {
  const { block, bodyFrom } = splitNote(text);
  return { block: block && text.slice(block.from, block.to), body: text.slice(bodyFrom) };
}

describe('splitNote', () => {
  it.each(
    named([
      { name: 'a block', text: '---\na: 1\n---\nText', block: 'a: 1\n', body: 'Text' },
      { name: 'an empty block', text: '---\n---\nText', block: '', body: 'Text' },
      { name: 'a blank block', text: '---\n\n---\nText', block: '\n', body: 'Text' },
      { name: 'a block without a body', text: '---\na: 1\n---\n', block: 'a: 1\n', body: '' },
      { name: 'a block at the end of the text', text: '---\na: 1\n---', block: 'a: 1\n', body: '' },
      { name: 'a block with CRLF', text: '---\r\na: 1\r\n---\r\nT', block: 'a: 1\r\n', body: 'T' },
      {
        name: 'a block behind a mark',
        text: '\uFEFF---\na: 1\n---\nT',
        block: 'a: 1\n',
        body: 'T',
      },
      {
        name: 'lines with spaces and tabs',
        text: '--- \na: 1\n---\t \nT',
        block: 'a: 1\n',
        body: 'T',
      },
      {
        name: 'the first line that ends it',
        text: '---\na\n---\nb\n---\n',
        block: 'a\n',
        body: 'b\n---\n',
      },
      {
        name: 'dashes with an indent',
        text: '---\na: |\n  ---\n---\nT',
        block: 'a: |\n  ---\n',
        body: 'T',
      },
      {
        name: 'dashes with text behind',
        text: '---\na\n---b\n---\nT',
        block: 'a\n---b\n',
        body: 'T',
      },
      { name: 'four dashes', text: '---\na\n----\n---\nT', block: 'a\n----\n', body: 'T' },
      {
        name: 'dashes behind a line separator',
        text: '---\n\u2028---\n---\nT',
        block: '\u2028---\n',
        body: 'T',
      },
      {
        name: 'dashes behind a lone CR',
        text: '---\na\r---\r\n---\nT',
        block: 'a\r---\r\n',
        body: 'T',
      },
    ]),
  )('takes the block from %s', (_, { text, block, body }) => {
    expect(parts(text)).toStrictEqual({ block, body });
  });

  it.each(
    named([
      { name: 'an empty text', text: '', body: '' },
      { name: 'a mark alone', text: '\uFEFF', body: '' },
      { name: 'a text', text: 'Text\n---\na: 1\n---\n', body: 'Text\n---\na: 1\n---\n' },
      { name: 'a blank first line', text: '\n---\na\n---\n', body: '\n---\na\n---\n' },
      { name: 'a block without an end', text: '---\na: 1\n', body: '---\na: 1\n' },
      { name: 'a language', text: '---js\na\n---\n', body: '---js\na\n---\n' },
      { name: 'four dashes', text: '----\na\n----\n', body: '----\na\n----\n' },
      { name: 'an indent', text: ' ---\na\n---\n', body: ' ---\na\n---\n' },
      { name: 'three dashes alone', text: '---', body: '---' },
    ]),
  )('finds no block in %s', (_, { text, body }) => {
    expect(parts(text)).toStrictEqual({ block: null, body });
  });

  it.each(
    named([
      { name: 'none', text: 'Text', lineEnd: '\n' },
      { name: 'LF', text: 'a\nb\r\n', lineEnd: '\n' },
      { name: 'CRLF', text: 'a\r\nb\n', lineEnd: '\r\n' },
      { name: 'LF at the start', text: '\na\r\n', lineEnd: '\n' },
    ]),
  )('takes the line end from the first: %s', (_, { text, lineEnd }) => {
    expect(splitNote(text).lineEnd).toBe(lineEnd);
  });

  it('loses no character of any text', () => {
    const lines = fc.array(fc.oneof(fc.constantFrom('---', '--- ', 'a: 1', '', '\r'), fc.string()));
    fc.assert(
      fc.property(lines, fc.constantFrom('\n', '\r\n'), (all, lineEnd) => {
        const text = all.join(lineEnd);
        const { start, block, bodyFrom } = splitNote(text);
        if (block === null) expect(bodyFrom).toBe(start);
        else expect(text.slice(block.to, bodyFrom)).toMatch(/^---[ \t]*(?:\r?\n)?$/);
      }),
    );
  });
});
