import { foldMarks } from '../../core/fold-text';
import type { Person } from '../../core/person/person';
import type { PropertyId } from '../../core/person/properties';
import type { Card } from '../card';
import { inertLine } from '../../core/inert';
import type { PhoneKey } from '../phone-key';

/** One property of which a card says something that the person's note does not. */
export interface Addition {
  readonly id: CardProperty;
  /**
   * `add`: beside what is there or where nothing is; `replace`: instead of something else, which
   * the user has to want.
   */
  readonly kind: 'add' | 'replace';
  /** What the note says; empty where it says nothing. */
  readonly have: readonly string[];
  /** What the card says besides. */
  readonly items: readonly string[];
}

/** The properties that cards fill in, in the order in which they are shown: what nobody reads, last. */
export const CARD_PROPERTIES = [
  'organization',
  'role',
  'place',
  'email',
  'phone',
  'url',
  'birthday',
  'aliases',
  'circle',
  'uid',
] as const satisfies readonly PropertyId[];

export type CardProperty = (typeof CARD_PROPERTIES)[number];

/** Of which a person has one, as a rule. */
const ONE: ReadonlySet<CardProperty> = new Set([
  'organization',
  'role',
  'place',
  'birthday',
  'uid',
]);

function listOf(value: readonly string[] | string | null): readonly string[] {
  if (value === null) return [];
  return typeof value === 'string' ? [value] : value;
}

function digits(text: string): string {
  return text.replace(/\D/g, '');
}

type Key = (text: string) => string;

function urlKey(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/\/+$/, '');
}

/** In which form two values of a property are compared. */
function keyFor(id: CardProperty, phoneKey: PhoneKey): Key {
  if (id === 'phone') return (text) => phoneKey(text) ?? digits(text);
  if (id === 'url') return urlKey;
  if (id === 'birthday') return (text) => text.trim().replace(/^-+/, '');
  return (text) => foldMarks(text).replace(/\s+/g, ' ');
}

/** What a card says of a property, fit to stand in a note, each once. */
export function cardValues(card: Card, id: CardProperty): readonly string[] {
  return [...new Set(listOf(card[id]).map(inertLine))].filter((text) => text !== '');
}

function known(person: Person, id: CardProperty): readonly string[] {
  const values = listOf(person[id]);
  // A person's own name is no other name.
  return id === 'aliases' ? [...values, person.name] : values;
}

function addition(
  id: CardProperty,
  { card, person, phoneKey }: { card: Card; person: Person; phoneKey: PhoneKey },
): Addition | null {
  const key = keyFor(id, phoneKey);
  const have = listOf(person[id]);
  const there = new Set(known(person, id).map(key));
  const items = cardValues(card, id).filter((text) => !there.has(key(text)));
  if (items.length === 0) return null;
  const isOne = ONE.has(id);
  // One of several values is there already: the note has made its choice of the card's.
  if (isOne && items.length < cardValues(card, id).length) return null;
  return { id, kind: isOne && have.length > 0 ? 'replace' : 'add', have, items };
}

/** What a card says that a person's note does not, property by property. */
export function additionsOf(card: Card, person: Person, phoneKey: PhoneKey): Addition[] {
  return CARD_PROPERTIES.flatMap((id) => addition(id, { card, person, phoneKey }) ?? []);
}
