import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { peopleMatching } from '../../../src/core/people/person-search';
import { PeopleSearch } from '../../../src/core/people/people-search';
import type { PeopleIndex } from '../../../src/core/people/people-index';
import type { Person } from '../../../src/core/people/person';
import { atOnce } from '../../../src/core/collections/pausing-work';
import { factsOf, indexOf, note, type Texts } from '../../support/vault';

function found(search: PeopleSearch, index: PeopleIndex, query: string): readonly Person[] {
  return search.search([...index.people()], query, false).people;
}

function named(texts: Texts, query: string): string[] {
  const index = indexOf(texts);
  return found(new PeopleSearch(index), index, query)
    .map(({ name }) => name)
    .sort();
}

const ANA = note({
  aliases: ['Aninhas'],
  field: 'nursing',
  role: 'Head nurse',
  organization: '[[Hospital São João]]',
  place: 'Porto, Portugal',
  circle: ['Choir'],
  offers: ['first aid lessons'],
  seeks: ['a room to rehearse'],
  interests: ['seed saving'],
  discussed: ["the night train's timetable"],
  email: 'ana.silva@example.org',
  phone: '+351 912 345 678',
  'met-at': 'Web Summit',
  tags: ['wine/red'],
});

const TEXTS = {
  'People/Ana Silva.md': ANA,
  'People/Łukasz Wróblik.md': note({ place: 'Łódź' }),
  "People/Seán O'Brien.md": note({ interests: ['Ana Silva fans'] }),
  'People/佐々木 千晴.md': note({ offers: ['録音機材'] }),
  'People/한서윤.md': note({}),
  'People/Γιώργος Κωνσταντίνου.md': note({}),
};

describe('a search of people', () => {
  it.each([
    'aninh',
    'nursing',
    'head nur',
    'hospital sao',
    'porto',
    'portugal',
    'choir',
    'first less',
    'rehearse',
    'seed',
    'timetable',
    'ana.silva@exa',
    '351912',
    'summit',
    '#wine',
    'red',
    'silva porto seed',
  ])('finds somebody by all that their note says: %s', (query) => {
    expect(named(TEXTS, query)).toContain('Ana Silva');
  });

  it('asks for each of its words, and for beginnings only', () => {
    expect(named(TEXTS, 'ana lodz')).toEqual([]);
    expect(named(TEXTS, 'ilva')).toEqual([]);
  });

  it('reads names as they are typed in a hurry, in any script', () => {
    expect(named(TEXTS, 'lukasz')).toEqual(['Łukasz Wróblik']);
    expect(named(TEXTS, 'OBRIEN')).toEqual(["Seán O'Brien"]);
    expect(named(TEXTS, "o'br")).toEqual(["Seán O'Brien"]);
    expect(named(TEXTS, '千晴')).toEqual(['佐々木 千晴']);
    expect(named(TEXTS, '機材')).toEqual(['佐々木 千晴']);
    expect(named(TEXTS, '서윤')).toEqual(['한서윤']);
    expect(named(TEXTS, 'ΚΩΝΣ')).toEqual(['Γιώργος Κωνσταντίνου']);
  });

  it('keeps the order of the list, and names first who is found by name where that is wished', () => {
    const index = indexOf(TEXTS);
    const search = new PeopleSearch(index);
    const list = [...index.people()].reverse();
    const names = (isNameFirst: boolean): string[] =>
      search.search(list, 'ana', isNameFirst).people.map(({ name }) => name);
    expect(names(false)).toEqual(["Seán O'Brien", 'Ana Silva']);
    expect(names(true)).toEqual(['Ana Silva', "Seán O'Brien"]);
  });

  it('finds nobody for what has no word in it', () => {
    expect(named(TEXTS, ' … ')).toEqual([]);
  });
});

