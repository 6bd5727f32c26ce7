import { describe, expect, it } from 'vitest';
import { fieldVault } from '../support/field-vault';
import { temporaryVault } from '../support/temporary-vault';
import { indexOf, note, type Texts } from '../support/vault';

const ANA = 'People/Ana Silva.md';
const BO = 'People/Bo Lee.md';
const MEETING = 'M/2026-11-05 Sync.md';

const PEOPLE: Texts = {
  [ANA]: note({ aliases: ['Anita'], email: ['Ana@X.org'] }),
  [BO]: note({ email: 'Bo Lee <bo@x.org>' }),
  'People/Kestrel, Mira.md': '',
  'People/José Núñez.md': '',
  'People/Jean-Luc O’Neil.md': '',
  'People/A/Twin.md': note({ email: 'office@x.org' }),
  'People/B/Twin.md': note({ email: 'office@x.org' }),
};

function namesIn(properties: string, body = ''): readonly string[] {
  const index = indexOf({ ...PEOPLE, [MEETING]: `---\n${properties}\n---\n${body}` });
  expect(index.person(MEETING)).toBeNull();
  const targets = index.note(MEETING)?.contact?.targets ?? [];
  return targets.map((path) => path.replace(/^People\/|\.md$/g, ''));
}

describe('who took part in a meeting', () => {
  it.each([
    ['a name', 'people: [Ana Silva]', ['Ana Silva']],
    ['a name in other letters, without accents', 'participants: jose NUNEZ', ['José Núñez']],
    ['an alias', 'attendees: [anita]', ['Ana Silva']],
    ['an address', 'attendees: [ana@x.org]', ['Ana Silva']],
    ['an address as a link', 'Attendees: ["mailto:BO@x.org"]', ['Bo Lee']],
    ['a name with an address', 'attendees: ["A. S. <ana@x.org>"]', ['Ana Silva']],
    ['a known name with an unknown address', 'attendees: ["Bo Lee <b@y.org>"]', ['Bo Lee']],
    ['names with commas between', 'attendees: Ana Silva, Bo Lee', ['Ana Silva', 'Bo Lee']],
    ['names with an and between', 'attendees: Ana Silva and Bo Lee', ['Ana Silva', 'Bo Lee']],
    ['names a line each', 'attendees: |\n  Ana Silva\n  Bo Lee', ['Ana Silva', 'Bo Lee']],
    ['the family name first', 'attendees: ["Lee, Bo"]', ['Bo Lee']],
    ['a note named with the family name first', 'attendees: [Mira Kestrel]', ['Kestrel, Mira']],
    [
      'what a mail program writes',
      `attendees: '"Silva, Ana" <ana@x.org>; Lee, Bo <bo@x.org>'`,
      ['Ana Silva', 'Bo Lee'],
    ],
    ['a group', 'attendees:\n  - name: Anita\n    email: none@y.org', ['Ana Silva']],
    ['a group by its address', 'attendees:\n  - emailAddress: {address: bo@x.org}', ['Bo Lee']],
    ['answers by name', 'attendees: {Ana Silva: accepted, Bo Lee: declined}', ['Ana Silva']],
    ['a group with a link', 'attendees:\n  - name: "[[Bo Lee]]"', ['Bo Lee']],
    ['a calendar line', 'attendees: ["ATTENDEE;CN=Ana Silva:mailto:a@z.org"]', ['Ana Silva']],
    ['a link to a name that no note has', 'people: ["[[Anita]]"]', ['Ana Silva']],
    ['a link beside a name', 'people: ["[[Bo Lee|Bo]], Anita"]', ['Ana Silva', 'Bo Lee']],
    [
      'a remark behind the name',
      'people: ["Ana Silva (Acme)", Bo Lee - host]',
      ['Ana Silva', 'Bo Lee'],
    ],
    ['a tag', 'tags: [person/ana-silva]', ['Ana Silva']],
    ['tags with what no tag can hold', 'tags: [Person/Jean-Luc-ONeil]', ['Jean-Luc O’Neil']],
    ['nobody of two of one name', 'people: [Twin]', []],
    ['nobody of two with one address', 'people: [office@x.org]', []],
    ['nobody who is not here', 'people: [Zoë, zoe@x.org, 5, true]', []],
    ['nobody by a part of the name', 'people: [Ana, Silva]', []],
    ['nobody in other properties', 'host: Ana Silva', []],
  ])('is told by %s', (_, properties, wanted) => {
    expect(namesIn(properties)).toEqual(wanted);
  });

  it('is told by a tag in the text, of a note that is dated by its name', () => {
    expect(namesIn('x: 1', 'lunch with #person/bo-lee')).toEqual(['Bo Lee']);
  });

  it('are acquainted, whatever names them', async () => {
    const tea = { seeks: ['rust'], offers: ['rust'] };
    const people = { [ANA]: note(tea), [BO]: note({ ...tea, email: 'bo@x.org' }) };
    const pairs = async (properties: object): Promise<unknown> =>
      temporaryVault({ ...people, 'M/Sync.md': note({ ...properties }) }).json('introductions');
    expect(await pairs({ x: ['Ana Silva', 'bo@x.org'] })).toHaveLength(1);
    expect(await pairs({ participants: ['Ana Silva', 'bo@x.org'] })).toEqual([]);
    expect(await pairs({ people: ['[[Ana Silva]]', 'Bo Lee'] })).toEqual([]);
  });
});

describe('a nested tag', () => {
  const isPerson = (path: string, text: string): boolean =>
    indexOf({ [path]: text }).person(path) !== null;

  it.each([
    ['makes a person of a note of its own', 'Ana.md', note({ tags: ['person/friend'] }), true],
    ['makes none of a dated note', '2026-11-05 Ana.md', note({ tags: ['person/ana'] }), false],
    ['nor of one that names people', 'S.md', note({ tags: ['person/ana'], people: ['X'] }), false],
    ['nor does the plain one in its text', '2026-11-05.md', 'a #person', false],
    ['the plain one in its properties does', '2026-11-05.md', note({ tags: ['Person'] }), true],
    ['its type does', '2026-11-05.md', note({ type: 'person', tags: ['person/a'] }), true],
    ['its folder does', 'People/2026-11-05.md', note({ tags: ['person/a'] }), true],
    ['an empty list names nobody', 'S.md', note({ tags: ['person/ana'], attendees: [] }), true],
    [
      'what only a person has makes it one',
      '2026-11-05 Ana.md',
      note({ tags: ['person/ana'], cadence: '2 weeks' }),
      true,
    ],
    [
      'how often a meeting takes place does not',
      '2026-11-05 Sync.md',
      note({ tags: ['person/ana'], frequency: 'weekly' }),
      false,
    ],
  ])('%s', (_, path, text, wanted) => {
    expect(isPerson(path, text)).toBe(wanted);
  });
});

describe('a meeting note of a notetaker', () => {
  it('is no person, and a contact with those whom it names', async () => {
    const vault = fieldVault('13/72-granola');
    const due = await vault.json('due', 'days=9000');
    expect(due).toMatchObject([
      { name: 'Eddie Brock', lastContact: '2026-11-05' },
      { name: 'Gwen Stacy', lastContact: '2026-11-05' },
    ]);
    expect(await vault.json('introductions')).toEqual([]);
  });
});
