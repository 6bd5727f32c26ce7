import type { PeopleIndex } from '../people/people-index';
import type { Person } from '../people/person';
import type { Candidate } from './candidates';
import { Introductions } from './introductions';
import { explain, type Reason, type Suggestion } from './reasons';
import { DEFAULT_LIMITS, type ListLimits } from './per-person-cap';

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
