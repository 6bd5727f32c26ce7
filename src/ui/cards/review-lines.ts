import type { Card } from '../../cards/kit/card';
import { additionsOfKind, type Addition } from '../../cards/import/additions';
import type { Decision } from '../../cards/import/decisions';
import { eventEffect, type Batch } from '../../cards/import/event';
import { candidatesOf, type Candidate, type PlanRow } from '../../cards/import/import-plan';
import { canTake, isTaken, type Review } from '../../cards/import/review';
import { additionWords, changesWords, EVENT_WORDS } from '../../words/cards/cards';
import { evidenceWords } from '../../words/cards/matching';

/** One line of the review: a card, or a property of the card whose fields are shown. */
export type ReviewLine =
  | {
      readonly kind: 'card';
      readonly at: number;
      readonly row: PlanRow;
      readonly decision: Decision;
      readonly isOpen: boolean;
      readonly batch: Batch;
      /** Whether something is written for it, and whether something could be. */
      readonly isTaken: boolean;
      readonly canTake: boolean;
    }
  | {
      readonly kind: 'property';
      readonly at: number;
      readonly addition: Addition;
      readonly isTaken: boolean;
    };

/** The person the user chose for a card; null if nobody is chosen. */
function chosen(row: PlanRow, decision: Decision): Candidate | null {
  if (decision.kind !== 'fill') return null;
  return candidatesOf(row).find(({ person }) => person.path === decision.path) ?? null;
}

/** What can be taken from a card, one property at a time; nothing if nobody is chosen. */
export function choicesOf(row: PlanRow, decision: Decision): readonly Addition[] {
  const to = chosen(row, decision) ?? ('to' in row ? row.to : null);
  return to?.additions ?? [];
}

/** The lines for some rows, with the properties of the open one below it. */
export function reviewLines(
  review: Review,
  shown: readonly number[],
  open: number | null,
): ReviewLine[] {
  const { rows, decisions, batch } = review;
  return shown.flatMap((at) => {
    const [row, decision] = [rows[at], decisions[at]];
    if (!row || !decision) return [];
    const isOpen = at === open;
    const ticks = { isTaken: isTaken(review, at), canTake: canTake(review, at) };
    const card: ReviewLine = { kind: 'card', at, row, decision, isOpen, batch, ...ticks };
    if (!isOpen) return [card];
    const properties = choicesOf(row, decision).map((addition) => ({
      kind: 'property' as const,
      at,
      addition,
      isTaken: decision.kind === 'fill' && decision.wanted.has(addition.id),
    }));
    return [card, ...properties];
  });
}

function cardWords({ organization, role, email, phone, place }: Card): string {
  const known = [role, organization[0], email[0], phone[0], place[0]];
  return known.filter((text) => text !== null && text !== undefined).join(' · ');
}

/** What goes beside what the note says, and what the card says instead of it. */
function fillWords({ additions }: Candidate, decision: Decision): string[] {
  const isWanted = ({ id }: Addition): boolean =>
    decision.kind !== 'fill' || decision.wanted.has(id);
  const added = additionsOfKind(additions, 'add').filter(isWanted);
  const changes = additionsOfKind(additions, 'replace');
  return [
    ...(added.length === 0 ? [] : [added.map(additionWords).join('; ')]),
    ...(changes.length === 0 ? [] : [changesWords(changes)]),
  ];
}

function eventWords(to: Candidate, batch: Batch): string[] {
  const event = eventEffect(to, batch);
  switch (event.kind) {
    case 'nothing':
      return [];
    case 'first':
      return [EVENT_WORDS.first(event.met, event.metAt)];
    case 'again':
      return [EVENT_WORDS.again(event.interaction.day, event.interaction.text)];
    case 'no-day':
      return [EVENT_WORDS.noDay(event.metAt)];
  }
}

function knownWords(to: Candidate, decision: Decision, batch: Batch): string {
  const said = [...eventWords(to, batch), ...fillWords(to, decision)];
  return said.length === 0 ? to.evidence.map(evidenceWords).join('; ') : said.join(' · ');
}

/** The name on a line, or the card's place in the file if it has none that can be read. */
export function lineTitle(row: PlanRow): string {
  return row.kind === 'unreadable' ? row.where : row.card.name;
}

/** What a card comes to, in words. */
export function lineWords({ row, decision, batch }: Extract<ReviewLine, { kind: 'card' }>): string {
  switch (row.kind) {
    case 'create':
      return cardWords(row.card);
    case 'fill':
    case 'changed':
    case 'same':
      return knownWords(row.to, decision, batch);
    case 'ask': {
      const to = chosen(row, decision) ?? row.candidates[0];
      const why = to ? `${to.person.name}: ${to.evidence.map(evidenceWords).join('; ')}` : '';
      return why === '' ? cardWords(row.card) : why;
    }
    case 'unreadable':
      return row.reason;
  }
}
