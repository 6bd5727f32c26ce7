import { unzlibSync } from 'fflate';

/** Base64 as bytes: by the platform where it can, because a loop takes long until it is compiled. */
export function bytesOf(written) {
  if (Uint8Array.fromBase64) return Uint8Array.fromBase64(written);
  const letters = atob(written);
  const bytes = new Uint8Array(letters.length);
  for (let at = 0; at < bytes.length; at++) bytes[at] = letters.charCodeAt(at);
  return bytes;
}

/** So many bytes that were deflated and written in base64; throws, or gives fewer, if it is damaged. */
export function inflated(written, size) {
  return unzlibSync(bytesOf(written), { out: new Uint8Array(size) });
}
