/**
 * Unpacks what `packed-lists.mjs` packed: a deflate stream (RFC 1951), in letters. The built files
 * carry the lists of concepts so, at half their size; no runtime has a decoder that answers at once.
 */

const DAMAGED = 'The lists of concepts are damaged';

/** Reads bits, lowest first; behind the end of the stream stand zeros that cannot be taken. */
class Bits {
  constructor(bytes) {
    this.bytes = bytes;
    this.at = 0;
    this.held = 0;
    this.count = 0;
  }

  /** The next bits, fifteen at most, which stay. */
  peek(count) {
    while (this.count < count) {
      this.held |= (this.bytes[this.at++] ?? 0) << this.count;
      this.count += 8;
    }
    return this.held & ((1 << count) - 1);
  }

  drop(count) {
    this.held >>>= count;
    this.count -= count;
    if (this.at - (this.count >> 3) > this.bytes.length) throw new Error(DAMAGED);
  }

  take(count) {
    const taken = this.peek(count);
    this.drop(count);
    return taken;
  }

  toWholeByte() {
    this.drop(this.count & 7);
  }
}

function reversed(code, length) {
  let turned = 0;
  for (let bit = 0; bit < length; bit++) turned |= ((code >> bit) & 1) << (length - 1 - bit);
  return turned;
}

const LENGTH_BITS = 4;

/** Huffman codes by their lengths: for all that the next bits can be, the symbol and its length. */
function codesOf(lengths) {
  let longest = 1;
  for (let symbol = 0; symbol < lengths.length; symbol++)
    if (lengths[symbol] > longest) longest = lengths[symbol];
  const next = new Uint16Array(longest + 2);
  for (let symbol = 0; symbol < lengths.length; symbol++)
    if (lengths[symbol] > 0) next[lengths[symbol] + 1]++;
  for (let length = 1; length <= longest; length++)
    next[length + 1] = (next[length] + next[length + 1]) << 1;
  const table = new Uint16Array(1 << longest);
  for (let symbol = 0; symbol < lengths.length; symbol++) {
    const length = lengths[symbol];
    if (length === 0) continue;
    const entry = (symbol << LENGTH_BITS) | length;
    const step = 1 << length;
    for (let at = reversed(next[length]++, length); at < table.length; at += step)
      table[at] = entry;
  }
  return { table, longest };
}

function symbolOf(bits, { table, longest }) {
  const found = table[bits.peek(longest)];
  if (found === 0) throw new Error(DAMAGED);
  bits.drop(found & ((1 << LENGTH_BITS) - 1));
  return found >> LENGTH_BITS;
}

/** What a length or a distance begins at, by its symbol, and how many bits are added to it. */
function stepsFrom(first, moreOf, count) {
  const [from, more] = [new Uint16Array(32), new Uint8Array(32)];
  for (let symbol = 0, next = first; symbol < count; symbol++) {
    from[symbol] = next;
    more[symbol] = moreOf(symbol);
    next += 1 << more[symbol];
  }
  return { from, more };
}

const END = 256;
const LENGTHS = stepsFrom(3, (symbol) => Math.max(0, (symbol >> 2) - 1), 28);
LENGTHS.from[28] = 258;
const DISTANCES = stepsFrom(1, (symbol) => Math.max(0, (symbol >> 1) - 1), 30);

/** What is unpacked, as it grows. */
class Output {
  constructor(size) {
    this.bytes = new Uint8Array(size);
    this.length = 0;
  }

  add(byte) {
    this.bytes[this.length++] = byte;
  }
}

/**
 * Nearly all of the time goes by here, and most of it before anything is compiled: so it counts bits
 * in variables of its own, and calls nothing.
 */
