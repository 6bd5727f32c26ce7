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

const EMAILS = ['ana@x.org', 'bo@x.org', 'office@x.org', 'cem@y.example'] as const;
const PROFILES = [
  'https://github.com/ana',
  'github.com/ana/',
  'https://x.com/bo',
  'x.org',
] as const;

/** What people are called and reached at, as far as others may share it. */
export const someIdentity = fc
  .record(
    {
      name: fc.constantFrom('Ana', 'Bo', 'Émile', 'Emile', 'Cem Öz'),
      aliases: fc.subarray(['Ana', 'bo', 'Lea', 'Cem  Öz'], { maxLength: 2 }),
      email: fc.subarray([...EMAILS], { maxLength: 2 }),
      url: fc.subarray([...PROFILES], { maxLength: 1 }),
      uid: fc.constantFrom('0123-4567', '12'),
      'not-same-as': links,
      interests: fc.subarray(['typography', 'tea'], { minLength: 1 }),
    },
    { requiredKeys: ['interests'] },
  )
  .map((properties) => note(properties));

/** A note that names who took part otherwise than by links. */
export const someNaming = fc
  .record(
    {
      participants: fc.subarray(
        ['Ana', 'Cem Öz', 'emile', 'Lea <ana@x.org>', 'mailto:bo@x.org', 'Bo, Ana', '[[Gus]]'],
        { maxLength: 3 },
      ),
      attendees: fc.constantFrom('Ana; Bo', 'Öz, Cem', 'nobody'),
      tags: fc.subarray(['person/ana', 'person/cem-oz', 'person/lea', 'person']),
      met: rarely(fc.constant('2026-11-01'), ''),
    },
    { requiredKeys: [] },
  )
  .map((properties) => note(properties, 'with #person/bo and [[Hana]]'));
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
    arbitrary: fc.tuple(
      fc
        .constantFrom('Ana', 'Ana 2', 'Ana 3', 'Bo', 'Bo (conflict)')
        .map((one) => `People/${one}.md`),
      someIdentity,
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
