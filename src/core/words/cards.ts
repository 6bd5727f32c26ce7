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
  met: 'day you met',
  metAt: 'where you met',
  metThrough: 'introduced by',
  status: 'status',
  followUp: 'next follow-up',
  lastContact: 'last contact',
  cadence: 'rhythm',
  discussed: 'point discussed',
  offers: 'offers',
  seeks: 'looks for',
  interests: 'interest',
  field: 'field',
  knows: 'knows',
  notSameAs: 'is not the same as',
  anniversary: 'anniversary',
  paused: 'paused',
  noIntroductions: 'no introductions',
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
  return kind === 'replace' && have.length > 0 ? `${what} (instead of ${have.join(', ')})` : what;
}
