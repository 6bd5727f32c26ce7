import type { AdditionId } from './additions';
import {
  decisionByDefault,
  operationsOf,
  wantedByDefault,
  type Decision,
  type Operation,
} from './decisions';
import type { Batch } from './event';
import { candidatesOf, type PlanRow } from './import-plan';

/** Which rows are shown. */
export type ReviewFilter = 'all' | PlanRow['kind'];

/** A plan while the user goes over it: what is to be done with each row. Never changed in place. */
export interface Review {
  readonly rows: readonly PlanRow[];
  /** One for each row. */
  readonly decisions: readonly Decision[];
  readonly batch: Batch;
}

export type Counts = Readonly<Record<PlanRow['kind'], number>>;

const NO_BATCH: Batch = { met: null, metAt: null, circle: null };

export function startReview(rows: readonly PlanRow[]): Review {
  return { rows, decisions: rows.map(decisionByDefault), batch: NO_BATCH };
}

export function countRows(rows: readonly PlanRow[]): Counts {
  const counts = { create: 0, fill: 0, changed: 0, same: 0, ask: 0, unreadable: 0 };
  for (const { kind } of rows) counts[kind]++;
  return counts;
}

/** The numbers of the rows that a filter shows. */
export function shownRows({ rows }: Review, filter: ReviewFilter): number[] {
  return rows.flatMap(({ kind }, at) => (filter === 'all' || filter === kind ? [at] : []));
}

export function decide(review: Review, at: number, decision: Decision): Review {
  return {
    ...review,
    decisions: review.decisions.map((now, index) => (index === at ? decision : now)),
  };
}

export function setBatch(review: Review, batch: Partial<Batch>): Review {
  return { ...review, batch: { ...review.batch, ...batch } };
}

/**
 * The decision to take a row: as a new person, or adding to the one it names, or replacing values
 * if there is nothing to add.
 */
export function taking(row: PlanRow): Decision {
  if (row.kind === 'create') return { kind: 'create' };
  return row.kind === 'changed' ? takingAll(row) : takingWhatIsNew(row);
}

function takingWhatIsNew(row: PlanRow): Decision {
  const [to] = row.kind === 'ask' ? [] : candidatesOf(row);
  if (!to) return { kind: 'leave' };
  return { kind: 'fill', path: to.person.path, wanted: wantedByDefault(to.additions) };
}

function takingAll(row: PlanRow): Decision {
  const [to] = row.kind === 'ask' ? [] : candidatesOf(row);
  if (!to) return { kind: 'leave' };
  return { kind: 'fill', path: to.person.path, wanted: new Set(to.additions.map(({ id }) => id)) };
}

/** Takes of all cards also what they say instead of what the notes say: a new job, another place. */
export function takeChanges({ rows, decisions, ...rest }: Review): Review {
  const isToFill = (at: number): boolean => decisions[at]?.kind === 'fill';
  const taken = rows.flatMap((row, at) => {
    const now = decisions[at];
    return now ? [isToFill(at) && row.kind !== 'ask' ? takingAll(row) : now] : [];
  });
  return { ...rest, rows, decisions: taken };
}

/** The decision that a card is about a person it could be about. */
export function takingAs(row: PlanRow, path: string): Decision {
  const to = candidatesOf(row).find(({ person }) => person.path === path);
  if (!to) return { kind: 'leave' };
  return { kind: 'fill', path, wanted: wantedByDefault(to.additions) };
}

function takingUnchanged(row: PlanRow): Decision {
  return row.kind === 'create' ? taking(row) : takingWhatIsNew(row);
}

/** Takes all of some rows, or leaves them out; who a card is about stays a question. */
export function takeAll(review: Review, rows: readonly number[], isTaken: boolean): Review {
  const chosen = new Set(rows);
  // Values in notes are replaced if the user looks at nothing else.
  const take = rows.every((at) => review.rows[at]?.kind === 'changed') ? taking : takingUnchanged;
  const decisions = review.decisions.map((now, at) => {
    const row = review.rows[at];
    if (!row || !chosen.has(at) || row.kind === 'ask') return now;
    return isTaken ? take(row) : ({ kind: 'leave' } as const);
  });
  return { ...review, decisions };
}

/** The decision to fill in nothing so far, for a card that was left out. */
function startFilling(row: PlanRow | undefined): Decision | null {
  if (row?.kind !== 'fill' && row?.kind !== 'changed') return null;
  return { kind: 'fill', path: row.to.person.path, wanted: new Set() };
}

/** Takes one property of a card, and the card with it if it was left out; or leaves it. */
export function toggleProperty(review: Review, at: number, id: AdditionId): Review {
  const decided = review.decisions[at];
  const now = decided?.kind === 'leave' ? startFilling(review.rows[at]) : decided;
  if (now?.kind !== 'fill') return review;
  const wanted = new Set(now.wanted);
  if (!wanted.delete(id)) wanted.add(id);
  return decide(review, at, { ...now, wanted });
}

/** How many cards are left out because nobody said who they are about. */
export function countUnanswered({ rows, decisions }: Review): number {
  return rows.filter(({ kind }, at) => kind === 'ask' && decisions[at]?.kind === 'leave').length;
}

/** What would be written now. */
export function operationsIn({ rows, decisions, batch }: Review): Operation[] {
  return rows.flatMap((row, at) => {
    const decision = decisions[at];
    return decision ? operationsOf(row, decision, batch) : [];
  });
}

/** Whether something would be written for a row as it is decided now. */
export function isTaken({ rows, decisions, batch }: Review, at: number): boolean {
  const [row, decision] = [rows[at], decisions[at]];
  return (
    row !== undefined && decision !== undefined && operationsOf(row, decision, batch).length > 0
  );
}

/** Whether taking a row would write something: a card that says nothing new has nothing to tick. */
export function canTake({ rows, batch }: Review, at: number): boolean {
  const row = rows[at];
  return row !== undefined && operationsOf(row, taking(row), batch).length > 0;
}
