import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  safeBesideLinks,
  safeInLine,
  safeLine,
  safeMarkdown,
  plainText,
} from '../../../src/core/notes/safe-text';
import { linksInText } from '../../../src/core/notes/link';

describe('a text of a card in a note', () => {
  it('stays as it is where it is plain', () => {
    expect(safeLine(' Ana  da Silva-Pérez, PhD ')).toBe('Ana da Silva-Pérez, PhD');
    expect(safeMarkdown('Met at the mill.\n\nLikes paper & ink; 50 years!')).toBe(
      'Met at the mill.\n\nLikes paper & ink; 50 years!',
    );
  });

  it.each([
    ['a link to a day', '[[2026-11-01]]', '[2026-11-01]'],
    ['a template', '<% tp.system.prompt() %>', '< % tp.system.prompt() %>'],
    ['inline code', 'a `= this.x` b', "a '= this.x' b"],
    ['inline code behind a blank', '`` $= dv.x() ``', "'' $= dv.x() ''"],
    ['code whose end is elsewhere', 'a ` = 1', "a ' = 1"],
    ['a picture', '![p](http://x.test/p.png)', '! [p] (http://x.test/p.png)'],
    ['a tag of HTML', 'Eve <img src=x>', 'Eve < img src=x>'],
    ['a link in more brackets', '[[[[x]]]]', '[x]'],
    ['half a character at its end', 'Ana \ud83c', 'Ana'],
    ['line ends', 'Ana\r\nmet: 2026-01-01', 'Ana met: 2026-01-01'],
    ['what cannot be seen', 'A\u0000na\u2028 \ufeffLee', 'A na Lee'],
  ])('loses %s from a value', (_, text, expected) => {
    expect(safeLine(text)).toBe(expected);
  });

  it.each([
    'O`Brien & Sons (50%, $20), C#, F# [draft] <ana@x.org> 3 < 4 -> 5',
    '<https://x.test/a> 2 * 3 ~ 6 "quoted" \\ and/or a::b',
    '木村 花子',
  ])('stays as it is where it does nothing: %s', (text) => {
    expect(safeLine(text)).toBe(text);
  });

  it('is taken whole up to the length of a value, or of a note', () => {
    expect(safeLine('a'.repeat(10_000))).toHaveLength(10_000);
    expect(safeMarkdown('a'.repeat(200_000))).toHaveLength(200_000);
  });

  it('says how much of it is missing where it is longer', () => {
    expect(safeLine('a'.repeat(10_007))).toContain('… (cut off here: 7 more characters)');
    expect(safeMarkdown('a'.repeat(200_001))).toContain('… (cut off here: 1 more character)');
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
    ['a tag in a tag', '##a#b (#c', '&#35;&#35;a#b (&#35;c'],
    ['a comment', '%% x %%', '&#37;&#37; x &#37;&#37;'],
    ['a formula', '$$x$$', '&#36;&#36;x&#36;&#36;'],
    ['a callout', '> [!bug] x', '\\> &#91;!bug] x'],
    ['the name of a block', 'a ^b1', 'a &#94;b1'],
    ['a rule', '_ _ _', '\\_ _ _'],
    ['an embed', '![[x]]', '!&#91;&#91;x]]'],
    ['code by blanks', 'a\n      b', 'a\n   b'],
    ['a link that acts', 'obsidian://x file:///y', 'obsidian&#58;//x file&#58;///y'],
    ['an escape of ours', 'a \\<b', 'a &#92;&lt;b'],
    ['an entity', '&lt;b&gt; &#35;x', '&amp;lt;b&amp;gt; &amp;&#35;35;x'],
  ])('is shown as it was written, and is no %s', (_, text, expected) => {
    expect(safeMarkdown(text)).toBe(expected);
  });

  it('says what it said', () => {
    const sign = fc.constantFrom(...Array.from('<`[~$%&#^\\:;_=*+->| a1'), 'lt;', '#35;', '::');
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 12 }), (signs) => {
        const text = signs.join('').replace(/: :/g, '').trim();
        fc.pre(!text.includes(':::') && !/^ {3}/.test(text));
        expect(plainText(safeMarkdown(text))).toBe(text);
      }),
    );
  });

  it('is the same when it is made inert once more', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...Array.from('[]<%`=$!(#: a\\^')) }),
        (text) => {
          expect(safeLine(safeLine(text))).toBe(safeLine(text));
          expect(safeInLine(safeLine(text))).toBe(safeInLine(text));
        },
      ),
    );
  });

  it.each([
    ['see [[Ana]] and [[Nobody]]', 'see [[Ana]] and [Nobody]'],
    [
      '[[Ana|2026-11-01]] [[2026-11-01]] [[Daily/2026-11-01]]',
      '[Ana|2026-11-01] [2026-11-01] [Daily/2026-11-01]',
    ],
    ['![[Ana]]', '! [Ana]'],
    ['[[Ana|<% x %>]]', '[Ana|< % x %>]'],
    ['`= [[Ana]]`', "'= [[Ana]]`"],
  ])('of %s, keeps links that lead to a note', (text, expected) => {
    const leadsHere = (linkpath: string): boolean => linkpath !== 'Nobody';
    expect(safeBesideLinks(text, leadsHere)).toBe(expected);
  });

  it('has no link, template or code in it, whatever the card says', () => {
    const part = fc.constantFrom('[', ']', '<', '%', '`', '~', '#', '\n', ' ', 'a', '2026-11-01');
    fc.assert(
      fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
        const text = parts.join('');
        expect(linksInText(safeLine(text))).toEqual([]);
        expect(safeLine(text)).not.toMatch(/<%|\n/);
        expect(safeMarkdown(text)).not.toMatch(/<|`|~~~|\[|^#/m);
      }),
    );
  });
});
