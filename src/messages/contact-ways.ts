import { isAddress, isPage } from '../core/people/address-patterns';
import type { Person } from '../core/people/person';
import { profileKey } from '../core/people/profile-key';

/** The addresses of a person that can be written to, the preferred one first. */
export function mailAddresses({ email }: Person): string[] {
  return email.map((text) => text.trim()).filter(isAddress);
}

/** E.164: at most 15 digits; fewer than 3 call nobody. */
const NUMBER = /^\+?\d{3,15}$/;
const WRITTEN = /(?:\+|00)?[\s(]*\d[\d\s().\u00a0\u2010-\u2013/-]*/;

/** A number as a telephone takes it, `+351912345678`; null if the text has none. */
function dialled(written: string): string | null {
  const [text = ''] = WRITTEN.exec(written.normalize('NFKC')) ?? [];
  const isInternational = /^\s*(?:\+|00)/.test(text);
  // The zero in +44 (0)20 is for calls inside the country only.
  const digits = (isInternational ? text.replace(/\(0+\)/, '') : text).replace(/\D/g, '');
  const number = isInternational ? `+${digits.replace(/^00/, '')}` : digits;
  return NUMBER.test(number) ? number : null;
}

/** The numbers of a person that can be called, as the note writes them. */
export function phoneNumbers({ phone }: Person): string[] {
  return phone.map((text) => text.trim()).filter((text) => dialled(text) !== null);
}

/** The address that calls a person; null if no number can be called. */
export function callAddress({ phone }: Person): string | null {
  const [number] = phone.flatMap((text) => dialled(text) ?? []);
  return number === undefined ? null : `tel:${number}`;
}

/** The address that starts a text message (RFC 5724); null if there is no number. */
export function textAddress({ phone }: Person, body: string): string | null {
  const [number] = phone.flatMap((text) => dialled(text) ?? []);
  if (number === undefined) return null;
  return `sms:${number}?body=${encodeURIComponent(body.replace(/\p{Surrogate}/gu, '\ufffd'))}`;
}

/** Pages that begin a talk with whose they are. */
const CHATS =
  /^(?:https?:\/\/)?(?:wa\.me|t\.me|signal\.me|m\.me|matrix\.to|threema\.id|line\.me)\//i;

/** Whether a page begins a talk. */
function isChat(text: string): boolean {
  return CHATS.test(text.trim());
}

/** What `isPage` takes as an address that opens: by http or https and nothing else. */
export function pageAddress(written: string): string {
  const page = written.trim();
  return /^https?:\/\//i.test(page) ? page : `https://${page}`;
}

/** The address of a chat among a person's pages, by http or https; null if there is none. */
export function chatAddress({ url }: Person): string | null {
  const page = url.find((text) => isPage(text.trim()) && isChat(text));
  return page === undefined ? null : pageAddress(page);
}

/** A page or profile of a person, http or https only; null if there is none. */
export function profileAddress({ url }: Person): string | null {
  const page = url.find((text) => isPage(text.trim()));
  return page === undefined ? null : pageAddress(page);
}

/** Pages of one person that are offered. */
const MOST_PAGES = 8;

/** The pages and profiles of a person that are no chats, each once however it is written. */
export function pageAddresses({ url }: Pick<Person, 'url'>): readonly string[] {
  const pages = url.map((text) => text.trim()).filter((text) => isPage(text) && !isChat(text));
  const byKey = new Map<string, string>();
  for (const page of pages) {
    const key = profileKey(page) ?? page.toLowerCase().replace(/^https?:\/\/|\/+$/g, '');
    if (!byKey.has(key)) byKey.set(key, pageAddress(page));
  }
  return [...byKey.values()].slice(0, MOST_PAGES);
}
