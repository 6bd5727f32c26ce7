import { describe, expect, it } from 'vitest';
import { suggestionsAmong, suggestionsFor } from '../../../src/core/suggestions/suggestions';
import { indexOf, note, type Texts } from '../../support/vault';
import { suggestionsOf } from '../../support/suggestions';

const person = (properties: Record<string, unknown>): string =>
  note({ type: 'person', ...properties });

/** Who is suggested to whom, as one text each; of all people, or among the partners of one. */
function pairsIn(texts: Texts, of?: string): string[] {
  const index = indexOf(texts);
  const one = of === undefined ? null : (index.person(of) ?? null);
  const found = one === null ? suggestionsOf(index) : suggestionsFor(index, one);
  return found.map(({ people }) => people.map(({ name }) => name).join(' + '));
}

const ANA = person({ seeks: 'a violin' });
const BO = person({ offers: 'violin' });
const CY = person({ offers: 'luthier' });

describe('a list of introductions', () => {
  it('leaves out who meets a need less than two fifths as well as somebody above', () => {
    const texts = { 'Ana.md': ANA, 'Bo.md': BO, 'Cy.md': CY };
    expect(pairsIn(texts)).toEqual(['Ana + Bo']);
    expect(pairsIn(texts, 'Ana.md')).toEqual(['Ana + Bo']);
  });

  it('has whoever meets a need at all, if nobody meets it better', () => {
    expect(pairsIn({ 'Ana.md': ANA, 'Cy.md': CY })).toEqual(['Ana + Cy']);
    // Bo can be introduced no more.
    const bo = person({ offers: 'violin', 'no-introductions': true });
    expect(pairsIn({ 'Ana.md': ANA, 'Bo.md': bo, 'Cy.md': CY })).toEqual(['Ana + Cy']);
  });

  it('has who meets a need beside other things', () => {
    const cy = person({ offers: 'ceramics and violin' });
    expect(pairsIn({ 'Ana.md': ANA, 'Bo.md': BO, 'Cy.md': cy })).toEqual(['Ana + Bo', 'Ana + Cy']);
  });

  it('has one alone who only has to do with what is needed', () => {
    const texts = { 'Ana.md': ANA, 'Cy.md': CY, 'Dee.md': CY, 'Eve.md': CY };
    expect(pairsIn(texts)).toEqual(['Ana + Cy']);
    expect(pairsIn(texts, 'Ana.md')).toEqual(['Ana + Cy']);
    // Each need has its own.
    const other = person({ seeks: 'cello' });
    expect(pairsIn({ 'Ana.md': ANA, 'Bea.md': other, 'Cy.md': CY })).toEqual([
      'Ana + Cy',
      'Bea + Cy',
    ]);
  });

  it('has who meets another need of the same person', () => {
    const ana = person({ seeks: ['a violin', 'a luthier'] });
    const pairs = pairsIn({ 'Ana.md': ana, 'Bo.md': BO, 'Cy.md': CY });
    expect(pairs.sort()).toEqual(['Ana + Bo', 'Ana + Cy']);
  });

  it('has who also cares about the same', () => {
    const ana = person({ seeks: 'a violin', interests: 'moss' });
    const cy = person({ offers: 'luthier', interests: 'moss' });
    expect(pairsIn({ 'Ana.md': ana, 'Bo.md': BO, 'Cy.md': cy })).toContain('Ana + Cy');
  });

  it('compares by words alone only as they are said: no list knows what they mean', () => {
    const texts = {
      'Ana.md': person({ seeks: 'orrery finials zarf' }),
      'Bo.md': person({ offers: 'orrery finials zarf' }),
      'Cy.md': person({ offers: 'zarf' }),
    };
    expect(pairsIn(texts)).toEqual(['Ana + Bo', 'Ana + Cy']);
  });

  it('leaves nobody out among people who were chosen', () => {
    const index = indexOf({ 'Ana.md': ANA, 'Bo.md': BO, 'Cy.md': CY });
    const chosen = ['Ana.md', 'Cy.md'].flatMap((path) => index.person(path) ?? []);
    expect(suggestionsAmong(index, chosen)).toHaveLength(1);
  });

  it('for one person is as long as asked, however many are left out', () => {
    const many = Object.fromEntries(
      Array.from({ length: 60 }, (_, at) => [`Cy ${String(at)}.md`, CY] as const),
    );
    const texts = {
      'Ana.md': person({ seeks: ['a violin', 'orrery finials'] }),
      'Bo.md': BO,
      ...many,
      'Zed.md': person({ offers: 'finials of all kinds, tin', interests: 'moss' }),
    };
    const index = indexOf(texts);
    const ana = index.person('Ana.md');
    const found = ana ? suggestionsFor(index, ana, { limit: 2, perPerson: 3 }) : [];
    expect(found.flatMap(({ people }) => people.map(({ name }) => name)).sort()).toEqual(
      expect.arrayContaining(['Bo', 'Zed']),
    );
  });
});
