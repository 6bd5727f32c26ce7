import type { PropertyId } from '../person/properties';

/** Properties that cards fill in, by what they are called in a sentence. */
const CARD_PROPERTY_WORDS = {
  organization: 'organization',
  role: 'role',
  place: 'place',
  birthday: 'birthday',
  uid: 'card number',
  aliases: 'other name',
  email: 'email',
  phone: 'phone',
  url: 'site',
  circle: 'circle',
} as const satisfies Partial<Record<PropertyId, string>>;

type CardPropertyName = keyof typeof CARD_PROPERTY_WORDS;

/** One property of a card beside what a note says: `email: ana@x.org`. */
export function additionWords(addition: {
  readonly id: CardPropertyName;
  readonly kind: 'add' | 'replace';
  readonly have: readonly string[];
  readonly items: readonly string[];
}): string {
  const { id, kind, have, items } = addition;
  const what = `${CARD_PROPERTY_WORDS[id]}: ${items.join(', ')}`;
  return kind === 'replace' ? `${what} (instead of ${have.join(', ')})` : what;
}
