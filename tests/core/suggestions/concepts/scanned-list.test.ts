import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { allLists } from '../../../../src/core/suggestions/concepts/all-lists';
import type { ConceptWord } from '../../../../src/core/suggestions/concepts/parse-concepts';
import {
  parseConcepts,
  ScannedList,
  startOf,
} from '../../../../src/core/suggestions/concepts/scanned-list';
import { ConceptList } from '../../../../src/core/suggestions/phrases/concept-list';
import { ListedWords } from '../../../../src/core/suggestions/phrases/listed-words';
import { readPhrase } from '../../../../src/core/suggestions/phrases/read-phrase';
import { formOf } from '../../../../src/core/suggestions/phrases/word-forms';

const REAL = parseConcepts(allLists());
const REAL_WORDS = REAL.words;

/** Endings of forms in the five languages. */
const ENDINGS = ['', 's', 'es', 'e', 'n', 'en', 'in', 'innen', 'a', 'as', 'o', 'os', 'r', 'er'];

const LETTERS = 'abcehinorstuyzäçéñöß';

function lettersOf(alphabet: string, [least, most]: readonly [number, number]) {
  return fc.string({
    unit: fc.constantFrom(...alphabet.split('')),
    minLength: least,
    maxLength: most,
  });
}

/** Words as they are written in a list: few letters, so that many begin alike. */
const WRITTEN = fc
  .tuple(lettersOf(LETTERS, [2, 7]), fc.constantFrom('', '*', '!', '*!', ' bar', '*en'))
  .map(([word, end]) => word + end);

/** Concepts `c0`, `c1` … with some words in each of the five languages. */
const MADE = fc
  .array(fc.array(fc.array(WRITTEN, { maxLength: 4 }), { minLength: 5, maxLength: 5 }), {
    minLength: 1,
    maxLength: 6,
  })
  .map((concepts) =>
    concepts
      .map((columns, at) => `c${String(at)}: ${columns.map((all) => all.join(', ')).join(' | ')}`)
      .join('\n'),
  );

/** Of a word, what has to agree in all that it can be a form of. */
function beginningOf(word: string): string {
  const third = word.charAt(2).replace('y', 'i').replace('c', 't');
  return word.slice(0, 2) + third;
}

/** Where one has two letters only, or stands for any ending from there on, these have to agree. */
function beginAlike(word: string, listed: string): boolean {
  const [one, other] = [beginningOf(word), beginningOf(startOf(listed))];
  return one === other || one === other.slice(0, 2) || other === one.slice(0, 2);
}

function canBe(word: string, listed: string): boolean {
  if (listed.endsWith('*')) return word.startsWith(startOf(listed));
  return listed === word || formOf(listed) === formOf(word);
}

function named({ words, only, language, concept }: ConceptWord): string {
  return [words.join(' '), only, language, concept].join('|');
}

/** What a comparison with each word finds. */
function comparedWithAll(word: string, words: readonly ConceptWord[]): string[] {
  const first = words.filter(({ words: [listed = ''] }) => beginAlike(word, listed));
  return first.filter(({ words: [listed = ''] }) => canBe(word, listed)).map(named);
}

function found(word: string, list: ScannedList): string[] {
  const fits = new ListedWords(list, []).fitsOf({ word, form: formOf(word) });
  return fits.map(({ entry }) => named(entry));
}

/** A form of a listed word, or an open one with an ending. */
function spoken({ words: [listed = ''] }: ConceptWord, ending: string, letters: string): string {
  return startOf(listed) + (listed.endsWith('*') ? letters : ending);
}

const ENDING = fc.constantFrom(...ENDINGS);
const ANY_ENDING = lettersOf('abcdefghijklmnopqrstuvwxyz', [0, 5]);

/** Which kind of slip, where, and which letter. */
const SLIP = fc.record({
  kind: fc.constantFrom('more', 'less', 'other', 'swapped'),
  share: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
  letter: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'.split('')),
});

type Slip = typeof SLIP extends fc.Arbitrary<infer T> ? T : never;

