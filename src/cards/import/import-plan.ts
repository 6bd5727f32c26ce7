import type { Day } from '../../core/days/day';
import type { Person } from '../../core/people/person';
import type { Card, CardReading } from '../kit/card';
import type { Evidence } from '../../words/cards/matching';
import type { Match } from '../matching/match';
import type { PhoneKey } from '../kit/phone-key';
import { additionsOf, type Addition } from './additions';
import { knownAmong } from './card-key';

/** A person who may be the one on a card, and what the card would add. */
export interface Candidate {
  readonly person: Person;
  readonly evidence: readonly Evidence[];
  readonly additions: readonly Addition[];
  /** The first known day of contact with them; null if there is none. */
  readonly since: Day | null;
}

/** What importing one card leads to. `where` names its place in the file: `card 3`, `row 12`. */
export type PlanRow =
  | { readonly kind: 'create'; readonly where: string; readonly card: Card }
  | { readonly kind: 'fill'; readonly where: string; readonly card: Card; readonly to: Candidate }
  /**
   * A person for whom the card has nothing to add, but a different value: another job, another
   * place.
   */
  | {
      readonly kind: 'changed';
      readonly where: string;
      readonly card: Card;
      readonly to: Candidate;
    }
  | { readonly kind: 'same'; readonly where: string; readonly card: Card; readonly to: Candidate }
  | {
      readonly kind: 'ask';
      readonly where: string;
      readonly card: Card;
      /** Whom it could be, the likeliest first. */
      readonly candidates: readonly Candidate[];
    }
  | { readonly kind: 'unreadable'; readonly where: string; readonly reason: string };

/** People a row could be about. */
export function candidatesOf(row: PlanRow): readonly Candidate[] {
  if (row.kind === 'ask') return row.candidates;
  return 'to' in row ? [row.to] : [];
}

type CardRead = Extract<CardReading, { kind: 'card' }>;

/** How candidates are told about. */
interface CandidateContext {
  readonly phoneKey: PhoneKey;
  readonly since: (person: Person) => Day | null;
}

function kindOf(additions: readonly Addition[]): 'fill' | 'changed' | 'same' {
  if (additions.some(({ kind }) => kind === 'add')) return 'fill';
  return additions.length === 0 ? 'same' : 'changed';
}

function matchedRow({ card, where }: CardRead, match: Match, telling: CandidateContext): PlanRow {
  const withAdditions = (person: Person, evidence: readonly Evidence[]): Candidate => ({
    person,
    evidence,
    additions: additionsOf(card, person, telling.phoneKey),
    since: telling.since(person),
  });
  switch (match.kind) {
    case 'new':
      return { kind: 'create', where, card };
    case 'same': {
      const to = withAdditions(match.person, match.evidence);
      return { kind: kindOf(to.additions), where, card, to };
    }
    case 'ask': {
      const candidates = match.candidates.map((each) => withAdditions(each.person, each.evidence));
      return { kind: 'ask', where, card, candidates };
    }
  }
}

/** A card with nothing new about a person of that name is theirs, and asks nothing. */
function statedRow({ card, where }: CardRead, to: Omit<Candidate, 'evidence'>): PlanRow {
  const evidence = [{ kind: 'name', value: to.person.name } as const];
  return { kind: kindOf(to.additions), where, card, to: { ...to, evidence } };
}

function candidatesIn(match: Match): Person[] {
  return match.kind === 'ask' ? match.candidates.map(({ person }) => person) : [];
}

/** What is known besides the cards and the people they match. */
interface PlanContext {
  /** People among whom one may be found whose note has everything the card has. */
  readonly people?: readonly Person[];
  /** The first day of contact with a person. */
  readonly since?: (person: Person) => Day | null;
}

/**
 * What importing cards comes to, row by row in the order of the file; nothing is written.
 * @param matches one for each reading that is a card, in order
 */
export function planImport(
  readings: readonly CardReading[],
  matches: readonly Match[],
  phoneKey: PhoneKey,
  { people = matches.flatMap(candidatesIn), since = ({ met }) => met }: PlanContext = {},
): PlanRow[] {
  const findStated = knownAmong(people, phoneKey);
  let at = 0;
  return readings.map((reading) => {
    if (reading.kind === 'unreadable') return reading;
    const match = matches[at++] ?? { kind: 'new' };
    const found = match.kind === 'same' ? null : findStated(reading.card);
    if (found) return statedRow(reading, { ...found, since: since(found.person) });
    return matchedRow(reading, match, { phoneKey, since });
  });
}
