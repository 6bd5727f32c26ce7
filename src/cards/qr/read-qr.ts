import jsQR from 'jsqr';
import { decodeText } from '../kit/decode-text';
import { decodeLoosely } from '../encoding/encodings';
import { isTooMuch, type Pixels } from './pixels';

/** Smaller sides have been made smaller enough: the smallest code has 21 modules. */
const SMALLEST_SIDE = 60;

/** Half as wide and high, each pixel the middle of four: takes the grain out of a photo. */
function halved({ data, width, height }: Pixels): Pixels {
  const [columns, rows] = [Math.floor(width / 2), Math.floor(height / 2)];
  const half = new Uint8ClampedArray(columns * rows * 4);
  for (let row = 0; row < rows; row++) {
    for (let at = 0; at < columns * 4; at++) {
      const from = row * 2 * width * 4 + Math.floor(at / 4) * 8 + (at % 4);
      const below = from + width * 4;
      const sum =
        (data[from] ?? 0) + (data[from + 4] ?? 0) + (data[below] ?? 0) + (data[below + 4] ?? 0);
      half[row * columns * 4 + at] = sum / 4;
    }
  }
  return { data: half, width: columns, height: rows };
}

/** Three times as wide and high with a light border: for codes of one pixel a module, or cut out. */
function enlarged({ data, width, height }: Pixels): Pixels {
  const [times, border] = [3, 24];
  const [columns, rows] = [width * times + 2 * border, height * times + 2 * border];
  const large = new Uint8ClampedArray(columns * rows * 4).fill(255);
  for (let row = 0; row < height * times; row++) {
    for (let column = 0; column < width * times; column++) {
      const from = (Math.floor(row / times) * width + Math.floor(column / times)) * 4;
      large.set(data.subarray(from, from + 4), ((row + border) * columns + column + border) * 4);
    }
  }
  return { data: large, width: columns, height: rows };
}

/** What is clear is light: a code drawn on nothing stands on white. */
function onWhite({ data, width, height }: Pixels): Pixels {
  const solid = new Uint8ClampedArray(data);
  for (let at = 0; at < solid.length; at += 4) {
    const alpha = (data[at + 3] ?? 0) / 255;
    for (let part = at; part < at + 3; part++) {
      solid[part] = (data[part] ?? 0) * alpha + 255 * (1 - alpha);
    }
    solid[at + 3] = 255;
  }
  return { data: solid, width, height };
}

function decoded({ data, width, height }: Pixels): string | null {
  // Light on dark as well as dark on light.
  const code = jsQR(data, width, height, { inversionAttempts: 'attemptBoth' });
  if (!code) return null;
  if (code.data !== '') return code.data;
  // The library reads UTF-8 only, and gives nothing for others.
  if (code.binaryData.length === 0) return null;
  const bytes = Uint8Array.from(code.binaryData);
  // A code has no file to ask about: without a charset it is Latin-1 by its standard.
  return decodeText(bytes).text || decodeLoosely('windows-1252', bytes);
}

/** Small enough to be made three times as large. */
const ENLARGE_PIXELS = 1_000_000;

/** The text of the QR code in a picture; null if none can be read. */
export function readQr(picture: Pixels): string | null {
  const { data, width, height } = picture;
  if (width < 1 || height < 1 || data.length !== width * height * 4) return null;
  const solid = onWhite(picture);
  for (
    let pixels = solid;
    Math.min(pixels.width, pixels.height) >= SMALLEST_SIDE;
    pixels = halved(pixels)
  ) {
    const text = isTooMuch(pixels) ? null : decoded(pixels);
    if (text !== null) return text;
  }
  if (width * height > ENLARGE_PIXELS) return null;
  const large = enlarged(solid);
  return isTooMuch(large) ? null : decoded(large);
}
