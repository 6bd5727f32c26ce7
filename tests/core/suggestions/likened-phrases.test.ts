import { describe, expect, it } from 'vitest';
import { likenedPhrases } from '../../../src/core/suggestions/likened-phrases';
import { suggestionsFor } from '../../../src/core/suggestions/suggestions';
import { indexOf, note } from '../../support/vault';

function vault(seek: string, offer: string, words: Readonly<Record<string, unknown>> = {}) {
  return indexOf({
    'People/Ana.md': note({ seeks: [seek] }),
    'People/Bo.md': note({ offers: [offer] }),
    'Acquaint words.md': note({ type: 'synonyms', ...words }),
  });
}

function partings(seek: string, offer: string): (readonly [string, string])[] {
  return suggestionsFor(vault(seek, offer), null).flatMap(({ reasons }) => likenedPhrases(reasons));
}

describe('what can be said not to mean the same', () => {
  it('is the shared word and the phrase in which it is something else', () => {
    expect(partings('a quorple for my watch', 'quorple wax from my garden')).toEqual([
      ['quorple', 'quorple wax'],
    ]);
    expect(partings('patent quorples', 'quorples')).toEqual([['quorples', 'patent quorples']]);
  });

  it('is said as the notes say it', () => {
    expect(partings('Gitarrenlehrer in Köln', 'clases de guitarra')).toEqual([
      ['Gitarrenlehrer', 'clases de guitarra'],
    ]);
    expect(partings('niñera de confianza', 'Babysitting')).toEqual([
      ['Babysitting', 'niñera de confianza'],
    ]);
  });

  it('is nothing where both say the very same word alone', () => {
    expect(partings('a quorple', 'quorples')).toEqual([]);
  });

  it('parts the two once it is said', () => {
    for (const [seek, offer] of [
      ['a quorple for my watch', 'quorple wax from my garden'],
      ['a lawyer', 'Anwaltsromane'],
      ['violin lessons', 'Geigenbau'],
    ] as const) {
      const [parting] = partings(seek, offer);
      if (parting === undefined) continue;
      const different = [parting.join(' != ')];
      expect(suggestionsFor(vault(seek, offer, { different }), null)).toEqual([]);
    }
  });
});
