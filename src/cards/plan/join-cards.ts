import { eachOnce } from '../../core/each-once';
import { CARD_LABELS } from '../../core/words/card-reading';
import {
  OWN_PROPERTIES,
  type Card,
  type CardExtra,
  type CardReading,
  type OwnValues,
} from '../card';
import { sameWithin } from '../matching/same-within';
import type { PhoneKey } from '../phone-key';
import { hasOne } from './additions';

type CardRead = Extract<CardReading, { kind: 'card' }>;

type ListId = 'email' | 'phone' | 'url' | 'organization' | 'place' | 'circle';

function joinedLists(cards: readonly Card[]): Pick<Card, ListId> {
  const all = (id: ListId): readonly string[] => eachOnce(cards.flatMap((card) => card[id]));
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

/** Our own properties of all the cards: lists together, of one value the first that says it. */
function joinedOwn(cards: readonly Card[]): OwnValues {
  return Object.fromEntries(
    OWN_PROPERTIES.flatMap((id) => {
      const values = eachOnce(cards.flatMap(({ own }) => own[id] ?? []));
      return values.length === 0 ? [] : [[id, hasOne(id) ? values.slice(0, 1) : values] as const];
    }),
  );
}

/** Birthdays of other cards of one person than the one that is taken. */
function otherBirthdays(cards: readonly Card[]): CardExtra[] {
  const days = eachOnce(cards.flatMap(({ birthday }) => (birthday === null ? [] : [birthday])));
  return days.slice(1).map((value) => ({ label: CARD_LABELS.birthday, value }));
}

/** All that cards of one person say, as one: the first goes first, and nothing is left out. */
function joined(card: Card, others: readonly Card[]): Card {
  const cards = [card, ...others];
  const names = cards.flatMap(({ name, aliases }) => [name, ...aliases]);
  const notes = eachOnce(cards.flatMap(({ note }) => (note === null ? [] : [note])));
  const roles = eachOnce(cards.flatMap(({ role }) => (role === null ? [] : [role])));
  return {
    ...card,
    ...joinedLists(cards),
    aliases: eachOnce(names).filter((name) => name !== card.name),
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

function joinedReading([head, ...others]: readonly CardRead[]): CardRead[] {
  if (!head || others.length === 0) return head ? [head] : [];
  const where = [head, ...others].map((each) => each.where).join(', ');
  return [
    {
      kind: 'card',
      where,
      card: joined(
        head.card,
        others.map(({ card }) => card),
      ),
    },
  ];
}

/**
 * Cards of one file that are of one person, by their addresses and never by a name alone, as one
 * card, in the place of the first; what cannot be read stays where it is.
 */
export function joinCards(readings: readonly CardReading[], phoneKey: PhoneKey): CardReading[] {
  const cards = readings.flatMap((each) => (each.kind === 'card' ? [each] : []));
  const groups = sameWithin(
    cards.map(({ card }) => card),
    { phoneKey },
  );
  const byFirst = new Map<CardReading, CardRead[]>();
  for (const numbers of groups) {
    const members = numbers.flatMap((number) => cards[number] ?? []);
    const [head] = members;
    if (head) byFirst.set(head, members);
  }
  return readings.flatMap((reading): readonly CardReading[] =>
    reading.kind === 'unreadable' ? [reading] : joinedReading(byFirst.get(reading) ?? []),
  );
}
