import { describe, expect, it } from 'vitest';
import { fieldVault } from '../support/field-vault';
import { factsOf, indexOf, note, type Texts } from '../support/vault';
import { suggestionsOf } from '../support/suggestions';
import { inWords } from '../support/problems-in-words';

const ANA = 'People/Ana Silva.md';

function peopleOf(texts: Texts): string[] {
  return [...indexOf(texts).people()].map(({ path }) => path).sort();
}

describe('a copy that a sync program left', () => {
  it.each([
    'Ana Silva (Zed’s conflicted copy 2026-11-12)',
    "Ana Silva (Zed (Work)'s Conflicted Copy 2026-11-12)",
    'Ana Silva (Zed’s conflicted copy 2026-11-12) (1)',
    'Ana Silva (conflicted copy 2026-11-12 101010)',
    'Ana Silva (CONFLICT)',
    'Ana Silva (Case Conflict 1)',
    'ana silva (Case Conflict)',
    'Ana Silva (conflict 2026-11-12-10-10-10)',
    'Ana Silva (SFConflict zed@x.org 2026-11-12-10-10-10)',
    'Ana Silva [conflicted]',
    'Ana Silva (In Konflikt stehende Kopie von Zed 2026-11-12)',
    'Ana Silva (copie en conflit de Zed 2026-11-12)',
    'Ana Silva (Copia en conflicto de Zed 2026-11-12)',
    'Ana Silva (copia in conflitto di Zed)',
    'Ana Silva (Cópia em conflito de Zed 2026-11-12)',
    'Ana Silva (конфликтующая копия 2026-11-12)',
    'Ana Silva (Zed の競合コピー 2026-11-12)',
    'Ana Silva（冲突副本）',
    'Ana Silva.sync-conflict-20261112-003022-FUKIKK4',
    'Ana Silva.sync-conflict-20261112-003022',
    'Ana Silva.Conflict',
    'Ana Silva_conflict-20261112-101010',
    'Ana Silva (conflict) (conflicted copy)',
  ])('%s: is in no list while the original is there, and a problem', (name) => {
    const path = `People/${name}.md`;
    const index = indexOf({
      [ANA]: note({ met: '2026-11-05' }),
      [path]: note({ met: '2026-11-06' }),
    });
    expect([...index.people()].map((person) => person.path)).toEqual([ANA]);
    expect(index.problems().map((problem) => problem.path)).toEqual([path]);
    expect(index.problems().map(inWords)[0]?.problem).toContain('a copy that a sync program left');
  });

  it.each(['Ana Silva (conflict)', 'Ana Silva.sync-conflict-20261112-003022-FUKIKK4'])(
    '%s: is a person where the original is not there, and the problem says that',
    (name) => {
      const path = `People/${name}.md`;
      const index = indexOf({ [path]: '', 'Other/Ana Silva.md': '' });
      expect(index.person(path)).not.toBeNull();
      expect(index.problems().map((problem) => problem.path)).toEqual([path]);
      expect(index.problems().map(inWords)[0]?.problem).toContain('“Ana Silva” is not beside it');
    },
  );

  it.each([
    'Ana Silva (conflict',
    'Ana Silva (the mediator)',
    '(conflict)',
    'Conflict',
    'Ana Silva 2',
  ])('%s: is none', (name) => {
    const path = `People/${name}.md`;
    expect(peopleOf({ [ANA]: '', [path]: '' })).toEqual([ANA, path].sort());
    expect(indexOf({ [ANA]: '', [path]: '' }).problems()).toEqual([]);
  });

  it('of a note that says nothing by itself is no person either', () => {
    const copy = 'Notes/Ana (conflict).md';
    expect(peopleOf({ 'Notes/Ana.md': '', [copy]: note({ type: 'person' }) })).toEqual([]);
  });

  it('comes to be a person with the end of the original, and ends with its return', () => {
    const copy = 'People/Ana Silva (conflict).md';
    const index = indexOf({ [ANA]: '', [copy]: '' });
    index.update([{ kind: 'removed', path: ANA }]);
    expect([...index.people()].map(({ path }) => path)).toEqual([copy]);
    index.update(factsOf({ [ANA]: '' }).map((facts) => ({ kind: 'set', facts }) as const));
    expect([...index.people()].map(({ path }) => path)).toEqual([ANA]);
  });

  it('of a daily note does not count beside it, and is told where it names people', () => {
    const copy = 'Daily/2026-11-20.sync-conflict-20261121-003022-FUKIKK4.md';
    const other = 'Daily/2026-11-19 (conflict).md';
    const index = indexOf({
      [ANA]: '',
      'Daily/2026-11-20.md': '[[Ana Silva]]',
      [copy]: '[[Ana Silva]]',
      'Daily/2026-11-19.md': '',
      [other]: '[[Something else]]',
    });
    expect(index.contactsOf(ANA).map(({ path }) => path)).toEqual(['Daily/2026-11-20.md']);
    expect(index.problems().map(({ path }) => path)).toEqual([copy]);
  });
});

