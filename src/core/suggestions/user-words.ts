import type { PeopleIndex } from '../people/people-index';
import type { Problem } from '../people/problem';
import type { Concept, ConceptWord, ParsedList } from './concepts/parse-concepts';
import type { ConceptList } from './phrases/concept-list';
import { readPhrase } from './phrases/read-phrase';
import { withoutAsking } from './phrases/without-asking';

/** What the user says of words, in all notes of words together. */
export interface UserWords {
  /** Phrases that mean the same: of `lawyer = Anwalt, advogado` these three. */
  readonly same: readonly (readonly string[])[];
  /** Phrases that do not mean the same though they share words: of `spring != spring onions` both. */
  readonly different: readonly (readonly [string, string])[];
}

/** Items of a property that are read, and characters of one: more than anybody writes by hand. */
const [MAX_ITEMS, MAX_LENGTH] = [2000, 300];

const HAS_LETTERS = /[\p{L}\p{N}]/u;

function phrasesIn(text: string): string[] {
  return text
    .split(',')
    .map((phrase) => phrase.trim())
    .filter((phrase) => HAS_LETTERS.test(phrase));
}

/** The two sides of an item; null if it has not exactly two. */
function sidesOf(item: string, sign: string): readonly [string, string] | null {
  if (item.length > MAX_LENGTH) return null;
  const [one, other, ...rest] = item.split(sign);
  return one === undefined || other === undefined || rest.length > 0 ? null : [one, other];
}

/** `a = b, c`: the phrases; null if it is not written like this. */
function sameIn(item: string): readonly string[] | null {
  const sides = item.includes('!=') ? null : sidesOf(item, '=');
  if (sides === null) return null;
  const [one, others] = [phrasesIn(sides[0]), phrasesIn(sides[1])];
  return one.length > 0 && others.length > 0 ? [...one, ...others] : null;
}

/** `a != b`: both; null if it is not written like this. */
function differentIn(item: string): readonly [string, string] | null {
  const sides = sidesOf(item, '!=');
  if (sides === null) return null;
  const [one, other] = [sides[0].trim(), sides[1].trim()];
  return HAS_LETTERS.test(one) && HAS_LETTERS.test(other) ? [one, other] : null;
}

function read<T>(items: readonly string[], reader: (item: string) => T | null): T[] {
  return items.slice(0, MAX_ITEMS).flatMap((item) => {
    const said = reader(item);
    return said === null ? [] : [said];
  });
}

/** What the user's notes say of words; what is not written as it should be is left out. */
export function userWords(index: PeopleIndex): UserWords {
  const notes = index.wordNotes();
  return {
    same: notes.flatMap(({ same }) => read(same, sameIn)),
    different: notes.flatMap(({ different }) => read(different, differentIn)),
  };
}

function problemsOf(
  path: string,
  property: 'same' | 'different',
  items: readonly string[],
): Problem[] {
  const reader = property === 'same' ? sameIn : differentIn;
  const problems: Problem[] = items.slice(0, MAX_ITEMS).flatMap((item) => {
    const fault = { code: 'says-nothing-of-words', property } as const;
    return reader(item) === null ? [{ path, property, fault, value: item }] : [];
  });
  if (items.length <= MAX_ITEMS) return problems;
  const fault = { code: 'too-many-items', most: MAX_ITEMS } as const;
  return [...problems, { path, property, fault, value: items.length }];
}

/** What of the user's notes of words cannot be read. */
export function wordProblems(index: PeopleIndex): Problem[] {
  return index
    .wordNotes()
    .flatMap(({ path, same, different }) => [
      ...problemsOf(path, 'same', same),
      ...problemsOf(path, 'different', different),
    ]);
}

/** How the id of a concept of the user's begins: no listed one begins so. */
const OWN = '= ';

/** The listed concepts that a phrase is about. */
function meant(base: ConceptList, phrase: string): readonly number[] {
  const { things } = readPhrase(phrase, base);
  return things.flatMap(({ concepts, isContext }) => (isContext ? [] : concepts));
}

function idsOf(base: ConceptList, concepts: Iterable<number>): string[] {
  return [...new Set(concepts)].flatMap((concept) => base.concepts[concept]?.id ?? []);
}

interface OwnConcepts {
  readonly concepts: Concept[];
  readonly words: ConceptWord[];
}

/** Adds a concept of some phrases, near to listed ones both ways: they help with it, and are broader. */
function add(
  { base, own }: { readonly base: ConceptList; readonly own: OwnConcepts },
  phrases: readonly string[],
  { near, isAlone }: { readonly near: Iterable<number>; readonly isAlone: boolean },
): void {
  const concept = base.concepts.length + own.concepts.length;
  const ids = idsOf(base, near);
  const id = `${OWN}${String(own.concepts.length)} ${phrases[0] ?? ''}`;
  const names = base.concepts[0]?.names.map(() => phrases[0] ?? '') ?? [];
  own.concepts.push({ id, kind: 'thing', parents: ids, answers: ids, near: [], names });
  for (const phrase of phrases) {
    const words = withoutAsking(phrase);
    if (words.length > 0) own.words.push({ words, only: null, language: 0, concept, isAlone });
  }
}

/** What of two phrases is the special one: it is the longer, and of two as long the second. */
function longerOf([one, other]: readonly [string, string]): readonly [string, string] {
  return withoutAsking(one).length > withoutAsking(other).length ? [one, other] : [other, one];
}

/**
 * A list of concepts with what the user says of words (docs/own-words.md): what means the same is one
 * concept more; what does not counts only joined, and stands under nothing that the other means.
 */
export function withOwnWords(base: ConceptList, { same, different }: UserWords): ConceptList {
  if (same.length + different.length === 0) return base;
  const own: OwnConcepts = { concepts: [], words: [] };
  const to = { base, own };
  for (const phrases of same) {
    const near = phrases.flatMap((phrase) => meant(base, phrase));
    add(to, phrases, { near, isAlone: false });
  }
  for (const pair of different) {
    const [longer, shorter] = longerOf(pair);
    const others = new Set(meant(base, shorter));
    // What is broader than both stays: who offers all of it is meant by neither alone.
    const near = meant(base, longer).filter(
      (concept) =>
        !others.has(concept) && !base.broaderThan(concept).some((one) => others.has(one)),
    );
    add(to, [longer], { near, isAlone: true });
  }
  const extra: ParsedList = own;
  return base.with(extra);
}
