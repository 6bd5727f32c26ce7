import type { Card } from '../kit/card';
import type { ReadVCard, VCardProperty } from './vcard';

/** What the reader of one kind of property is given: `card` is what the card says but for extras. */
export interface PropertyContext {
  readonly property: VCardProperty;
  readonly vcard: ReadVCard;
  readonly card: Omit<Card, 'extras'>;
  /** The addresses in parts by their kind, such as `home`. */
  readonly addresses: ReadonlyMap<string, readonly string[]>;
}
