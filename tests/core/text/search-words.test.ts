import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldMarks } from '../../../src/core/text/fold-text';
import { hasWords, searchText, stretchOf, wantedWords } from '../../../src/core/text/search-words';

const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\u1100-\u1112]/u;

function folded(text: string): string {
  return foldMarks(text).replaceAll('ς', 'σ');
}

/** From where on a word is found: its start, behind its `#`, and each letter written without blanks. */
function endingsOf(word: string): string[] {
  const letters = Array.from(word);
  return letters.flatMap((letter, at) =>
    at === 0 || letters[at - 1] === '#' || UNSPACED.test(letter) ? letters.slice(at).join('') : [],
  );
}

const LETTERS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa' };

/** Words with umlauts as two letters, and words with these two letters as if they were umlauts. */
function respelled(text: string): string {
  const umlauts =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const words = folded(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  return [
    ...umlauts
      .filter((word) => /[äöüøå]/.test(word))
      .map((word) => folded(word.replace(/[äöüøå]/g, (letter) => LETTERS[letter] ?? ''))),
    ...words
      .filter((word) => /(?:^|[^aeiouq])[aou]e/.test(word))
      .map((word) => word.replace(/(^|[^aeiouq])([aou])e/g, '$1$2')),
  ].join(' ');
}

/** The rule, word by word. */
function isFound(text: string, wanted: string): boolean {
  const form = folded(text);
  const joined = form.replace(/(\p{L})['’ʼ](?=\p{L})/gu, '$1');
  const words = `${form} ${joined} ${respelled(text)}`.match(/#?[\p{L}\p{N}]+/gu) ?? [];
  return words.flatMap(endingsOf).some((ending) => ending.startsWith(wanted));
}

const PIECES = [
  ...['ü', 'Ö', 'å', 'ue', 'OE', 'aue', 'o\u0308'],
  ...['a', 'B', 'bo', 'é', 'e\u0301', 'ß', 'Æ', 'ł', 'İ', 'ς', 'Σ', '1', '²', '½', 'ﬁ'],
  ...['#', '##', '＃', "'", '’', 'ʼ', ' ', '\t', '\n', '\u00a0', '´', '-', '.', '\u200d', '…'],
  ...[
    '千',
    '晴',
    '佐々木',
    'き',
    'ナ',
    'ﾅ',
    '한',
    '서윤',
    'ㅅ',
    'ก',
    'กำ',
    'ក',
    'မြ',
    '𠮷',
    '𝐀',
    '\ud83d',
    '😀',
  ],
];

describe('a text that is searched', () => {
  const text = fc
    .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'grapheme', maxLength: 2 })), {
      maxLength: 12,
    })
    .map((parts) => parts.join(''));

  it('is found by the beginnings of its words and by nothing else, whatever the script', () => {
    fc.assert(
      fc.property(text, text, fc.nat(12), (given, other, length) => {
        for (const query of [given.slice(0, length), given.slice(length), other])
          for (const wanted of wantedWords(query))
            expect([wanted, hasWords(searchText(given), [wanted])]).toEqual([
              wanted,
              isFound(given, wanted),
            ]);
      }),
      { numRuns: 2_000, examples: [[" a⻳Ⰰ'", '', 3]] },
    );
  });

  it.each([
    ['Jürgen Müller', 'juergen mueller', ['Jürgen', 'Müller']],
    ['Juergen Mueller', 'jürgen müller', [null, null]],
    ['Søren Ångström', 'soeren aangstroem', ['Søren', null]],
  ])('is found with umlauts as two letters, and the other way round: %s', (text, query, shown) => {
    const wanted = wantedWords(query);
    expect(hasWords(searchText(text), wanted)).toBe(true);
    const stretches = wanted.map((word) => stretchOf(text, word));
    expect(stretches.map((found) => found && text.slice(found.from, found.to))).toEqual(shown);
  });

  it('keeps each text on a line of its own', () => {
    expect(searchText('Ana\nSilva', 'Porto\r\nand Faro')).toBe(' ana silva\n porto  and faro');
  });

  it('is long only if what was written is: what was pasted by mistake is cut', () => {
    const letters = 'x'.repeat(100_000);
    expect(searchText(letters).length).toBeLessThan(33_000);
    expect(searchText('木'.repeat(100_000)).length).toBeLessThan(100_000);
    expect(searchText("a'".repeat(50_000)).length).toBeLessThan(70_000);
  });
});
