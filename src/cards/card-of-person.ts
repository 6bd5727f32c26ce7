import { yearlyDayText } from '../core/people/yearly-day';
import type { Person, PersonDate } from '../core/people/person';
import { cardOf, type Card, type CardExtra, type OwnValues } from './kit/card';
import { FIELDS, OWN_PROPERTIES, type OwnProperty } from './kit/fields';
import { personValues } from './import/additions';

function dateExtra({ property, on }: PersonDate): CardExtra {
  return { label: property, value: yearlyDayText(on) };
}

/** Links as the note writes them, by property: a person has only what a reader sees of them. */
export type WrittenTexts = (id: OwnProperty) => readonly string[];

/** What a person's note says of our own properties, with the links as they are written. */
export function ownOfPerson(person: Person, written: WrittenTexts): OwnValues {
  return Object.fromEntries(
    OWN_PROPERTIES.flatMap((id) => {
      const said = personValues(person, id);
      const texts = FIELDS[id].hasLinks ? written(id) : [];
      const values = texts.length === said.length ? texts : said;
      return values.length === 0 ? [] : [[id, values] as const];
    }),
  );
}

/**
 * What address books can store about a person: what the properties of the note say. The text below
 * them, points discussed, and what the person offers or looks for are the user's own and go on no
 * card.
 * @param extras what else the note has from an imported card
 */
export function cardOfPerson(person: Person, extras: readonly CardExtra[] = []): Card {
  const { name, aliases, email, phone, url, organization, role, place, circle, uid } = person;
  const { birthday, anniversary } = person;
  const married = anniversary === null ? [] : [{ label: 'anniversary', value: anniversary }];
  return cardOf({
    name,
    aliases: aliases.filter((alias) => alias !== name),
    ...{ email, phone, url, organization, role, place, circle, uid },
    birthday,
    extras: [...married, ...person.dates.map(dateExtra), ...extras],
  });
}
