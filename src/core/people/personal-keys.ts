import { emailKey } from './email-key';
import type { Person } from './person';
import { profileKey } from './profile-key';

/** Shorter ones are numbers that a program gave out by counting: two files have the same. */
const SHORTEST_UID = 8;

/** The identifier of a contact card as a key; null if it is not unique to one card. */
export function uidKey(text: string): string | null {
  const value = text
    .trim()
    .replace(/^urn:uuid:/i, '')
    .toLowerCase();
  return value.length < SHORTEST_UID ? null : value;
}

/** At most this many values of a property are looked at; more would not change the result. */
const MAX_VALUES = 50;

/** What is one person's by its nature: two who have one of these in common are one (docs/introductions.md). */
export function personalKeys({ email, url, uid }: Pick<Person, 'email' | 'url' | 'uid'>): string[] {
  const emails = email.slice(0, MAX_VALUES).map(emailKey);
  const profiles = url.slice(0, MAX_VALUES).map(profileKey);
  const card = uidKey(uid ?? '');
  return [
    ...emails.flatMap((key) => (key?.isPersonal === true ? `email ${key.value}` : [])),
    ...profiles.flatMap((key) => (key === null ? [] : `profile ${key}`)),
    ...(card === null ? [] : [`uid ${card}`]),
  ];
}
