import { Buffer } from 'node:buffer';
import {
  Guesses,
  LENGTHS_APART,
  LOW_BITS,
  PLACES,
  LEAST_RANGE,
  SHORTEST,
  WHOLE_RANGE,
  learn,
} from './unpack-lists.mjs';

/** Packs texts as `unpack-lists.mjs` unpacks them. */

/** The longest stretch that a length can say, and how many of the latest places are looked at. */
const [LONGEST, TRIES, ROUNDS] = [SHORTEST + 63, 32, 3];

const BITS_OF = Float64Array.from(
  { length: 4096 },
  (_, likely) => -Math.log2(Math.max(1, likely) / 4096),
);

function bitsOf(likely, bit) {
  return BITS_OF[bit === 1 ? likely : 4096 - likely];
}

/** Writes bits by guesses: a range coder that carries. */
class Writer {
  constructor() {
    this.bytes = [];
    this.low = 0;
    this.range = WHOLE_RANGE;
    this.held = 0;
    this.waiting = 1;
  }

  bit(likely, bit) {
    const bound = (this.range >>> 12) * likely;
    if (bit === 1) this.range = bound;
    else {
      this.low += bound;
      this.range -= bound;
    }
    while (this.range < LEAST_RANGE) {
      this.range <<= 8;
      this.shift();
    }
  }

  plain(count, value) {
    this.range >>>= count;
    this.low += value * this.range;
    for (; this.range < LEAST_RANGE; this.range <<= 8) this.shift();
  }

  shift() {
    const carry = this.low > WHOLE_RANGE ? 1 : 0;
    const top = (this.low >>> 22) & 255;
    if (carry === 1 || top < 255) {
      for (; this.waiting > 0; this.waiting--) {
        this.bytes.push((this.held + carry) & 255);
        this.held = 255;
      }
      this.held = top;
    }
    this.waiting++;
    this.low = (this.low & (LEAST_RANGE - 1)) << 8;
  }

  end() {
    for (let count = 0; count < 5; count++) this.shift();
    return Uint8Array.from(this.bytes);
  }
}

/** Says each bit of a byte with its guess, which is then put right. */
function guessByte({ afterOne }, bytes, at, say) {
  const from = (bytes[at - 1] ?? 0) << 8;
  for (let node = 1, left = 7; left >= 0; left--) {
    const bit = (bytes[at] >> left) & 1;
    say(afterOne[from | node] >> 4, bit);
    learn(afterOne, from | node, bit);
    node = (node << 1) | bit;
  }
}

/** What each byte would take if no stretch were copied: about what it takes. */
function bytePrices(bytes) {
  const guesses = new Guesses();
  return Float64Array.from(bytes, (_, at) => {
    let price = 0;
    guessByte(guesses, bytes, at, (likely, bit) => (price += bitsOf(likely, bit)));
    return price;
  });
}

/** The class of a distance: its highest bit and the one behind it. */
function slotOf(distance) {
  if (distance < 4) return distance;
  const top = 31 - Math.clz32(distance);
  return top * 2 + ((distance >> (top - 1)) & 1);
}

function bitsOfSlot(slot) {
  return slot < 4 ? 0 : (slot >> 1) - 1;
}

/** What steps take before anything is known of them. */
const FIRST_PRICES = {
  byte: 0.5,
  stretch: 2,
  length: new Float64Array(LONGEST + 1).fill(4),
  slot: new Float64Array(64).fill(4.5),
};

/** What steps took in the last round. */
function pricesOf(steps) {
  const [length, slot] = [new Float64Array(LONGEST + 1), new Float64Array(64)];
  const stretches = steps.filter(({ distance }) => distance >= 0);
  for (const step of stretches) {
    length[step.length]++;
    slot[slotOf(step.distance)]++;
  }
  const priceOf = (count) => -Math.log2((count + 0.3) / (stretches.length + 1));
  return {
    byte: -Math.log2((steps.length - stretches.length + 1) / (steps.length + 1)),
    stretch: -Math.log2((stretches.length + 1) / (steps.length + 1)),
    length: length.map(priceOf),
    slot: slot.map(priceOf),
  };
}

/** The cheapest way to each place: from where, and how far back what is copied stands. */
class Ways {
  constructor(size) {
    this.costs = new Float64Array(size + 1).fill(Number.POSITIVE_INFINITY);
    this.from = new Int32Array(size + 1);
    this.distances = new Int32Array(size + 1);
    this.costs[0] = 0;
  }

  offer(from, to, cost, distance) {
    if (cost >= this.costs[to]) return;
    this.costs[to] = cost;
    this.from[to] = from;
    this.distances[to] = distance;
  }

  steps() {
    const steps = [];
    for (let to = this.costs.length - 1; to > 0; to = this.from[to])
      steps.push({ at: this.from[to], length: to - this.from[to], distance: this.distances[to] });
    return steps.reverse();
  }
}

