import type { Concept, ConceptWord, ParsedList } from './concepts/parse-concepts';
import type { UserWords } from './user-words';
import type { ConceptList } from './phrases/concept-list';
import { emptinessOf } from './phrases/empty-words';
import { wordsOf } from './phrases/folded-words';
import { readPhrase } from './phrases/read-phrase';

/** How the id of a concept of the user's begins: no listed one begins so. */
const OWN = '= ';

function saysNothing(word: string): boolean {
  const { functions, contexts, empties } = emptinessOf(word);
  return (functions | contexts | empties) !== 0;
}

/** The words of a phrase without what says nothing at its ends: of *a luthier* the second. */
function ownWordsOf(phrase: string): readonly string[] {
  const words = wordsOf(phrase).map(({ word }) => word);
  let [from, to] = [0, words.length];
  while (to - from > 1 && saysNothing(words[from] ?? '')) from++;
  while (to - from > 1 && saysNothing(words[to - 1] ?? '')) to--;
  return words.slice(from, to);
}

/** The listed concepts that a phrase is about. */
function meant(base: ConceptList, phrase: string): readonly number[] {
  const { things } = readPhrase(phrase, base);
  return things.flatMap(({ concepts, isContext }) => (isContext ? [] : concepts));
}

function idsOf(base: ConceptList, concepts: Iterable<number>): string[] {
  return [...new Set(concepts)].flatMap((concept) => base.concepts[concept]?.id ?? []);
}

interface Own {
  readonly concepts: Concept[];
  readonly words: ConceptWord[];
}

/** Adds a concept of some phrases, near to listed ones both ways: they help with it, and are broader. */
function add(
  { base, own }: { readonly base: ConceptList; readonly own: Own },
  phrases: readonly string[],
  { near, isAlone }: { readonly near: Iterable<number>; readonly isAlone: boolean },
): void {
  const concept = base.concepts.length + own.concepts.length;
  const ids = idsOf(base, near);
  const id = `${OWN}${String(own.concepts.length)} ${phrases[0] ?? ''}`;
  const names = base.concepts[0]?.names.map(() => phrases[0] ?? '') ?? [];
  own.concepts.push({ id, kind: 'thing', parents: ids, answers: ids, names });
  for (const phrase of phrases) {
    const words = ownWordsOf(phrase);
    if (words.length > 0) own.words.push({ words, only: null, language: 0, concept, isAlone });
  }
}

/** What of two phrases is the special one: it is the longer, and of two as long the second. */
function longerOf([one, other]: readonly [string, string]): readonly [string, string] {
  return ownWordsOf(one).length > ownWordsOf(other).length ? [one, other] : [other, one];
}

/**
 * A list of concepts with what the user says of words (docs/matching.md): what means the same is one
 * concept more; what does not counts only joined, and stands under nothing that the other means.
 */
export function withOwnWords(base: ConceptList, { same, different }: UserWords): ConceptList {
  if (same.length + different.length === 0) return base;
  const own: Own = { concepts: [], words: [] };
  const to = { base, own };
  for (const phrases of same) {
    const near = phrases.flatMap((phrase) => meant(base, phrase));
    add(to, phrases, { near, isAlone: false });
  }
  for (const pair of different) {
    const [longer, shorter] = longerOf(pair);
    const others = meant(base, shorter);
    const all = new Set(others.flatMap((concept) => [concept, ...base.broaderThan(concept)]));
    const near = meant(base, longer).filter(
      (concept) => !all.has(concept) && !base.broaderThan(concept).some((one) => all.has(one)),
    );
    add(to, [longer], { near, isAlone: true });
  }
  const extra: ParsedList = own;
  return base.with(extra);
}