describe('one person twice', () => {
  const tea = { seeks: ['rust'], offers: ['rust'] };
  const suggested = (
    [a, b]: readonly [string, string],
    [first, second]: readonly [object, object] = [{}, {}],
    more: Texts = {},
  ): boolean => {
    const index = indexOf({
      [`People/${a}.md`]: note({ ...tea, ...first }),
      [`People/${b}.md`]: note({ ...tea, ...second }),
      ...more,
    });
    return suggestionsOf(index).length > 0;
  };

  it.each<[string, readonly [string, string], readonly [object, object]]>([
    ['an address', ['Ana', 'Bo'], [{ email: 'a@x.org' }, { email: ['b@x.org', 'mailto:A@x.org'] }]],
    [
      'a profile',
      ['Ana', 'Bo'],
      [{ url: 'github.com/ana' }, { url: 'https://www.github.com/ana/' }],
    ],
    ['a uid', ['Ana', 'Bo'], [{ uid: 'urn:uuid:1234-5678' }, { uid: '1234-5678' }]],
    ['a number after the name', ['Ana', 'Ana 2'], [{}, {}]],
    ['a number in brackets', ['Ana', 'ANA (1)'], [{}, {}]],
    ['the mark of a program', ['Bo (conflict 1)', 'Bo (conflict 2)'], [{}, {}]],
  ])('is never suggested: %s', (_, names, properties) => {
    expect(suggested(names, properties)).toBe(false);
  });

  it.each<[string, readonly [string, string], readonly [object, object]]>([
    ['an office’s address', ['Ana', 'Bo'], [{ email: 'info@x.org' }, { email: 'info@x.org' }]],
    ['a company’s site', ['Ana', 'Bo'], [{ url: 'https://x.org' }, { url: 'https://x.org' }]],
    ['a number that counts', ['Ana', 'Bo'], [{ uid: '12' }, { uid: '12' }]],
    ['numbers of both', ['Guest 1', 'Guest 2'], [{}, {}]],
    ['what one note says is not', ['Ana', 'Ana 2'], [{ 'not-same-as': '[[Ana 2]]' }, {}]],
    ['what the other says is not', ['Ana', 'Ana 2'], [{}, { 'not-same-as': ['[[Ana]]'] }]],
  ])('is not taken for it: %s', (_, names, properties) => {
    expect(suggested(names, properties)).toBe(true);
  });

  it('numbers of both tell it where there is one without', () => {
    expect(suggested(['Ana 2', 'Ana 3'], [{}, {}], { 'People/Ana.md': '' })).toBe(false);
  });
});

describe('a vault with copies of three programs', () => {
  it('suggests nobody to a copy of themselves, and tells of the copies', async () => {
    const vault = fieldVault('14/70-conflict');
    const pairs = suggestedIn(await vault.json('introductions'));
    expect(pairs).not.toContain('Cy Dee + Cy Dee 2');
    expect(pairs.filter((pair) => /conflict/i.test(pair))).toEqual([]);
    expect(await vault.json('check')).toMatchObject([
      { path: 'People/Ana Silva.sync-conflict-20261112-003022-FUKIKK4.md' },
      { path: 'People/Bo Lee (conflicted copy 2026-11-12 101010).md' },
      { path: 'People/Cy Dee (Conflicted copy PHONE 202611121010).md' },
    ]);
  });
});

function suggestedIn(answer: unknown): string[] {
  const pairs = Array.isArray(answer) ? answer : [];
  return pairs.map((pair: { people: { name: string }[] }) =>
    pair.people.map(({ name }) => name).join(' + '),
  );
}
