import type { PeopleIndex } from '../people/people-index';
import type { Problem } from '../people/problem';

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

/** `a = b, c`: the phrases; null where it is not written so. */
function sameIn(item: string): readonly string[] | null {
  const sides = item.includes('!=') ? null : sidesOf(item, '=');
  if (sides === null) return null;
  const [one, others] = [phrasesIn(sides[0]), phrasesIn(sides[1])];
  return one.length > 0 && others.length > 0 ? [...one, ...others] : null;
}

/** `a != b`: both; null where it is not written so. */
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
