import { describe, expect, it } from 'vitest';
import { introductionsOf, suggestionsFor } from '../../../src/core/suggestions/suggestions';
import { note, indexOf, factsOf, type Texts } from '../../support/vault';

const PEOPLE: Texts = {
  'People/Ana.md': note({ seeks: ['a grumbler'] }),
  'People/Bo.md': note({ offers: ['wombat whispering'] }),
};

const SAME = note({ type: 'synonyms', same: ['grumbler = wombat whispering, quokka'] });

function pairs(texts: Texts): string[] {
  return suggestionsFor(indexOf(texts), null).map(({ people }) =>
    people.map(({ name }) => name).join(' + '),
  );
}

describe('what the user says of words', () => {
  it('makes phrases meet that have no word in common', () => {
    expect(pairs(PEOPLE)).toEqual([]);
    expect(pairs({ ...PEOPLE, 'Acquaint words.md': SAME })).toEqual(['Ana + Bo']);
  });

  it('is the bridge that a reason names', () => {
    const index = indexOf({ ...PEOPLE, 'Acquaint words.md': SAME });
    expect(suggestionsFor(index, null)[0]?.reasons[0]).toMatchObject({
      concepts: [{ seek: 'a grumbler', offer: 'wombat whispering', how: 'same' }],
    });
  });

  it('keeps what the phrases mean by the list', () => {
    const words = note({ type: 'synonyms', same: ['lawyer = grumbler'] });
    const texts = {
      'People/Ana.md': note({ seeks: ['a lawyer'] }),
      'People/Bo.md': note({ offers: ['Anwältin'] }),
      'People/Cy.md': note({ offers: ['grumbler'] }),
    };
    expect(pairs(texts)).toEqual(['Ana + Bo']);
    expect(pairs({ ...texts, 'Acquaint words.md': words })).toEqual(['Ana + Bo', 'Ana + Cy']);
  });

  it('keeps a longer phrase apart from a shorter one', () => {
    const texts = {
      'People/Ana.md': note({ seeks: ['a wombat'] }),
      'People/Bo.md': note({ offers: ['wombat rope'] }),
    };
    const words = note({ type: 'synonyms', different: ['wombat != wombat rope'] });
    expect(pairs(texts)).toEqual(['Ana + Bo']);
    expect(pairs({ ...texts, 'Acquaint words.md': words })).toEqual([]);
  });

  it('counts as soon as its note is edited, and no more once that is taken back', () => {
    const index = indexOf(PEOPLE);
    const count = (): number => suggestionsFor(index, null).length;
    expect(count()).toBe(0);
    const path = 'Acquaint words.md';
    const [facts] = factsOf({ [path]: SAME });
    if (!facts) throw new Error('no facts');
    index.update([{ kind: 'set', facts }]);
    expect(count()).toBe(1);
    expect(introductionsOf(index).of('People/Ana.md', 5)).toHaveLength(1);
    index.update([{ kind: 'removed', path }]);
    expect(count()).toBe(0);
  });
});
