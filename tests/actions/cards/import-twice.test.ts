import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cardOf, type Card } from '../../../src/cards/kit/card';
import { importInto, readingsOf } from '../../support/import-cards';
import { MemoryNoteStore } from '../../support/memory-note-store';
import { randomCard } from '../../cards/vcard/random-cards';
import { runs } from '../../support/runs';

/** Names that say little of who somebody is, or that file names and notes stumble over. */
const HOSTILE_NAMES = [
  ...['J. K.', 'A. A.', 'G M F', 'A', 'j.k.', 'Dr.', 'van', 'Ana', 'ANA SILVA', 'Ana Silva'],
  ...['A/B: C?', '???', '...', '🎉🎉', '👩‍👩‍👧', '#tag', '[[Ana]]', '<% x %>', 'CON', 'People'],
  ...[
    'José',
    'Jose\u0301',
    'ＪＯＳＥ',
    'İstanbul',
    'Straße',
    'か',
    'が',
    '王明',
    '김민지',
    'นลินี',
    'محمد',
  ],
  ...['+1 555', 'ana@x.org', 'https://x.org', '2026-11-05', '1.0', 'null', '- x', "'", '"x"'],
  ...['Ana Silva 2', 'Ana Silva (Ponte)', 'x'.repeat(300), '\u200b', 'a\u2028b', 'Silva, Ana', '~'],
];

const some = <T>(...values: readonly T[]): fc.Arbitrary<T[]> =>
  fc.subarray([...values], { maxLength: 2 });

const PHOTO = { mediaType: 'image/jpeg', bytes: new Uint8Array([0xff, 0xd8, 0xff, 1]) };

/** Somebody of a hostile name in a small world, so that names, addresses and details meet. */
const hostileCard: fc.Arbitrary<Card> = fc
  .record({
    name: fc.constantFrom(...HOSTILE_NAMES),
    aliases: some(...HOSTILE_NAMES),
    email: some('ana@x.org', 'ANA@x.org', 'bo@x.org', 'info@x.org', 'no address'),
    phone: some('+351 912 345 678', '912', 'none', 'work: 555'),
    url: some('https://www.x.org/', 'x.org', 'linkedin.com/in/ana', 'site: y.org'),
    organization: some('Ponte', '[[Ponte]]', 'A, B', '1.5'),
    role: fc.constantFrom(null, 'nurse', 'true', '2026-11-05', 'r'.repeat(2_000)),
    place: some('Porto', '38.7', 'ÉVORA', '#Lisbon'),
    birthday: fc.constantFrom(null, null, '1999-04-17', '--04-17'),
    circle: some('friends', 'a, b'),
    note: fc.constantFrom(null, null, 'Likes kites', '## Log\n\n- [[2026-11-05]] met'),
    photo: fc.constantFrom(null, null, PHOTO),
    uid: fc.constantFrom(null, null, 'urn:uuid:4fbe8971', 'abcdefgh-2', '7'),
  })
  .map(cardOf);

/** Most cards of a file say little. */
const bareCard = fc.constantFrom(...HOSTILE_NAMES).map((name) => cardOf({ name }));

const cards = fc.array(fc.oneof(bareCard, hostileCard, randomCard), { minLength: 1, maxLength: 6 });

function all({ texts, attachments }: MemoryNoteStore): unknown {
  return { notes: new Map(texts), files: new Map(attachments) };
}

async function expectNothingAgain(file: readonly Card[]): Promise<void> {
  const notes = new MemoryNoteStore();
  await importInto(notes, readingsOf(file));
  const before = all(notes);
  const { rows, summary } = await importInto(notes, readingsOf(file));
  expect(summary.written).toEqual([]);
  expect(all(notes)).toEqual(before);
  expect(rows.map(({ kind }) => kind)).not.toContain('create');
}

