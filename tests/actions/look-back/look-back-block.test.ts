import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newLookBack, putLookBack } from '../../../src/actions/look-back/look-back-block';

const LINES = ['**A week.**', '', '### People you met', '', '- [[Ana]] on 17 November'];
const OTHERS = ['**A week.**', '', '- [[Bo]]'];

function put(text: string, lines: readonly string[]): string {
  const edit = putLookBack(text, lines);
  return edit.kind === 'changed' ? edit.text : text;
}

describe('the look back in its note', () => {
  it('is the same when it is put there again', () => {
    expect(putLookBack(newLookBack(LINES), LINES)).toEqual({ kind: 'unchanged' });
    const appended = put('# Week\n', LINES);
    expect(appended).toMatch(/^# Week\n\n%% acquaint: look back %%\n\n\*\*A week/);
    expect(putLookBack(appended, LINES)).toEqual({ kind: 'unchanged' });
  });

  it('leaves what stands around it byte for byte', () => {
    const words = fc.array(
      fc.constantFrom('a', ' ', '\n', '# T\n', '- [[Bo]]\n', '%% x %%\n', 'é'),
    );
    const text = words.map((parts) => parts.join(''));
    const lineEnd = fc.constantFrom('\n', '\r\n');
    fc.assert(
      fc.property(text, text, lineEnd, (above, below, end) => {
        const note = `${above}\n${newLookBack(LINES)}${below}`.replaceAll('\n', end);
        const after = put(note, OTHERS);
        const outside = (of: string): string =>
          of.replace(/%% acquaint: look back %%[^]*?%% acquaint: end %%/u, '');
        expect(outside(after)).toBe(outside(note));
        expect(after).toContain('[[Bo]]');
        expect(put(after, OTHERS)).toBe(after);
      }),
    );
  });

  it('keeps below its end what was written between the marks', () => {
    const written = newLookBack(LINES).replace('17 November\n', '17 November\n  - she paints!\n');
    const after = put(written, OTHERS);
    const [inside = '', below = ''] = after.split('%% acquaint: end %%');
    expect(inside).toContain('- [[Bo]]');
    expect(inside).not.toContain('paints');
    expect(below).toContain('- [[Ana]] on 17 November\n  - she paints!\n');
    expect(below).toContain('## Your own notes');
    expect(putLookBack(after, OTHERS)).toEqual({ kind: 'unchanged' });
  });

  it('is refused where its end is missing, or code is never closed', () => {
    expect(putLookBack('%% acquaint: look back %%\n', LINES).kind).toBe('refused');
    expect(putLookBack('```\ncode\n', LINES).kind).toBe('refused');
  });
});
