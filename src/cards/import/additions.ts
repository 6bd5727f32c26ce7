import { foldMarks } from '../../core/text/fold-text';
import { parseCadence, spanText } from '../../core/days/cadence';
import { displayText } from '../../core/notes/link';
import type { Person } from '../../core/people/person';
import { withoutCoordinates } from '../../core/people/value-readers';
import { severalValues, withoutLabels } from '../../core/people/several-values';
import type { Card } from '../kit/card';
import { CARD_PROPERTIES, FIELDS, holdsOne, isOwnProperty, type CardProperty } from '../kit/fields';
import { safeLine } from '../../core/notes/safe-text';
import { isLinkAlone } from './keep-links';
import type { PhoneKey } from '../kit/phone-key';

/** What can be taken of a card for a person who is there: a property, or the picture. */
export type AdditionId = CardProperty | 'photo';

/** One property for which a card has something that the person's note does not. */
export interface Addition {
  readonly id: AdditionId;
  /**
   * `add`: beside what is there, or if nothing is; `replace`: instead of something else, which the
   * user has to want.
   */
  readonly kind: 'add' | 'replace';
  /** What the note says; empty if it says nothing. */
  readonly have: readonly string[];
  /** What the card adds. */
  readonly items: readonly string[];
}

/** Values of a property in the form in which they are compared, each once. */
export function valueKeys(
  value: readonly string[] | string | null,
  id: CardProperty,
  phoneKey: PhoneKey,
): ReadonlySet<string> {
  return new Set(inertValues(value).flatMap((text) => keysOf(text, id, phoneKey)));
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

function foldKey(text: string): string {
  return foldMarks(displayText(text)).replace(/\s+/g, ' ');
}

/** What a reader of the note would take of an address: not the label before it. */
function bare(text: string): string {
  return withoutLabels([text])[0] ?? text;
}

/** What has no digit is no number, but may say why. */
function numberKey(text: string, phoneKey: PhoneKey): string {
  return phoneKey(bare(text)) ?? (digits(bare(text)) || foldKey(text));
}

/** In which form two values of a property are compared: as the person is read from the note. */
function keyFor(id: CardProperty, phoneKey: PhoneKey): Key {
  switch (FIELDS[id].comparison) {
    case 'phone':
      return (text) => numberKey(text, phoneKey);
    case 'url':
      return (text) => urlKey(bare(text));
    case 'email':
      return (text) => foldKey(bare(text));
    case 'birthday':
      return (text) => text.trim().replace(/^-+/, '');
    case 'rhythm':
      return rhythmKey;
    case 'text':
      return foldKey;
  }
}

/** The same for a text in which the reader of a note would see several addresses, or a comma too many. */
function keysOf(text: string, id: CardProperty, phoneKey: PhoneKey): readonly string[] {
  const { comparison } = FIELDS[id];
  const isAddress = comparison === 'email' || comparison === 'phone' || comparison === 'url';
  return (isAddress ? severalValues(comparison, [text]) : [text]).map(keyFor(id, phoneKey));
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

function onceEach(values: readonly string[]): readonly string[] {
  return [...new Set(values)].filter((text) => text !== '');
}

function inertValues(value: readonly string[] | string | null): readonly string[] {
  return onceEach(listOf(value).map((text) => safeLine(text)));
}

/** What a card says of a property, as it says it. */
export function saidValues(card: Card, id: CardProperty): readonly string[] {
  return isOwnProperty(id) ? (card.own[id] ?? []) : listOf(card[id]);
}

/** What a card says of a property, fit to stand in a note, each once. */
export function cardValues(card: Card, id: CardProperty): readonly string[] {
  const isKept = (text: string): boolean => isOwnProperty(id) && isLinkAlone(text);
  return onceEach(saidValues(card, id).map((text) => (isKept(text) ? text : safeLine(text))));
}

function known(person: Person, id: CardProperty): readonly string[] {
  const values = personValues(person, id);
  // A person's own name is no other name.
  return id === 'aliases' ? [...values, person.name] : values;
}

/** The place and the introducer belong to one day: never beside those of another day. */
function isOfAnotherDay(id: CardProperty, { own }: Card, { met }: Person): boolean {
  if (id !== 'metAt' && id !== 'metThrough') return false;
  const [day] = own.met ?? [];
  return met !== null && day !== undefined && day !== met;
}

function addition(
  id: CardProperty,
  { card, person, phoneKey }: { card: Card; person: Person; phoneKey: PhoneKey },
): Addition | null {
  const have = personValues(person, id);
  const there = new Set(known(person, id).map(keyFor(id, phoneKey)));
  const said = cardValues(card, id);
  // Coordinates mean nothing to the reader of a note.
  const items = (id === 'place' ? withoutCoordinates(said) : said).filter(
    (text) => !keysOf(text, id, phoneKey).every((key) => there.has(key)),
  );
  if (items.length === 0) return null;
  const isOne = holdsOne(id);
  // A second number of a card says nothing to anybody; the first one keeps its use.
  if (id === 'uid' && have.length > 0) return null;
  // One of several values is there already: the note has made its choice of the card's.
  if (isOne && items.length < said.length) return null;
  const isElse = (isOne && have.length > 0) || isOfAnotherDay(id, card, person);
  return { id, kind: isElse ? 'replace' : 'add', have, items };
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
