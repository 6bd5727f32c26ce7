/**
 * Unpacks what `pack-text.mjs` packed. What is built carries its long texts so, at less than half
 * their size. A text is a row of steps, each a byte or a stretch that was there before; of every
 * yes and no in them it is guessed how likely it is, and a range coder (Martin 1979) spends the less
 * on it the better the guess was.
 */

const DAMAGED = 'The lists of concepts are damaged';

/** A guess: twelve bits of how likely *yes* is, and four of how often it was put right. */
const [EVEN, OFTEN] = [2048 << 4, 15];

/** How far a guess goes towards what came, by how often it was put right before. */
const STEPS = Int32Array.from({ length: OFTEN + 1 }, (_, times) =>
  Math.round(65536 / (times + 1.5)),
);

/** Neither is ever certain. */
const [LEAST, MOST] = [16, 4080];

/** Where in the small table the guesses of each kind begin: step, length, distance, its bits. */
export const PLACES = { step: 0, length: 64, slot: 256, low: 1024, bits: 1100, end: 2048 };

/** The shortest stretch; and lengths up to which distances are guessed apart. */
export const [SHORTEST, LENGTHS_APART] = [3, 3];

/** From so many bits on, the upper ones of a distance are written as they are. */
export const LOW_BITS = 4;

/** All guesses, as who packs and who unpacks make them. */
export class Guesses {
  constructor() {
    if (MORE[0] === 0) fillSteps();
    this.afterOne = new Uint16Array(1 << 16).fill(EVEN);
    this.small = new Uint16Array(PLACES.end).fill(EVEN);
  }
}

/** What a guess becomes where *yes* came, and where *no* did. */
const [MORE, LESS] = [new Uint16Array(1 << 16), new Uint16Array(1 << 16)];

function fillSteps() {
  for (let guess = 0; guess < 1 << 16; guess++) {
    const [likely, times] = [guess >> 4, guess & OFTEN];
    const often = times < OFTEN ? times + 1 : OFTEN;
    const more = likely + (((4095 - likely) * STEPS[times]) >> 16);
    const less = likely + ((-likely * STEPS[times]) >> 16);
    MORE[guess] = ((more > MOST ? MOST : more) << 4) | often;
    LESS[guess] = ((less < LEAST ? LEAST : less) << 4) | often;
  }
}

/** Puts a guess right. */
export function learn(guesses, place, bit) {
  guesses[place] = (bit === 1 ? MORE : LESS)[guesses[place]];
}

/** Thirty bits: larger numbers are slow before anything is compiled, and most of the time that is so. */
export const [WHOLE_RANGE, LEAST_RANGE] = [(1 << 30) - 1, 1 << 22];

/** Reads bits by guesses. */
class Reader {
  constructor(bytes) {
    this.bytes = bytes;
    this.at = 0;
    this.range = WHOLE_RANGE;
    this.code = 0;
    this.last = 0;
    for (let count = 0; count < 5; count++) this.next();
  }

  next() {
    // Behind the end stand the zeros with which the last letters were filled up, and no more.
    if (this.at > this.bytes.length + 4) throw new Error(DAMAGED);
    const byte = this.at < this.bytes.length ? this.bytes[this.at] : 0;
    // Thirty bits are no whole bytes: two bits of each wait for the next.
    this.code = (this.code << 8) | ((this.last & 3) << 6) | (byte >> 2);
    this.last = byte;
    this.at++;
  }

  /**
   * So many bits by the guesses from a place on. Nearly all of the time goes by here, and most of it
   * before anything is compiled: so it works on variables of its own, and calls next to nothing.
   */
  guessed(guesses, from, count) {
    let { range, code } = this;
    const end = 1 << count;
    let node = 1;
    while (node < end) {
      const guess = guesses[from + node];
      const bound = (range >>> 12) * (guess >> 4);
      if (code < bound) {
        range = bound;
        guesses[from + node] = MORE[guess];
        node = (node << 1) | 1;
      } else {
        code -= bound;
        range -= bound;
        guesses[from + node] = LESS[guess];
        node <<= 1;
      }
      if (range < LEAST_RANGE) {
        this.code = code;
        this.next();
        code = this.code;
        range <<= 8;
      }
    }
    this.range = range;
    this.code = code;
    return node - end;
  }

  /** So many bits of which nothing is guessed. */
  plain(count) {
    this.range >>>= count;
    const read = Math.min((this.code / this.range) | 0, (1 << count) - 1);
    this.code -= read * this.range;
    for (; this.range < LEAST_RANGE; this.range <<= 8) this.next();
    return read;
  }
}

/** What was unpacked so far, and how to go on. */
class Unpacker {
  constructor(written, size) {
    this.reader = new Reader(bytesOf(written));
    this.guesses = new Guesses();
    this.bytes = new Uint8Array(size);
    this.length = 0;
    /** What the last steps were, a bit each. */
    this.past = 0;
  }

  /** The text between two places, of which the first was reached before. */
  text(from, to) {
    while (this.length < to) this.step();
    return new TextDecoder().decode(this.bytes.subarray(from, to));
  }

  step() {
    const isStretch = this.reader.guessed(this.guesses.small, PLACES.step + 2 * this.past, 1);
    if (isStretch === 1) this.copyStretch();
    else this.addByte();
    this.past = ((this.past << 1) | isStretch) & 7;
  }

  addByte() {
    const last = this.length > 0 ? this.bytes[this.length - 1] : 0;
    this.bytes[this.length++] = this.reader.guessed(this.guesses.afterOne, last << 8, 8);
  }

  copyStretch() {
    const { reader, bytes } = this;
    const { small } = this.guesses;
    const extra = reader.guessed(small, PLACES.length, 6);
    const distance = this.distanceAfter(Math.min(extra, LENGTHS_APART)) + 1;
    if (distance > this.length) throw new Error(DAMAGED);
    for (let left = extra + SHORTEST; left > 0 && this.length < bytes.length; left--, this.length++)
      bytes[this.length] = bytes[this.length - distance];
  }

  distanceAfter(length) {
    const { reader } = this;
    const { small } = this.guesses;
    const slot = reader.guessed(small, PLACES.slot + length * 64, 6);
    if (slot < 4) return slot;
    const count = (slot >> 1) - 1;
    const from = (2 | (slot & 1)) << count;
    if (count <= LOW_BITS) return from + reader.guessed(small, PLACES.bits + slot * 16, count);
    const high = reader.plain(count - LOW_BITS) << LOW_BITS;
    return from + high + reader.guessed(small, PLACES.low, LOW_BITS);
  }
}

/** The first of the letters. */
const FIRST = 40;

/** The bytes that `letters` of `pack-text.mjs` wrote: five letters are four of them. */
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

/**
 * The parts of a text that was packed as one, each unpacked when it is first asked for, with what
 * stands before it.
 * @param {string} written what `packed` of `pack-text.mjs` gave
 * @param {readonly number[]} sizes of the parts, in bytes
 */
export function unpackedParts(written, sizes) {
  const whole = sizes.reduce((sum, size) => sum + size, 0);
  let unpacker = null;
  let end = 0;
  return sizes.map((size) => {
    const from = end;
    end += size;
    const to = end;
    return () => (unpacker ??= new Unpacker(written, whole)).text(from, to);
  });
}

/**
 * @param {string} written what `packed` of `pack-text.mjs` gave
 * @param {number} size of what is unpacked, in bytes
 */
export function unpacked(written, size) {
  return new Unpacker(written, size).text(0, size);
}
