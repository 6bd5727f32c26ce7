import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { conceptList } from '../../../src/core/suggestions/phrases/concept-list';
import { userWords, withOwnWords } from '../../../src/core/suggestions/user-words';
import { suggestionsFor } from '../../../src/core/suggestions/suggestions';
import { capped, judgedPairs } from '../../support/all-pairs';
import { randomVault } from '../../support/random-vault';
import { suggestionsOf } from '../../support/suggestions';
import { factsOf, indexOf, note, type Texts } from '../../support/vault';
import { runs } from '../../support/runs';

const WORDS = 'Acquaint words.md';

function pairsOf(seek: string, offer: string, words: Readonly<Record<string, unknown>>): number {
  const index = indexOf({
    'People/Ana.md': note({ seeks: [seek] }),
    'People/Bo.md': note({ offers: [offer] }),
    [WORDS]: note({ type: 'synonyms', ...words }),
  });
  return suggestionsFor(index, null).length;
}

describe('what the user says of words', () => {
  it('makes phrases meet that mean the same, in whatever phrase they stand', () => {
    const same = ['a zyxophone player = falconry displays'];
    expect(pairsOf('a zyxophone player', 'falconry displays', {})).toBe(0);
    expect(pairsOf('a zyxophone player', 'falconry displays', { same })).toBe(1);
    expect(pairsOf('looking for a zyxophone player in May', 'falconry displays', { same })).toBe(1);
    expect(pairsOf('falconry displays', 'zyxophone player', { same })).toBe(1);
  });

  it('leaves listed words what they mean besides', () => {
    const same = ['a lawyer = zyxophone'];
    expect(pairsOf('a lawyer', 'Anwalt', { same })).toBe(1);
    expect(pairsOf('Anwalt', 'a lawyer', { same })).toBe(1);
    expect(pairsOf('a lawyer', 'zyxophone', { same })).toBe(1);
  });

  it('parts what does not mean the same, and nothing else', () => {
    const different = ['quorple != quorple wax'];
    expect(pairsOf('a quorple for my watch', 'quorple wax', {})).toBe(1);
    expect(pairsOf('a quorple for my watch', 'quorple wax', { different })).toBe(0);
    expect(pairsOf('quorple wax', 'quorple wax', { different })).toBe(1);
    expect(pairsOf('a quorple', 'watch quorples', { different })).toBe(1);
  });

  it('parts two phrases, and neither from what is broader than both', () => {
    const different = ['terapia de pareja != therapist who gets ADHD'];
    const seek = 'a therapist who gets ADHD';
    expect(pairsOf(seek, 'terapia de pareja', {})).toBe(1);
    expect(pairsOf(seek, 'terapia de pareja', { different })).toBe(0);
    for (const offer of ['psychotherapy', 'therapy', 'ADHD coaching'])
      expect(pairsOf(seek, offer, { different })).toBe(1);
  });

  it('takes what tells of what kind something is for a part of it', () => {
    const different = ['onions != red onions'];
    expect(pairsOf('onions', 'vegetables', { different })).toBe(1);
    expect(pairsOf('onions', 'red onions', { different })).toBe(0);
    const same = ['old maps = Altkarten'];
    expect(pairsOf('old maps', 'Altkarten', { same })).toBe(1);
    expect(pairsOf('Altkarten', 'maps for hikers', { same })).toBe(
      pairsOf('old maps', 'maps for hikers', {}),
    );
  });

  it('is said without what only asks before it', () => {
    const same = ['looking for a zyxophone = Quorpelhorn'];
    expect(pairsOf('a zyxophone', 'Quorpelhorn', { same })).toBe(1);
  });

  it('is what the exact list goes by, before and after it is said', () => {
    const phrase = fc.constantFrom('rust', 'coffee', 'type design', 'tea in Lisbon', 'Bo');
    const item = fc.tuple(phrase, fc.constantFrom(' = ', ' != '), phrase);
    fc.assert(
      fc.property(randomVault, fc.array(item, { maxLength: 3 }), (texts, items) => {
        const index = indexOf(texts);
        suggestionsOf(index);
        const words = note({
          type: 'synonyms',
          same: items.flatMap(([a, sign, b]) => (sign === ' = ' ? `${a} = ${b}` : [])),
          different: items.flatMap(([a, sign, b]) => (sign === ' = ' ? [] : `${a} != ${b}`)),
        });
        const said: Texts = { [WORDS]: words };
        index.update(factsOf(said).map((facts) => ({ kind: 'set', facts })));
        const list = withOwnWords(conceptList(), userWords(index));
        const found = suggestionsOf(index).map(({ people: [a, b], score }) => ({
          a: a.path,
          b: b.path,
          score,
        }));
        expect(found).toEqual(capped(judgedPairs(index, null, list), 20, 3));
        index.update([{ kind: 'removed', path: WORDS }]);
        expect(suggestionsOf(index)).toHaveLength(capped(judgedPairs(index), 20, 3).length);
      }),
      { numRuns: runs(60) },
    );
  });
});
