import { readFileSync, statSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { movingPicture, readPng } from '../../scripts/moving-picture.mjs';

/** A chunk without its sum, which only a decoder of others looks at. */
function chunk(type: string, data: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  return Buffer.concat([length, Buffer.from(type), data, Buffer.alloc(4)]);
}

/** Three pixels wide and two high, each row with another filter. */
function png(rows: readonly number[]): Buffer {
  const header = Buffer.from([0, 0, 0, 3, 0, 0, 0, 2, 8, 2, 0, 0, 0]);
  return Buffer.concat([
    Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.from(rows))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const LEFT_AND_UP = png([1, 10, 10, 10, 0, 0, 0, 5, 5, 5, 2, 0, 0, 0, 1, 1, 1, 0, 0, 0]);
const PIXELS = [10, 10, 10, 10, 10, 10, 15, 15, 15, 10, 10, 10, 11, 11, 11, 15, 15, 15];
const ONE_CHANGED = png([0, ...PIXELS.slice(0, 9), 0, 10, 10, 10, 99, 99, 99, 15, 15, 15]);

/** The parts of a moving picture: how long it is, and where each of its pictures lies. */
function partsOf(moving: Buffer): { type: string; data: Buffer }[] {
  const parts = [];
  for (let at = 8; at < moving.length;) {
    const length = moving.readUInt32BE(at);
    const type = moving.toString('latin1', at + 4, at + 8);
    parts.push({ type, data: moving.subarray(at + 8, at + 8 + length) });
    at += length + 12;
  }
  return parts;
}

describe('a moving picture', () => {
  it('reads pictures whose rows lean on what is left of them and above', () => {
    expect([...readPng(LEFT_AND_UP).pixels]).toEqual(PIXELS);
  });

  it('keeps of each picture what differs from the one before, and how long it stays', () => {
    const shots = [
      { png: LEFT_AND_UP, stays: 1500 },
      { png: ONE_CHANGED, stays: 60 },
    ];
    const moving = movingPicture(shots);
    const parts = partsOf(moving);
    expect(parts.map(({ type }) => type)).toEqual([
      ...['IHDR', 'acTL', 'fcTL', 'IDAT', 'fcTL', 'fdAT', 'IEND'],
    ]);
    const controls = parts.filter(({ type }) => type === 'fcTL').map(({ data }) => data);
    const numbers = controls.map((data) => [0, 4, 8, 12, 16].map((at) => data.readUInt32BE(at)));
    expect(numbers).toEqual([
      [0, 3, 2, 0, 0],
      [1, 1, 1, 1, 1],
    ]);
    expect(controls.map((data) => data.readUInt16BE(20))).toEqual([1500, 60]);
    // Whoever knows no motion shows the first picture.
    expect([...readPng(moving).pixels]).toEqual(PIXELS);
  });

  it('of the README is one, and light enough for a page', () => {
    const path = new URL('../../docs/images/story.png', import.meta.url);
    const frames = partsOf(readFileSync(path)).find(({ type }) => type === 'acTL');
    expect(frames?.data.readUInt32BE(0)).toBeGreaterThan(20);
    expect(statSync(path).size).toBeLessThan(1_500_000);
  });
});
