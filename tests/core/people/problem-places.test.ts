import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_LOOKED_AT, problemPlaces } from '../../../src/core/people/problem-places';
import { propertyTable } from '../../../src/core/people/properties';
import { DEFAULT_SETTINGS } from '../../../src/core/people/settings';
import { placeWords } from '../../../src/words/notes/faults';

const TABLE = propertyTable({});

function places(text: string) {
  return problemPlaces({ path: 'People/Ana.md', text }, DEFAULT_SETTINGS, TABLE);
}

/** What is underlined, with the reason. */
const marked = (text: string): [string, string][] =>
  places(text).map(({ from, to, property, fault }) => [
    text.slice(from, to),
    placeWords(property, fault),
  ]);

describe('what cannot be read in a note’s text', () => {
  it('is the value, and not the name, the comment or the line end', () => {
    expect(marked('---\nname: Ana\nmet: soon # ask\ncadence: "now and then"\n---\n')).toEqual([
      ['soon', 'met is not a day (YYYY-MM-DD)'],
      ['"now and then"', 'cadence is not a rhythm (such as 2 weeks, 3 months, 45 days, 1 year)'],
    ]);
  });

  it('is a whole group or list where one text is wanted', () => {
    expect(marked('---\nmet:\n  - 2026-01-01\n  - 2026-01-02\nrole: x\n---\n')).toEqual([
      ['- 2026-01-01\n  - 2026-01-02', 'met is not a day (YYYY-MM-DD)'],
    ]);
  });

  it('is the line at which the properties cannot be read', () => {
    const [[text, reason] = ['', '']] = marked('---\nname: Ana\nmet: [2026\nrole: x\n---\nHi\n');
    expect(text).toBe('role: x');
    expect(reason).toMatch(/^the properties cannot be read \(line 4: /);
  });

  it('is the first line where the properties never end', () => {
    expect(marked('---\nmet: 2026-11-01\nHello\n')).toEqual([
      ['---', 'the properties do not end: a line --- is missing'],
    ]);
  });

  it('is nothing in a note that can be read, nor beyond what is looked at', () => {
    expect(marked('---\nmet: 2026-11-01\n---\n')).toEqual([]);
    expect(marked('Hello\n')).toEqual([]);
    expect(marked(`---\nmet: soon\nrole: ${'x'.repeat(MAX_LOOKED_AT)}`)).toEqual([]);
  });

  it('stands within the text and in order, whatever the text', () => {
    const part = fc.constantFrom(
      '---\n',
      'met: ',
      'soon\n',
      '- ',
      '[',
      '"',
      '\n',
      '  ',
      'x: ',
      '\uFEFF',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 20 }), (parts) => {
        const text = parts.join('');
        let last = 0;
        for (const { from, to } of places(text)) {
          expect(from).toBeGreaterThanOrEqual(last);
          expect(to).toBeGreaterThanOrEqual(from);
          expect(to).toBeLessThanOrEqual(text.length);
          last = from;
        }
      }),
    );
  });
});
