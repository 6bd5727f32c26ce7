import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { displayText, linkBasename, linkedDay, linksInText } from '../../../src/core/notes/link';
import { runs } from '../../support/runs';

describe('linksInText', () => {
  it.each([
    ['a link', '[[Ana]]', 'Ana', 'Ana'],
    ['a folder', '[[People/Ana]]', 'People/Ana', 'Ana'],
    ['another text', '[[People/Ana|Annie]]', 'People/Ana', 'Annie'],
    ['a bar from a table', '[[Ana\\|Annie]]', 'Ana', 'Annie'],
    ['two bars', '[[Ana|a|b]]', 'Ana', 'a|b'],
    ['an empty text', '[[Ana|]]', 'Ana', 'Ana'],
    ['spaces', '[[ Ana | Annie ]]', 'Ana', 'Annie'],
    ['a heading', '[[Ana#Log]]', 'Ana#Log', 'Ana'],
    ['a block', '[[Ana#^1a]]', 'Ana#^1a', 'Ana'],
    ['a heading of the same note', '[[#Log]]', '#Log', 'Log'],
    ['an ending', '[[Ana.md]]', 'Ana.md', 'Ana'],
    ['an embed', '![[Ana]]', 'Ana', 'Ana'],
    ['a Markdown link', '[Annie](People/Ana.md)', 'People/Ana.md', 'Annie'],
    ['a Markdown link without a text', '[](People/Ana.md)', 'People/Ana.md', 'Ana'],
    ['an escaped target', '[A](Ana%20Silva.md)', 'Ana Silva.md', 'A'],
    ['an escape that is none', '[A](100%.md)', '100%.md', 'A'],
    ['a target in brackets', '[A](<Ana Silva.md>)', 'Ana Silva.md', 'A'],
    ['parentheses in a target', '[A](Ana(1).md)', 'Ana(1).md', 'A'],
    ['a letter with an accent', '[[Émile Đạt]]', 'Émile Đạt', 'Émile Đạt'],
  ])('finds %s', (_, text, linkpath, shown) => {
    expect(linksInText(text)).toStrictEqual([{ linkpath, text: shown }]);
  });

  it.each([
    ['a text', 'Ana'],
    ['a web address', '[site](https://example.org)'],
    ['an email address', '[mail](mailto:ana@example.org)'],
    ['an address of the app', '[open](obsidian://open?vault=x)'],
    ['an escaped web address', '[site](https%3A//example.org)'],
    ['an empty link', '[[]]'],
    ['a link over lines', '[[Ana\nSilva]]'],
    ['a link that does not end', '[[Ana'],
    ['a task', '- [ ] (later)'],
    ['a footnote', '[^1] (x)'],
  ])('finds nothing in %s', (_, text) => {
    expect(linksInText(text)).toStrictEqual([]);
  });

  it('finds all links in order', () => {
    const text = '[[A]] and [B](B.md), [x](https://x), [[C|c]][[D]]';
    expect(linksInText(text).map((link) => link.text)).toStrictEqual(['A', 'B', 'c', 'D']);
  });

  it('finds any wiki link in any text around', () => {
    const inner = fc.string().filter((text) => /^[^[\]\n|#/\\]+$/.test(text) && text.trim() !== '');
    const around = fc.string().map((text) => text.replace(/[[\]]/g, ''));
    fc.assert(
      fc.property(around, inner, around, (before, name, after) => {
        const [link] = linksInText(`${before}[[${name}]]${after}`);
        expect(link?.linkpath).toBe(name.trim());
      }),
    );
  });

  it.each(['[', '[[', '[](', '[[a|', '](', '[a](b(', '[](<'])(
    'takes little time for %s without end',
    (part) => {
      const text = part.repeat(20_000);
      expect(linksInText(text)).toStrictEqual([]);
      expect(displayText(text)).toBe(text);
    },
  );
});

describe('displayText', () => {
  it.each([
    ['a text', ' Rust mentor ', 'Rust mentor'],
    ['a link', '[[People/Ana]]', 'Ana'],
    ['a link in a text', 'talk on [[Type|type]]', 'talk on type'],
    ['two links', '[[A]] met [B](x/B.md)', 'A met B'],
    ['a web address with a text', 'see [my site](https://example.org)', 'see my site'],
    ['a web address without a text', '[](https://example.org)', '[](https://example.org)'],
    ['a link to a heading', '[[Ana#Log]]', 'Ana'],
    ['brackets', 'a [b] c', 'a [b] c'],
    ['nothing', '', ''],
  ])('shows %s', (_, text, shown) => {
    expect(displayText(text)).toBe(shown);
  });

  it('leaves any text without links as it is', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        fc.pre(!text.includes('[[') && !text.includes(']('));
        expect(displayText(text)).toBe(text.trim());
      }),
    );
  });

  it('never throws', () => {
    const unit = fc.constantFrom(...Array.from('[]()<>|#%/\\ab\n:. '));
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        expect(displayText(text)).toBeTypeOf('string');
        expect(linksInText(text)).toBeInstanceOf(Array);
      }),
      { numRuns: runs(2_000) },
    );
  });
});

describe('linkBasename', () => {
  it.each([
    ['Ana', 'Ana'],
    ['People/Friends/Ana.md', 'Ana'],
    ['People/Ana.MD#Log/old', 'Ana'],
    ['Ana.md.md', 'Ana.md'],
    ['Dr. Ana', 'Dr. Ana'],
    ['#Log', ''],
    ['People/', ''],
    ['', ''],
  ])('of %j is %j', (linkpath, name) => {
    expect(linkBasename(linkpath)).toBe(name);
  });
});

describe('linkedDay', () => {
  it.each([
    ['2026-11-05', '2026-11-05'],
    ['Daily/2026/2026-11-05.md', '2026-11-05'],
    ['2026-11-05#Evening', '2026-11-05'],
    ['2026-02-31', null],
    ['2026-11-05 Design evening', null],
    ['2026-11-05/Ana', null],
    ['', null],
  ])('of %j is %j', (linkpath, day) => {
    expect(linkedDay(linkpath)).toBe(day);
  });
});
