import { describe, expect, it } from 'vitest';
import { parseConcepts } from '../../../src/core/suggestions/concepts/scanned-list';
import { conceptList, ConceptList } from '../../../src/core/suggestions/phrases/concept-list';
import { offeredTerms, soughtTerms } from '../../../src/core/suggestions/phrases/phrase-terms';
import { readPhrase } from '../../../src/core/suggestions/phrases/read-phrase';
import { withOwnWords } from '../../../src/core/suggestions/user-words';

const list = new ConceptList(
  parseConcepts([
    'care: paper | = | = | = | =',
    'cooking: paper kitchen | = | = | = | =',
    'shelter: kitchen homeless meals | = | = | = | =',
    'summer: paper garden | = | = | = | =',
    'gardens: garden kitchen | = | = | = | =',
    'outdoors: long paper garden room | = | = | = | =',
    'sign: sign language | = | = | = | libras mesa',
    'music: music | = | = | = | =',
    'strings<music: strings | = | = | = | =',
    'violin<strings ?luthier: violin | = | = | = | =',
    'fiddle<violin: fiddle | = | = | = | =',
    ...['a', 'b', 'c', 'd'].map((id) => `viola-${id}<strings: viola${id} | = | = | = | =`),
    'luthier: luthier | = | = | = | =',
    'festival: paper garden board | = | = | = | =',
    'charity: kitchen homeless board meals | = | = | = | =',
    'sleep: good rest | = | = | = | =',
    'awake: rest big | = | = | = | =',
    'friends: mates | = | = | = | =',
    'tea: tea | = | = | mate! | =',
    'sore +strings: sore | = | = | = | =',
    'onions: onions, pearl onions | = | = | = | =',
  ]),
);

/** The concepts that a phrase says, in order, and by which words. */
function said(phrase: string, of = list): string[] {
  return readPhrase(phrase, of).things.map(
    ({ word, concepts }) => `${word}: ${concepts.map((one) => of.concepts[one]?.id).join(',')}`,
  );
}

function sought(phrase: string): string[] {
  return soughtTerms(readPhrase(phrase, list), list).map(({ name }) => name);
}

describe('words of a known phrase', () => {
  it('are joined without those between them', () => {
    expect(said('paper violin kitchen')).toEqual(['paper kitch: cooking', 'violin: violin']);
  });

  it('end before a longer phrase that begins within', () => {
    expect(said('paper garden kitchen homeless meals')).toEqual([
      'paper gard: summer',
      'kitch homeles meal: shelter',
    ]);
    expect(said('paper violin kitchen homeless meals')).toEqual([
      'paper: care',
      'violin: violin',
      'kitch homeles meal: shelter',
    ]);
  });

  it('are the longest that end before it', () => {
    expect(said('paper garden kitchen homeless board meals')).toEqual([
      'paper gard: summer',
      'kitch homeles board meal: charity',
    ]);
  });

  it('do not change places with words that say nothing', () => {
    expect(said('good rest').join()).toContain('sleep');
    expect(said('rest is good').join()).not.toContain('sleep');
    expect(said('big rest').join()).not.toContain('awake');
  });

  it('are read by their form in any language where they are English, and elsewhere by what is left', () => {
    expect(said('eine fiddles')).toEqual(['fiddl: fiddle']);
    expect(said('the mate')).toEqual(['mate: friends']);
  });

  it('stand as they are written before they stand the other way round', () => {
    expect(said('garden kitchen paper')).toEqual(['gard kitch: gardens', 'paper: care']);
    expect(said('paper kitchen paper')).toEqual(['paper kitch: cooking', 'paper: care']);
  });

  it('go first where they begin first, of two phrases of as many words', () => {
    expect(said('paper garden kitchen')).toEqual(['paper gard: summer', 'kitch: ']);
  });

  it('are only those that stand closest', () => {
    expect(said('paper kitchen garden')).toEqual(['paper kitch: cooking', 'gard: ']);
  });

  it('are of the language of the phrase, the other way round too', () => {
    expect(said('a mesa das libras')).toEqual(['mesa libr: sign']);
    expect(said('la mesa de los libros').join()).not.toContain('sign');
  });
});

describe('a phrase of which one word tells something', () => {
  it.each([
    ["landlord won't give my deposit back", 'back-pain'],
    ["quelqu'un pour m'accompagner à la préfecture", 'mergers'],
    ['clean power for a festival', 'addiction-help'],
    ['chipped a molar on holiday', 'travel'],
  ])('is not said over others that tell something: %s', (phrase, concept) => {
    expect(said(phrase, conceptList()).join()).not.toContain(concept);
  });

  it('is said over those that tell nothing', () => {
    expect(said('a good long rest').join()).toContain('sleep');
  });
});

describe('words that change places', () => {
  it.each([
    ['school of music therapy', 'art-therapy'],
    ['worker for a social club', 'meetup'],
  ])('do so where nothing as long stands within as it is listed: %s', (phrase, concept) => {
    expect(said(phrase, conceptList()).join()).toContain(concept);
  });
});

describe('a text that was pasted', () => {
  it('is read as far as two hundred words', () => {
    const words = Array.from({ length: 125_000 }, (_, at) => `zarf${String(at)}`);
    expect(readPhrase(words.join(' '), list).things).toHaveLength(200);
  });
});

describe('what is sought', () => {
  it('is not met by what is near to its context, nor by what is broader or a kind of that', () => {
    expect(sought('violin')).toContain('#luthier whole');
    for (const name of ['#luthier whole', '#strings whole', '#violin'])
      expect(sought('zarf for a violin')).not.toContain(name);
    expect(sought('zarf for a violin')).toContain('#violin whole');
  });

  it('is helped with by who offers a thing and a kind of it', () => {
    const offered = offeredTerms(readPhrase('strings and a fiddle', list), list);
    expect(offered.map(({ name }) => name)).toContain('#strings partly');
    expect(sought('sore')).toContain('#strings partly');
  });

  it('counts in full where the offer only goes on with what is wanted', () => {
    const offered = offeredTerms(readPhrase('violin, looking for onions', list), list);
    const [alone] = offeredTerms(readPhrase('violin', list), list).filter(
      ({ name }) => name === '#violin',
    );
    expect(offered).toContainEqual(alone);
  });

  it('is no wide field, however deep its kinds are', () => {
    // Strings have six kinds with that of a kind, music has seven.
    expect(list.kindsOf(list.find('strings') ?? -1)).toBe(6);
    expect(list.kindsOf(list.find('music') ?? -1)).toBe(7);
    expect(sought('violin')).toContain('#strings whole');
    expect(sought('strings')).not.toContain('#music whole');
  });
});

describe('what the user says to be something else', () => {
  it('means nothing that the list says', () => {
    const own = withOwnWords(list, { same: [], different: [['onions', 'pearl onions']] });
    expect(said('pearl onions', own)).toEqual(['pearl onion: = 0 pearl onions']);
    expect(said('onions', own)).toEqual(['onion: onions']);
  });
});