/** A word with a slip that leaves its first letter the first or the second. */
function slipped(word: string, { kind, share, letter }: Slip): string {
  const at = Math.floor(share * word.length);
  const later = Math.max(1, at);
  if (kind === 'more') return word.slice(0, at) + letter + word.slice(at);
  if (kind === 'less') return word.slice(0, later) + word.slice(later + 1);
  if (kind === 'other') return word.slice(0, later) + letter + word.slice(later + 1);
  return word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
}

/** The least letters of a listed word of which a slip is forgiven, and of what is written for it. */
const [LONG, WRITTEN_LONG] = [8, 9];

const LONG_WORDS = REAL_WORDS.filter(
  ({ words }) => words.length === 1 && startOf(words[0] ?? '').length >= LONG,
);

const [ENGLISH, FRENCH] = [1 << 0, 1 << 2];

describe('the words near a word', () => {
  it('are all that it is a form of, as a comparison with the whole list finds them', () => {
    const words = fc.constantFrom(...REAL_WORDS);
    fc.assert(
      fc.property(words, ENDING, ANY_ENDING, (entry, ending, letters) => {
        const word = spoken(entry, ending, letters);
        const expected = comparedWithAll(word, REAL_WORDS);
        expect(found(word, REAL)).toEqual(expect.arrayContaining(expected));
        if (word === spoken(entry, '', letters)) expect(expected).toContain(named(entry));
      }),
      { numRuns: 150 },
    );
  });

  it('are so in any list, with marks and signs, in any of its languages', () => {
    fc.assert(
      fc.property(MADE, ENDING, ANY_ENDING, (text, ending, letters) => {
        const list = parseConcepts([text]);
        for (const entry of list.words) {
          const word = spoken(entry, ending, letters);
          const expected = comparedWithAll(word, list.words);
          expect(found(word, list)).toEqual(expect.arrayContaining(expected));
        }
      }),
    );
  });

  it.each([
    ['spy', 'spies'],
    ['spies', 'spy'],
    ['nation', 'nacao'],
    ['nação', 'nation'],
  ])('are those whose third letter changes with the form: %s, said as %s', (listed, word) => {
    expect(found(word, parseConcepts([`x: ${listed}`]))).toHaveLength(1);
  });

  it('are none that it is no form of', () => {
    fc.assert(
      fc.property(MADE, lettersOf('abcehinorstuyz', [2, 7]), (text, word) => {
        const list = parseConcepts([text]);
        const { words } = list;
        const all = words.filter(({ words: [listed = ''] }) => canBe(word, listed)).map(named);
        expect(all).toEqual(expect.arrayContaining(found(word, list)));
      }),
    );
  });
});

describe('the long words near a word', () => {
  it('are indexed with a stop for each language, once', () => {
    const list = parseConcepts([
      'x: photographer | Fotografin | photographe | fotógrafo | fotógrafa',
    ]);
    expect([...list.indexSlips()]).toHaveLength(5);
    expect([...list.indexSlips()]).toHaveLength(0);
    expect(list.longNear('photograhper')).not.toHaveLength(0);
  });

  it('are those that it is but for one slip', () => {
    const words = fc.constantFrom(...LONG_WORDS);
    fc.assert(
      fc.property(words, SLIP, ANY_ENDING, (entry, slip, letters) => {
        const [listed = ''] = entry.words;
        const word = slipped(startOf(listed), slip) + (listed.endsWith('*') ? letters : '');
        fc.pre(word.length >= WRITTEN_LONG);
        expect(REAL.longNear(word).map(named)).toContain(named(entry));
      }),
      { numRuns: 2000 },
    );
  });

  it('are read as meant with one slip, and not with two', () => {
    const word = lettersOf('abcdefghilmnopr', [WRITTEN_LONG + 1, 14]);
    const open = fc.constantFrom('', '*');
    fc.assert(
      fc.property(word, open, SLIP, fc.nat(), (listed, end, slip, other) => {
        const list = new ConceptList(parseConcepts([`x: ${listed}${end}`]));
        const once = slipped(listed, slip);
        // Letters that the word has not, so that nothing else comes to the same.
        const first = 1 + (other % (listed.length - 4));
        const letters = listed.split('');
        letters[first] = 'x';
        letters[first + 2] = 'z';
        const guessed = once === listed ? 'slip' : list.guess(once, ENGLISH).how;
        // A beginning that stands for any ending means what goes on with another letter too.
        expect(['slip', 'ending']).toContain(guessed);
        expect(list.guess(letters.join(''), ENGLISH).how).not.toBe('slip');
      }),
    );
  });
});

