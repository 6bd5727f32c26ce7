import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bodyLines } from '../../../src/core/notes/body-lines';

const PIECES = ['a', ' ', '\r', '\n', '\r\n', '```', '~~~', '`', '- ', '---\n', 'x: 1\n', '\uFEFF'];
const texts = fc
  .array(fc.constantFrom(...PIECES), { maxLength: 40 })
  .map((pieces) => pieces.join(''));

describe('the lines of a body', () => {
  it('are all of it, each with its end left out', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const lines = bodyLines(text);
        for (const [at, { from, to, text: line }] of lines.entries()) {
          expect(text.slice(from, to).replace(/\r?\n$/, '')).toBe(line);
          expect(from).toBe(lines[at - 1]?.to ?? from);
        }
        expect(lines.at(-1)?.to ?? text.length).toBe(text.length);
      }),
    );
  });

  it('are code or not, whatever fences come behind them', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const ended = `${text}\n`;
        expect(bodyLines(`${ended}\`\`\`\n`).slice(0, -1)).toEqual(bodyLines(ended));
      }),
    );
  });

  it('are code from a fence to one of the same kind, both included', () => {
    const text = ['a', '~~~', 'b', '```', '~~~', 'c', '- ```', 'd', ''].join('\n');
    const code = bodyLines(text).flatMap((line) => (line.isCode ? line.text : []));
    expect(code).toEqual(['~~~', 'b', '```', '~~~', '- ```', 'd']);
  });
});
