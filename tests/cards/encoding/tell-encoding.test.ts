import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  decodeStrictly,
  encodingNamed,
  type Encoding,
} from '../../../src/cards/encoding/encodings';
import { tellEncoding } from '../../../src/cards/encoding/tell-encoding';

/** The bytes that a text is in an encoding, found by asking what each byte, and pair, stands for. */
function encoded(text: string, encoding: Encoding): Uint8Array {
  const table = new Map<string, readonly number[]>();
  for (let lead = 255; lead >= 0x80; lead--) {
    for (let trail = 0x40; trail < 256; trail++) {
      const pair = decodeStrictly(encoding, Uint8Array.of(lead, trail));
      if (pair !== null && Array.from(pair).length === 1) table.set(pair, [lead, trail]);
    }
  }
  for (let byte = 255; byte >= 0; byte--) {
    const single = decodeStrictly(encoding, Uint8Array.of(byte));
    if (single !== null && single !== '') table.set(single, [byte]);
  }
  return Uint8Array.from(
    Array.from(text).flatMap((character) => {
      const bytes = table.get(character);
      if (!bytes) throw new Error(`${character} is not in ${encoding}.`);
      return bytes;
    }),
  );
}

describe('the encoding of names', () => {
  it.each<[Encoding, string]>([
    ['windows-1252', 'Zoë Müller, Françoise Lefèvre, José Núñez'],
    ['windows-1252', 'Søren Kjær, Åsa Öberg'],
    ['windows-1250', 'Jiří Dvořák, Lech Wałęsa, Goran Kovačić'],
    ['windows-1250', 'Győző Kovács, Erzsébet Szűcs, Ágnes Tóth'],
    ['windows-1251', 'Иван Примеров'],
    ['windows-1251', 'Олена Шевченко, Їжак'],
    ['windows-1253', 'Γιώργος Παπαδόπουλος'],
    ['windows-1254', 'Şükrü Yılmaz, Gülşen Çağlar, İsmail Doğan'],
    ['windows-1255', 'דוד לוי, שרה כהן'],
    ['windows-1256', 'محمد علي, فاطمة حسن'],
    ['windows-1257', 'Jānis Bērziņš, Ilze Kļaviņa, Žydrūnas'],
    ['windows-874', 'สมชาย ใจดี, สมหญิง รักไทย'],
    ['koi8-r', 'Иван Примеров'],
    ['ibm866', 'Иван Примеров, Мария Кузнецова'],
    ['iso-8859-5', 'Иван Примеров, Мария Кузнецова'],
    ['x-mac-cyrillic', 'Иван Примеров, Мария Кузнецова'],
    ['macintosh', 'José Núñez, Zoë Müller, Françoise Lefèvre'],
    ['shift_jis', '山田花子,佐藤健'],
    ['euc-jp', '山田花子,佐藤健,株式会社カクノ'],
    ['gb18030', '王小明,李娜,北京科技有限公司'],
    ['big5', '陳志明,林美玲,台北科技公司'],
    ['euc-kr', '김영수,이민정,한국전자'],
  ])('is told to be %s: %s', (encoding, names) => {
    const bytes = encoded(names, encoding);
    const guess = tellEncoding([bytes]);
    expect(guess.kind).toBe('likely');
    expect(guess.kind === 'likely' && decodeStrictly(guess.encoding, bytes)).toBe(names);
  });

  it('is in doubt where several readings are as likely', () => {
    expect(tellEncoding([encoded('Węgrzyn', 'windows-1250')])).toMatchObject({ kind: 'unsure' });
  });

  it('is some answer, whatever the bytes are', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(['likely', 'unsure']).toContain(tellEncoding([bytes]).kind);
      }),
    );
  });
});

it('an encoding is known by what people and programs call it', () => {
  const names = [
    'Shift_JIS',
    'sjis',
    'cp1251',
    'CP-932',
    'GBK',
    'gb2312',
    'latin1',
    'macroman',
    'UTF8',
  ];
  expect(names.map(encodingNamed)).toEqual([
    ...['shift_jis', 'shift_jis', 'windows-1251', 'shift_jis', 'gb18030', 'gb18030'],
    ...['windows-1252', 'macintosh', 'utf-8'],
  ]);
  expect(encodingNamed('klingon')).toBeNull();
});
