/**
 * A moving picture (APNG) out of PNG pictures of one size: shown wherever a PNG is, and where motion
 * is not known its first picture is. Of each picture only the part is kept in which it differs from
 * the one before. The format: https://www.w3.org/TR/png-3/ (acTL, fcTL, fdAT).
 */
import { Buffer } from 'node:buffer';
import { crc32, deflateSync, inflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);

/** Bytes of a pixel by the colour type of a picture with 8 bits a channel. */
const BYTES = { 2: 3, 6: 4 };

function* chunksOf(png) {
  for (let at = SIGNATURE.length; at < png.length;) {
    const length = png.readUInt32BE(at);
    const type = png.toString('latin1', at + 4, at + 8);
    yield { type, data: png.subarray(at + 8, at + 8 + length) };
    at += length + 12;
  }
}

function chunk(type, data) {
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

function numbers(...values) {
  const bytes = Buffer.alloc(4 * values.length);
  for (const [at, value] of values.entries()) bytes.writeUInt32BE(value, 4 * at);
  return bytes;
}

function paeth(left, up, corner) {
  const guess = left + up - corner;
  const [a, b, c] = [left, up, corner].map((value) => Math.abs(guess - value));
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}

/** What each filter expects of a byte from those left of it, above it and left above it. */
const EXPECTED = [() => 0, (left) => left, (_, up) => up, (left, up) => (left + up) >> 1, paeth];

/** The pixels of a picture as Chromium takes it: 8 bits a channel, not interlaced. */
export function readPng(png) {
  const chunks = [...chunksOf(png)];
  const header = chunks.find(({ type }) => type === 'IHDR').data;
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const bytes = BYTES[header[9]];
  if (header[8] !== 8 || bytes === undefined || header[12] !== 0)
    throw new Error('A picture of another kind than Chromium takes');
  const data = chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data);
  const filtered = inflateSync(Buffer.concat(data));
  const row = width * bytes;
  const pixels = Buffer.alloc(row * height);
  for (let y = 0; y < height; y++) {
    const expect = EXPECTED[filtered[y * (row + 1)]];
    for (let x = 0; x < row; x++) {
      const at = y * row + x;
      const left = x >= bytes ? pixels[at - bytes] : 0;
      const up = y > 0 ? pixels[at - row] : 0;
      const corner = x >= bytes && y > 0 ? pixels[at - row - bytes] : 0;
      pixels[at] = filtered[y * (row + 1) + 1 + x] + expect(left, up, corner);
    }
  }
  return { width, height, bytes, pixels, header };
}

/** The smallest rectangle in which two pictures differ; one pixel where they are the same. */
function differs(before, { width, height, bytes, pixels }) {
  let [left, right, top, bottom] = [width, -1, -1, -1];
  for (let y = 0; y < height; y++) {
    const at = y * width * bytes;
    const end = at + width * bytes;
    if (before.pixels.compare(pixels, at, end, at, end) === 0) continue;
    if (top < 0) top = y;
    bottom = y;
    for (let x = 0; x < width * bytes; x++) {
      if (before.pixels[at + x] === pixels[at + x]) continue;
      left = Math.min(left, Math.floor(x / bytes));
      right = Math.max(right, Math.floor(x / bytes));
    }
  }
  if (top < 0) return { left: 0, top: 0, width: 1, height: 1 };
  return { left, top, width: right - left + 1, height: bottom - top + 1 };
}

/** Each row by what is above it: faces of an interface are flat, so most of that is nothing. */
function packed({ width, bytes, pixels }, part) {
  const row = part.width * bytes;
  const filtered = Buffer.alloc((row + 1) * part.height);
  for (let y = 0; y < part.height; y++) {
    const from = ((part.top + y) * width + part.left) * bytes;
    filtered[y * (row + 1)] = 2;
    for (let x = 0; x < row; x++) {
      const up = y > 0 ? pixels[from - width * bytes + x] : 0;
      filtered[y * (row + 1) + 1 + x] = pixels[from + x] - up;
    }
  }
  return deflateSync(filtered, { level: 9, memLevel: 9 });
}

/**
 * @param shots pictures of one size, each with the milliseconds that it stays
 * @returns the bytes of the moving picture, which goes on for ever
 */
export function movingPicture(shots) {
  const frames = shots.map(({ png, stays }) => ({ picture: readPng(png), stays }));
  const [{ picture: first }] = frames;
  let count = 0;
  const parts = frames.flatMap(({ picture, stays }, at) => {
    const all = { left: 0, top: 0, width: picture.width, height: picture.height };
    const part = at === 0 ? all : differs(frames[at - 1].picture, picture);
    const place = numbers(count++, part.width, part.height, part.left, part.top);
    const times = Buffer.from([stays >> 8, stays & 255, 1000 >> 8, 1000 & 255, 0, 0]);
    const data = packed(picture, part);
    const control = chunk('fcTL', Buffer.concat([place, times]));
    if (at === 0) return [control, chunk('IDAT', data)];
    return [control, chunk('fdAT', Buffer.concat([numbers(count++), data]))];
  });
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', first.header),
    chunk('acTL', numbers(frames.length, 0)),
    ...parts,
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
