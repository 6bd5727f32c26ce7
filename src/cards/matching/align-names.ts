import { isInitial, likeness, LIKENESSES, type Likeness } from './compare-words';
import type { Name, NameWord } from './name-words';

/** Two words that can be the same, and their positions in the names. */
export interface WordPair {
  readonly words: readonly [NameWord, NameWord];
  readonly places: readonly [number, number];
  readonly likeness: Likeness;
}

/** Which words of two names go together, and those that are left of each. */
export interface Alignment {
  readonly pairs: readonly WordPair[];
  readonly left: readonly [readonly NameWord[], readonly NameWord[]];
}

function likePairs(a: Name, b: Name): WordPair[] {
  return a.words.flatMap((one, at) =>
    b.words.flatMap((other, place) => {
      const how = likeness(one, other);
      return how === null ? [] : [{ words: [one, other], places: [at, place], likeness: how }];
    }),
  );
}

// The surest first, then those that stand foremost: so the order of the two names says nothing.
function bySureness(a: WordPair, b: WordPair): number {
  const rank = ({ likeness: how }: WordPair): number => LIKENESSES.indexOf(how);
  const sum = ({ places }: WordPair): number => places[0] + places[1];
  return rank(a) - rank(b) || sum(a) - sum(b) || Math.min(...a.places) - Math.min(...b.places);
}

/** Puts together the words of two names, each once, and at most one of them misspelt. */
export function alignNames(a: Name, b: Name): Alignment {
  const pairs: WordPair[] = [];
  for (const pair of likePairs(a, b).sort(bySureness)) {
    const isTaken = pairs.some(
      ({ places, likeness: how }) =>
        places[0] === pair.places[0] ||
        places[1] === pair.places[1] ||
        (how === 'typo' && pair.likeness === 'typo'),
    );
    if (!isTaken) pairs.push(pair);
  }
  const left = (name: Name, side: 0 | 1): NameWord[] =>
    name.words.filter((_, at) => pairs.every(({ places }) => places[side] !== at));
  return { pairs, left: [left(a, 0), left(b, 1)] };
}

/** Whether the words that go together stand in one order in both names. */
export function isInOrder({ pairs }: Alignment): boolean {
  const ordered = [...pairs].sort((x, y) => x.places[0] - y.places[0]);
  return ordered.every(
    ({ places }, at) => at === 0 || places[1] > (ordered[at - 1]?.places[1] ?? 0),
  );
}

/** Words that stand for themselves: neither an initial nor a guess at a mistake. */
export function isSure({ words, likeness: how }: WordPair): boolean {
  return how !== 'typo' && how !== 'initial' && !words.some(isInitial);
}

/** Whether no word of either name is left. */
export function isWhole({ left }: Alignment): boolean {
  return left.every((words) => words.length === 0);
}
