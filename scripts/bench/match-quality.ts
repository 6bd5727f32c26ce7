import { describe, type Description } from '../../src/cards/matching/describe';
import { lookupOf, namedAlike, sharingKeys, type Lookup } from '../../src/cards/matching/lookup';
import { matchCards, type Match } from '../../src/cards/matching/match';
import { phoneKeyFor } from '../../src/cards/kit/phone-key';
import type { Card } from '../../src/cards/kit/card';
import type { CardKind, CardWorld, SyntheticCard } from './synthetic/cards';

/** What matching finds of who is who, and what it costs: the same on every machine, for one seed. */
export interface MatchFigures {
  readonly cards: number;
  readonly people: number;
  /** Of cards with an address of their person: those whose person is found, and is not asked for. */
  readonly recallById: number;
  readonly decidedById: number;
  /** Of all cards of people: those whose person is found, by address or among those to choose from. */
  readonly recall: number;
  readonly recallByKind: Readonly<Partial<Record<CardKind, number>>>;
  /** Cards that were taken for a person's without asking, and are not. */
  readonly falseMatches: number;
  /** Of cards of strangers: those of which it is asked whether they are somebody. */
  readonly strangersAsked: number;
  readonly comparisons: number;
  readonly pairs: number;
}

const phoneKey = phoneKeyFor(null);

export function describeAll(cards: readonly Card[]): Description[] {
  return cards.map((card) => describe(card, phoneKey));
}

/** How many descriptions are compared: at most these, for a card that an address decides needs few. */
function countComparisons(cards: readonly Description[], lookup: Lookup): number {
  const near = cards.map(
    (card) => new Set([...sharingKeys(lookup, card), ...namedAlike(lookup, card)]).size,
  );
  return near.reduce((sum, count) => sum + count, 0);
}

function isFound(match: Match<Card>, owner: Card | undefined): boolean {
  if (match.kind === 'same') return match.person === owner;
  return match.kind === 'ask' && match.candidates.some(({ person }) => person === owner);
}

interface Judged extends SyntheticCard {
  readonly match: Match<Card>;
  readonly isFound: boolean;
}

function share(of: readonly Judged[], holds: (judged: Judged) => boolean): number {
  return of.length === 0 ? 1 : of.filter(holds).length / of.length;
}

function recallByKind(judged: readonly Judged[]): MatchFigures['recallByKind'] {
  const kinds = [...new Set(judged.map(({ kind }) => kind))].sort();
  return Object.fromEntries(
    kinds.map((kind) => [
      kind,
      share(
        judged.filter((each) => each.kind === kind),
        (each) => each.isFound,
      ),
    ]),
  );
}

/** Matches cards of which it is known whose they are, and counts what comes of it. */
export function matchFigures({ people, cards }: CardWorld): MatchFigures {
  const matches = matchCards(
    cards.map(({ card }) => card),
    people,
    { phoneKey },
  );
  const judged = cards.map((each, at): Judged => {
    const match = matches[at] ?? { kind: 'new' };
    return { ...each, match, isFound: isFound(match, people[each.owner ?? -1]) };
  });
  const owned = judged.filter(({ owner }) => owner !== null);
  const byId = owned.filter(({ kind }) => ['email', 'phone', 'profile'].includes(kind));
  const described = describeAll(cards.map(({ card }) => card));
  const lookup = lookupOf(describeAll(people), described);
  return {
    cards: cards.length,
    people: people.length,
    recallById: share(byId, (each) => each.isFound),
    decidedById: share(byId, (each) => each.isFound && each.match.kind === 'same'),
    recall: share(owned, (each) => each.isFound),
    recallByKind: recallByKind(owned),
    falseMatches: judged.filter((each) => each.match.kind === 'same' && !each.isFound).length,
    strangersAsked: share(
      judged.filter(({ owner }) => owner === null),
      ({ match }) => match.kind === 'ask',
    ),
    comparisons: countComparisons(described, lookup),
    pairs: cards.length * people.length,
  };
}