describe('the user’s own words', () => {
  const own = { words: ['zwetschgenkern'], only: null, language: 0, concept: 0, isAlone: true };
  const listed = new ConceptList(REAL);
  const list = listed.with({ concepts: [], words: [own] });

  it('are found by their forms, as the listed ones are', () => {
    for (const word of ['zwetschgenkern', 'zwetschgenkerns', 'zwetschgenkerne']) {
      const phrase = [{ word, form: list.formOf(word), isEmpty: false }];
      expect(list.longestAt(phrase, 0, ENGLISH)).toEqual({
        length: 1,
        listed: 1,
        between: [],
        concepts: [0],
      });
      expect(listed.longestAt(phrase, 0, ENGLISH)).toBeNull();
    }
  });

  it('are found but for one slip', () => {
    for (const word of ['zwetschgenkren', 'zwetschenkern', 'zwettschgenkern', 'zwetschgenkorn']) {
      expect(list.guess(word, ENGLISH)).toEqual({ how: 'slip', concepts: [0] });
      expect(listed.guess(word, ENGLISH)).toEqual({ how: 'unknown' });
    }
  });

  it('are found with another common ending', () => {
    expect(list.guess('zwetschgenkernist', ENGLISH)).toEqual({ how: 'ending', concepts: [0] });
    expect(list.guess('zwetschgenkernist', FRENCH)).toEqual({ how: 'unknown' });
  });
});

interface Pair {
  readonly seek: string;
  readonly offer: string;
}

function isListOfPairs(value: unknown): value is { readonly pairs: readonly Pair[] } {
  return typeof value === 'object' && value !== null && 'pairs' in value;
}

function phrasesOfDev(): readonly string[] {
  const read: unknown = JSON.parse(readFileSync('tests/fixtures/needs/dev.json', 'utf8'));
  if (!isListOfPairs(read)) throw new Error('No set of needs');
  return read.pairs.flatMap(({ seek, offer }) => [seek, offer]);
}

/** How many words of the list were looked at, as a share of all. */
function shareOf(near: unknown): number {
  const isList = typeof near === 'object' && near !== null && 'firsts' in near;
  const words: unknown = isList ? near.firsts : near;
  return Array.isArray(words) ? words.length / REAL_WORDS.length : NaN;
}

function mean(shares: readonly number[]): number {
  return shares.reduce((sum, each) => sum + each, 0) / shares.length;
}

describe('reading phrases', () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it('compares a word with a few in a thousand of the list', () => {
    const near = vi.spyOn(ScannedList.prototype, 'near');
    const longNear = vi.spyOn(ScannedList.prototype, 'longNear');
    const list = new ConceptList(parseConcepts(allLists()));
    for (const phrase of phrasesOfDev()) readPhrase(phrase, list);
    const nearby = near.mock.results.map(({ value }) => shareOf(value));
    const long = longNear.mock.results.map(({ value }) => shareOf(value));
    expect(nearby.length).toBeGreaterThan(500);
    expect(mean(nearby)).toBeLessThan(0.005);
    expect(Math.max(...nearby)).toBeLessThan(0.05);
    expect(long.length).toBeGreaterThan(5);
    expect(mean(long)).toBeLessThan(0.003);
  });

  it('reads a word of the list once', () => {
    expect(REAL.near('photo').wordAt(0)).toBe(REAL.near('photo').wordAt(0));
  });
});
