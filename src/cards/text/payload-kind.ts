export type PayloadKind = 'vcard' | 'mecard' | 'text';

/** Blank characters before a card at most; a pattern without a bound would look at each of them. */
const START = 1_000;

/** What a pasted text or the payload of a QR code is, told by how it begins. */
export function payloadKind(text: string): PayloadKind {
  const start = text
    .slice(0, START)
    .replace(/^\ufeff/, '')
    .trimStart();
  if (/^(?:[\w-]{1,40}\.)?BEGIN:VCARD/i.test(start)) return 'vcard';
  return /^(?:MECARD|BIZCARD):/i.test(start) ? 'mecard' : 'text';
}
