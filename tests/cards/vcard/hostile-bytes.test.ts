import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cardsOfVCards, readCardsOfVCards } from '../../../src/cards/vcard/cards-of-vcards';
import { readVCards } from '../../../src/cards/vcard/read-vcards';
import { runs } from '../../support/runs';
import { VCARD_FILES, vCardFile } from './fixtures';

/** Bytes: a megabyte in CI, a tenth of it while somebody waits. */
const LONG = 100 * runs(10_000);

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** A long stretch of one thing, within a card where a head is given. */
function stretchOf(unit: string, head: string): Uint8Array {
  const start = head === '' ? '' : `BEGIN:VCARD\r\nVERSION:2.1\r\nFN:Ana\r\n${head}`;
  return bytesOf(start + unit.repeat(Math.floor(LONG / unit.length)));
}

// Whatever takes longer than its length on one of these takes minutes: the test hangs. That is all
// that is said of time here; how often each byte is looked at is said where it is read.
const REPEATED: readonly (readonly [name: string, unit: string, head: string])[] = [
  ['beginnings of cards', 'BEGIN:VCARD\r\n', ''],
  ['ends of cards', 'END:VCARD\n', ''],
  ['empty cards', 'BEGIN:VCARD\nEND:VCARD\n', ''],
  ['cards in cards', 'BEGIN:VCARD\r\nAGENT:\r\n', ''],
  ['carriage returns', '\r', ''],
  ['line feeds', '\n', ''],
  ['line ends in a card', '\r\r\n', 'NOTE:a'],
  ['equals signs', '=', 'NOTE;ENCODING=QUOTED-PRINTABLE:'],
  ['soft breaks', '=\r\n', 'NOTE;ENCODING=QUOTED-PRINTABLE:a='],
  ['soft breaks with gaps', '=\r\n\r\n=', 'NOTE;QUOTED-PRINTABLE:a=\r\n'],
  ['semicolons of a name', ';', 'N:'],
  ['semicolons of a head', ';', 'N'],
  ['commas', ',', 'CATEGORIES:'],
  ['commas of a parameter', ',', 'TEL;TYPE='],
  ['commas of an address', ',', 'ADR:;;x'],
  ['backslashes', '\\', 'NOTE:'],
  ['quotes', '"', 'TEL;X='],
  ['folds', '\r\n ', 'NOTE'],
  ['folds of a value', '\r\n a', 'NOTE:'],
  ['folds before a colon', '\n "', 'N;X'],
  ['blanks', ' ', 'FN:'],
  ['blanks and a letter', ' '.repeat(1_000) + 'a', 'FN:'],
  ['lines of base64', 'QUJD\n', 'PHOTO;ENCODING=b:'],
  ['what is no base64', '*', 'PHOTO;ENCODING=b:'],
  ['carets', '^', 'TEL;X='],
  ['dots', '.', 'a'],
  ['properties', 'X:\n', ''],
  ['properties in a card', 'TEL:1\n', 'A:'],
  ['short cards', 'BEGIN:VCARD\nLABEL:a\nLABEL:b\nEND:VCARD\n', ''],
  ['long cards', `BEGIN:VCARD\nFN:a\n${'TITLE:b\nLABEL;HOME:c\n'.repeat(900)}END:VCARD\n`, ''],
  ['labels', 'a.X-ABLABEL:b\n', 'A:'],
  ['half characters', '\u00c3', 'NOTE;CHARSET=utf-8:'],
  ['bytes of zero', '\0', ''],
  ['bytes of zero in a card', '\0', 'FN:'],
];

describe('a long stretch of', () => {
  it.each(REPEATED)('%s is read', (_, unit, head) => {
    const readings = cardsOfVCards(stretchOf(unit, head));
    expect(readings.every(({ where }) => where !== '')).toBe(true);
  });

  it('letters without a line end is one line of a card', () => {
    const [reading] = cardsOfVCards(stretchOf('a', 'NOTE:'));
    expect(reading?.kind === 'card' && reading.card.note?.length).toBe(LONG);
  });
});

describe('what is too much', () => {
  it('is told of a card with too many lines, and the next is read', () => {
    const long = `BEGIN:VCARD\nFN:Bo\n${'TEL:1\n'.repeat(2_000)}END:VCARD\n`;
    const readings = cardsOfVCards(bytesOf(`${long}BEGIN:VCARD\nFN:Ana\nEND:VCARD\n`));
    expect(readings).toMatchObject([
      { kind: 'unreadable', where: 'card 1', reason: 'it has more than 2000 lines' },
      { kind: 'card', where: 'card 2', card: { name: 'Ana' } },
    ]);
  });

  it('is told of a file with too many cards, once', () => {
    const readings = cardsOfVCards(bytesOf('BEGIN:VCARD\nFN:A\nEND:VCARD\n'.repeat(100_002)));
    expect(readings).toHaveLength(100_001);
    expect(readings.at(-1)).toMatchObject({ kind: 'unreadable', where: 'card 100001' });
  });

  it('is told of a file that is too large', () => {
    expect(cardsOfVCards(new Uint8Array(64 * 1024 * 1024 + 1))).toEqual([
      { kind: 'unreadable', where: 'the file', reason: 'it is larger than 64 MB' },
    ]);
  });
});

describe('bytes of any kind', () => {
  it('are read without a complaint', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2_000 }), (bytes) => {
        expect(Array.isArray(cardsOfVCards(bytes))).toBe(true);
      }),
    );
  });

  it('are read so in a card, and the card after them is not lost', () => {
    const last = [...bytesOf('\r\nEND:VCARD\r\nBEGIN:VCARD\r\nFN:Ana\r\nEND:VCARD\r\n')];
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2_000 }), (bytes) => {
        const start = [...bytesOf('BEGIN:VCARD\r\nVERSION:2.1\r\n')];
        const file = Uint8Array.from([...start, ...bytes, ...last]);
        const { readings, letters } = readCardsOfVCards(file);
        // Letters that nobody can tell are asked about before anything is read.
        if (letters.kind === 'unsure') return;
        expect(readings.at(-1)).toMatchObject({ kind: 'card', card: { name: 'Ana' } });
      }),
    );
  });

  it('are read so wherever a real file is cut off', () => {
    const file = fc.constantFrom(...VCARD_FILES).map(vCardFile);
    fc.assert(
      fc.property(file, fc.nat(), (bytes, at) => {
        const cards = readVCards(bytes.subarray(0, at % (bytes.length + 1)));
        expect(cards.length).toBeLessThanOrEqual(readVCards(bytes).length);
      }),
    );
  });

  it('are read so where a real file is damaged', () => {
    const file = fc.constantFrom(...VCARD_FILES.filter((name) => vCardFile(name).length < 5_000));
    const damage = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(file.map(vCardFile), damage, (bytes, places) => {
        const damaged = Uint8Array.from(bytes);
        for (const [at, byte] of places) damaged[at % Math.max(1, bytes.length)] = byte;
        for (const reading of cardsOfVCards(damaged)) {
          expect(reading.kind === 'card' ? reading.card.name : reading.reason).not.toBe('');
        }
      }),
    );
  });

  it('are read so where lines of real files are mixed', () => {
    const lines = VCARD_FILES.flatMap((name) =>
      new TextDecoder('latin1').decode(vCardFile(name).subarray(0, 3_000)).split(/\r*\n/),
    );
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...lines), { maxLength: 40 }), (mixed) => {
        for (const reading of cardsOfVCards(bytesOf(mixed.join('\n')))) {
          expect(reading.kind === 'card' ? reading.card.name : reading.reason).not.toBe('');
        }
      }),
    );
  });
});
