import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openVault } from '../../../src/headless/folder-vault.mts';
import type { Person } from '../../../src/core/people/person';
import { parseSettings } from '../../../src/core/people/settings';
import { day, indexOf, note, personWith } from '../../support/vault';
import { inWords, type ProblemInWords } from '../../support/problems-in-words';

const ANA = 'People/Ana Silva.md';

/** A person of whom the properties are given as they are written. */
function written(...lines: readonly string[]): {
  person: Person;
  problems: readonly ProblemInWords[];
} {
  const index = indexOf({ [ANA]: ['---', ...lines, '---', ''].join('\n') });
  const person = index.person(ANA);
  if (!person) throw new Error('the note is not a person');
  return { person, problems: index.problems().map(inWords) };
}

const toldOf = (...lines: readonly string[]): unknown[] =>
  written(...lines).problems.map(({ property }) => property);

describe('a birthday or anniversary', () => {
  it.each([
    ['1999-04-17', '1999-04-17'],
    ['--04-17', '--04-17'],
    ['04-17', '--04-17'],
    ['--0417', '--04-17'],
    ['1999-04-17T08:30', '1999-04-17'],
    ['"[[1999-04-17]]"', '1999-04-17'],
    ['"[[Days/1999-04-17|our day]]"', '1999-04-17'],
    ['[[1999-04-17]]', '1999-04-17'],
    ['--02-29', '--02-29'],
    ['1604-05-05', '--05-05'],
    ['1604-02-29', '--02-29'],
    ['1604-05-05T00:00:00', '--05-05'],
  ])('written %s is %s', (text, read) => {
    for (const property of ['birthday', 'anniversary'] as const) {
      const { person, problems } = written(`${property}: ${text}`);
      expect(person[property]).toBe(read);
      expect(problems).toEqual([]);
    }
  });

  it.each([
    ...['17/04/1999', '17.04.1999', 'April 17', '4-17', '1999-4-7', '1985-02-29', '19990417'],
    ...['1999/04/17', '1999-04-17 or so', '1999-0417', '0417', '"--02-30"', '0000-04-17', '1604'],
    ...['1604-02-30', '[1999-04-17, 2001-01-01]', '{day: 17}', 'spring', '0x1F', '1e5', 'true'],
    ...['１９９９-04-17', '99-04-17', '1999-W16', '13-01'],
  ])('written %s is told and not guessed', (text) => {
    for (const property of ['birthday', 'anniversary'] as const) {
      const { person, problems } = written(`${property}: ${text}`);
      expect(person[property]).toBeNull();
      expect(problems).toMatchObject([
        { path: ANA, property, problem: expect.stringMatching(/is not a day|is a group/) },
      ]);
    }
  });

  it('is told under the name of another tool, unless that name is a place or a year', () => {
    expect(toldOf('prm-birthday: 17/04/1999')).toEqual(['prm-birthday']);
    expect(toldOf('born: 17/04/1999')).toEqual(['born']);
    expect(toldOf('born: Porto')).toEqual([]);
    expect(toldOf('born: 1950')).toEqual([]);
  });

  it('is taken from the next name where the first cannot be read', () => {
    const { person } = written('birthday: April 17', 'prm-birthday: 04-17');
    expect(person.birthday).toBe('--04-17');
  });

  it('stands once among the dates where the settings list it as well', () => {
    const settings = parseSettings({ dateProperties: ['Anniversary', 'birthday'], leadDays: 365 });
    const texts = { [ANA]: note({ anniversary: '2010-06-12', birthday: '--06-13' }) };
    const index = indexOf(texts, settings);
    const on = index.upcomingDates(day('2026-06-01')).map(({ property }) => property);
    expect(on).toEqual(['anniversary', null]);
    expect(index.person(ANA)?.linkedDays).toEqual([]);
  });
});

