import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inertLine, inertMarkdown } from '../../src/cards/inert';
import { linksInText } from '../../src/core/link';

describe('a text of a card in a note', () => {
  it('stays as it is where it is plain', () => {
    expect(inertLine(' Ana  da Silva-Pérez, PhD ')).toBe('Ana da Silva-Pérez, PhD');
    expect(inertMarkdown('Met at the mill.\n\nLikes paper & ink; 50 years!')).toBe(
      'Met at the mill.\n\nLikes paper & ink; 50 years!',
    );
  });

  it.each([
    ['a link to a day', '[[2026-11-01]]', '[2026-11-01]'],
    ['a template', '<% tp.system.prompt() %>', '< % tp.system.prompt() %>'],
    ['line ends', 'Ana\r\nmet: 2026-01-01', 'Ana met: 2026-01-01'],
    ['what cannot be seen', 'A\u0000na\u2028 \ufeffLee', 'A na Lee'],
  ])('loses %s from a value', (_, text, expected) => {
    expect(inertLine(text)).toBe(expected);
  });

  it.each([
    [
      'code that others run',
      '```dataviewjs\ndv.view()\n```',
      '&#96;&#96;&#96;dataviewjs\ndv.view()\n&#96;&#96;&#96;',
    ],
    ['inline code', '`= this.file`', '&#96;= this.file&#96;'],
    ['a template', '<%* await x() %>', '&lt;&#37;* await x() &#37;>'],
    ['a heading', '# Log', '\\# Log'],
    ['a tag', 'C# and #person', 'C# and &#35;person'],
    ['a task', '- [ ] pay', '\\- &#91; ] pay'],
    ['a link', '[[2026-11-01]]', '&#91;&#91;2026-11-01]]'],
    ['an inline field', 'due:: today', 'due: : today'],
    ['a tag of HTML', '<img src=x onerror=y>', '&lt;img src=x onerror=y>'],
  ])('is shown as it was written, and is no %s', (_, text, expected) => {
    expect(inertMarkdown(text)).toBe(expected);
  });

  it('has no link, template or code in it, whatever the card says', () => {
    const part = fc.constantFrom('[', ']', '<', '%', '`', '~', '#', '\n', ' ', 'a', '2026-11-01');
    fc.assert(
      fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
        const text = parts.join('');
        expect(linksInText(inertLine(text))).toEqual([]);
        expect(inertLine(text)).not.toMatch(/<%|\n/);
        expect(inertMarkdown(text)).not.toMatch(/<|`|~~~|\[|^#/m);
      }),
    );
  });
});

describe('a text that is too long for a note', () => {
  it('is kept as long as texts of cards are', () => {
    expect(inertLine('x'.repeat(10_000))).toHaveLength(10_000);
    expect(inertMarkdown('x'.repeat(200_000))).toHaveLength(200_000);
  });

  it('says in the note how much of it is missing', () => {
    expect(inertLine('x'.repeat(10_007))).toContain('… (cut off here: 7 more characters)');
    expect(inertMarkdown('x'.repeat(200_001))).toContain('… (cut off here: 1 more character)');
  });
});
