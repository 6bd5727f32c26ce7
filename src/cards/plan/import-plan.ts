import type { Person } from '../../core/person/person';
import type { Card, CardReading } from '../card';
import type { Evidence } from '../../core/words/matching';
import type { Match } from '../matching/match';
import type { PhoneKey } from '../phone-key';
import { additionsOf, type Addition } from './additions';
import { statedAmong } from './card-key';

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

type CardRead = Extract<CardReading, { kind: 'card' }>;

function matchedRow({ card, where }: CardRead, match: Match, phoneKey: PhoneKey): PlanRow {
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
      return { kind: 'ask', where, card, candidates };
    }
  }
}

/** A card that says nothing new of somebody of that name is theirs, and asks nothing. */
function statedRow({ card, where }: CardRead, person: Person | null): PlanRow | null {
  if (person === null) return null;
  const evidence = [{ kind: 'name', value: person.name } as const];
  return { kind: 'same', where, card, to: { person, evidence, additions: [] } };
}

function candidatesIn(match: Match): Person[] {
  return match.kind === 'ask' ? match.candidates.map(({ person }) => person) : [];
}

/**
 * What importing cards comes to, row by row in the order of the file; nothing is written.
 * @param matches one for each reading that is a card, in order
 * @param people those among whom somebody may be found whose note says all that a card says
 */
export function planImport(
  readings: readonly CardReading[],
  matches: readonly Match[],
  phoneKey: PhoneKey,
  people: readonly Person[] = matches.flatMap(candidatesIn),
): PlanRow[] {
  const findStated = statedAmong(people, phoneKey);
  let at = 0;
  return readings.map((reading) => {
    if (reading.kind === 'unreadable') return reading;
    const match = matches[at++] ?? { kind: 'new' };
    const stated = match.kind === 'same' ? null : findStated(reading.card);
    return statedRow(reading, stated) ?? matchedRow(reading, match, phoneKey);
  });
}
