import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { atOnce } from '../../../src/core/collections/pausing-work';
import type { PeopleIndex } from '../../../src/core/people/people-index';
import type { Person } from '../../../src/core/people/person';
import { MAX_PEOPLE } from '../../../src/core/tables/table-sizes';
import { tablesFor, type TableQuestion } from '../../../src/core/tables/tables';
import { allPairs, areApart } from '../../support/all-pairs';
import { randomVault } from '../../support/random-vault';
import { runs } from '../../support/runs';
import { day, indexOf, note, type Texts } from '../../support/vault';

const QUESTION: TableQuestion = { size: 3, limit: 5, place: '', circle: '', about: '' };
const TODAY = day('2026-11-20');

function tablesOf(index: PeopleIndex, question: Partial<TableQuestion> = {}) {
  return atOnce(tablesFor(index, { ...QUESTION, ...question }, TODAY));
}

function pathsOf(texts: Texts, question: Partial<TableQuestion> = {}): string[][] {
  return tablesOf(indexOf(texts), question).map(({ people }) => people.map(({ path }) => path));
}

/** All groups of a size, in the order of their paths. */
function* groupsOf(size: number, people: readonly Person[], from = 0): Generator<Person[]> {
  if (size === 0) yield [];
  else
    for (let at = from; at < people.length; at++)
      for (const rest of groupsOf(size - 1, people, at + 1))
        yield [...people.slice(at, at + 1), ...rest];
}

/** Tables as docs/introductions.md says them, every group tried. */
function triedOut(index: PeopleIndex, { size, limit }: TableQuestion) {
  const scores = new Map(allPairs(index).map(({ a, b, score }) => [`${a} ${b}`, score]));
  const scoreOf = (a: Person, b: Person): number =>
    scores.get(`${a.path} ${b.path}`) ?? scores.get(`${b.path} ${a.path}`) ?? 0;
  const meets = (group: readonly Person[]) => (a: Person) => group.some((b) => scoreOf(a, b) > 0);
  let left = [...index.people()]
    .filter(({ status, noIntroductions }) => status !== 'closed' && !noIntroductions)
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  const tables: { readonly paths: readonly string[]; readonly score: number }[] = [];
  while (tables.length < limit) {
    let best: readonly Person[] = [];
    let most = 0;
    for (const group of groupsOf(size, left)) {
      const pairs = group.flatMap((a, at) => group.slice(at + 1).map((b) => [a, b] as const));
      const isGood = !pairs.some(([a, b]) => areApart(index, a, b)) && group.every(meets(group));
      const score = pairs.reduce((sum, [a, b]) => sum + scoreOf(a, b), 0);
      if (isGood && score > most) [best, most] = [group, score];
    }
    if (best.length === 0) break;
    tables.push({ paths: best.map(({ path }) => path), score: most });
    left = left.filter((person) => !best.includes(person));
  }
  return tables;
}

const CHOIR: Texts = {
  'People/Ana.md': note({ seeks: 'sailing lessons', place: 'Porto', circle: 'Choir' }),
  'People/Bo.md': note({ offers: 'sailing lessons', seeks: 'a sourdough starter' }),
  'People/Cy.md': note({ offers: 'sourdough starter', place: 'Porto', circle: 'Choir' }),
  'People/Di.md': note({ offers: 'sailing lessons', place: 'Porto', circle: 'Choir' }),
};

describe('tables', () => {
  it('are those of trying all groups of people, the best first, nobody at two', () => {
    fc.assert(
      fc.property(randomVault, fc.integer({ min: 3, max: 5 }), (texts, size) => {
        const index = indexOf(texts);
        const found = tablesOf(index, { size });
        expect(
          found.map(({ people, score }) => ({ paths: people.map(({ path }) => path), score })),
        ).toEqual(triedOut(index, { ...QUESTION, size }));
        for (const { isExact } of found) expect(isExact).toBe(true);
      }),
      { numRuns: runs(200) },
    );
  });

  it('say which introductions hold them together, and are worth the sum of these', () => {
    const [table] = tablesOf(indexOf({ ...CHOIR, 'People/Di.md': note({}) }));
    const pairs = table?.pairs ?? [];
    expect(pairs.map(({ people }) => people.map(({ name }) => name).join('–'))).toContain('Bo–Cy');
    expect(pairs.reduce((sum, { score }) => sum + score, 0)).toBe(table?.score);
    for (const { score, reasons } of pairs)
      expect(reasons.reduce((sum, { weight }) => sum + weight, 0)).toBe(score);
  });

  it('seat nobody beside whom they know', () => {
    const texts = {
      ...CHOIR,
      'People/Bo.md': note({ offers: 'sailing lessons', knows: '[[Ana]]' }),
    };
    for (const paths of pathsOf(texts))
      expect(paths).not.toEqual(expect.arrayContaining(['People/Ana.md', 'People/Bo.md']));
  });

  it.each<[Partial<TableQuestion>]>([[{ place: 'Porto' }], [{ circle: 'choir' }]])(
    'are of those alone whom the question asks for: %o',
    (question) => {
      const texts = { ...CHOIR, 'People/Cy.md': note({ offers: 'sailing lessons' }) };
      expect(pathsOf(CHOIR, question)).toEqual([]); // Cy has no reason to meet the two others
      expect(pathsOf(texts, question)).toEqual([]);
      const meeting = { offers: 'sourdough starter', interests: 'tea', place: 'Porto' };
      const more = {
        ...CHOIR,
        'People/Cy.md': note({ ...meeting, circle: 'Choir' }),
        'People/Di.md': note({
          offers: 'sailing',
          interests: 'tea',
          place: 'Porto',
          circle: 'Choir',
        }),
      };
      expect(pathsOf(more, question)).toEqual([['People/Ana.md', 'People/Cy.md', 'People/Di.md']]);
    },
  );

  it('are about what people have to do with, in other words too', () => {
    const texts = {
      'People/Ana.md': note({ seeks: 'a violinist for a wedding', interests: 'tea' }),
      'People/Bo.md': note({ offers: 'violin lessons', interests: 'tea' }),
      'People/Cy.md': note({ interests: ['chamber music', 'tea'] }),
      'People/Di.md': note({
        offers: 'tax returns',
        seeks: 'a sourdough starter',
        interests: 'tea',
      }),
      'People/Ed.md': note({ offers: 'sourdough starter', seeks: 'tax returns', interests: 'tea' }),
    };
    expect(pathsOf(texts)[0]).toContain('People/Di.md');
    expect(pathsOf(texts, { about: 'music' })).toEqual([
      ['People/Ana.md', 'People/Bo.md', 'People/Cy.md'],
    ]);
  });

  it('are of those in the best pairs where more people fit than are looked at', () => {
    const texts: Record<string, string> = {};
    for (let at = 0; at < MAX_PEOPLE; at++) {
      texts[`People/Tea ${String(at)}.md`] = note({ interests: 'tea', circle: 'Fair' });
    }
    const trio = { seeks: 'a luthier', offers: 'luthier', circle: 'Fair' };
    for (const name of ['X', 'Y', 'Z']) texts[`People/${name}.md`] = note(trio);
    const index = indexOf(texts);
    for (const question of [{}, { circle: 'Fair' }]) {
      const [table] = tablesOf(index, { ...question, limit: 1 });
      expect(table?.people.map(({ name }) => name)).toEqual(['X', 'Y', 'Z']);
    }
  });
});
