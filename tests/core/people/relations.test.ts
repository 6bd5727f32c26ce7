import { describe, expect, it } from 'vitest';
import { likelyFolders } from '../../../src/core/people/likely-folder';
import { propertyTable } from '../../../src/core/people/properties';
import { DEFAULT_SETTINGS } from '../../../src/core/people/settings';
import { acquaintancesOf, suggestionsFor } from '../../../src/core/suggestions/suggestions';
import { indexOf, note } from '../../support/vault';

const ANA = 'People/Ana.md';

function known(line: string): unknown {
  const index = indexOf({ [ANA]: `---\n${line}\n---\n`, 'People/Bo Lee.md': '' });
  return index.person(ANA)?.knows;
}

const BO = { text: 'Bo Lee', target: 'People/Bo Lee.md' };

describe('what somebody is to a person', () => {
  it.each([
    ['spouse: "[[Bo Lee]]"', [{ ...BO, relation: 'spouse' }]],
    ['Parents: ["[[Bo Lee]]"]', [{ ...BO, relation: 'parents' }]],
    ['colleague: Bo Lee', [{ ...BO, relation: 'colleague' }]],
    ['colleague: Cy', [{ text: 'Cy', target: null, relation: 'colleague' }]],
    ['related: "[[Bo Lee]]"', [BO]],
    ['"RELATED[friend]": name:Bo Lee', [{ ...BO, relation: 'friend' }]],
    ['"RELATED[1:co-worker]": "[[Bo Lee]]"', [{ ...BO, relation: 'co-worker' }]],
    ['related names: ["[[Bo Lee|Sister: Bo Lee]]"]', [{ ...BO, relation: 'sister' }]],
    ['"RELATED[friend]": urn:uuid:87654321-4321-4321-4321-cba987654321', []],
    ['partner: true', []],
    ['children: 2', []],
    ['knows: "[[Bo Lee]]"', [BO]],
  ])('%s', (line, knows) => {
    expect(known(line)).toEqual(knows);
  });

  it('counts as knowing each other, so that no introduction is suggested', () => {
    const people = {
      [ANA]: note({ spouse: '[[Bo Lee]]', interests: 'moss' }),
      'People/Bo Lee.md': note({ interests: 'moss' }),
      'People/Cy.md': note({ interests: 'moss' }),
    };
    const index = indexOf(people);
    const [ana] = [...index.people()].filter(({ path }) => path === ANA);
    expect(ana && acquaintancesOf(index, ana).map(({ name }) => name)).toEqual(['Bo Lee']);
    const pairs = suggestionsFor(index, null).map(({ people: [a, b] }) => `${a.name} ${b.name}`);
    expect(pairs).toEqual(['Ana Cy', 'Bo Lee Cy']);
  });

  it('makes no acquaintances of a note that is nobody, such as a map of contents', () => {
    const map = { parent: '[[People map]]', interests: 'moss' };
    const others = { 'People map.md': '', 'People/Cy.md': note({ interests: 'moss' }) };
    const score = (own: Record<string, string>): number | undefined =>
      suggestionsFor(indexOf({ [ANA]: note(own), ...others, 'People/Di.md': note(own) }), null)[0]
        ?.score;
    expect(score(map)).toBe(score({ interests: 'moss' }));
  });

  it('marks no folder as one of people: a note of anything may have a parent', () => {
    const notes = [{ path: 'Projects/A.md', properties: { parent: '[[B]]', related: ['[[C]]'] } }];
    expect(likelyFolders(notes, propertyTable({}), DEFAULT_SETTINGS)).toEqual([]);
  });
});
