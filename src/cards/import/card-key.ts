import { fingerprint } from '../../core/text/fingerprint';
import type { Person } from '../../core/people/person';
import type { Card } from '../kit/card';
import { nameForm } from '../matching/name-form';
import type { PhoneKey } from '../kit/phone-key';
import { TELLING_PROPERTIES, type TellingProperty } from '../kit/fields';
import { additionsOf, valueKeys, type Addition } from './additions';

/** Circles and other names tell nobody apart: they are the user's to change. */
type TellingValues = Pick<Card, 'name' | TellingProperty>;

/** Equal for cards that say the same about somebody of the same name. */
function keyOf(told: TellingValues, phoneKey: PhoneKey): string {
  const values = TELLING_PROPERTIES.map((id) => [...valueKeys(told[id], id, phoneKey)].sort());
  return JSON.stringify([nameForm(told.name), ...values]);
}

/** Equal for cards that say the very same, in any spelling: one card that is there twice. */
export function cardKey(card: Card, phoneKey: PhoneKey): string {
  const { aliases, circle, note, photo, own, extras } = card;
  return JSON.stringify([
    keyOf(card, phoneKey),
    aliases.map(nameForm).sort(),
    [...circle].sort(),
    note,
    photo && fingerprint(photo.bytes),
    Object.entries(own).sort(([a], [b]) => (a < b ? -1 : 1)),
    extras,
  ]);
}

/** How many people of one name are looked through; nobody knows this many. */
const MOST_NAMESAKES = 50;

function added<K>(lists: Map<K, Person[]>, key: K, person: Person): void {
  const list = lists.get(key);
  if (list) list.push(person);
  else lists.set(key, [person]);
}

/** Somebody whose note says all that a card says, name and all, but for a picture it may lack. */
interface KnownPerson {
  readonly person: Person;
  readonly additions: readonly Addition[];
}

/** Finds who a card is about; null if nobody's note says it. */
type FindKnown = (card: Card) => KnownPerson | null;

/** How to find who is the one on a card without asking: the note and the card say the same. */
export function knownAmong(people: Iterable<Person>, phoneKey: PhoneKey): FindKnown {
  const byKey = new Map<string, Person[]>();
  const byName = new Map<string, Person[]>();
  for (const person of people) {
    added(byKey, keyOf(person, phoneKey), person);
    const names = [person.name, ...person.aliases].map(nameForm);
    for (const form of new Set(names)) added(byName, form, person);
  }
  return (card) => {
    const alike = byKey.get(keyOf(card, phoneKey)) ?? [];
    const namesakes = byName.get(nameForm(card.name)) ?? [];
    const near = [...alike, ...namesakes.slice(0, MOST_NAMESAKES)];
    for (const person of near) {
      const additions = additionsOf(card, person, phoneKey);
      if (additions.every(({ id }) => id === 'photo')) return { person, additions };
    }
    return null;
  };
}