describe('a search that lives on', () => {
  it('knows of each edit, and reads nobody but those who have changed', () => {
    const index = indexOf(TEXTS);
    const search = new PeopleSearch(index);
    found(search, index, 'a');
    const before = search.readCount;
    const path = 'People/Ana Silva.md';
    const texts = { ...TEXTS, [path]: note({ place: 'Évora' }) };
    const facts = factsOf(texts).filter((one) => one.path === path);
    index.update(facts.map((one) => ({ kind: 'set', facts: one })));
    expect(found(search, index, 'evora').map((person) => person.path)).toEqual([path]);
    expect(found(search, index, 'portugal')).toEqual([]);
    expect(search.readCount - before).toBe(1);
    index.update([{ kind: 'removed', path }]);
    expect(found(search, index, 'evora')).toEqual([]);
  });

  it('is as good as looking at every person, whatever was edited before', () => {
    const word = fc.constantFrom('ana', 'anna', 'Àna', 'bo', "d'Arc", '#ana', '千晴', 'ß', 'lodz');
    const person = fc.record({
      aliases: fc.array(word, { maxLength: 2 }),
      interests: fc.array(
        fc.array(word, { maxLength: 3 }).map((words) => words.join(' ')),
        {
          maxLength: 2,
        },
      ),
    });
    const edit = fc.record({ at: fc.nat(5), person: fc.option(person) });
    const query = fc.array(word, { minLength: 1, maxLength: 2 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 40 }), query, (edits, asked) => {
        const index = indexOf({});
        const search = new PeopleSearch(index);
        for (const { at, person: said } of edits) {
          const path = `People/P${String(at)}.md`;
          if (said === null) index.update([{ kind: 'removed', path }]);
          else
            index.update(
              factsOf({ [path]: note(said) }).map((facts) => ({ kind: 'set' as const, facts })),
            );
          found(search, index, asked);
        }
        const paths = found(search, index, asked).map(({ path }) => path);
        const linear = peopleMatching(index.people(), { search: asked });
        expect([...paths].sort()).toEqual(linear.map(({ path }) => path));
      }),
    );
  });
});

describe('twenty thousand people', () => {
  const FIRST = ['Ana', 'Bo', 'Cy', 'Di', 'Ed', 'Flo', 'Gus', 'Hana', 'Ivo', 'Jun'];
  const PLACES = ['Lisbon', 'Porto', 'Malmö', 'Brno', 'Enugu', 'Hilo', 'Nairobi'];
  const texts = Object.fromEntries(
    Array.from({ length: 20_000 }, (_, at) => {
      const last = `${String.fromCharCode(97 + (at % 26))}x${String(at * 7919)}`;
      const name = `${FIRST[at % FIRST.length] ?? ''} ${last}`;
      const place = PLACES[at % PLACES.length];
      return [`People/${name}.md`, note({ place, interests: [`hobby ${String(at % 900)}`] })];
    }),
  );

  it('are read once, and with each letter only those are looked at who fitted before it', () => {
    const index = indexOf(texts);
    const search = new PeopleSearch(index);
    expect(search.isAtHand).toBe(false);
    atOnce(search.catchUp());
    expect(search.isAtHand).toBe(true);
    const reads = search.readCount;
    const all = [...index.people()];
    let before = all.length;
    for (const query of ['h', 'ho', 'hob', 'hobb', 'hobby 7', 'hobby 77', 'hobby 77 ha']) {
      const { people, looked } = search.search(all, query, true);
      expect(looked).toBe(before);
      expect(people.length).toBeGreaterThan(0);
      before = people.length;
    }
    expect(before).toBeLessThan(200);
    // Whoever takes a letter back, or writes another, may mean anybody.
    expect(search.search(all, 'hobby 77 h', true).looked).toBe(all.length);
    expect(search.search(all, 'hobby 78 h', true).looked).toBe(all.length);
    expect(search.readCount).toBe(reads);
  });

  it('are narrowed to the same people as by a search from the start', () => {
    const index = indexOf(texts);
    const all = [...index.people()].reverse();
    const search = new PeopleSearch(index);
    for (const query of ['a', 'an', 'ana', 'ana b', 'ana br', 'ana brno'])
      expect(search.search(all, query, true).people).toEqual(
        new PeopleSearch(index).search(all, query, true).people,
      );
  });
});
