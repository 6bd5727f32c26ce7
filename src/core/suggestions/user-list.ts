import type { Concept, ConceptWord } from './concepts/parse-concepts';
import type { ConceptList } from './phrases/concept-list';
import { wordsOf } from './phrases/folded-words';
import { readPhrase } from './phrases/read-phrase';
import type { UserWords } from './user-words';

/** How the id of a concept begins that the user made of words: none of the list begins so. */
const OWN = '=';

/** Where a phrase that the user names counts for no concept: its words only count joined. */
const JOINED_ONLY = [null] as const;

function conceptsIn(phrase: string, list: ConceptList): readonly number[] {
  return readPhrase(phrase, list).things.flatMap(({ concepts }) => concepts);
}

function entries(phrase: string, concepts: readonly (number | null)[]): ConceptWord[] {
  const words = wordsOf(phrase).map(({ word }) => word);
  if (words.length === 0) return [];
  return concepts.map((concept) => ({ words, only: null, language: 0, concept }));
}

/** Phrases that mean the same are one concept more, besides what each means by the list. */
function same(
  phrases: readonly string[],
  concept: number,
  list: ConceptList,
): { readonly made: Concept; readonly words: readonly ConceptWord[] } {
  const [name = ''] = phrases;
  const made: Concept = {
    id: `${OWN}${name}`,
    kind: 'thing',
    parents: [],
    answers: [],
    names: [name],
  };
  const words = phrases.flatMap((phrase) =>
    entries(phrase, [concept, ...new Set(conceptsIn(phrase, list))]),
  );
  return { made, words };
}

/** Of two phrases that do not mean the same, the longer counts joined and for nothing of the other. */
function different([a, b]: readonly [string, string], list: ConceptList): ConceptWord[] {
  const isLonger = wordsOf(a).length - wordsOf(b).length || a.length - b.length;
  const [longer, other] = isLonger > 0 ? [a, b] : [b, a];
  const others = new Set(conceptsIn(other, list));
  const things = readPhrase(longer, list).things;
  const own = things.length === 1 ? conceptsIn(longer, list) : [];
  const kept = own.filter(
    (concept) => ![concept, ...list.broaderThan(concept)].some((one) => others.has(one)),
  );
  return entries(longer, kept.length > 0 ? kept : JOINED_ONLY);
}

/** A list with what the user says of words: it goes before what the list says of the same words. */
export function withUserWords(list: ConceptList, words: UserWords): ConceptList {
  if (words.same.length === 0 && words.different.length === 0) return list;
  const concepts: Concept[] = [];
  const own: ConceptWord[] = [];
  for (const phrases of words.same) {
    const { made, words: said } = same(phrases, list.concepts.length + concepts.length, list);
    concepts.push(made);
    own.push(...said);
  }
  for (const pair of words.different) own.push(...different(pair, list));
  return list.with(concepts, own);
}
