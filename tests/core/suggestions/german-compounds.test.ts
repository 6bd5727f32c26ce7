import { describe, expect, it } from 'vitest';
import { parseConcepts } from '../../../src/core/suggestions/concepts/scanned-list';
import { ConceptList } from '../../../src/core/suggestions/phrases/concept-list';
import { readPhrase } from '../../../src/core/suggestions/phrases/read-phrase';

const list = new ConceptList(
  parseConcepts([
    'photo: photographer | Fotograf* | photographe | fotógrafo | =',
    'piano: piano | Klavier | = | = | =',
    'garden: garden | Garten | jardin | jardín | jardim',
  ]),
);

/** The concepts of each thing that a phrase says; those of context in brackets. */
function conceptsIn(phrase: string): readonly string[] {
  return readPhrase(phrase, list).things.map(({ concepts, isContext }) => {
    const ids = concepts.map((concept) => list.concepts[concept]?.id ?? '').join(' ');
    return isContext ? `(${ids})` : ids;
  });
}

describe('a German compound', () => {
  it('is what its last part says, told by its first one', () => {
    expect(conceptsIn('Klavierfotograf')).toEqual(['photo', '(piano)']);
  });

  it('is what its last part says where only that is listed', () => {
    expect(conceptsIn('Werbefotografin')).toEqual(['photo']);
  });

  it('can have an English part where the phrase is told to be German', () => {
    expect(conceptsIn('ein Pianofotograf')).toEqual(['photo', '(piano)']);
    expect(conceptsIn('pianogarden')).toEqual(['']);
  });

  it('says nothing where only its first part is listed, nor by words of other languages', () => {
    expect(conceptsIn('Klavierdeckel')).toEqual(['']);
    expect(conceptsIn('kindergarden')).toEqual(['']);
  });
});
