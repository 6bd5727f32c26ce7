import type { PeopleIndex } from '../people/people-index';
import type { Person } from '../people/person';
import type { Candidate } from './candidates';
import { Introductions } from './introductions';
import { explain, type Reason, type Suggestion } from './reasons';
import { DEFAULT_LIMITS, type ListLimits } from './per-person-cap';

/*
 * The door of the engine that finds who should meet. What happens behind it, by an example: Ana seeks
 * a Rust mentor, Bo offers Rust mentoring, Cy is an old friend of Bo, and all three live in Basel.
 *
 * 1. `network` numbers the people and keeps the terms of each (`term-rows`) and whom they know. "Rust
 *    mentor" and "Rust mentoring" are read as one term (`phrases`); the fewer people have a term, the
 *    more it weighs (`vocabulary`).
 * 2. `snapshot` lays that out for the search: for each term the people on its two sides (Ana seeks,
 *    Bo offers) as a posting list (`inverted-index`, `posting-lists`), and for each person the lists
 *    they stand in, the weightiest first (`person-vectors`), with the most that a place or a field
 *    could add (`score-extras`).
 * 3. `top-pairs` goes through people from the highest bound down. Ana and Bo meet in the list of the
 *    term and are scored (`score`); Bo and Cy, who know each other, and pairs whose bounds cannot
 *    reach the best ones so far, are not.
 * 4. `ranking` keeps more pairs than a list shows. When a note changes, `affected-pairs` says which
 *    pairs to score again, and all others stay. `per-person-cap` walks down the ranking, so that
 *    nobody fills the list alone.
 * 5. `reasons` explains the few that are listed: "Ana looks for a Rust mentor; Bo offers Rust
 *    mentoring."
 */

const known = new WeakMap<PeopleIndex, Introductions>();

/** The introductions of an index: one engine each, which follows its changes. */
export function introductionsOf(index: PeopleIndex): Introductions {
  const introductions = known.get(index) ?? new Introductions(index);
  known.set(index, introductions);
  return introductions;
}

/** Pairs with what speaks for them. */
export function explained(
  introductions: Introductions,
  candidates: readonly Candidate[],
): Suggestion[] {
  const { network, fieldLinks } = introductions;
  return candidates.flatMap((candidate) => explain(network, candidate, fieldLinks) ?? []);
}

/** What speaks for a meeting of two people, whether or not it is suggested. */
export function reasonsFor(index: PeopleIndex, one: Person, other: Person): readonly Reason[] {
  const { network, fieldLinks } = introductionsOf(index);
  const [a, b] = [network.find(one.path), network.find(other.path)];
  if (a === null || b === null) return [];
  return explain(network, { a, b, score: 0 }, fieldLinks)?.reasons ?? [];
}

/** The suggested pairs among some people, the best first. */
export function suggestionsAmong(index: PeopleIndex, people: readonly Person[]): Suggestion[] {
  const introductions = introductionsOf(index);
  const { network } = introductions;
  const numbers = new Set(people.flatMap(({ path }) => network.find(path) ?? []));
  const candidates = people.flatMap(({ path }) => {
    const own = network.find(path);
    const pairs = introductions.of(path, Number.POSITIVE_INFINITY);
    // Each pair is one of the first of its two.
    return pairs.filter(({ a, b }) => a === own && numbers.has(b));
  });
  return explained(
    introductions,
    candidates.sort((x, y) => y.score - x.score),
  );
}

/** To how many people one could be introduced; 0 as long as nobody has asked for suggestions. */
export function suggestionCount(index: PeopleIndex, { path }: Person): number {
  const introductions = introductionsOf(index);
  return introductions.isReady ? introductions.of(path, Number.POSITIVE_INFINITY).length : 0;
}

/**
 * The introductions to suggest, with their reasons: the best pairs of all, or those of one person,
 * to whom the cap per person does not apply.
 */
export function suggestionsFor(
  index: PeopleIndex,
  person: Person | null,
  limits: ListLimits = DEFAULT_LIMITS,
): Suggestion[] {
  const introductions = introductionsOf(index);
  const candidates =
    person === null ? introductions.list(limits) : introductions.of(person.path, limits.limit);
  return explained(introductions, candidates);
}

/** As many of the best pairs of all as are known already. */
export function knownSuggestions(index: PeopleIndex, limits: ListLimits): Suggestion[] {
  const introductions = introductionsOf(index);
  return explained(introductions, introductions.known(limits));
}
