import type { Encoding } from './encodings';

/** What is known of the letters of a file once it has been read, or why it has not been. */
export type EncodingReading =
  /** In Unicode by its own account: there is no doubt. */
  | { readonly kind: 'unicode'; readonly encoding: Encoding }
  /** As the user said. */
  | { readonly kind: 'chosen'; readonly encoding: Encoding }
  /** By what its bytes look like; the others are what else they could be, the likeliest first. */
  | {
      readonly kind: 'guessed';
      readonly encoding: Encoding;
      readonly others: readonly Encoding[];
      /** Whether parts of the file are in another encoding, each read in its own. */
      readonly isMixed: boolean;
    }
  /** Nothing was read: the user has to choose the encoding. */
  | { readonly kind: 'unsure'; readonly candidates: readonly Encoding[] };

export const UTF_8: EncodingReading = { kind: 'unicode', encoding: 'utf-8' };
