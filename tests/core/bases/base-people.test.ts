import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  peopleOfBase,
  COMPUTED_PROPERTIES,
  type BasePeople,
  type BaseResult,
  type ComputedProperty,
} from '../../../src/core/bases/base-people';
import { day, indexOf, note } from '../../support/vault';

const TODAY = day('2026-11-20');

const NOTES = {
  'People/A.md': note({ 'follow-up': '2026-11-30' }),
  'People/B.md': note({ met: '2026-11-15' }),
  'People/C.md': note({ cadence: '2 weeks', 'last-contact': '2026-11-18' }),
  'People/D.md': note({ paused: true, cadence: '14 days', 'last-contact': '2020-01-01' }),
  'People/E.md': note({ 'follow-up': '2026-11-20', cadence: '1 year' }),
  'Other.md': 'Nobody',
};

const PATHS = Object.keys(NOTES);
const index = indexOf(NOTES);

function shown(given: Partial<BaseResult>): BasePeople {
  const groups = [{ title: null, paths: PATHS }];
  return peopleOfBase(index, TODAY, { groups, limit: null, sortBy: null, groupBy: null, ...given });
}

function namesOf({ sections }: BasePeople): string[] {
  return sections.map(({ people }) => people.map(({ person }) => person.name).join(''));
}

describe('the people of a base', () => {
  it('stand as the base delivers them, without the notes that are about nobody', () => {
    const found = shown({ groups: [{ title: null, paths: [...PATHS].reverse() }] });
    expect(namesOf(found)).toEqual(['EDCBA']);
    expect(found).toMatchObject({ people: 5, others: 1, sections: [{ title: null }] });
  });

  it('keep the groups of the base, of which those without people go', () => {
    const groups = [
      { title: 'law', paths: ['People/C.md', 'People/A.md'] },
      { title: 'nothing', paths: ['Other.md'] },
      { title: null, paths: ['People/B.md'] },
    ];
    const found = shown({ groups, sortBy: 'due' });
    expect(namesOf(found)).toEqual(['AC', 'B']);
    expect(found.sections.map(({ title }) => title)).toEqual([
      { kind: 'delivered', text: 'law' },
      { kind: 'delivered', text: '' },
    ]);
  });

  it.each([
    ['due', 'BEACD'],
    ['last-contact', 'DBCAE'],
    ['rhythm', 'CDEAB'],
    ['status', 'BCEDA'],
  ] as const)('are sorted by %s, those without one last', (sortBy, names) => {
    expect(namesOf(shown({ sortBy })).join('')).toBe(names);
  });

  it.each([
    ['due', ['B', 'E', 'AC', 'D']],
    ['last-contact', ['D', 'BC', 'AE']],
    ['rhythm', ['CD', 'E', 'AB']],
    ['status', ['B', 'CE', 'D', 'A']],
  ] as const)('are grouped by %s in its order', (groupBy, names) => {
    expect(namesOf(shown({ groupBy }))).toEqual(names);
  });

  it('are all there, each once, however they are sorted and grouped', () => {
    const by = fc.constantFrom<ComputedProperty | null>(...COMPUTED_PROPERTIES, null);
    fc.assert(
      fc.property(fc.shuffledSubarray(PATHS), by, by, (paths, sortBy, groupBy) => {
        const found = shown({ groups: [{ title: null, paths }], sortBy, groupBy });
        const people = found.sections.flatMap((section) => section.people);
        const expected = paths.filter((path) => path !== 'Other.md').sort();
        expect(people.map(({ person }) => person.path).sort()).toEqual(expected);
        expect(found.people + found.others).toBe(paths.length);
      }),
    );
  });
});
