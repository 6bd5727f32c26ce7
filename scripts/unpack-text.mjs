import { bytesOf, inflated } from './inflate.mjs';

/** Unpacks what `pack-text.mjs` packed: what is built carries its long texts so. */

const DAMAGED = 'A packed text is damaged';

/**
 * The parts of what was unpacked. Each is decoded by itself: one letter that needs two bytes makes an
 * engine keep the whole text at two bytes a letter.
 */
function partsOf(bytes, sizes) {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let end = 0;
  return sizes.map((size) => decoder.decode(bytes.subarray(end, (end += size))));
}

function sum(sizes) {
  return sizes.reduce((total, size) => total + size, 0);
}

function partsAtOnce(written, sizes) {
  try {
    const bytes = inflated(written, sum(sizes));
    if (bytes.length === sum(sizes)) return partsOf(bytes, sizes);
  } catch {
    // Whatever is wrong with it, nobody can do more than know where.
  }
  throw new Error(DAMAGED);
}

async function partsByPlatform(written, sizes) {
  const packedText = new Response(bytesOf(written)).body;
  // Not `deflate-raw`, which came to phones years later.
  const unpacked = packedText.pipeThrough(new DecompressionStream('deflate'));
  return partsOf(new Uint8Array(await new Response(unpacked).arrayBuffer()), sizes);
}

/**
 * Unpacks a text at once.
 * @param {string} written what `packed` of `pack-text.mjs` gave
 * @param {number} size of what is unpacked, in bytes
 */
export function unpacked(written, size) {
  return partsAtOnce(written, [size])[0];
}

/**
 * Unpacks several texts that were packed as one: by the platform, in a tenth of the time, where it
 * can and the work may wait (`PausingWork`); else at once.
 * @param {string} written what `packed` of `pack-text.mjs` gave of all together
 * @param {readonly number[]} sizes of the texts, in bytes
 */
export function* unpacking(written, sizes) {
  let parts = null;
  if (typeof DecompressionStream === 'function') {
    yield async () => {
      // What it cannot unpack is told of below.
      parts = await partsByPlatform(written, sizes).catch(() => null);
    };
  }
  return parts ?? partsAtOnce(written, sizes);
}
