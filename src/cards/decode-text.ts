import { fromWindows1252 } from './windows-1252';

/** How much is looked at to tell UTF-16 without a mark by its zeros. */
const SAMPLE = 1_000;

function encodingByMark([first, second]: Uint8Array): string | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return null;
}

/** In UTF-16 every other byte of Latin text is zero, and in no other text is any. */
function encodingByZeros(bytes: Uint8Array): string | null {
  const zeros = [0, 0];
  const sample = bytes.subarray(0, SAMPLE);
  sample.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const many = sample.length / 4;
  if (odd > many && even === 0) return 'utf-16le';
  return even > many && odd === 0 ? 'utf-16be' : null;
}

/** The text that the bytes of a file are, whatever encoding it is in; never with a byte order mark. */
export function decodeText(bytes: Uint8Array): string {
  const encoding = encodingByMark(bytes) ?? encodingByZeros(bytes);
  if (encoding !== null) return new TextDecoder(encoding).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // It has a character for every byte: it never fails, and is what old exports are in.
    return fromWindows1252(new TextDecoder('windows-1252').decode(bytes));
  }
}
