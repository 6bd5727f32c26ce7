import { unique } from '../../core/collections/unique';
import { CARD_LABELS, CARD_READING } from '../../words/cards/card-reading';
import type { Card, CardExtra, CardReading, OwnValues } from '../kit/card';
import { holdsOne, OWN_PROPERTIES } from '../kit/fields';
import { sameWithin } from '../matching/same-within';
import { nameForm } from '../matching/name-form';
import type { PhoneKey } from '../kit/phone-key';
import { valuesOnce } from './additions';
import { cardKey } from './card-key';

type CardRead = Extract<CardReading, { kind: 'card' }>;

type ListId = 'email' | 'phone' | 'url' | 'organization' | 'place' | 'circle';

function joinedLists(cards: readonly Card[], phoneKey: PhoneKey): Pick<Card, ListId> {
  const all = (id: ListId): readonly string[] =>
    valuesOnce(
      cards.flatMap((card) => card[id]),
      id,
      phoneKey,
    );
  return {
    email: all('email'),
    phone: all('phone'),
    url: all('url'),
    organization: all('organization'),
    place: all('place'),
    circle: all('circle'),
  };
}

/** The first that says it. */
function first<T>(cards: readonly Card[], of: (card: Card) => T | null): T | null {
  return cards.map(of).find((value) => value !== null) ?? null;
}

/** A person's other names, each once however it is spelled. */
function otherNames(name: string, names: readonly string[]): readonly string[] {
  const seen = new Set([nameForm(name)]);
  return names.filter((other) => {
    const isOther = !seen.has(nameForm(other));
    seen.add(nameForm(other));
    return isOther;
  });
}

/** Our own properties of all the cards: lists together, of one value the first that says it. */
function joinedOwn(cards: readonly Card[]): OwnValues {
  return Object.fromEntries(
    OWN_PROPERTIES.flatMap((id) => {
      const values = unique(cards.flatMap(({ own }) => own[id] ?? []));
      return values.length === 0 ? [] : [[id, holdsOne(id) ? values.slice(0, 1) : values] as const];
    }),
  );
}

/** Birthdays of other cards of one person than the one that is taken. */
function otherBirthdays(cards: readonly Card[]): CardExtra[] {
  const days = unique(cards.flatMap(({ birthday }) => (birthday === null ? [] : [birthday])));
  return days.slice(1).map((value) => ({ label: CARD_LABELS.birthday, value }));
}

/** All that cards of one person say, as one: the first goes first, and nothing is left out. */
function joined(card: Card, others: readonly Card[], phoneKey: PhoneKey): Card {
  const cards = [card, ...others];
  const names = cards.flatMap(({ name, aliases }) => [name, ...aliases]);
  const notes = unique(cards.flatMap(({ note }) => (note === null ? [] : [note])));
  const roles = valuesOnce(
    cards.flatMap(({ role }) => (role === null ? [] : [role])),
    'role',
    phoneKey,
  );
  return {
    ...card,
    ...joinedLists(cards, phoneKey),
    aliases: otherNames(card.name, names),
    parts: first(cards, ({ parts }) => parts),
    role: roles.length === 0 ? null : roles.join(', '),
    birthday: first(cards, ({ birthday }) => birthday),
    note: notes.length === 0 ? null : notes.join('\n\n'),
    photo: first(cards, ({ photo }) => photo),
    uid: first(cards, ({ uid }) => uid),
    own: joinedOwn(cards),
    extras: [
      ...otherBirthdays(cards),
      ...new Map(
        cards.flatMap(({ extras }) => extras.map((each) => [JSON.stringify(each), each] as const)),
      ).values(),
    ],
  };
}

/** Places named of a card that stands in a file many times. */
const MOST_PLACES = 5;

/** The positions of the cards that one was made from. */
function placesOf(cards: readonly CardRead[]): string {
  const named = cards.slice(0, MOST_PLACES).map(({ where }) => where);
  const more = cards.length - named.length;
  return [...named, ...(more === 0 ? [] : [CARD_READING.more(more)])].join(', ');
}

function joinedReading(cards: readonly CardRead[], phoneKey: PhoneKey): CardRead[] {
  const [head, ...others] = cards;
  if (!head || others.length === 0) return head ? [head] : [];
  const card = joined(
    head.card,
    others.map((other) => other.card),
    phoneKey,
  );
  return [{ kind: 'card', where: placesOf(cards), card }];
}

/** Identical cards, by number: a card that occurs twice, at any position. */
function copiesWithin(cards: readonly CardRead[], phoneKey: PhoneKey): number[][] {
  const byKey = new Map<string, number[]>();
  for (const [number, { card }] of cards.entries()) {
    const key = cardKey(card, phoneKey);
    const copies = byKey.get(key);
    if (copies) copies.push(number);
    else byKey.set(key, [number]);
  }
  return [...byKey.values()];
}

/** Cards of one person, by number: copies, and those that have addresses in common. */
function groupsWithin(cards: readonly CardRead[], phoneKey: PhoneKey): number[][] {
  const copies = copiesWithin(cards, phoneKey);
  const firsts = copies.flatMap(([first = -1]) => cards[first]?.card ?? []);
  return sameWithin(firsts, { phoneKey }).map((numbers) =>
    numbers.flatMap((number) => copies[number] ?? []).sort((a, b) => a - b),
  );
}

/**
 * Joins cards of one file that are about one person, in the place of the first: identical cards,
 * and cards with common addresses, never with a common name alone. What cannot be read stays in its
 * place.
 */
export function joinCards(readings: readonly CardReading[], phoneKey: PhoneKey): CardReading[] {
  const cards = readings.flatMap((each) => (each.kind === 'card' ? [each] : []));
  const byFirst = new Map<CardReading, CardRead[]>();
  for (const numbers of groupsWithin(cards, phoneKey)) {
    const members = numbers.flatMap((number) => cards[number] ?? []);
    const [head] = members;
    if (head) byFirst.set(head, members);
  }
  return readings.flatMap((reading): readonly CardReading[] =>
    reading.kind === 'unreadable' ? [reading] : joinedReading(byFirst.get(reading) ?? [], phoneKey),
  );
}
