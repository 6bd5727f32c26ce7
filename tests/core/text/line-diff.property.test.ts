import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineDiff } from '../../../src/core/text/line-diff';
import { runs } from '../../support/runs';

const NO_END = '\\ No newline at end of file';

/** Lines with their line feeds, the last one perhaps without. */
function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

/** Carries out a diff on the lines of a text, as the format says, and nothing else. */
function patched(before: string, diff: readonly string[]): string {
  const old = linesOf(before);
  const out: string[] = [];
  let at = 0;
  diff.forEach((line, index) => {
    const hunk = /^@@ -(\d+),(\d+) \+\d+,\d+ @@$/.exec(line);
    if (hunk) {
      const start = Number(hunk[1]) - (hunk[2] === '0' ? 0 : 1);
      out.push(...old.slice(at, start));
      at = start;
    } else if (line !== NO_END) {
      const text = line.slice(1) + (diff[index + 1] === NO_END ? '' : '\n');
      if (!line.startsWith('+')) expect(old[at++]).toBe(text);
      if (!line.startsWith('-')) out.push(text);
    }
  });
  return [...out, ...old.slice(at)].join('');
}

const TEXT = fc
  .array(fc.constantFrom('a', 'b', 'c', 'c\r', '', '- x', '+ y', '@@'), { maxLength: 30 })
  .chain((lines) => fc.constantFrom(lines.join('\n'), `${lines.join('\n')}\n`));

describe('lineDiff', () => {
  it('turns the one text into the other', () => {
    fc.assert(
      fc.property(TEXT, TEXT, (before, after) => {
        const diff = lineDiff(before, after);
        expect(diff.length === 0).toBe(before === after);
        expect(patched(before, diff)).toBe(after);
      }),
      { numRuns: runs(2_000) },
    );
  });

  it('shows two lines of what stays around a change', () => {
    expect(lineDiff('1\n2\n3\n4\n5\n6\n7\n8\n', '1\n2\n3\n4\nfive\n6\n7\n8\n')).toEqual([
      '@@ -3,5 +3,5 @@',
      ' 3',
      ' 4',
      '-5',
      '+five',
      ' 6',
      ' 7',
    ]);
  });

  it('shows a carriage return, and a last line that does not end', () => {
    expect(lineDiff('a\n', 'a\r\n')).toEqual(['@@ -1,1 +1,1 @@', '-a', '+a\r']);
    expect(lineDiff('a\n', 'a')).toEqual(['@@ -1,1 +1,1 @@', '-a', '+a', NO_END]);
  });

  it('is whole where two long texts have nothing in common', () => {
    const lines = (word: string): string =>
      Array.from({ length: 3_000 }, (_, at) => `${word} ${String(at)}\n`).join('');
    expect(lineDiff(lines('old'), lines('new'))).toHaveLength(6_001);
  });
});
