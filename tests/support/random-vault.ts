import fc from 'fast-check';
import { note, type Texts } from './vault';

const NAMES = [
  'Ana',
  'Bo',
  'Cem',
  'Đạt',
  'Émile',
  'Фёдор',
  '李明',
  'نور',
  'Gus',
  'Hana',
  'Ivo',
  'Jun',
  'Kai',
  'Lea',
] as const;
const PHRASES = [
  'a Rust mentor',
  'Rust mentoring',
  'seed funding',
  'typography',
  'Typographic design',
  'die Grünen',
  '設計',
];
const PLACES = ['Lisbon', 'Porto', '[[Places/Lisbon|Lisbon]]'];
const ORGANIZATIONS = ['Studio Ponte', 'studio  ponte', '[[Studio Ponte]]', 'Açaí', 'Acai', ''];

const phrases = fc.subarray(PHRASES, { maxLength: 3 });
const link = fc.constantFrom(...NAMES).map((name) => `[[${name}]]`);
const links = fc.array(link, { maxLength: 3 });
// Most people know few others: where all are acquainted there is nobody to introduce.
const rarely = <T>(value: fc.Arbitrary<T>, otherwise: T): fc.Arbitrary<T> =>
  fc.oneof({ weight: 4, arbitrary: fc.constant(otherwise) }, { weight: 1, arbitrary: value });

/** A person note with a random part of the properties that introductions depend on. */
const person = fc
  .record(
    {
      offers: phrases,
      seeks: phrases,
      interests: phrases,
      tags: fc.subarray(['person', 'climate/policy', 'typography']),
      place: fc.constantFrom(...PLACES),
      field: fc.constantFrom('design', 'systems design', 'law', ''),
      organization: rarely(fc.constantFrom(...ORGANIZATIONS), ''),
      knows: rarely(links, []),
      'met-through': rarely(link, ''),
      'follow-up-status': rarely(fc.constantFrom('closed', 'connected', 'nonsense'), 'pending'),
      'no-introductions': rarely(fc.boolean(), false),
      met: fc.constantFrom('2026-11-01', '2026-11-18', 'nonsense'),
      'follow-up': fc.constantFrom('2026-11-21', '2026-12-24'),
    },
    { requiredKeys: ['offers', 'seeks', 'interests'] },
  )
  .map((properties) => note(properties));

const meeting = links.map((people) => note({ people }, people.join(' ')));
const introduction = links.map((people) => note({ type: 'introduction', people }));

/** One note that anybody could write, at a path of a small world where notes meet. */
export const randomNote: fc.Arbitrary<readonly [string, string]> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.tuple(
      fc.constantFrom(...NAMES).map((name) => `People/${name}.md`),
      person,
    ),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(fc.constantFrom('M/2026-11-05 One.md', 'M/Two.md', 'M/Three.md'), meeting),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.constantFrom('Introductions/x.md', 'Introductions/y.md'), introduction),
  },
);

export const randomVault: fc.Arbitrary<Texts> = fc
  .array(randomNote, { minLength: 4, maxLength: 30, size: 'max' })
  .map((notes) => Object.fromEntries(notes));
