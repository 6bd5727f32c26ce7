import { describe, expect, it } from 'vitest';
import { wrap } from '../../src/commands/kit/wrap';
import { terminalStyle } from '../../src/headless/terminal.mts';

const on = (columns: number | null) => terminalStyle(columns, { NO_COLOR: '1' });

describe('a text in the columns that are left', () => {
  const text = 'write about variable fonts for Amharic, and the licence of the specimen';

  it('is broken between words, so that every line fits', () => {
    const lines = wrap(text, 10, on(40));
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join(' ')).toBe(text);
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(30);
  });

  it('counts wide scripts as two columns a character', () => {
    for (const line of wrap('設計 設計 設計 設計 設計 設計 設計 設計', 0, on(24))) {
      expect(line.length).toBeLessThanOrEqual(14);
    }
  });

  it.each([
    ['where it does not go to a terminal', null],
    ['where the terminal is too narrow', 30],
  ])('is one line %s', (_, columns) => {
    expect(wrap(text, 10, on(columns))).toEqual([text]);
  });

  it('keeps a word that is longer than the line', () => {
    expect(wrap(`a ${'x'.repeat(60)} b`, 0, on(40))).toEqual(['a', 'x'.repeat(60), 'b']);
  });
});
