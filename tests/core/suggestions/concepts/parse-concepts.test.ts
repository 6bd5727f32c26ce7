import { describe, expect, it } from 'vitest';
import { ListError } from '../../../../src/core/suggestions/concepts/parse-concepts';
import { parseConcepts } from '../../../../src/core/suggestions/concepts/scanned-list';

const LIST = `
# --- a comment
law: law*, lawyer* | Recht, Anwält* | droit, avocat*! | derecho | direito

~teaching<law,school-work +law: teaching | Unterricht | = | enseñanza
`;

describe('the list of concepts', () => {
  it('is read line by line, comments and empty lines aside', () => {
    expect(parseConcepts([LIST, '&job: job | Stelle']).concepts).toMatchObject([
      { id: 'law', kind: 'thing', parents: [], answers: [] },
      { id: 'teaching', kind: 'way', parents: ['law', 'school-work'], answers: ['law'] },
      { id: 'job', kind: 'both' },
    ]);
  });

  it('names a concept by the first word of each language, else by the English one', () => {
    expect(parseConcepts([LIST]).concepts.map(({ names }) => names)).toEqual([
      ['law', 'Recht', 'droit', 'derecho', 'direito'],
      ['teaching', 'Unterricht', 'teaching', 'enseñanza', 'teaching'],
    ]);
  });

  it('begins a name from English with a capital in German', () => {
    const { concepts } = parseConcepts(['x: yoga | = | = | = | ioga', 'y: tango, milonga | =']);
    expect(concepts[0]?.names).toEqual(['yoga', 'Yoga', 'yoga', 'yoga', 'ioga']);
    expect(concepts[1]?.names[1]).toBe('Tango');
  });

  it('folds words, and keeps for which language one counts and any ending', () => {
    const { words } = parseConcepts([LIST]);
    expect(words.slice(2, 6)).toEqual([
      { words: ['recht'], only: null, language: 1, concept: 0 },
      { words: ['anwalt*'], only: null, language: 1, concept: 0 },
      { words: ['droit'], only: null, language: 2, concept: 0 },
      { words: ['avocat*'], only: 2, language: 2, concept: 0 },
    ]);
  });

  it('splits phrases as they are split in notes', () => {
    const { words } = parseConcepts(["x: prud'hommes, e-bike*, tax return*, C++ | Straßenbau"]);
    expect(words.map((one) => one.words)).toEqual([
      ['prud', 'hommes'],
      ['e', 'bike*'],
      ['tax', 'return*'],
      ['c++'],
      ['strassenbau'],
    ]);
  });

  it('reads an open word under a name with an ending of its own', () => {
    const { concepts, words } = parseConcepts([
      'x: embroider*y, sewn | Stick*erei | broder*ie | bordad*o! | =',
    ]);
    expect(concepts[0]?.names).toEqual([
      'embroidery',
      'Stickerei',
      'broderie',
      'bordado',
      'embroidery',
    ]);
    expect(words.map((one) => one.words)).toEqual([
      ['embroider*'],
      ['sewn'],
      ['stick*'],
      ['broder*'],
      ['bordad*'],
    ]);
    expect(words[4]?.only).toBe(3);
  });

  it('refuses what is no line of it', () => {
    expect(() => parseConcepts(['law tax: law'])).toThrow(ListError);
    expect(() => parseConcepts(['law'])).toThrow(ListError);
  });
});
