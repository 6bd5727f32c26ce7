import type { Person } from '../../core/person/person';
import type { Card, CardReading } from '../card';
import type { Evidence } from '../../core/words/matching';
import type { Match } from '../matching/match';
import type { PhoneKey } from '../phone-key';
import { additionsOf, type Addition } from './additions';

/** A person who may be the one on a card, and what the card would add. */
export interface Candidate {
  readonly person: Person;
  readonly evidence: readonly Evidence[];
  readonly additions: readonly Addition[];
}

/** What importing one card comes to. `where` names its place in the file: `card 3`, `row 12`. */
export type PlanRow =
  | { readonly kind: 'create'; readonly where: string; readonly card: Card }
  | { readonly kind: 'fill'; readonly where: string; readonly card: Card; readonly to: Candidate }
  | { readonly kind: 'same'; readonly where: string; readonly card: Card; readonly to: Candidate }
  | {
      readonly kind: 'ask';
      readonly where: string;
      readonly card: Card;
      /** Whom it could be, the likeliest first. */
      readonly candidates: readonly Candidate[];
    }
  | { readonly kind: 'unreadable'; readonly where: string; readonly reason: string };

function isSameName(card: Card, { name, aliases }: Person): boolean {
  return [name, ...aliases].some((known) => known.toLowerCase() === card.name.toLowerCase());
}

function matchedRow(
  { card, where }: Extract<CardReading, { kind: 'card' }>,
  match: Match,
  phoneKey: PhoneKey,
): PlanRow {
  const withAdditions = (person: Person, evidence: readonly Evidence[]): Candidate => ({
    person,
    evidence,
    additions: additionsOf(card, person, phoneKey),
  });
  switch (match.kind) {
    case 'new':
      return { kind: 'create', where, card };
    case 'same': {
      const to = withAdditions(match.person, match.evidence);
      return { kind: to.additions.length === 0 ? 'same' : 'fill', where, card, to };
    }
    case 'ask': {
      const candidates = match.candidates.map((each) => withAdditions(each.person, each.evidence));
      // A card that says nothing new of somebody of that name asks nothing either.
      const to = candidates.find(
        ({ person, additions }) => additions.length === 0 && isSameName(card, person),
      );
      return to ? { kind: 'same', where, card, to } : { kind: 'ask', where, card, candidates };
    }
  }
}

/**
 * What importing cards comes to, row by row in the order of the file; nothing is written.
 * @param matches one for each reading that is a card, in order
 */
export function planImport(
  readings: readonly CardReading[],
  matches: readonly Match[],
  phoneKey: PhoneKey,
): PlanRow[] {
  let at = 0;
  return readings.map((reading) => {
    if (reading.kind === 'unreadable') return reading;
    const match = matches[at++] ?? { kind: 'new' };
    return matchedRow(reading, match, phoneKey);
  });
}
