import { atOnce } from '../collections/pausing-work';
import type { PeopleIndex } from '../people/people-index';
import type { Person } from '../people/person';
import { type Candidate, DEFAULT_LIMITS, type ListLimits } from './candidates';
import { explain, type Reason, type Suggestion } from './reasons';
import { SuggestionEngine, readCorpus } from './suggestion-engine';
import { termTables } from './term-tables';

/*
 * The door of the engine that finds who should meet. What happens behind it, by an example: Ana seeks
 * a Rust mentor, Bo offers Rust mentoring, Cy is an old friend of Bo, and all three live in Basel.
 *
 * 1. `corpus` numbers the people and keeps the terms of each (`person-terms`) and whom they know.
 *    "Rust mentor" and "Rust mentoring" are read as one term (`phrases`, `term-tables`); the fewer
 *    people have a term, the more it weighs (`term-weights`).
 * 2. `snapshot` lays that out for the search: for each term the people on its two sides (Ana seeks,
 *    Bo offers) as a posting list of the `inverted-index`, and for each person the lists they stand
 *    in, the weightiest first, with the most that a place or a field could add (`score`).
 * 3. `top-pairs` goes through people from the highest bound down. Ana and Bo meet in the list of the
 *    term (`partners`) and are scored (`score`); Bo and Cy, who know each other, and pairs whose
 *    bounds cannot reach the best ones so far, are not.
 * 4. `ranking` keeps more pairs than a list shows. When a note changes, `affected-pairs` says which pairs to
 *    score again, and all others stay. `candidates` walks down the ranking, so that nobody fills the
 *    list alone.
 * 5. `reasons` explains the few that are listed: "Ana looks for a Rust mentor; Bo offers Rust
 *    mentoring."
 *
 * `suggestion-engine` runs these steps and follows the notes.
 */

const known = new WeakMap<PeopleIndex, SuggestionEngine>();

/** The introductions of an index: one engine each, which follows its changes. */
export function engineOf(index: PeopleIndex): SuggestionEngine {
  const engine = known.get(index) ?? new SuggestionEngine(index);
  known.set(index, engine);
  return engine;
}

/** Pairs with what speaks for them. */
export function explained(
  engine: SuggestionEngine,
  candidates: readonly Candidate[],
): Suggestion[] {
  const { corpus, fieldLinks } = engine;
  return candidates.flatMap((candidate) => explain(corpus, candidate, fieldLinks) ?? []);
}

/** What speaks for a meeting of two people, whether or not it is suggested. */
export function reasonsFor(index: PeopleIndex, one: Person, other: Person): readonly Reason[] {
  const { corpus, fieldLinks } = engineOf(index);
  const [a, b] = [corpus.find(one.path), corpus.find(other.path)];
  if (a === null || b === null) return [];
  return explain(corpus, { a, b, score: 0 }, fieldLinks)?.reasons ?? [];
}

/** The suggested pairs among some people, the best first. */
export function suggestionsAmong(index: PeopleIndex, people: readonly Person[]): Suggestion[] {
  const engine = engineOf(index);
  const { corpus } = engine;
  const numbers = new Set(people.flatMap(({ path }) => corpus.find(path) ?? []));
  const candidates = people.flatMap(({ path }) => {
    const own = corpus.find(path);
    const pairs = engine.of(path, Number.POSITIVE_INFINITY);
    // Each pair is one of the first of its two.
    return pairs.filter(({ a, b }) => a === own && numbers.has(b));
  });
  return explained(
    engine,
    candidates.sort((x, y) => y.score - x.score),
  );
}

/** To how many people one could be introduced; 0 as long as nobody has asked for suggestions. */
export function suggestionCount(index: PeopleIndex, { path }: Person): number {
  const engine = engineOf(index);
  return engine.isReady ? engine.listOf(path, Number.POSITIVE_INFINITY).length : 0;
}

/**
 * The introductions to suggest, with their reasons: the best pairs of all, or those of one person,
 * without the cap per person.
 */
export function suggestionsFor(
  index: PeopleIndex,
  person: Person | null,
  limits: ListLimits = DEFAULT_LIMITS,
): Suggestion[] {
  const engine = engineOf(index);
  const candidates =
    person === null ? engine.list(limits) : engine.listOf(person.path, limits.limit);
  return explained(engine, candidates);
}

/** As many of the best pairs of all as are known already. */
export function knownSuggestions(index: PeopleIndex, limits: ListLimits): Suggestion[] {
  const engine = engineOf(index);
  return explained(engine, engine.known(limits));
}

/** Everybody known to know a person (docs/introductions.md), who is not suggested to them, in path order. */
export function acquaintancesOf(index: PeopleIndex, person: Person): Person[] {
  const corpus = atOnce(readCorpus(index, termTables()));
  const number = corpus.find(person.path);
  if (number === null) return [];
  const others = Array.from({ length: corpus.size }, (_, other) => other);
  return others
    .filter((other) => other !== number && corpus.areAcquainted(number, other))
    .flatMap((other) => corpus.person(other) ?? []);
}
