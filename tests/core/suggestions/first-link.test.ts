import { describe, expect, it } from 'vitest';
import { suggestionsFor } from '../../../src/core/suggestions/suggestions';
import { suggestionSentences } from '../../../src/words/suggestions/reason-words';
import { factsOf, indexOf, note, type Texts } from '../../support/vault';

const person = (properties: Record<string, unknown>): string =>
  note({ type: 'person', ...properties });

const STRANGERS: Texts = {
  'Ana.md': person({ field: 'Design', seeks: 'rust' }),
  'Bo.md': person({ field: 'Climate science', offers: 'rust' }),
  'Cy.md': person({ field: 'Design' }),
  'Di.md': person({ field: 'Climate science' }),
};

function firstLinkIn(texts: Texts): unknown {
  return suggestionsFor(indexOf(texts), null)[0]?.firstLink;
}

describe('an introduction of two fields', () => {
  it('is the first link where nobody of the one knows anybody of the other', () => {
    const [suggestion] = suggestionsFor(indexOf(STRANGERS), null);
    expect(suggestion?.firstLink).toEqual(['Design', 'Climate science']);
    expect(suggestion && suggestionSentences(suggestion, 'en').at(-1)).toBe(
      'It would be the first link between your Design and Climate science circles.',
    );
  });

  it('is none where others of these fields know each other', () => {
    const cy = person({ field: 'Design', knows: '[[Di]]' });
    expect(firstLinkIn({ ...STRANGERS, 'Cy.md': cy })).toBeNull();
  });

  it('is none where one of the fields has nobody else', () => {
    expect(firstLinkIn({ ...STRANGERS, 'Di.md': person({ field: 'Law' }) })).toBeNull();
  });

  it('is none within one field, whatever its words', () => {
    const bo = person({ field: 'Design of type', offers: 'rust' });
    expect(firstLinkIn({ ...STRANGERS, 'Bo.md': bo })).toBeNull();
  });

  it('is no longer the first one once an edit links the fields', () => {
    const index = indexOf(STRANGERS);
    expect(suggestionsFor(index, null)[0]?.firstLink).not.toBeNull();
    const texts = { ...STRANGERS, 'Cy.md': person({ field: 'Design', knows: '[[Di]]' }) };
    index.update(factsOf(texts).map((facts) => ({ kind: 'set', facts })));
    expect(suggestionsFor(index, null)[0]?.firstLink).toBeNull();
  });
});
