import type { NewPerson } from '../../core/people/new-note';
import type { Person } from '../../core/people/person';
import type { Card, CardPhoto } from '../kit/card';
import type { PropertyValue } from '../../core/notes/property-change';
import { propertyKind } from '../../core/people/properties';
import { textsOf } from '../../core/notes/property-value';
import { safeLine, safeMarkdown } from '../../core/notes/safe-text';
import { CARD_PROPERTIES, holdsOne, type CardProperty } from '../kit/fields';
import { additionsOfKind, cardValues, type Addition, type AdditionId } from './additions';
import { eventEffect, type Batch, type EventEffect } from './event';
import { candidatesOf, type PlanRow } from './import-plan';

/** What the user wants done with one row. */
export type Decision =
  | { readonly kind: 'leave' }
  | { readonly kind: 'create' }
  /** `wanted`: what to take from the card. */
  | { readonly kind: 'fill'; readonly path: string; readonly wanted: ReadonlySet<AdditionId> };

/** A new person note that a card comes to. */
export interface Creation {
  readonly kind: 'create';
  readonly where: string;
  readonly name: string;
  readonly details: NewPerson;
  readonly card: Card;
}

/** What a card adds to a person who is there. */
export interface Filling {
  readonly kind: 'fill';
  readonly where: string;
  readonly person: Person;
  readonly additions: readonly Addition[];
  readonly event: EventEffect;
  /** Null if they are in it already, or in none. */
  readonly circle: string | null;
  readonly photo: CardPhoto | null;
  readonly card: Card;
}

export type Operation = Creation | Filling;

/** What is taken unless the user says otherwise: nothing that is there is replaced. */
export function wantedByDefault(additions: readonly Addition[]): ReadonlySet<AdditionId> {
  return new Set(additionsOfKind(additions, 'add').map(({ id }) => id));
}

/** What is done with a row unless the user says otherwise. Who it is, is never guessed. */
export function decisionByDefault(row: PlanRow): Decision {
  switch (row.kind) {
    case 'create':
      return { kind: 'create' };
    case 'fill':
    case 'changed':
    case 'same': {
      const { person, additions } = row.to;
      return { kind: 'fill', path: person.path, wanted: wantedByDefault(additions) };
    }
    case 'ask':
    case 'unreadable':
      return { kind: 'leave' };
  }
}

/** One organization, place or role is a text; what is mostly several is a list. */
function valueOf(id: CardProperty, values: readonly [string, ...string[]]): PropertyValue {
  if (propertyKind(id) === 'checkbox') return values[0] === 'true';
  return holdsOne(id) && values.length === 1 ? values[0] : values;
}

function cardDetails(card: Card): NewPerson {
  const details = CARD_PROPERTIES.flatMap((id) => {
    const values = cardValues(card, id).filter((text) => id !== 'aliases' || text !== card.name);
    const [only, ...others] = values;
    if (only === undefined) return [];
    return [[id, valueOf(id, [only, ...others])] as const];
  });
  // The day met decides the status when it is asked for; the note does not repeat it.
  const status = card.own.met && !card.own.status ? { status: '' } : {};
  return { ...Object.fromEntries(details), ...status };
}

function batchDetails({ met, metAt, circle }: Batch, details: NewPerson): NewPerson {
  const { circle: own } = details;
  const circles = [...(textsOf(own) ?? []), ...(circle === null ? [] : [circle])];
  // The day in a row goes before the day given for all rows at once.
  const isMet = details.met !== undefined;
  return {
    ...(met === null || isMet ? {} : { met }),
    ...(metAt === null || isMet || details.metAt !== undefined ? {} : { metAt }),
    ...(circles.length === 0 ? {} : { circle: [...new Set(circles)] }),
  };
}

const CARD_HEADING = '## Card';

/**
 * What a card says beyond the properties, as plain Markdown; empty if it says no more. Below the
 * text of a template (`isBelow`) all of it goes under a heading of its own.
 */
export function cardBody({ note, extras }: Card, isBelow = false): string {
  const lines = extras.map(({ label, value }) => {
    const [name, text] = [safeMarkdown(safeLine(label)), safeMarkdown(safeLine(value))];
    return `- ${name}: ${text}`;
  });
  const text = note === null ? '' : safeMarkdown(note);
  const list = lines.join('\n');
  const parts = isBelow ? [CARD_HEADING, text, list] : [text, list && CARD_HEADING, list];
  const said = parts.filter((part) => part !== '');
  return text === '' && list === '' ? '' : `${said.join('\n\n')}\n`;
}

function creation(card: Card, where: string, batch: Batch): Creation {
  const details = cardDetails(card);
  return {
    kind: 'create',
    where,
    name: safeLine(card.name),
    details: { ...details, ...batchDetails(batch, details) },
    card,
  };
}

function missingCircle({ circle }: Batch, person: Person): string | null {
  const isIn = person.circle.some((own) => own.toLowerCase() === circle?.toLowerCase());
  return isIn ? null : circle;
}

function isNeeded({ additions, event, circle }: Filling): boolean {
  const isEvent = event.kind === 'first' || event.kind === 'again';
  return additions.length > 0 || isEvent || circle !== null;
}

function filling(
  row: PlanRow,
  { path, wanted }: Extract<Decision, { kind: 'fill' }>,
  batch: Batch,
): Filling[] {
  const to = candidatesOf(row).find(({ person }) => person.path === path);
  if (!to || !('card' in row)) return [];
  const { person } = to;
  const planned: Filling = {
    kind: 'fill',
    where: row.where,
    person,
    additions: to.additions.filter(({ id }) => wanted.has(id)),
    event: eventEffect(to, batch),
    circle: missingCircle(batch, person),
    photo: wanted.has('photo') ? row.card.photo : null,
    card: row.card,
  };
  return isNeeded(planned) ? [planned] : [];
}

/** What has to be written for a row, as the user decided. */
export function operationsOf(row: PlanRow, decision: Decision, batch: Batch): Operation[] {
  switch (decision.kind) {
    case 'leave':
      return [];
    case 'create':
      return 'card' in row ? [creation(row.card, row.where, batch)] : [];
    case 'fill':
      return filling(row, decision, batch);
  }
}
