import type { NoteEntry } from '../people-index/read-note';
import { pairKey, type PairKey } from './pair-book';

type NumberOf = (path: string) => number;

function pairsAmong(paths: readonly string[], numberOf: NumberOf): PairKey[] {
  const numbers = paths.map(numberOf);
  return numbers.flatMap((a, at) => numbers.slice(at + 1).map((b) => pairKey(a, b)));
}

/** Who knows whom by what a note says: `knows`, `met-through`, being in one note. */
export function tiesIn(path: string, entry: NoteEntry | null, numberOf: NumberOf): PairKey[] {
  if (!entry) return [];
  const { person, together } = entry;
  const keys = together.length > 0 ? pairsAmong(together, numberOf) : [];
  if (!person) return keys;
  const own = numberOf(path);
  const tie = (target: string | null | undefined): void => {
    if (target !== null && target !== undefined && target !== path)
      keys.push(pairKey(own, numberOf(target)));
  };
  for (const { target } of person.knows) tie(target);
  tie(person.metThrough?.target);
  return keys;
}

/** Whom an introduction note names together. */
export function introducedIn(entry: NoteEntry | null, numberOf: NumberOf): PairKey[] {
  return entry?.introduction ? pairsAmong(entry.introduction.people, numberOf) : [];
}
