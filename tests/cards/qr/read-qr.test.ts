import fc from 'fast-check';
import { encode } from 'uqr';
import { describe, expect, it } from 'vitest';
import { qrModules, type QrModules } from '../../../src/cards/qr/qr-code';
import { isTooMuch, type Pixels } from '../../../src/cards/qr/pixels';
import { readQr } from '../../../src/cards/qr/read-qr';
import { runs } from '../../support/runs';

const CARD =
  'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ana Silva\r\nORG:Casa Tipográfica\r\nTEL:+351912345678\r\nEND:VCARD';

function modulesOf(text: string): QrModules {
  const modules = qrModules(text);
  if (!modules) throw new Error('too long');
  return modules;
}

/** How light a picture is at a place, 0 to 255, and how solid. */
type Light = (x: number, y: number) => readonly [number, number];

function picture(width: number, height: number, light: Light): Pixels {
  const data = new Uint8ClampedArray(width * height * 4);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const [value, alpha] = light(x, y);
      data.set([value, value, value, alpha], (y * width + x) * 4);
    }
  }
  return { data, width, height };
}

function isDark(modules: QrModules, x: number, y: number): boolean {
  return modules[Math.floor(y)]?.[Math.floor(x)] ?? false;
}

function drawn(modules: QrModules, scale: number): Pixels {
  const size = modules.length * scale;
  return picture(size, size, (x, y) => [isDark(modules, x / scale, y / scale) ? 0 : 255, 255]);
}

describe('a QR code in a picture', () => {
  it.each([1, 2, 3, 8, 25])('is read, at %i pixels a module', (scale) => {
    expect(readQr(drawn(modulesOf(CARD), scale))).toBe(CARD);
  });

  it.each(['a', '0123456789', '山田太郎 🦀 محمد', 'Ü'.repeat(600), 'x'.repeat(2_953)])(
    'has the text that it was made of',
    (text) => {
      expect(readQr(drawn(modulesOf(text), 4))).toBe(text);
    },
  );

  it('is read where it is as small as can be', () => {
    const modules = modulesOf('a');
    expect(readQr(drawn(modules, 1))).toBe('a');
    const bare = modules.slice(4, -4).map((row) => row.slice(4, -4));
    expect(readQr(drawn(bare, 1))).toBe('a');
  });

  it('is read light on dark', () => {
    const modules = modulesOf(CARD).map((row) => row.map((dark) => !dark));
    expect(readQr(drawn(modules, 4))).toBe(CARD);
  });

  it('is read where it is cut out without a border', () => {
    const modules = modulesOf(CARD).slice(4, -4);
    expect(
      readQr(
        drawn(
          modules.map((row) => row.slice(4, -4)),
          4,
        ),
      ),
    ).toBe(CARD);
  });

  it('is read where light is not there at all', () => {
    const modules = modulesOf(CARD);
    const size = modules.length * 4;
    const clear = picture(size, size, (x, y) => [0, isDark(modules, x / 4, y / 4) ? 255 : 0]);
    expect(readQr(clear)).toBe(CARD);
  });

  it('is read on a photo: turned, grey, in a corner', () => {
    const modules = modulesOf(CARD);
    const [cos, sin] = [Math.cos(0.2), Math.sin(0.2)];
    const photo = picture(1_200, 900, (x, y) => {
      const [dx, dy] = [(x - 500) / 7, (y - 150) / 7];
      const dark = isDark(modules, dx * cos + dy * sin, dy * cos - dx * sin);
      return [(dark ? 60 : 190) + (x % 40) / 2, 255];
    });
    expect(readQr(photo)).toBe(CARD);
  });

  it('is read where its bytes are no UTF-8, as old programs make it', () => {
    const modules = encode([0x5a, 0x6f, 0xeb, 0x20, 0xe9], { border: 4 }).data;
    expect(readQr(drawn(modules, 4))).toBe('Zoë é');
  });

  it('is not found where there is none', () => {
    expect(readQr(picture(300, 200, () => [255, 255]))).toBeNull();
    expect(readQr(picture(1, 1, () => [0, 255]))).toBeNull();
    expect(readQr({ data: new Uint8ClampedArray(0), width: 0, height: 0 })).toBeNull();
    expect(readQr({ data: new Uint8ClampedArray(5), width: 9, height: 9 })).toBeNull();
  });

  it('is not looked for at full size in what is all grain, which would take a minute', () => {
    const grain: Light = (x, y) => [(Math.imul(x * 7919 + y, 2654435761) >>> 20) & 255, 255];
    expect(isTooMuch(picture(2_500, 2_000, grain))).toBe(true);
    expect(isTooMuch(picture(2_500, 2_000, (x) => [x % 200, 255]))).toBe(false);
    expect(isTooMuch(drawn(modulesOf('x'.repeat(2_953)), 12))).toBe(false);
  });

  it('is some answer, whatever the pixels are', () => {
    const size = 24;
    const data = fc.uint8Array({ minLength: size * size * 4, maxLength: size * size * 4 });
    fc.assert(
      fc.property(data, (bytes) => {
        const text = readQr({ data: Uint8ClampedArray.from(bytes), width: size, height: size });
        expect(text === null || typeof text === 'string').toBe(true);
      }),
      { numRuns: runs(50) },
    );
  });
});

describe('a QR code to show', () => {
  it('has a light border of four modules, without which readers do not find it', () => {
    const modules = modulesOf(CARD);
    const border = [...modules.slice(0, 4), ...modules.slice(-4)].flat();
    expect(border.some((dark) => dark)).toBe(false);
    expect(modules[4]?.[4]).toBe(true);
  });

  it('is none where the text is longer than a code holds', () => {
    expect(qrModules('x'.repeat(2_954))).toBeNull();
    expect(qrModules('Ü'.repeat(1_477))).toBeNull();
  });
});