function copyBlock(bits, codes, distances, into) {
  const { bytes } = bits;
  const out = into.bytes;
  const [table, letters] = [codes.table, (1 << codes.longest) - 1];
  const [backs, backMask] = [distances.table, (1 << distances.longest) - 1];
  let { at, held, count } = bits;
  let { length } = into;
  for (;;) {
    while (count < 15) {
      held |= bytes[at++] << count;
      count += 8;
    }
    const found = table[held & letters];
    if (found === 0) throw new Error(DAMAGED);
    held >>>= found & 15;
    count -= found & 15;
    const symbol = found >> LENGTH_BITS;
    if (symbol < END) {
      out[length++] = symbol;
      continue;
    }
    if (symbol === END) break;
    const step = symbol - END - 1;
    while (count < 20) {
      held |= bytes[at++] << count;
      count += 8;
    }
    let left = LENGTHS.from[step] + (held & ((1 << LENGTHS.more[step]) - 1));
    held >>>= LENGTHS.more[step];
    count -= LENGTHS.more[step];
    const back = backs[held & backMask];
    if (back === 0) throw new Error(DAMAGED);
    held >>>= back & 15;
    count -= back & 15;
    while (count < 15) {
      held |= bytes[at++] << count;
      count += 8;
    }
    const far = back >> LENGTH_BITS;
    let from = length - DISTANCES.from[far] - (held & ((1 << DISTANCES.more[far]) - 1));
    held >>>= DISTANCES.more[far];
    count -= DISTANCES.more[far];
    for (; left > 0; left--) out[length++] = out[from++];
    if (at - (count >> 3) > bytes.length) throw new Error(DAMAGED);
  }
  bits.at = at;
  bits.held = held;
  bits.count = count;
  into.length = length;
  bits.drop(0);
}

const ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

/** How lengths of codes are told to repeat: what is repeated, how often at least, bits for more. */
const REPEATS = { 16: [null, 3, 2], 17: [0, 3, 3], 18: [0, 11, 7] };

function readLengths(bits, codes, count) {
  const lengths = [];
  while (lengths.length < count) {
    const symbol = symbolOf(bits, codes);
    const [again, least, more] = REPEATS[symbol] ?? [symbol, 1, 0];
    const value = again ?? lengths.at(-1);
    for (let left = least + bits.take(more); left > 0; left--) lengths.push(value);
  }
  return lengths;
}

function readDynamicBlock(bits, into) {
  const literals = bits.take(5) + 257;
  const distances = bits.take(5) + 1;
  const listed = bits.take(4) + 4;
  const lengths = new Array(ORDER.length).fill(0);
  for (const place of ORDER.slice(0, listed)) lengths[place] = bits.take(3);
  const all = readLengths(bits, codesOf(lengths), literals + distances);
  copyBlock(bits, codesOf(all.slice(0, literals)), codesOf(all.slice(literals)), into);
}

function fixedLength(symbol) {
  if (symbol < 144) return 8;
  if (symbol < 256) return 9;
  return symbol < 280 ? 7 : 8;
}

function readFixedBlock(bits, into) {
  const lengths = Array.from({ length: 288 }, (_, symbol) => fixedLength(symbol));
  copyBlock(bits, codesOf(lengths), codesOf(new Array(30).fill(5)), into);
}

function readStoredBlock(bits, into) {
  bits.toWholeByte();
  const count = bits.take(8) | (bits.take(8) << 8);
  // The same once more, turned round.
  bits.take(8);
  bits.take(8);
  for (let left = count; left > 0; left--) into.add(bits.take(8));
}

const BLOCKS = [readStoredBlock, readFixedBlock, readDynamicBlock];

/** The bytes that `letters` of `packed-lists.mjs` wrote: five letters are four of them. */
function bytesOf(written) {
  const codes = new TextEncoder().encode(written);
  const bytes = new Uint8Array(Math.ceil(codes.length / 5) * 4);
  for (let from = 0, at = 0; from < codes.length; at += 4) {
    let four = 0;
    for (const end = from + 5; from < end; from++) {
      const code = codes[from] ?? FIRST;
      // The backslash and the grave accent are left out.
      four = four * 85 + code - FIRST - (code > 92 ? 1 : 0) - (code > 96 ? 1 : 0);
    }
    bytes[at] = four >>> 24;
    bytes[at + 1] = four >>> 16;
    bytes[at + 2] = four >>> 8;
    bytes[at + 3] = four;
  }
  return bytes;
}

/** The first of the letters. */
const FIRST = 40;

/**
 * @param {string} written what `packed` of `packed-lists.mjs` gave
 * @param {number} size of what is unpacked, in bytes
 */
export function unpacked(written, size) {
  const bits = new Bits(bytesOf(written));
  const output = new Output(size);
  for (let isLast = 0; isLast === 0;) {
    isLast = bits.take(1);
    BLOCKS[bits.take(2)](bits, output);
  }
  return new TextDecoder().decode(output.bytes);
}