describe('a phone that YAML read as a number', () => {
  it.each([
    ...['0049305550100', '+493055501', '5550100', '0x1F4A3', '0o17', '1e9', '.5', '555.0100'],
    ...['12345678901234567890', '-5550100', '+0', 'true'],
  ])('%s is told, and not offered for use', (text) => {
    const { person, problems } = written(`phone: ${text}`);
    expect(person.phone).toEqual([]);
    expect(problems).toMatchObject([
      { property: 'phone', problem: expect.stringMatching(/put it in quotes/) },
    ]);
  });

  it('leaves the others of the list', () => {
    const { person, problems } = written('phone: ["+351 912 345 678", 351210000000, "030 555"]');
    expect(person.phone).toEqual(['+351 912 345 678', '030 555']);
    expect(problems.map(({ property }) => property)).toEqual(['phone']);
  });

  it.each(['tel', 'TEL[CELL]', 'mobile', 'telephone', 'phone_2'])('is told under %s', (name) => {
    expect(toldOf(`"${name}": 0049305550100`)).toEqual([name]);
  });

  it.each(['"0049305550100"', '+49 30 555 0100', '030/5550100', '12:30:00', '~', '""'])(
    '%s is none',
    (text) => {
      expect(toldOf(`phone: ${text}`)).toEqual([]);
    },
  );
});

describe('other values that YAML reads otherwise than they are written', () => {
  it('tells of a card number, which is compared letter by letter, and does not use it', () => {
    const { person, problems } = written('uid: 00442211');
    expect(person.uid).toBeNull();
    expect(problems).toMatchObject([{ property: 'uid', value: 442211 }]);
    expect(written('uid: "00442211"').person.uid).toBe('00442211');
  });

  it.each([
    ['aliases: [0044, Ana]', 'aliases', { aliases: ['44', 'Ana'] }],
    ['name: 007', 'name', { name: '7' }],
    ['name: TRUE', 'name', { name: 'true' }],
    ['organization: 007', 'organization', { organization: ['7'] }],
  ])('%s is used, and told', (line, property, read) => {
    const { person, problems } = written(line);
    expect(person).toMatchObject(read);
    expect(problems).toMatchObject([{ property, problem: expect.stringMatching(/in quotes/) }]);
  });

  it.each([
    ['email: 12345', 'email'],
    ['url: 12345', 'url'],
    ['email: false', 'email'],
  ])('%s is no address', (line, property) => {
    const { person, problems } = written(line);
    expect([...person.email, ...person.url]).toEqual([]);
    expect(problems).toMatchObject([{ property, problem: 'is a number, not an address' }]);
  });

  it.each(['place: 4000', 'circle: [2019]', 'interests: [1984]', 'organization: No', 'place: Yes'])(
    '%s is what it says',
    (line) => {
      expect(toldOf(line)).toEqual([]);
    },
  );
});

describe('a list with something in it that is no text', () => {
  it('keeps the items that can be read, and tells of the rest', () => {
    const { person, problems } = written(
      'discussed:',
      '  - a point',
      '  - Rust: the good parts',
      '  - [[Fonts]]',
    );
    expect(person.discussed).toEqual(['a point', 'Fonts']);
    expect(problems).toMatchObject([
      { property: 'discussed', problem: expect.stringMatching(/a text with a colon/) },
    ]);
  });

  it('is told once where no item can be read', () => {
    expect(toldOf('offers: [{a: 1}, {b: 2}]')).toEqual(['offers']);
    expect(toldOf('offers: {a: 1}')).toEqual(['offers']);
  });
});

