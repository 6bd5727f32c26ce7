import { foldMarks } from '../../core/fold-text';
import { parseCadence, spanText } from '../../core/cadence';
import { displayText } from '../../core/link';
import type { Person } from '../../core/person/person';
import { propertyKind, type PropertyId } from '../../core/person/properties';
import { OWN_PROPERTIES, type Card, type OwnProperty } from '../card';
import { inertLine } from '../inert';
import { isLinkAlone } from './keep-links';
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
  ...OWN_PROPERTIES,
  'uid',
] as const satisfies readonly PropertyId[];

export type CardProperty = (typeof CARD_PROPERTIES)[number];

function isOwn(id: CardProperty): id is OwnProperty {
  return OWN_PROPERTIES.some((own) => own === id);
}

/** Of which a person has one, as a rule. */
export function hasOne(id: CardProperty): boolean {
  if (id === 'organization' || id === 'place') return true;
  const kind = propertyKind(id);
  return kind !== 'list' && kind !== 'links';
}

function listOf(value: readonly string[] | string | null): readonly string[] {
  if (value === null) return [];
  return typeof value === 'string' ? [value] : value;
}

/** What a person's note says of a property, each value as a text. */
export function personValues(person: Person, id: CardProperty): readonly string[] {
  if (id === 'metThrough') return person.metThrough ? [person.metThrough.text] : [];
  if (id === 'knows' || id === 'notSameAs') return person[id].map(({ text }) => text);
  if (id === 'cadence') return person.cadence ? [spanText(person.cadence)] : [];
  if (id === 'paused' || id === 'noIntroductions') return person[id] ? ['true'] : [];
  return listOf(person[id]);
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

/** `30` and `30 days` are one rhythm. */
function rhythmKey(text: string): string {
  const span = parseCadence(text);
  return span ? spanText(span) : text;
}

/** In which form two values of a property are compared. */
function keyFor(id: CardProperty, phoneKey: PhoneKey): Key {
  if (id === 'phone') return (text) => phoneKey(text) ?? digits(text);
  if (id === 'url') return urlKey;
  if (id === 'birthday') return (text) => text.trim().replace(/^-+/, '');
  if (id === 'cadence') return rhythmKey;
  return (text) => foldMarks(displayText(text)).replace(/\s+/g, ' ');
}

/** What a card says of a property, fit to stand in a note, each once. */
export function cardValues(card: Card, id: CardProperty): readonly string[] {
  const values = isOwn(id) ? (card.own[id] ?? []) : listOf(card[id]);
  const inert = values.map((text) => (isOwn(id) && isLinkAlone(text) ? text : inertLine(text)));
  return [...new Set(inert)].filter((text) => text !== '');
}

function known(person: Person, id: CardProperty): readonly string[] {
  const values = personValues(person, id);
  // A person's own name is no other name.
  return id === 'aliases' ? [...values, person.name] : values;
}

/** Where somebody was met, and through whom, belongs to one day: never beside that of another. */
function isOfAnotherDay(id: CardProperty, { own }: Card, { met }: Person): boolean {
  if (id !== 'metAt' && id !== 'metThrough') return false;
  const [day] = own.met ?? [];
  return met !== null && day !== undefined && day !== met;
}

function addition(
  id: CardProperty,
  { card, person, phoneKey }: { card: Card; person: Person; phoneKey: PhoneKey },
): Addition | null {
  const key = keyFor(id, phoneKey);
  const have = personValues(person, id);
  const there = new Set(known(person, id).map(key));
  const items = cardValues(card, id).filter((text) => !there.has(key(text)));
  if (items.length === 0) return null;
  const isOne = hasOne(id);
  // One of several values is there already: the note has made its choice of the card's.
  if (isOne && items.length < cardValues(card, id).length) return null;
  const isElse = (isOne && have.length > 0) || isOfAnotherDay(id, card, person);
  return { id, kind: isElse ? 'replace' : 'add', have, items };
}

/** What a card says that a person's note does not, property by property. */
export function additionsOf(card: Card, person: Person, phoneKey: PhoneKey): Addition[] {
  return CARD_PROPERTIES.flatMap((id) => addition(id, { card, person, phoneKey }) ?? []);
}
