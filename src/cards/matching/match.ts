import type { Person } from '../../core/people/person';
import type { Evidence } from '../../words/cards/matching';
import type { PhoneKey } from '../kit/phone-key';
import { compare, type Comparison } from './compare';
import { describe, type Description, type Identified } from './describe';
import { lookupOf, namedAlike, sharingKeys, type Lookup } from './lookup';
import { WEIGHTS } from './weights';

/** Somebody who could be meant, and why. */
interface Candidate<P> {
  readonly person: P;
  readonly evidence: readonly Evidence[];
}

/** Whom a card is about. */
export type Match<P = Person> =
  | ({ readonly kind: 'same' } & Candidate<P>)
  /** The likeliest first. */
  | { readonly kind: 'ask'; readonly candidates: readonly Candidate<P>[] }
  | { readonly kind: 'new' };

export interface MatchOptions {
  readonly phoneKey: PhoneKey;
}

const MOST_CANDIDATES = 5;

/** A person by number, compared with the card. */
interface Compared extends Comparison {
  readonly number: number;
}

function comparedWith(
  card: Description,
  { people, rarity }: Lookup,
  numbers: Iterable<number>,
): Compared[] {
  return [...numbers].flatMap((number) => {
    const person = people[number];
    return person ? [{ number, ...compare(card, person, rarity) }] : [];
  });
}

function isOnlyTheirs({ byKey }: Lookup, { shared }: Comparison): boolean {
  return [...shared.keys()].some((key) => byKey.get(key)?.length === 1);
}

/**
 * The person meant beyond doubt. Others who share some of the addresses raise no doubt if one
 * person has those as well, and also one that is nobody else's: a switchboard's number is on every
 * card.
 */
function certain(lookup: Lookup, pointed: readonly Compared[]): Compared | null {
  const [only, ...others] = pointed;
  if (only && others.length === 0) return only.isCertain ? only : null;
  const found = pointed.find((one) => {
    const isAbove = ({ shared }: Compared): boolean =>
      [...shared.keys()].every((key) => one.shared.has(key));
    return one.isCertain && isOnlyTheirs(lookup, one) && pointed.every(isAbove);
  });
  return found ?? null;
}

function matchOf<P>(card: Description, lookup: Lookup, people: readonly P[]): Match<P> {
  const candidate = ({ number, evidence }: Compared): Candidate<P>[] => {
    const person = people[number];
    return person === undefined ? [] : [{ person, evidence }];
  };
  const sharing = sharingKeys(lookup, card);
  const pointed = comparedWith(card, lookup, sharing);
  const [same] = [certain(lookup, pointed) ?? []].flat().flatMap(candidate);
  if (same) return { kind: 'same', ...same };
  const others = [...namedAlike(lookup, card)].filter((number) => !sharing.has(number));
  const alike = comparedWith(card, lookup, others).filter(({ score }) => score >= WEIGHTS.ask);
  const best = [...pointed, ...alike].sort((a, b) => b.score - a.score || a.number - b.number);
  if (best.length === 0) return { kind: 'new' };
  return { kind: 'ask', candidates: best.slice(0, MOST_CANDIDATES).flatMap(candidate) };
}

/**
 * Who each card is about: the one person who has an address of it, and no other name; otherwise
 * people for the user to choose from, since a name is never enough; otherwise nobody known.
 */
export function matchCards<P extends Identified>(
  cards: readonly Identified[],
  people: readonly P[],
  { phoneKey }: MatchOptions,
): Match<P>[] {
  const described = cards.map((card) => describe(card, phoneKey));
  const known = people.map((person) => describe(person, phoneKey));
  const lookup = lookupOf(known, described);
  return described.map((card) => matchOf(card, lookup, people));
}
