import { foldMarks } from '../../core/fold-text';
import type { Person } from '../../core/person/person';
import type { PropertyId } from '../../core/person/properties';
import { withoutCoordinates } from '../../core/person/property-readers';
import { withoutLabels } from '../../core/person/several-values';
import type { Card } from '../card';
import { inertLine } from '../../core/inert';
import type { PhoneKey } from '../phone-key';

/** What can be taken of a card for a person who is there: a property, or the picture. */
export type Takeable = CardProperty | 'photo';

/** One property of which a card says something that the person's note does not. */
export interface Addition {
  readonly id: Takeable;
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

/** Values of a property in the form in which they are compared, each once. */
export function valueKeys(
  value: readonly string[] | string | null,
  id: CardProperty,
  phoneKey: PhoneKey,
): ReadonlySet<string> {
  const key = keyFor(id, phoneKey);
  return new Set(inertValues(value).map(key));
}

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

function foldKey(text: string): string {
  return foldMarks(text).replace(/\s+/g, ' ');
}

/** What a reader of the note would take of an address: not the label before it. */
function bare(text: string): string {
  return withoutLabels([text])[0] ?? text;
}

/** In which form two values of a property are compared: as the person is read from the note. */
function keyFor(id: CardProperty, phoneKey: PhoneKey): Key {
  // What has no digit is no number, but may say why.
  if (id === 'phone')
    return (text) => phoneKey(bare(text)) ?? (digits(bare(text)) || foldKey(text));
  if (id === 'url') return (text) => urlKey(bare(text));
  if (id === 'email') return (text) => foldKey(bare(text));
  return id === 'birthday' ? (text) => text.trim().replace(/^-+/, '') : foldKey;
}

/** Values of a property, each once however it is spelled: as it is spelled first. */
export function valuesOnce(
  values: readonly string[],
  id: CardProperty,
  phoneKey: PhoneKey,
): readonly string[] {
  const key = keyFor(id, phoneKey);
  const byKey = new Map<string, string>();
  for (const value of values) if (!byKey.has(key(value))) byKey.set(key(value), value);
  return [...byKey.values()];
}

function inertValues(value: readonly string[] | string | null): readonly string[] {
  return [...new Set(listOf(value).map(inertLine))].filter((text) => text !== '');
}

/** What a card says of a property, fit to stand in a note, each once. */
export function cardValues(card: Card, id: CardProperty): readonly string[] {
  return inertValues(card[id]);
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
  const said = cardValues(card, id);
  // A place in numbers is none to the reader of a note.
  const items = (id === 'place' ? withoutCoordinates(said) : said).filter(
    (text) => !there.has(key(text)),
  );
  if (items.length === 0) return null;
  const isOne = ONE.has(id);
  // A second number of a card says nothing to anybody; the first one keeps its use.
  if (id === 'uid' && have.length > 0) return null;
  // One of several values is there already: the note has made its choice of the card's.
  if (isOne && items.length < said.length) return null;
  return { id, kind: isOne && have.length > 0 ? 'replace' : 'add', have, items };
}

function photoAddition({ photo }: Card, person: Person): Addition[] {
  if (photo === null || person.photo !== null) return [];
  return [{ id: 'photo', kind: 'add', have: [], items: [photo.mediaType] }];
}

/** What a card says that a person's note does not, property by property. */
export function additionsOf(card: Card, person: Person, phoneKey: PhoneKey): Addition[] {
  const said = CARD_PROPERTIES.flatMap((id) => addition(id, { card, person, phoneKey }) ?? []);
  return [...said, ...photoAddition(card, person)];
}

/** What of a card's additions goes beside what the note says, and what instead of it. */
export function additionsOfKind(
  additions: readonly Addition[],
  kind: Addition['kind'],
): readonly Addition[] {
  return additions.filter((each) => each.kind === kind);
}
