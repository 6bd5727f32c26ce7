import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atOnce } from '../../../src/core/collections/pausing-work';
import { FAMILIES, familyOf, FIRST_CONCEPTS } from '../../../src/core/network/field-families';
import { graphOf } from '../../../src/core/network/graph';
import { groupPeople, GROUPINGS, type Grouping } from '../../../src/core/network/network-groups';
import { allLists } from '../../../src/core/suggestions/concepts/all-lists';
import { parseConcepts } from '../../../src/core/suggestions/concepts/scanned-list';
import { conceptList } from '../../../src/core/suggestions/phrases/concept-list';
import { indexOf, note } from '../../support/vault';
import { runs } from '../../support/runs';

function groupsOf(people: Readonly<Record<string, object>>, grouping: Grouping) {
  const texts: Record<string, string> = {};
  for (const [name, said] of Object.entries(people))
    texts[`People/${name}.md`] = note({ type: 'person', ...said });
  const graph = graphOf(indexOf(texts));
  return atOnce(groupPeople(graph, grouping)).map(
    ({ is, people: numbers }) =>
      [is, numbers.map((number) => graph.people[number]?.name ?? '')] as const,
  );
}

const word = fc.constantFrom('law', 'Law', 'botany', 'radio', 'qzx', '', 'a'.repeat(40), '🐝');
const values = fc.option(fc.oneof(word, fc.string({ maxLength: 8 })), { nil: undefined });

describe('groups of people', () => {
  it('have everybody in exactly one, and never more than can be told apart', () => {
    const person = fc.record({ field: values, circle: values, place: values });
    fc.assert(
      fc.property(fc.array(person, { maxLength: 40 }), (all) => {
        const people = Object.fromEntries(all.map((said, at) => [`P${String(at)}`, said]));
        for (const grouping of GROUPINGS) {
          const groups = groupsOf(people, grouping);
          const names = groups.flatMap(([, numbers]) => numbers);
          expect(names.length).toBe(all.length);
          expect(new Set(names).size).toBe(all.length);
          expect(groups.length).toBeLessThanOrEqual(13);
        }
      }),
      { numRuns: runs(30) },
    );
  });

  it('are named as the notes write it, the largest first, whatever the case', () => {
    const people = {
      Ana: { place: 'Lisbon' },
      Bo: { place: 'Graz' },
      Cy: { place: 'LISBON' },
      Di: {},
    };
    expect(groupsOf(people, 'place')).toEqual([
      [{ kind: 'named', name: 'Lisbon' }, ['Ana', 'Cy']],
      [{ kind: 'named', name: 'Graz' }, ['Bo']],
      [{ kind: 'unsaid' }, ['Di']],
    ]);
  });

  it('are families of fields where there are too many fields', () => {
    const fields = ['botany', 'hydrography', 'oceanography', 'film', 'radio', 'law', 'tax law'];
    const more = ['music', 'theatre', 'farming', 'software', 'psychology', 'yoga', 'qzx'];
    const people = Object.fromEntries([...fields, ...more].map((field) => [field, { field }]));
    const groups = groupsOf(people, 'field');
    expect(groups).toContainEqual([{ kind: 'family', family: 'money-law' }, ['law', 'tax law']]);
    expect(groups.at(-1)?.[0]).toEqual({ kind: 'others' });
    expect(groups.at(-1)?.[1]).toContain('qzx');
  });

  it('are those who know each other where no note names a circle', () => {
    const people = {
      Ana: { knows: ['[[Bo]]', '[[Cy]]'] },
      Bo: { knows: ['[[Cy]]'] },
      Cy: {},
      Di: {},
    };
    expect(groupsOf(people, 'circle')).toEqual([
      [{ kind: 'around', name: 'Ana' }, ['Ana', 'Bo', 'Cy']],
      [{ kind: 'unsaid' }, ['Di']],
    ]);
  });
});

describe('families of fields', () => {
  it('begin where the parts of the list begin', () => {
    const firsts = allLists().map((list) => parseConcepts([list]).concepts[0]?.id);
    expect(FAMILIES.map((family) => FIRST_CONCEPTS[family])).toEqual(firsts);
  });

  it('are told by what a field means', () => {
    const list = conceptList();
    const told = ['Bookbinding', 'climate science', 'Rechtsanwalt', 'qzx'].map((field) =>
      familyOf(field, list),
    );
    expect(told).toEqual(['media-events', 'research', 'money-law', null]);
  });
});
