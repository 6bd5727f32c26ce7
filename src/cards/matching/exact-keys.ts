import { emailKey } from '../../core/people/email-key';
import { uidKey } from '../../core/people/personal-keys';
import { profileKey } from '../../core/people/profile-key';
import type { PhoneKey } from '../kit/phone-key';

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

function mailKey(text: string): ExactKey | null {
  const key = emailKey(text);
  return key && { kind: 'email', ...key };
}

function cardKey(text: string): ExactKey | null {
  const value = uidKey(text);
  return value === null ? null : { kind: 'uid', value, isPersonal: true };
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
    ...[uid ?? ''].map(cardKey),
    ...email.filter(({ length }) => length <= MAX_LENGTH).map(mailKey),
    ...url.map(keyOf('profile', profileKey)),
    ...phone.map(keyOf('phone', phoneKey)),
  ];
  return new Map(keys.flatMap((key) => (key ? [[`${key.kind} ${key.value}`, key]] : [])));
}
