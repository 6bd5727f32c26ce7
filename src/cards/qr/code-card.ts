import { cardOf, type Card } from '../kit/card';
import { writeVCards } from '../vcard/write-vcards';

/** What of a card a code can say. */
export type CodeProperty = 'name' | 'organization' | 'role' | 'email' | 'phone' | 'url';

/** A card as it stands in a code. */
export interface CodeCard {
  /** The text of the code: vCard 3.0, which every camera knows. */
  readonly text: string;
  readonly card: Card;
  /** What the card says that is not in the code. */
  readonly left: readonly CodeProperty[];
}

/**
 * Bytes at most: a code of 97 modules (ISO/IEC 18004, version 20 with the least correction), whose
 * modules are still three dots of a phone's screen.
 */
const MOST_BYTES = 850;

/** Characters of a name that is all a code can hold: it stands there twice, in four bytes each. */
const MOST_NAME = 80;

/** Two of each: private and at work. */
const MOST_OF_A_KIND = 2;

function most(values: readonly string[], count: number): readonly string[] {
  return values.slice(0, count);
}

/** What is left out for want of room, in this order. */
const TRIMS: readonly ((card: Card) => Partial<Card>)[] = [
  ({ url }) => ({ url: most(url, 1) }),
  ({ phone }) => ({ phone: most(phone, 1) }),
  ({ email }) => ({ email: most(email, 1) }),
  () => ({ url: [] }),
  () => ({ role: null }),
  () => ({ organization: [] }),
  () => ({ phone: [] }),
  () => ({ email: [] }),
  ({ name }) => ({ name: Array.from(name).slice(0, MOST_NAME).join('') }),
];

function fits(card: Card): boolean {
  return new TextEncoder().encode(writeVCards([card], '3.0')).length <= MOST_BYTES;
}

function countIn(card: Card, property: CodeProperty): number {
  const value = card[property];
  if (typeof value === 'string') return value.length;
  return value?.length ?? 0;
}

const PROPERTIES: readonly CodeProperty[] = [
  'name',
  'organization',
  'role',
  'email',
  'phone',
  'url',
];

/** The card shown as a code: what a person one meets needs, cut to what fits. */
export function codeCard(whole: Card): CodeCard {
  const { name, organization, role, email, phone, url } = whole;
  let card = cardOf({
    name,
    role,
    organization: most(organization, 1),
    email: most(email, MOST_OF_A_KIND),
    phone: most(phone, MOST_OF_A_KIND),
    url: most(url, MOST_OF_A_KIND),
  });
  for (const trim of TRIMS) if (!fits(card)) card = { ...card, ...trim(card) };
  const left = PROPERTIES.filter((each) => countIn(card, each) < countIn(whole, each));
  return { text: writeVCards([card], '3.0'), card, left };
}
