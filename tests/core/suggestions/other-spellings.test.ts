import { describe, expect, it } from 'vitest';
import { atOnce } from '../../../src/core/collections/pausing-work';
import { listColumns } from '../../../src/core/suggestions/concepts/all-lists';
import { conceptList } from '../../../src/core/suggestions/phrases/concept-list';
import { otherSpellings } from '../../../src/core/suggestions/phrases/other-spellings';
import { readPhrase } from '../../../src/core/suggestions/phrases/read-phrase';
import { withOwnWords } from '../../../src/core/suggestions/user-words';

function conceptsIn(phrase: string, list = conceptList()): string[] {
  return readPhrase(phrase, list).things.flatMap(({ concepts, isContext }) =>
    concepts.map((concept) => `${list.concepts[concept]?.id ?? ''}${isContext ? ' beside' : ''}`),
  );
}

const UMLAUTS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue' };

describe('a word in another spelling', () => {
  it.each([
    ['colour consultant', 'color consultant'],
    ['theatre director', 'theater director'],
    ['organise our launch', 'organize our launch'],
    ['brain haemorrhage', 'brain hemorrhage'],
    ['trouble with my neighbours', 'trouble with my neighbors'],
    ['split the flat', 'split the apartment'],
    ['career counsellor', 'career counselor'],
    ['analyze interviews', 'analysing interviews'],
    ['Küchenbauer', 'Kuechenbauer'],
    ['Möbel lagern', 'Moebel lagern'],
    ['Tontechniker für Konzerte', 'Tontechniker fuer Konzerte'],
    ['projeto livre', 'projecto livre'],
    ['seleção de pessoal', 'selecção de pessoal'],
  ])('means the same, in a phrase too: %s, %s', (one, other) => {
    expect(conceptsIn(one)).not.toEqual([]);
    expect(conceptsIn(other)).toEqual(conceptsIn(one));
  });

  it('is none where another word is meant', () => {
    // Of organizes and organ the forms are one.
    expect(conceptsIn('organises donors')).not.toContain('blood-donation');
    expect(conceptsIn('organising chemistry')).toEqual(['chemistry']);
    for (const word of ['tired', 'bauer', 'question', 'steuer', 'flat', 'organ'])
      expect(otherSpellings(word)).toEqual([]);
  });

  it('says nothing where the word as it is usually written says nothing', () => {
    expect(conceptsIn('koennte fuer uns backen')).toEqual(conceptsIn('könnte für uns backen'));
  });

  it('is one of the user’s own words, whatever its language', () => {
    const own = withOwnWords(conceptList(), {
      same: [['Brückenwart', 'colour keeper']],
      different: [],
    });
    const [one = ''] = conceptsIn('Brückenwart', own);
    expect(one).not.toBe('');
    expect(conceptsIn('Brueckenwart', own)).toEqual([one]);
    expect(conceptsIn('color keeper', own)).toEqual([one]);
  });

  it('is read as it is with umlauts, of all German words of the list but those with a vowel before', () => {
    const [, , german = ''] = atOnce(listColumns());
    const items = german.split(/[,\n]/).map((item) => item.replace(/[*!].*$/, '').trim());
    const written = items.filter((item) => /[äöü]/.test(item));
    const misread = written.filter((item) => {
      const spelled = item.replace(/[äöü]/g, (letter) => UMLAUTS[letter] ?? letter);
      return conceptsIn(item).join() !== conceptsIn(spelled).join();
    });
    expect(written.length).toBeGreaterThan(2_000);
    // Behind another vowel two letters say nothing of dots: *geaergert*, *Diaet*.
    expect(misread.filter((item) => !/[aeiou][äöü]/.test(item))).toEqual([]);
    expect(misread.length).toBeLessThan(written.length / 100);
  });
});
