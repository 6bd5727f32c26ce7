import type { Person } from '../person/person';
import { termsOf } from '../topics/terms';
import type { Candidate } from './candidates';
import type { Network, Node } from './network';
import type { Postings } from './postings';
import { scoreParts } from './score';

/** Why two people should meet; the weights of a pair's reasons sum to its score. */
export type Reason =
  | {
      readonly kind: 'help';
      readonly weight: number;
      readonly seeker: Person;
      readonly helper: Person;
      readonly terms: readonly string[];
      /** The phrases in which the terms stand, as the notes write them. */
      readonly seeks: readonly string[];
      readonly offers: readonly string[];
    }
  | { readonly kind: 'mutual'; readonly weight: number }
  | {
      readonly kind: 'interests' | 'place';
      readonly weight: number;
      readonly terms: readonly string[];
      /** Each one's phrases in which the terms stand, as the notes write them. */
      readonly phrases: readonly [readonly string[], readonly string[]];
    }
  | { readonly kind: 'acquaintances'; readonly weight: number; readonly people: readonly Person[] }
  | {
      readonly kind: 'across-fields';
      readonly weight: number;
      readonly fields: readonly [string, string];
    };

/** A suggested introduction of two people, in path order. */
export interface Suggestion {
  readonly people: readonly [Person, Person];
  readonly score: number;
  readonly reasons: readonly Reason[];
}

function both(a: readonly string[], b: readonly string[]): string[] {
  return a.filter((term) => b.includes(term)).sort();
}

function phrasesWith(phrases: readonly string[], terms: readonly string[]): string[] {
  return phrases.filter((phrase) => termsOf(phrase).some((term) => terms.includes(term)));
}

function help(seeker: Node, helper: Node, weight: number): Reason {
  const terms = both(seeker.seeks, helper.offers);
  return {
    kind: 'help',
    weight,
    seeker: seeker.person,
    helper: helper.person,
    terms,
    seeks: phrasesWith(seeker.person.seeks, terms),
    offers: phrasesWith(helper.person.offers, terms),
  };
}

function interests([a, b]: readonly [Node, Node], weight: number): Reason {
  const terms = both(a.interests, b.interests);
  const own = ({ person }: Node): string[] =>
    phrasesWith([...person.interests, ...person.tags], terms);
  return { kind: 'interests', weight, terms, phrases: [own(a), own(b)] };
}

function place([a, b]: readonly [Node, Node], weight: number): Reason {
  const terms = both(a.place, b.place);
  const own = ({ person }: Node): string[] => phrasesWith(person.place, terms);
  return { kind: 'place', weight, terms, phrases: [own(a), own(b)] };
}

function acquaintances(network: Network, { a, b }: Candidate, weight: number): Reason {
  const others = network.ties[b] ?? new Set();
  const common = [...(network.ties[a] ?? [])].filter((number) => others.has(number));
  const people = common
    .sort((x, y) => x - y)
    .flatMap((number) => network.nodes[number]?.person ?? []);
  return { kind: 'acquaintances', weight, people };
}

function acrossFields([a, b]: readonly [Node, Node], weight: number): Reason {
  return {
    kind: 'across-fields',
    weight,
    fields: [a.person.field.join(', '), b.person.field.join(', ')],
  };
}

/** A candidate with its people and its reasons; null for numbers that the network lacks. */
export function explain(
  network: Network,
  postings: Postings,
  candidate: Candidate,
): Suggestion | null {
  const [a, b] = [network.nodes[candidate.a], network.nodes[candidate.b]];
  const parts = scoreParts(network, postings, [candidate.a, candidate.b]);
  if (!a || !b || !parts) return null;
  const reasons: Reason[] = [
    help(a, b, parts.there),
    help(b, a, parts.back),
    { kind: 'mutual', weight: parts.mutual },
    interests([a, b], parts.shared),
    acquaintances(network, candidate, parts.common),
    place([a, b], parts.near),
    acrossFields([a, b], parts.across),
  ];
  return {
    people: [a.person, b.person],
    score: candidate.score,
    reasons: reasons.filter(({ weight }) => weight > 0),
  };
}
