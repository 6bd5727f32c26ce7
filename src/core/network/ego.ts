import type { Person } from '../people/person';
import type { Corpus } from '../suggestions/corpus';
import type { Suggestion } from '../suggestions/reasons';

/** A person, the people around them, and who of all these knows whom. */
export interface Ego {
  /** The person first, then people who know them, then people they should meet. */
  readonly people: readonly Person[];
  /** Numbers of two who know each other. */
  readonly ties: readonly (readonly [number, number])[];
  /** Numbers of two who should meet, with what speaks for it. */
  readonly suggested: readonly (readonly [number, number, Suggestion])[];
  /** How many more know them than are drawn. */
  readonly more: number;
}

/** Who know a person that can be drawn in a sidebar. */
const MOST_AROUND = 12;

/** Those who know most others first: they hold the picture together. */
function around(corpus: Corpus, number: number): number[] {
  const known = corpus.ties.of(number).filter((other) => corpus.person(other) !== null);
  const size = (other: number): number => corpus.ties.sizeOf(other);
  return known.sort((a, b) => size(b) - size(a) || a - b);
}

/** The picture of the people around a person; null if the person is not in the corpus. */
export function egoOf(
  corpus: Corpus,
  person: Person,
  suggestions: readonly Suggestion[],
): Ego | null {
  const own = corpus.find(person.path);
  if (own === null) return null;
  const all = around(corpus, own);
  const drawn = [own, ...all.slice(0, MOST_AROUND)];
  const partnersOf = ({ people }: Suggestion): number[] =>
    people.flatMap(({ path }) => corpus.find(path) ?? []);
  for (const suggestion of suggestions)
    for (const number of partnersOf(suggestion)) if (!drawn.includes(number)) drawn.push(number);
  const ties: [number, number][] = [];
  for (let a = 0; a < drawn.length; a++)
    for (let b = a + 1; b < drawn.length; b++)
      if (corpus.ties.has(drawn[a] ?? -1, drawn[b] ?? -1)) ties.push([a, b]);
  return {
    people: drawn.flatMap((number) => corpus.person(number) ?? []),
    ties,
    suggested: suggestions.flatMap((suggestion) => {
      const [a = -1, b = -1] = partnersOf(suggestion).map((number) => drawn.indexOf(number));
      return a < 0 || b < 0 ? [] : [[a, b, suggestion] as const];
    }),
    more: Math.max(0, all.length - MOST_AROUND),
  };
}
