import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import {
  unmetNeeds,
  unsoughtOffers,
  type OpenPhrase,
} from '../../../src/core/suggestions/open-phrases';
import { randomVault } from '../../support/random-vault';
import { indexOf, note } from '../../support/vault';
import { runs } from '../../support/runs';

function said(rows: readonly OpenPhrase[]): string[] {
  return rows.map(
    ({ phrase, people }) => `${phrase}: ${people.map(({ name }) => name).join(', ')}`,
  );
}

describe('what finds nobody', () => {
  it('is a need that nobody else offers anything for, and an offer that nobody else seeks', () => {
    const index = indexOf({
      'People/Ana.md': note({ seeks: ['a luthier', 'sailing lessons'], offers: ['zither tuning'] }),
      'People/Bo.md': note({ offers: ['sailing', 'falconry'] }),
    });
    expect(said(unmetNeeds(index))).toEqual(['a luthier: Ana']);
    expect(said(unsoughtOffers(index))).toEqual(['zither tuning: Ana', 'falconry: Bo']);
  });

  it('is nothing for which somebody is suggested who offers it behind other things, or a kind of it', () => {
    const index = indexOf({
      'People/Ana.md': note({ seeks: ['a violin'], type: 'person' }),
      'People/Bo.md': note({ offers: ['ceramics and violin'] }),
      'People/Cy.md': note({ seeks: ['a lawyer'] }),
      'People/Dee.md': note({ offers: ['family law and mediation'] }),
    });
    expect(said(unmetNeeds(index))).toEqual([]);
  });

  it('is nothing for which somebody is suggested who only has to do with it', () => {
    const index = indexOf({
      'People/Ana.md': note({ seeks: ['a violin'] }),
      'People/Bo.md': note({ offers: ['luthier'] }),
    });
    expect(said(unmetNeeds(index))).toEqual([]);
  });

  it('is what only its own seeker offers', () => {
    const index = indexOf({ 'People/Ana.md': note({ seeks: ['falconry'], offers: ['falconry'] }) });
    expect(said(unmetNeeds(index))).toEqual(['falconry: Ana']);
    expect(said(unsoughtOffers(index))).toEqual(['falconry: Ana']);
  });

  it('stands once for all who say it alike, those of most people first', () => {
    const index = indexOf({
      'People/Ana.md': note({ seeks: ['an oboist', 'A luthier'] }),
      'People/Bo.md': note({ seeks: ['a luthier'] }),
    });
    expect(said(unmetNeeds(index))).toEqual(['A luthier: Ana, Bo', 'an oboist: Ana']);
  });

  it('leaves those out who are not to be introduced', () => {
    const index = indexOf({
      'People/Ana.md': note({ seeks: ['falconry'], 'no-introductions': true }),
      'People/Bo.md': note({ offers: ['falconry'], 'follow-up-status': 'closed' }),
      'People/Cy.md': note({ seeks: ['falconry'] }),
    });
    expect(said(unmetNeeds(index))).toEqual(['falconry: Cy']);
  });

  it('is not what somebody else offers in the very same words, in any vault', () => {
    fc.assert(
      fc.property(randomVault, (texts) => {
        const index = indexOf(texts);
        const people = [...index.people()].filter(
          ({ status, noIntroductions }) => status !== 'closed' && !noIntroductions,
        );
        for (const { phrase, people: seekers } of unmetNeeds(index))
          for (const { path } of seekers) {
            const others = people.filter((person) => person.path !== path);
            expect(others.flatMap(({ offers }) => offers)).not.toContain(phrase);
          }
      }),
      { numRuns: runs(150) },
    );
  });

  it('takes no notice of what a need has only for its context', () => {
    const index = indexOf({
      'People/Ana.md': note({ seeks: ['a zither player for falconry displays'] }),
      'People/Bo.md': note({ offers: ['falconry'] }),
    });
    expect(said(unmetNeeds(index))).toEqual(['a zither player for falconry displays: Ana']);
  });

  it('takes a demand among the offers for a need', () => {
    const index = indexOf({ 'People/Ana.md': note({ offers: ['looking for a falconer'] }) });
    expect(said(unmetNeeds(index))).toEqual(['looking for a falconer: Ana']);
    expect(said(unsoughtOffers(index))).toEqual([]);
  });
});
