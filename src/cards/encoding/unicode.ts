import { decodeStrictly, type Encoding } from './encodings';

/** How much is looked at to tell UTF-16 without a mark by its zeros. */
const SAMPLE = 4_000;

function byMark([first, second]: Uint8Array): Encoding | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return null;
}

interface Zeros {
  readonly even: number;
  readonly odd: number;
  /** Whether each stands beside a byte of ASCII, as a comma or a line end has it. */
  readonly isPaired: boolean;
}

function zerosIn(sample: Uint8Array): Zeros {
  const counts = [0, 0];
  let isPaired = true;
  sample.forEach((byte, at) => {
    if (byte !== 0) return;
    counts[at % 2] = (counts[at % 2] ?? 0) + 1;
    const other = sample[at % 2 === 0 ? at + 1 : at - 1] ?? 0;
    if (other < 0x09 || other > 0x7f) isPaired = false;
  });
  const [even = 0, odd = 0] = counts;
  return { even, odd, isPaired };
}

/** In UTF-16 every other byte of Latin text is zero, and of other text beside commas and line ends. */
function byZeros(bytes: Uint8Array): Encoding | null {
  const sample = bytes.subarray(0, SAMPLE);
  const { even, odd, isPaired } = zerosIn(sample);
  if (even > 0 === odd > 0) return null;
  const encoding = odd > 0 ? 'utf-16le' : 'utf-16be';
  if (even + odd > sample.length / 4) return encoding;
  // A stray zero is in files that are no text.
  const isSome = isPaired && bytes.length % 2 === 0 && even + odd > Math.max(3, sample.length / 30);
  return isSome && decodeStrictly(encoding, bytes) !== null ? encoding : null;
}

/** The form of UTF-16 the bytes are in, with or without a mark; null if in none. */
export function utf16Of(bytes: Uint8Array): Encoding | null {
  return byMark(bytes) ?? byZeros(bytes);
}
