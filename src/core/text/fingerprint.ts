/** FNV-1a, 32 bits: tells files apart that were changed by chance, not those made to deceive. */
const [OFFSET, PRIME] = [0x81_1c_9d_c5, 0x01_00_01_93];

/** What a file's bytes come to: another text for other bytes. */
export function fingerprint(bytes: Uint8Array): string {
  let hash = OFFSET;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, PRIME);
  return `${String(bytes.length)}-${(hash >>> 0).toString(16)}`;
}

/** What a text comes to: the same, of its letters. */
export function textFingerprint(text: string): string {
  let hash = OFFSET;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
  return `${String(text.length)}-${(hash >>> 0).toString(16)}`;
}
