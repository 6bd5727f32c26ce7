/** How a value escapes what would end it: vCard 2.1 knows `\;` alone, RFC 2426 and 6350 know more. */
export type Escapes = 'semicolon' | 'all';

/** One line of a vCard. */
export interface VCardProperty {
  /** In lower case; lines of one group belong together: `item1.TEL` and `item1.X-ABLabel`. */
  readonly group: string | null;
  /** In capitals, as the names of parameters are. */
  readonly name: string;
  readonly params: ReadonlyMap<string, readonly string[]>;
  /** The value, decoded from its transfer encoding; empty if it is `bytes`. */
  readonly raw: string;
  /** The value as one text, without its escapes, with line ends `\n`. */
  readonly text: string;
  /** What base64 or a `data:` address held. */
  readonly bytes: Uint8Array | null;
  readonly escapes: Escapes;
}

/** A vCard as it stands in a file: nothing is left out, and nothing is understood yet. */
export interface ReadVCard {
  readonly kind: 'vcard';
  /** As it says itself; null if it does not. */
  readonly version: string | null;
  readonly properties: readonly VCardProperty[];
  /** Apple's `X-ABLabel` by group. */
  readonly labels: ReadonlyMap<string, string>;
  /** Lines that are no property. */
  readonly brokenLines: readonly string[];
  /** Whether `END:VCARD` is missing. */
  readonly isCutOff: boolean;
  /** Whether `BEGIN:VCARD` is missing. */
  readonly isHeadless: boolean;
  /** Whether its lines had run together, and blanks alone part them. */
  readonly isRunTogether: boolean;
  /** Of the first of cards between which the lines that part them are missing: how many. */
  readonly runOn: number;
}

export type VCard =
  | ReadVCard
  | {
      readonly kind: 'unreadable';
      readonly reason:
        | 'file-too-large'
        | 'too-many-cards'
        | 'too-many-lines'
        | 'names'
        | 'identifiers'
        | 'letters';
    };

/** What `TYPE` says, and what vCard 2.1 says without its name, in lower case. */
export function typesOf({ params }: VCardProperty): string[] {
  // `TYPE="work,voice"` is quoted as one, and means two.
  const types = (params.get('TYPE') ?? []).flatMap((value) => value.split(','));
  return types.map((type) => type.trim().toLowerCase()).filter((type) => type !== '');
}

/** 1 is the most preferred, as RFC 6350 §5.3 has it. */
function rankOf(property: VCardProperty): number {
  const rank = Number(property.params.get('PREF')?.[0] ?? NaN);
  if (rank >= 1 && rank <= 100) return rank;
  return typesOf(property).includes('pref') ? 1 : 101;
}

/** The properties of a name, the preferred ones first. */
export function propertiesOf({ properties }: ReadVCard, name: string): VCardProperty[] {
  return properties
    .filter((property) => property.name === name)
    .sort((a, b) => rankOf(a) - rankOf(b));
}
