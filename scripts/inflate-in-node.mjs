import { Buffer } from 'node:buffer';

/** What `inflate.mjs` does, for the program: Node does it in a tenth of the time, and at once. */

export function bytesOf(written) {
  return Buffer.from(written, 'base64');
}

export function inflated(written) {
  // Not imported: most commands unpack nothing.
  return process.getBuiltinModule('node:zlib').inflateSync(bytesOf(written));
}
