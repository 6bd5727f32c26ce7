import { encode } from 'uqr';

/** Light modules around a code, without which readers do not find it (ISO/IEC 18004, 6.3.8). */
const QUIET_ZONE = 4;

/** Bytes of the largest code with the least correction (ISO/IEC 18004, table 7). */
const MOST_BYTES = 2_953;

/** The modules of a QR code by row, true if dark. */
export type QrModules = readonly (readonly boolean[])[];

/** The QR code of a text, with its light border; null if the text is too long. */
export function qrModules(text: string): QrModules | null {
  const bytes = new TextEncoder().encode(text);
  if (bytes.length > MOST_BYTES) return null;
  // As bytes: a text of digits alone would be coded in another way, and read as well.
  return encode([...bytes], { ecc: 'L', boostEcc: true, border: QUIET_ZONE }).data;
}
