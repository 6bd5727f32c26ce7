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

  it('has who is near to a need and meets it better than one above who is near to it', () => {
    const texts = {
      'Ana.md': person({ seeks: 'violin', interests: 'moss' }),
      'Bo.md': person({ offers: 'luthier', interests: 'moss' }),
      'Cy.md': person({ offers: ['luthier', 'instrument hire'] }),
    };
    expect(pairsIn(texts)).toEqual(['Ana + Bo', 'Ana + Cy']);
  });

  it('has everybody who offers a kind of what is needed, beside other things too', () => {
    const texts = {
      'Ana.md': person({ seeks: 'a lawyer' }),
      'Bo.md': person({ offers: 'family law and mediation' }),
      'Cy.md': person({ offers: 'tax law and bookkeeping' }),
      'Dee.md': person({ offers: 'employment law, coaching' }),
    };
    expect(pairsIn(texts)).toHaveLength(3);
  });

  it('ends, however many pairs are left out', () => {
    const many = Object.fromEntries(
      Array.from({ length: 200 }, (_, at) => [`Cy ${String(at)}.md`, CY] as const),
    );
    expect(pairsIn({ 'Ana.md': ANA, ...many })).toHaveLength(1);
  });

  it('has who knows somebody whom they know', () => {
    const dee = person({ knows: ['[[Ana]]', '[[Cy]]'] });
    const texts = { 'Ana.md': ANA, 'Bo.md': BO, 'Cy.md': CY, 'Dee.md': dee };
    expect(pairsIn(texts)).toContain('Ana + Cy');
  });

  it('is of needs on both sides of a pair, and of those among offers', () => {
    expect(pairsIn({ 'Bo.md': CY, 'Cy.md': CY, 'Zoe.md': ANA })).toEqual(['Bo + Zoe']);
    const ana = person({ offers: 'looking for a violin' });
    expect(pairsIn({ 'Ana.md': ana, 'Bo.md': BO, 'Cy.md': CY })).toEqual(['Ana + Bo']);
  });

  it('has the same need of another', () => {
    const found = pairsIn({ 'Ana.md': ANA, 'Bea.md': ANA, 'Cy.md': CY });
    expect(found).toEqual(['Ana + Cy', 'Bea + Cy']);
  });

  it('compares with who meets a need best, however many are between', () => {
    const cy = person({ offers: 'ceramics and violin' });
    const texts = { 'Ana.md': ANA, 'Bo.md': BO, 'Cy.md': cy, 'Dee.md': CY };
    expect(pairsIn(texts)).toEqual(['Ana + Bo', 'Ana + Cy']);
  });

  it('has who meets one of two needs as nobody does', () => {
    const ana = person({ seeks: ['a violin', 'orrery finials'], offers: 'zarf moulds' });
    const bo = person({ offers: 'violin', seeks: 'zarf moulds' });
    const cy = person({ offers: ['luthier', 'finials'] });
    const found = pairsIn({ 'Ana.md': ana, 'Bo.md': bo, 'Cy.md': cy });
    expect(found).toEqual(['Ana + Bo', 'Ana + Cy']);
  });

  it('has one who is near to it beside one who is nearer', () => {
    const texts = {
      'Ana.md': person({ seeks: 'a lawyer' }),
      'Bo.md': person({ offers: 'employment law' }),
      'Cy.md': person({ offers: 'family law and mediation' }),
    };
    expect(pairsIn(texts)).toEqual(['Ana + Bo', 'Ana + Cy']);
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
