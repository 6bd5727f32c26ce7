import fc from 'fast-check';
import type { Card, CardPhoto } from '../../../src/cards/kit/card';
import { oneLine } from '../../../src/cards/kit/one-line';

/** What formats trip over, beside ordinary letters. */
const TRAPS = [
  ...[
    ',',
    ';',
    '\\',
    ':',
    '"',
    "'",
    '=',
    '^',
    '(',
    ')',
    '.',
    '\\n',
    '\\,',
    ';;',
    ',,',
    '=3D',
    '=\n',
  ],
  ...['END:VCARD', 'BEGIN:VCARD', 'N:;', 'item1.', 'data:;base64,', 'TYPE=', '^n', '<', '%', '\t'],
  ...[
    '🎉',
    '👩‍👩‍👧',
    'ש',
    'لام',
    'é',
    'e\u0301',
    'ß',
    '東京',
    '\u200f',
    '\u{1f1f5}\u{1f1f9}',
    ' ',
    '  ',
  ],
];

const piece = fc.oneof(
  fc.constantFrom(...TRAPS),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.string({ unit: 'grapheme-ascii', minLength: 20, maxLength: 90 }),
);
const written = fc.array(piece, { minLength: 1, maxLength: 6 }).map((pieces) => pieces.join(''));

/** A text as cards have them: on one line, trimmed, never empty. */
const text = written.map(oneLine).filter((line) => line !== '');
const part = fc.oneof(fc.constant(''), text);
const texts = fc.uniqueArray(text, { maxLength: 4 });

const note = fc
  .array(fc.oneof(written, fc.constantFrom('', '  ', 'a'.repeat(200))), { maxLength: 5 })
  .map((lines) =>
    lines
      .join('\n')
      .replace(/[^\P{Cc}\n\t]/gu, ' ')
      .trim(),
  )
  .map((lines) => (lines === '' ? null : lines));

const parts = fc
  .record({ given: part, additional: part, family: part, prefix: part, suffix: part })
  .map((name) => (Object.values(name).every((each) => each === '') ? null : name));

const pad = (width: number) => (number: number) => String(number).padStart(width, '0');
const monthDay = fc
  .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map((numbers) => numbers.map(pad(2)).join('-'));
// 1604 is how Apple's programs say that nobody knows the year.
const year = fc
  .integer({ min: 1, max: 9_999 })
  .filter((number) => number !== 1604)
  .map(pad(4));
const day = fc.tuple(year, monthDay).map((both) => both.join('-'));
const birthday = fc.oneof(
  fc.constantFrom(null, '--02-29', '2000-02-29'),
  day,
  monthDay.map((both) => `--${both}`),
);

const FIRST_BYTES: readonly (readonly [string, readonly number[]])[] = [
  ['image/jpeg', [0xff, 0xd8, 0xff]],
  ['image/png', [0x89, 0x50, 0x4e, 0x47]],
  ['image/gif', [0x47, 0x49, 0x46, 0x38]],
  ['image/webp', [0x52, 0x49, 0x46, 0x46, 1, 2, 3, 4, 0x57, 0x45, 0x42, 0x50]],
];
const photo = fc
  .tuple(fc.constantFrom(...FIRST_BYTES), fc.uint8Array({ maxLength: 300 }))
  .map(([[mediaType, start], rest]): CardPhoto => {
    return { mediaType, bytes: Uint8Array.from([...start, ...rest]) };
  });

const label = fc.oneof(
  text,
  fc.constantFrom('Address', 'Fax', 'Pager', 'Name day', 'Spouse', 'Photo', 'Department'),
  fc
    .tuple(fc.constantFrom('Address', 'Fax', 'Pager', 'Photo'), fc.oneof(text, fc.constant('home')))
    .map(([what, kind]) => `${what} (${kind})`),
);
const extras = fc.uniqueArray(
  fc.record({
    label,
    value: fc.oneof(
      text,
      day,
      monthDay.map((both) => `--${both}`),
    ),
  }),
  {
    maxLength: 5,
    selector: (extra) => `${extra.label}\n${extra.value}`,
  },
);

/** Any card: with everything that a format has to escape, fold or tell apart. */
export const randomCard: fc.Arbitrary<Card> = fc.record({
  name: text,
  parts,
  aliases: texts,
  email: texts,
  phone: texts,
  url: texts,
  organization: texts,
  role: fc.option(text),
  place: texts,
  birthday,
  circle: texts,
  note,
  photo: fc.option(photo),
  uid: fc.option(
    fc.oneof(
      text,
      fc.uuid().map((uuid) => `urn:uuid:${uuid}`),
    ),
  ),
  own: fc.constant({}),
  extras,
});
