import type { CardPhoto } from '../kit/card';
import { propertiesOf, type ReadVCard } from './vcard';

const FIRST_BYTES: readonly (readonly [string, RegExp])[] = [
  ['image/jpeg', /^\xff\xd8\xff/],
  ['image/png', /^\x89PNG/],
  ['image/gif', /^GIF8/],
  ['image/webp', /^RIFF.{4}WEBP/s],
];

/** The kind of picture the bytes are; null if notes cannot show it. */
export function mediaTypeOf(bytes: Uint8Array): string | null {
  const start = String.fromCharCode(...bytes.subarray(0, 12));
  return FIRST_BYTES.find(([, pattern]) => pattern.test(start))?.[0] ?? null;
}

/** The first picture that a card holds, not one that it only tells the address of. */
export function photoOf(vcard: ReadVCard): CardPhoto | null {
  for (const { bytes } of propertiesOf(vcard, 'PHOTO')) {
    const mediaType = bytes && mediaTypeOf(bytes);
    if (bytes && mediaType) return { mediaType, bytes };
  }
  return null;
}
