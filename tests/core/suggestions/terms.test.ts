import fc from 'fast-check';
import { stem } from 'porter2';
import { describe, expect, it } from 'vitest';
import { STOP_WORDS, termsOf } from '../../../src/core/suggestions/terms';
import { runs } from '../../support/runs';

/** The rule as docs/introductions.md has it, without any short cut. */
function byTheRule(phrase: string): string[] {
  const folded = phrase
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
  const segments = [...new Intl.Segmenter('en', { granularity: 'word' }).segment(folded)];
  const words = segments.flatMap(({ segment, isWordLike }) => (isWordLike ? [segment] : []));
  const topics = words.filter((word) => !STOP_WORDS.has(word.replaceAll('\u2019', "'")));
  return [...new Set(topics.map((word) => (/^[a-z]+$/.test(word) ? stem(word) : word)))];
}

const LETTERS = "aZbéß ñ0 9ω Σςάй яЁж ё_-.,\u2019'/+#\t:日本の 語ไทยעא\u{1f600}İı\u00a0";
const phrase = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({ unit: fc.constantFrom(...Array.from(LETTERS)), maxLength: 14 }),
);

describe('the terms of a phrase', () => {
  it('are those of the rule, whatever letters it is written with', () => {
    fc.assert(
      fc.property(phrase, (text) => {
        expect(termsOf(text)).toEqual(byTheRule(text));
      }),
      { numRuns: runs(3_000) },
    );
  });

  it.each([
    ['Rust mentoring', ['rust', 'mentor']],
    ['state of the art', ['state', 'art']],
    ['C3PO 2026', ['c3po', '2026']],
    ['Δεδομένα και χάρτες', ['δεδομενα', 'και', 'χαρτες']],
    ['Черчение, чертежи', ['черчение', 'чертежи']],
    ['rust  rusting', ['rust']],
  ])('of “%s” are %j', (text, terms) => {
    expect(termsOf(text)).toEqual(terms);
  });
});
