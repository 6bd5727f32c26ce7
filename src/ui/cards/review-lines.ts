import type { Card } from '../../cards/card';
import type { Addition } from '../../cards/plan/additions';
import type { Decision } from '../../cards/plan/decisions';
import type { Candidate, PlanRow } from '../../cards/plan/import-plan';
import { candidatesOf, type Review } from '../../cards/plan/review';
import { additionWords } from '../../core/words/cards';
import { evidenceWords } from '../../core/words/matching';

/** One line of the review: a card, or a property of the card whose fields are shown. */
export type ReviewLine =
  | {
      readonly kind: 'card';
      readonly at: number;
      readonly row: PlanRow;
      readonly decision: Decision;
      readonly isOpen: boolean;
    }
  | {
      readonly kind: 'property';
      readonly at: number;
      readonly addition: Addition;
      readonly isTaken: boolean;
    };

/** Whom the user says that a card is about; null where nobody is chosen. */
function chosen(row: PlanRow, decision: Decision): Candidate | null {
  if (decision.kind !== 'fill') return null;
  return candidatesOf(row).find(({ person }) => person.path === decision.path) ?? null;
}

/** What can be taken of a card, one property at a time; nothing where nobody is chosen. */
export function choicesOf(row: PlanRow, decision: Decision): readonly Addition[] {
  const to = chosen(row, decision) ?? (row.kind === 'fill' ? row.to : null);
  return to?.additions ?? [];
}

/** The lines for some rows, with the properties of the open one below it. */
export function reviewLines(
  { rows, decisions }: Review,
  shown: readonly number[],
  open: number | null,
): ReviewLine[] {
  return shown.flatMap((at) => {
    const [row, decision] = [rows[at], decisions[at]];
    if (!row || !decision) return [];
    const isOpen = at === open;
    const card: ReviewLine = { kind: 'card', at, row, decision, isOpen };
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

function fillWords(additions: readonly Addition[], decision: Decision): string {
  if (decision.kind !== 'fill') return additions.map(additionWords).join('; ');
  const taken = additions.filter(({ id }) => decision.wanted.has(id));
  return (taken.length === 0 ? additions : taken).map(additionWords).join('; ');
}

/** The name on a line, or the card's place in the file where it has none that can be read. */
export function lineTitle(row: PlanRow): string {
  return row.kind === 'unreadable' ? row.where : row.card.name;
}

/** What a card comes to, in words. */
export function lineWords(row: PlanRow, decision: Decision): string {
  switch (row.kind) {
    case 'create':
      return cardWords(row.card);
    case 'fill':
      return fillWords(row.to.additions, decision);
    case 'same':
      return row.to.evidence.map(evidenceWords).join('; ');
    case 'ask': {
      const to = chosen(row, decision) ?? row.candidates[0];
      const why = to ? `${to.person.name}: ${to.evidence.map(evidenceWords).join('; ')}` : '';
      return why === '' ? cardWords(row.card) : why;
    }
    case 'unreadable':
      return row.reason;
  }
}
