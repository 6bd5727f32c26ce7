import { isMostlyOne, propertyKind, type PropertyId } from '../../core/people/properties';

/** How two values of a field are compared; a `text` by its letters, without case and marks. */
type Comparison = 'text' | 'email' | 'phone' | 'url' | 'birthday' | 'rhythm';

interface FieldDefinition {
  /** Its column in a table, as `column-plan` calls it. */
  readonly column: string;
  /**
   * What address books call it in a vCard (RFC 6350) and in Google's CSV; null if they have none.
   */
  readonly vCard: string | null;
  readonly google: string | null;
  readonly comparison: Comparison;
  /** Whether it tells people of one name apart. */
  readonly tellsApart: boolean;
  /** Whether a note may write its values as links. */
  readonly hasLinks: boolean;
  /**
   * How other programs put several values into one cell: as a `list` between commas or semicolons,
   * on `lines`, or not at all.
   */
  readonly cell: 'list' | 'lines' | null;
}

const PLAIN = {
  vCard: null,
  google: null,
  comparison: 'text',
  tellsApart: false,
  hasLinks: false,
  cell: null,
} as const satisfies Omit<FieldDefinition, 'column'>;

const TELLING = { ...PLAIN, tellsApart: true } as const;
const LINKED = { ...PLAIN, hasLinks: true } as const;
const LINKED_LIST = { ...LINKED, cell: 'list' } as const;

/** What address books know about a person besides the name, in the order in which it is shown. */
const ADDRESS_BOOK = {
  organization: {
    ...TELLING,
    column: 'organization',
    vCard: 'ORG',
    google: 'Organization Name',
  },
  role: { ...TELLING, column: 'role', vCard: 'TITLE', google: 'Organization Title' },
  place: { ...TELLING, column: 'place', vCard: 'ADR', google: 'Address' },
  email: {
    ...TELLING,
    column: 'email',
    vCard: 'EMAIL',
    google: 'E-mail',
    comparison: 'email',
    cell: 'lines',
  },
  phone: {
    ...TELLING,
    column: 'phone',
    vCard: 'TEL',
    google: 'Phone',
    comparison: 'phone',
    cell: 'lines',
  },
  url: {
    ...TELLING,
    column: 'url',
    vCard: 'URL',
    google: 'Website',
    comparison: 'url',
    cell: 'lines',
  },
  birthday: {
    ...TELLING,
    column: 'birthday',
    vCard: 'BDAY',
    google: 'Birthday',
    comparison: 'birthday',
  },
  aliases: { ...PLAIN, column: 'alias', vCard: 'NICKNAME', google: 'Nickname', cell: 'lines' },
  circle: { ...PLAIN, column: 'circle', vCard: 'CATEGORIES', google: 'Labels', cell: 'lines' },
} as const satisfies Partial<Record<PropertyId, FieldDefinition>>;

/**
 * Properties that only a table can say, and that no address book has: what its user noted of a
 * person, here or in another program. A card keeps them in `own`.
 */
const OWN = {
  met: { ...PLAIN, column: 'met' },
  metAt: { ...LINKED, column: 'met-at' },
  metThrough: { ...LINKED, column: 'met-through' },
  status: { ...PLAIN, column: 'status' },
  followUp: { ...PLAIN, column: 'follow-up' },
  lastContact: { ...PLAIN, column: 'last-contact' },
  cadence: { ...PLAIN, column: 'cadence', comparison: 'rhythm' },
  discussed: { ...LINKED, column: 'discussed', cell: 'lines' },
  offers: { ...LINKED_LIST, column: 'offers' },
  seeks: { ...LINKED_LIST, column: 'seeks' },
  interests: { ...LINKED_LIST, column: 'interests' },
  field: { ...LINKED_LIST, column: 'field' },
  knows: { ...LINKED_LIST, column: 'knows' },
  notSameAs: { ...LINKED_LIST, column: 'not-same-as' },
  anniversary: { ...PLAIN, column: 'anniversary' },
  paused: { ...PLAIN, column: 'paused' },
  noIntroductions: { ...PLAIN, column: 'no-introductions' },
} as const satisfies Partial<Record<PropertyId, FieldDefinition>>;

/**
 * The fields of a card that are properties of a person, a row each: reading, matching, filling in
 * and writing go by these rows. What nobody reads comes last.
 */
export const FIELDS = {
  ...ADDRESS_BOOK,
  ...OWN,
  uid: { ...TELLING, column: 'uid', vCard: 'UID' },
} as const;

export type CardProperty = keyof typeof FIELDS;

export type OwnProperty = keyof typeof OWN;

/** The properties that tell people of one name apart. */
export type TellingProperty = {
  [Id in CardProperty]: (typeof FIELDS)[Id]['tellsApart'] extends true ? Id : never;
}[CardProperty];

/** The columns of our own properties. */
export type OwnColumn = (typeof OWN)[OwnProperty]['column'];

function idsOf<T extends object>(table: T): readonly Extract<keyof T, string>[] {
  const isId = (key: string): key is Extract<keyof T, string> => key in table;
  return Object.keys(table).filter(isId);
}

export const OWN_PROPERTIES: readonly OwnProperty[] = idsOf(OWN);

/** The properties that cards fill in, in the order in which they are shown. */
export const CARD_PROPERTIES: readonly CardProperty[] = idsOf(FIELDS);

export const TELLING_PROPERTIES: readonly TellingProperty[] = CARD_PROPERTIES.filter(
  (id): id is TellingProperty => FIELDS[id].tellsApart,
);

export function isOwnProperty(id: CardProperty): id is OwnProperty {
  return id in OWN;
}

/** Mostly one value, to which a card may add another: fields a person works in. */
const JOINED: ReadonlySet<PropertyId> = new Set<PropertyId>(['field']);

/** Whether another value of a property goes in the place of the one that is there, or beside it. */
export function holdsOne(id: CardProperty): boolean {
  const kind = propertyKind(id);
  return (kind !== 'list' && kind !== 'links') || (isMostlyOne(id) && !JOINED.has(id));
}
