import type { NoteEntry } from '../people-index/read-note';
import type { Person } from '../person/person';
import { pairKey, type PairKey } from './pair-book';

type NumberOf = (path: string) => number;

/** Pairs of all who are named together. */
function addAll(paths: readonly string[], numberOf: NumberOf, keys: PairKey[]): void {
  const numbers = paths.map(numberOf);
  for (let at = 0; at < numbers.length; at++)
    for (let later = at + 1; later < numbers.length; later++)
      keys.push(pairKey(numbers[at] ?? 0, numbers[later] ?? 0));
}

/** The pairs of a person with those whom their note names. */
function addOwn(person: Person, numberOf: NumberOf, keys: PairKey[]): void {
  const { path, knows, metThrough } = person;
  const own = numberOf(path);
  for (let at = 0; at <= knows.length; at++) {
    const target = (at < knows.length ? knows[at] : metThrough)?.target ?? null;
    if (target !== null && target !== path) keys.push(pairKey(own, numberOf(target)));
  }
}

/** Who knows whom by what a note says: `knows`, `met-through`, being in one note. */
export function tiesIn(entry: NoteEntry | null, numberOf: NumberOf): PairKey[] {
  const keys: PairKey[] = [];
  if (entry && entry.together.length > 0) addAll(entry.together, numberOf, keys);
  if (entry?.person) addOwn(entry.person, numberOf, keys);
  return keys;
}

/** Whom an introduction note names together. */
export function introducedIn(entry: NoteEntry | null, numberOf: NumberOf): PairKey[] {
  const keys: PairKey[] = [];
  if (entry?.introduction) addAll(entry.introduction.people, numberOf, keys);
  return keys;
}
