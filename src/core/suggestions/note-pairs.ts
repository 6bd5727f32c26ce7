import { MOST_INTRODUCED, takingPart, type Introduction } from '../people/introduction-note';
import type { NoteEntry } from '../people/read-note';
import type { Person } from '../people/person';
import type { PairList } from './pair-list';

type NumberOf = (path: string) => number;

/** Pairs of all who are named together. */
function addAll(paths: readonly string[], numberOf: NumberOf, pairs: PairList): void {
  const numbers = paths.map(numberOf);
  for (let at = 0; at < numbers.length; at++)
    for (let later = at + 1; later < numbers.length; later++)
      pairs.add(numbers[at] ?? 0, numbers[later] ?? 0);
}

/** The pairs of a person with those whom their note names. */
function addOwn(person: Person, numberOf: NumberOf, pairs: PairList): void {
  const { path, knows, metThrough } = person;
  const own = numberOf(path);
  for (let at = 0; at <= knows.length; at++) {
    const target = (at < knows.length ? knows[at] : metThrough)?.target ?? null;
    if (target !== null && target !== path) pairs.add(own, numberOf(target));
  }
}

/**
 * Lists who knows whom by what a note says: `knows`, `met-through`, being in one note.
 * @param pairs a list to be used again: to ask for memory takes longer than to fill it
 */
export function tiesIn(entry: NoteEntry | null, numberOf: NumberOf, pairs: PairList): PairList {
  pairs.clear();
  if (entry === null) return pairs;
  if (entry.together.length > 0) addAll(entry.together, numberOf, pairs);
  if (entry.person) addOwn(entry.person, numberOf, pairs);
  return pairs;
}

/**
 * Whom an introduction keeps from being suggested to each other. Of two it holds whatever became of
 * it. Of several: all while it is under way, once it is made those who agreed, and none where it was
 * declined or set aside, which says something of the group alone.
 */
function keptApart(introduction: Introduction): readonly string[] {
  const { people, status, direction } = introduction;
  // The user is introduced there, and no two of the people.
  if (direction === 'received') return [];
  if (people.length < 3) return people;
  const left = takingPart(introduction);
  const isNothing = status === 'declined' || status === 'dismissed';
  if (isNothing || left.length < 2 || people.length > MOST_INTRODUCED) return [];
  return status === 'made' || status === 'met' || status === 'worked-out' ? left : people;
}

/** Lists who were brought together by an introduction note, or are about to be. */
export function introducedIn(
  entry: NoteEntry | null,
  numberOf: NumberOf,
  pairs: PairList,
): PairList {
  pairs.clear();
  if (entry?.introduction) addAll(keptApart(entry.introduction), numberOf, pairs);
  return pairs;
}