describe('the same file twice', () => {
  it('writes nothing the second time, whatever the names', async () => {
    await fc.assert(fc.asyncProperty(cards, expectNothingAgain), { numRuns: runs(300) });
  });

  it.each([
    ['a site with a comma behind it', { url: ['a.org,'] }],
    ['two addresses in one text', { email: ['ana@x.org, bo@x.org'] }],
  ])('writes nothing the second time, and asks nothing, for %s', async (_, said) => {
    const file = readingsOf([cardOf({ name: 'Ana Silva', ...said })]);
    const notes = new MemoryNoteStore();
    await importInto(notes, file);
    const { rows } = await importInto(notes, file);
    expect(rows.map(({ kind }) => kind)).toEqual(['same']);
  });

  it.each(HOSTILE_NAMES.filter((name) => name !== '\u200b'))(
    'makes one note of a card that says no more than %s',
    async (name) => {
      const notes = new MemoryNoteStore();
      await importInto(notes, readingsOf([cardOf({ name }), cardOf({ name })]));
      expect([...notes.texts.keys()]).toHaveLength(1);
      const { rows } = await importInto(notes, readingsOf([cardOf({ name })]));
      expect(rows.map(({ kind }) => kind)).toEqual(['same']);
    },
  );

  it('tells of a card whose name nobody can see, or takes what else it has', async () => {
    const notes = new MemoryNoteStore();
    const file = [{ name: '\u200b' }, { name: '\u200b\ufeff', phone: ['912'] }].map(cardOf);
    const { rows } = await importInto(notes, readingsOf(file));
    expect(rows.map(({ kind }) => kind)).toEqual(['unreadable', 'create']);
    expect([...notes.texts.keys()]).toEqual(['People/912.md']);
  });

  it('keeps two of one name two, by what tells them apart', async () => {
    const notes = new MemoryNoteStore();
    const file = [
      cardOf({ name: 'Ana Silva', email: ['ana@x.org'] }),
      cardOf({ name: 'Ana Silva', email: ['ana@y.org'] }),
      cardOf({ name: 'Ana Silva', role: 'nurse' }),
      cardOf({ name: 'Ana Silva', role: 'mayor' }),
    ];
    await importInto(notes, readingsOf(file));
    expect([...notes.texts.keys()]).toHaveLength(4);
    const { rows, summary } = await importInto(notes, readingsOf([...file, ...file]));
    expect(rows.map(({ kind }) => kind)).toEqual(['same', 'same', 'same', 'same']);
    expect(summary.written).toEqual([]);
  });

  it.each([
    ['another name and folder', 'Network/Porto/Annie.md'],
    ['a name that is no word', 'People/~.md'],
  ])('finds who was moved since, by an address: %s', async (_, path) => {
    const notes = new MemoryNoteStore();
    const file = [cardOf({ name: '🎉🎉', email: ['party@x.org'] })];
    await importInto(notes, readingsOf(file));
    const [text = ''] = notes.texts.values();
    notes.texts.clear();
    notes.texts.set(path, text);
    const { rows } = await importInto(notes, readingsOf(file));
    expect(rows).toMatchObject([{ kind: 'same', to: { person: { path } } }]);
  });

  it('finds its own note where the properties tell that somebody by another name', async () => {
    const notes = new MemoryNoteStore();
    const file = [cardOf({ name: 'Ana Silva', email: ['ana@x.org'], uid: 'abcdefgh-1' })];
    await importInto(notes, readingsOf(file));
    const [text = ''] = notes.texts.values();
    notes.texts.clear();
    notes.texts.set('People/Zed Quux.md', text);
    const { rows, summary } = await importInto(notes, readingsOf(file));
    expect(rows.map(({ kind }) => kind)).toEqual(['ask']);
    expect(summary.written).toEqual([]);
  });

  it('takes no note that is nobody’s for a person, and writes over none', async () => {
    const notes = new MemoryNoteStore({ 'People/People.md': 'the folder', 'Ana.md': 'a river' });
    const file = [cardOf({ name: 'People' }), cardOf({ name: 'Ana' })];
    await importInto(notes, readingsOf(file));
    expect([...notes.texts.keys()].sort()).toEqual([
      'Ana.md',
      'People/Ana.md',
      'People/People 2.md',
      'People/People.md',
    ]);
    expect((await importInto(notes, readingsOf(file))).summary.written).toEqual([]);
  });
});
