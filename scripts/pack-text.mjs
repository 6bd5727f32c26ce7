import { Buffer } from 'node:buffer';
import { constants, deflateSync } from 'node:zlib';

/** Packs a text as `unpack-text.mjs` unpacks it: its bytes deflated, in base64. */
export function packed(text) {
  const bytes = Buffer.from(text);
  const options = { level: constants.Z_BEST_COMPRESSION, memLevel: constants.Z_MAX_MEMLEVEL };
  return { stream: deflateSync(bytes, options).toString('base64'), size: bytes.length };
}