describe('several values in one text', () => {
  it.each([
    ['a@x.example, b@x.example', ['a@x.example', 'b@x.example']],
    ['a@x.example;b@x.example', ['a@x.example', 'b@x.example']],
    ['a@x.example; b@x.example, c@x.example', ['a@x.example', 'b@x.example', 'c@x.example']],
    ['a@x.example, a@x.example', ['a@x.example']],
    ['a@x.example,', ['a@x.example']],
    ['Home: a@x.example, Work: b@x.example', ['a@x.example', 'b@x.example']],
    ['a@x.example, ask her', ['a@x.example, ask her']],
    ['Silva, Ana <a@x.example>', ['Silva, Ana <a@x.example>']],
    ['a@x.example b@x.example', ['a@x.example b@x.example']],
  ])('email: %s', (text, read) => {
    expect(personWith({ email: text }).person.email).toEqual(read);
    expect(personWith({ email: [text] }).person.email).toEqual(read);
  });

  it.each([
    ['+351 912 345 678, +351 21 000 0000', ['+351 912 345 678', '+351 21 000 0000']],
    ['(030) 555-0100; 030/555 01 01', ['(030) 555-0100', '030/555 01 01']],
    ['Mobile: +351 912 345 678, Work: +351 21 000 0000', ['+351 912 345 678', '+351 21 000 0000']],
    ['٠٣٠٥٥٥٠١٠٠, ٠٣٠٥٥٥٠١٠١', ['٠٣٠٥٥٥٠١٠٠', '٠٣٠٥٥٥٠١٠١']],
    ['+81-3-5555-0101;ext=5', ['+81-3-5555-0101;ext=5']],
    ['+1 202 555 0100,,123456', ['+1 202 555 0100,,123456']],
    ['+1 202 555 0100,22', ['+1 202 555 0100,22']],
    ['030 555 0100, evenings', ['030 555 0100, evenings']],
  ])('phone: %s', (text, read) => {
    expect(personWith({ phone: text }).person.phone).toEqual(read);
  });

  it.each([
    ['https://a.example, https://b.example/x', ['https://a.example', 'https://b.example/x']],
    ['a.example; b.example', ['a.example', 'b.example']],
    ['a.example,b.example', ['a.example', 'b.example']],
    ['https://a.example,b.example', ['https://a.example', 'b.example']],
    ['https://a.example;https://b.example', ['https://a.example', 'https://b.example']],
    ['https://a.example/x,y.example', ['https://a.example/x,y.example']],
    ['https://a.example/@41.15,-8.62', ['https://a.example/@41.15,-8.62']],
    ['https://a.example, see also there', ['https://a.example, see also there']],
  ])('url: %s', (text, read) => {
    expect(personWith({ url: text }).person.url).toEqual(read);
  });

  it('are one phrase in properties of words', () => {
    const { offers, organization } = personWith({
      offers: 'type, printing',
      organization: 'Ponte, Lda',
    }).person;
    expect(offers).toEqual(['type, printing']);
    expect(organization).toEqual(['Ponte, Lda']);
  });

  it('are read in reasonable time, however many there are', () => {
    const many = Array.from({ length: 10_000 }, (_, at) => `a${String(at)}@x.example`).join(',');
    expect(personWith({ email: many }).person.email).toHaveLength(10_000);
    expect(personWith({ email: ','.repeat(100_000) }).person.email).toHaveLength(1);
  });
});

describe('the values of public reports', () => {
  const root = 'tests/fixtures/field/10/21-properties';
  const vault = openVault(root);
  if (vault.kind !== 'open') throw new Error(vault.reason);
  const told = vault.index
    .problems()
    .map(({ path, property }) => `${path.slice(7, 10)} ${property ?? ''}`);

  it.each(['D06', 'D07', 'D08', 'D09', 'D11', 'D13', 'D16', 'D20'])(
    '%s: a birthday that nobody can be sure of is told',
    (note) => {
      expect(told).toContain(`${note} birthday`);
    },
  );

  it('D14: the year 1604 is none', () => {
    expect(vault.index.person('People/D14 1604.md')?.birthday).toBe('--04-17');
  });

  it.each(['D03', 'D06', 'D07', 'D08', 'D09', 'D11', 'D13', 'D17', 'D18', 'D19', 'D20', 'D21'])(
    '%s: a day met that is none is told',
    (note) => {
      expect(told).toContain(`${note} met`);
    },
  );

  it('L10, L11: numbers in a phone and an organization are told', () => {
    for (const one of ['L10 phone', 'L11 phone', 'L11 organization']) expect(told).toContain(one);
  });

  it('12: two addresses in one text are two', () => {
    const text = readFileSync('tests/fixtures/field/12/People/Ana.md', 'utf8');
    const person = indexOf({ [ANA]: text }).person(ANA);
    expect(person?.email).toEqual(['a@x.example', 'b@x.example']);
  });
});