function lengthOfSame(bytes, at, other) {
  const most = Math.min(LONGEST, bytes.length - at);
  let length = 0;
  while (length < most && bytes[other + length] === bytes[at + length]) length++;
  return length;
}

/** The steps that take least, by what a step of its kind is said to take. */
function cheapestSteps(bytes, prices, byBytes) {
  const ways = new Ways(bytes.length);
  const latest = new Map();
  const earlier = new Int32Array(bytes.length).fill(-1);
  for (let at = 0; at < bytes.length; at++) {
    const cost = ways.costs[at];
    ways.offer(at, at + 1, cost + byBytes[at] + prices.byte, -1);
    if (at + SHORTEST > bytes.length) continue;
    const key = bytes[at] | (bytes[at + 1] << 8) | (bytes[at + 2] << 16);
    const first = latest.get(key) ?? -1;
    let best = SHORTEST - 1;
    for (let other = first, tries = TRIES; other >= 0 && tries > 0; tries--) {
      const length = lengthOfSame(bytes, at, other);
      const distance = at - other - 1;
      const slot = slotOf(distance);
      const stretch = cost + prices.stretch + prices.slot[slot] + bitsOfSlot(slot);
      for (let one = best + 1; one <= length; one++)
        ways.offer(at, at + one, stretch + prices.length[one], distance);
      best = Math.max(best, length);
      other = earlier[other];
    }
    earlier[at] = first;
    latest.set(key, at);
  }
  return ways.steps();
}

/** Writes steps, by the guesses that who reads them makes too. */
class StepWriter {
  constructor(bytes) {
    this.bytes = bytes;
    this.writer = new Writer();
    this.guesses = new Guesses();
    this.past = 0;
  }

  write({ at, length, distance }) {
    const isStretch = distance >= 0 ? 1 : 0;
    this.writeGuessed(PLACES.step + 2 * this.past, 1, isStretch);
    if (isStretch === 1) this.writeStretch(length - SHORTEST, distance);
    else guessByte(this.guesses, this.bytes, at, (likely, bit) => this.writer.bit(likely, bit));
    this.past = ((this.past << 1) | isStretch) & 7;
  }

  writeBit(place, bit) {
    const { small } = this.guesses;
    this.writer.bit(small[place] >> 4, bit);
    learn(small, place, bit);
  }

  writeGuessed(from, count, value) {
    for (let node = 1, left = count - 1; left >= 0; left--) {
      const bit = (value >> left) & 1;
      this.writeBit(from + node, bit);
      node = (node << 1) | bit;
    }
  }

  writeStretch(extra, distance) {
    this.writeGuessed(PLACES.length, 6, extra);
    const slot = slotOf(distance);
    this.writeGuessed(PLACES.slot + Math.min(extra, LENGTHS_APART) * 64, 6, slot);
    const count = bitsOfSlot(slot);
    const low = count > LOW_BITS ? LOW_BITS : count;
    if (count > low) this.writer.plain(count - low, (distance >> low) & ((1 << (count - low)) - 1));
    const from = count > LOW_BITS ? PLACES.low : PLACES.bits + slot * 16;
    if (count > 0) this.writeGuessed(from, low, distance & ((1 << low) - 1));
  }
}

function packedBytes(bytes) {
  const byBytes = bytePrices(bytes);
  let steps = cheapestSteps(bytes, FIRST_PRICES, byBytes);
  for (let round = 1; round < ROUNDS; round++)
    steps = cheapestSteps(bytes, pricesOf(steps), byBytes);
  const writer = new StepWriter(bytes);
  for (const step of steps) writer.write(step);
  return writer.writer.end();
}

/** Letters from `(` on that need no care in a string of code: five of them stand for four bytes. */
const LETTERS = Array.from({ length: 87 }, (_, at) => String.fromCharCode(40 + at)).filter(
  (letter) => letter !== '\\' && letter !== '`',
);

/** Bytes as letters, four by four, with zeros behind them; a fifteenth shorter than base64. */
export function letters(bytes) {
  let written = '';
  for (let at = 0; at < bytes.length; at += 4) {
    let four = 0;
    for (let next = at; next < at + 4; next++) four = four * 256 + (bytes[next] ?? 0);
    let five = '';
    for (let count = 0; count < 5; count++, four = Math.floor(four / 85))
      five = LETTERS[four % 85] + five;
    written += five;
  }
  return written;
}

/** The plugin and the program hold the same texts, and to pack one takes seconds. */
const packedBefore = new Map();

/** A text packed, in letters, and the bytes that it takes unpacked. */
export function packed(text) {
  const known = packedBefore.get(text);
  if (known !== undefined) return known;
  const bytes = Buffer.from(text);
  const made = { stream: letters(packedBytes(bytes)), size: bytes.length };
  packedBefore.set(text, made);
  return made;
}
