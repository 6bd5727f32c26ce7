import fc from 'fast-check';
import { cardOf, type Card } from '../../src/cards/kit/card';

/** Digits of a number, whatever stands between them: enough for numbers that tests make up. */
export function digitKey(text: string): string | null {
  const digits = text.replace(/\D/g, '');
  return digits === '' ? null : digits;
}

/** Somebody of a name, with what else is known. */
export function somebody(name: string, known: Partial<Card> = {}): Card {
  return cardOf({ ...known, name });
}

const GIVEN = [
  'Ana',
  'Анна',
  'Robert',
  'Bob',
  'Maria',
  'Marta',
  'A.',
  'Jean-Pierre',
  'Γιώργος',
  '',
];
const FAMILY = [
  'Silva',
  'Slva',
  'Sousa',
  'Souza',
  'Smith',
  'Иванов',
  'Ivanov',
  'de Sousa',
  '明',
  '',
];

const few = <T>(values: readonly T[]): fc.Arbitrary<T[]> =>
  fc.subarray([...values], { maxLength: 2 });

const name = fc.oneof(
  {
    weight: 8,
    arbitrary: fc
      .tuple(fc.constantFrom(...GIVEN), fc.constantFrom(...GIVEN), fc.constantFrom(...FAMILY))
      .map(([given, middle, family]) => [given, middle, family].filter(Boolean).join(' ')),
  },
  { weight: 1, arbitrary: fc.constantFrom('Silva, Ana', '王明', 'نور', 'ana@x.org', '+1 555') },
);

/** Somebody of a small world, where people meet by name and by address. */
export const anybody: fc.Arbitrary<Card> = fc
  .record({
    name,
    aliases: fc.array(name, { maxLength: 1 }),
    email: few(['a@x.org', 'A@X.org', 'b@x.org', 'info@x.org']),
    phone: few(['1', '2', '+ 2']),
    url: few(['linkedin.com/in/ana', 'https://pt.linkedin.com/in/Ana/', 'x.org']),
    organization: few(['Ponte', 'ponte', 'Acme']),
    place: few(['Porto', 'Lisbon']),
    birthday: fc.constantFrom(null, '1999-04-17', '--04-17', '1980-01-02'),
    uid: fc.constantFrom(null, 'urn:uuid:4fbe8971', '4FBE8971', '1'),
  })
  .map(({ name: called, ...known }) => somebody(called, known));

/** Somebody of whom anything can be written. */
export const anything: fc.Arbitrary<Card> = fc
  .record({
    name: fc.string({ unit: 'grapheme' }),
    aliases: fc.array(fc.string({ unit: 'binary' }), { maxLength: 2 }),
    email: fc.array(fc.string(), { maxLength: 2 }),
    phone: fc.array(fc.string({ unit: 'binary' }), { maxLength: 2 }),
    url: fc.array(fc.oneof(fc.webUrl(), fc.string({ unit: 'binary' })), { maxLength: 2 }),
    organization: fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 2 }),
    place: fc.array(fc.string({ unit: 'binary' }), { maxLength: 2 }),
    birthday: fc.oneof(fc.constant(null), fc.string()),
    uid: fc.oneof(fc.constant(null), fc.string({ unit: 'binary' })),
  })
  .map(({ name: called, ...known }) => somebody(called, known));
