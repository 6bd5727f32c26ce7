import type { PhoneKey } from '../phone-key';
import { profileKey } from './profile-key';

/** What of a description belongs to one person, or to few. */
export interface Addresses {
  readonly email: readonly string[];
  readonly phone: readonly string[];
  readonly url: readonly string[];
  readonly uid?: string | null;
}

type KeyKind = 'email' | 'phone' | 'profile' | 'uid';

/** Something that two descriptions of one person have in common to the letter. */
export interface ExactKey {
  readonly kind: KeyKind;
  /** In the one spelling that stands for all. */
  readonly value: string;
  /** Whether it is one person's by its nature; a phone or `info@` may be a whole office's. */
  readonly isPersonal: boolean;
}

const MAX_LENGTH = 320;

/** Mailboxes that are a place, and no person (some of them after RFC 2142). */
const SHARED_MAILBOX =
  /^(?:admin|billing|booking|buero|contact|contacto|contato|enquiries|events|family|familie|familia|geral|hello|help|hi|hola|info|information|inquiries|jobs|kontakt|mail|marketing|news|no-?reply|office|oficina|post|postmaster|presse?|reception|sales|secretariat|sekretariat|service|support|team|verein|verwaltung|webmaster|welcome)$/;

/**
 * An address as one key. The case of the part before the `@` is nobody's in practice. Dots stay,
 * though one provider ignores them: that is its own rule, and what is missed is asked by name.
 */
function emailKey(text: string): ExactKey | null {
  const value = text
    .normalize('NFC')
    .trim()
    .replace(/^mailto:/i, '')
    .toLowerCase();
  const [local = '', host = '', ...more] = value.split('@');
  const isAddress = local !== '' && host.includes('.') && more.length === 0 && !/\s/.test(value);
  if (!isAddress) return null;
  return { kind: 'email', value, isPersonal: !SHARED_MAILBOX.test(local.replace(/\+.*$/, '')) };
}

/** Shorter ones are numbers that a program gave out by counting: two files have the same. */
const SHORTEST_UID = 8;

function uidKey(text: string): ExactKey | null {
  const value = text
    .trim()
    .replace(/^urn:uuid:/i, '')
    .toLowerCase();
  return value.length < SHORTEST_UID ? null : { kind: 'uid', value, isPersonal: true };
}

function keyOf(
  kind: 'phone' | 'profile',
  read: (text: string) => string | null,
): (text: string) => ExactKey | null {
  return (text) => {
    const value = read(text);
    return value === null ? null : { kind, value, isPersonal: kind === 'profile' };
  };
}

/** The keys of a description, each once; what cannot be read as an address is no key. */
export function exactKeys(
  { email, phone, url, uid }: Addresses,
  phoneKey: PhoneKey,
): ReadonlyMap<string, ExactKey> {
  const keys = [
    ...[uid ?? ''].map(uidKey),
    ...email.filter(({ length }) => length <= MAX_LENGTH).map(emailKey),
    ...url.map(keyOf('profile', profileKey)),
    ...phone.map(keyOf('phone', phoneKey)),
  ];
  return new Map(keys.flatMap((key) => (key ? [[`${key.kind} ${key.value}`, key]] : [])));
}
