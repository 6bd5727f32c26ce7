import type { OwnProperty } from './fields';

/** The parts of a name as the card has them; empty if it has none. */
export interface NameParts {
  readonly given: string;
  readonly additional: string;
  readonly family: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** A picture on a card. */
export interface CardPhoto {
  /** Such as `image/jpeg`, told by its first bytes and not by what the card says. */
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** Something on a card for which a person note has no property: kept as a line of text. */
export interface CardExtra {
  /** In words: `Address (home)`, `Anniversary`. */
  readonly label: string;
  readonly value: string;
}

/** What a table says of our own properties, each in the form in which a note has it: days, rhythms, `true`. */
export type OwnValues = Readonly<Partial<Record<OwnProperty, readonly string[]>>>;

/**
 * Contact details from outside: what a vCard, a row of a CSV file, a QR code or a pasted text says
 * of one person. Texts are trimmed, on one line (`note` aside), and never empty.
 */
export interface Card {
  /** The full name; the organization, address or number if the card names nobody. */
  readonly name: string;
  readonly parts: NameParts | null;
  readonly aliases: readonly string[];
  /** The preferred one first, here and below. */
  readonly email: readonly string[];
  readonly phone: readonly string[];
  readonly url: readonly string[];
  readonly organization: readonly string[];
  readonly role: string | null;
  readonly place: readonly string[];
  /** `1999-04-17`, or `--04-17` without a year. */
  readonly birthday: string | null;
  readonly circle: readonly string[];
  /** As on the card, with line ends `\n`. */
  readonly note: string | null;
  readonly photo: CardPhoto | null;
  /** The card's own identifier. */
  readonly uid: string | null;
  readonly own: OwnValues;
  readonly extras: readonly CardExtra[];
}

/** One card of a file, or why it cannot be read. */
export type CardReading =
  | { readonly kind: 'card'; readonly card: Card; readonly where: string }
  | { readonly kind: 'unreadable'; readonly where: string; readonly reason: string };

const NOTHING: Omit<Card, 'name'> = {
  parts: null,
  aliases: [],
  email: [],
  phone: [],
  url: [],
  organization: [],
  role: null,
  place: [],
  birthday: null,
  circle: [],
  note: null,
  photo: null,
  uid: null,
  own: {},
  extras: [],
};

/** A card that says no more than what is given. */
export function cardOf(known: Pick<Card, 'name'> & Partial<Card>): Card {
  return { ...NOTHING, ...known };
}
