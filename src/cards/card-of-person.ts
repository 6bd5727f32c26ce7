import { yearlyDayText } from '../core/important-dates/yearly-day';
import type { Person, PersonDate } from '../core/person/person';
import { cardOf, type Card, type CardExtra } from './card';

function dateExtra({ property, on }: PersonDate): CardExtra {
  return { label: property, value: yearlyDayText(on) };
}

/**
 * What address books can hold of a person: what the properties of the note say. What the note says
 * below them, points discussed, and what somebody offers or looks for are the user's own, and no
 * card has them.
 * @param extras what the note has of an imported card besides
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
