import { isPage } from '../core/people/address-patterns';
import type { Person } from '../core/people/person';
import { profileKey } from '../core/people/profile-key';
import { mailAddresses, pageAddress, profileAddress } from './contact-ways';
import { cutWords } from './cut-words';
import { fillMessage, type MessageValues } from './fill-message';

/** Characters that networks take in a request to connect. */
export const CONNECT_LIMIT = 300;

/** A person's own page on a network, else any page of theirs; null if the note has none. */
export function connectAddress(person: Person): string | null {
  const own = person.url.find((text) => isPage(text.trim()) && profileKey(text) !== null);
  return own === undefined ? profileAddress(person) : pageAddress(own);
}

function hasProfile({ url }: Person): boolean {
  return url.some((text) => isPage(text.trim()) && profileKey(text) !== null);
}

/** Whether a person is only known by reading: never met, and with a profile on a network. */
export function isSeenOnline(person: Person): boolean {
  return person.met === null && hasProfile(person);
}

/** Whether a request to connect is worth offering: it has somewhere to go, and no mail is better. */
export function canAskToConnect(person: Person): boolean {
  return hasProfile(person) && (person.met === null || mailAddresses(person).length === 0);
}

/** What is cut if the whole is too long, in this order; what is still too long then is left out. */
const CUT = ['discussed', 'met-where', 'met-at', 'place', 'name', 'first-name', 'me'] as const;

/** A name longer than this is left out at once: it would leave no room for anything else. */
const MAX_NAME = 60;

/** Less of a value than this says nothing. */
const LEAST = 12;

function shorter(value: string, over: number): string {
  const cut = cutWords(value, value.length - over);
  return cut.length < LEAST ? '' : cut;
}

/**
 * A request to connect, filled in so that a network takes it: what is long in the note is cut by
 * words, what then is still too long is left out. Only a template of the user's can be longer.
 */
export function fillRequest(template: string, values: MessageValues): string {
  const short = (name: string): string => (name.length > MAX_NAME ? '' : name);
  const names = { 'first-name': short(values['first-name']), me: short(values.me) };
  let known: MessageValues = { ...values, ...names };
  let filled = fillMessage(template, known);
  for (const name of CUT) {
    while (filled.length > CONNECT_LIMIT && known[name] !== '') {
      known = { ...known, [name]: shorter(known[name], filled.length - CONNECT_LIMIT) };
      filled = fillMessage(template, known);
    }
  }
  return filled;
}
