import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { ask } from '../../../src/core/suggestions/ask';
import { answeringWords } from '../../../src/words/suggestions/ask';
import { DEFAULT_SETTINGS } from '../../../src/core/people/settings';
import { randomVault } from '../../support/random-vault';
import { indexOf, note, type Texts } from '../../support/vault';
import { runs } from '../../support/runs';

const VAULT: Texts = {
  'People/Ana.md': note({ offers: ['quorple lessons'], place: ['Porto, Portugal'] }),
  'People/Bo.md': note({ offers: ['quorple repair', 'piano'], place: ['Malmö'] }),
  'People/Cy.md': note({ knows: ['[[Ana]]', '[[Bo]]'], interests: ['quorple'] }),
  'People/Di.md': note({ interests: ['quorple music'], circle: ['choir'], place: ['Porto'] }),
  'People/Ed.md': note({ field: 'quorple' }),
  'People/Fe.md': note({ discussed: ['the old quorple in the attic'] }),
  'People/Gu.md': note({ seeks: ['a quorple'] }),
};

function asked(query: string, texts: Texts = VAULT): string[] {
  return ask(indexOf(texts), query).answers.map(
    ({ person, how, reasons }) => `${how} ${person.name}: ${answeringWords({ reasons })}`,
  );
}

describe('asking who could help', () => {
  it('names who offers it, then who knows one of them, then who has to do with it', () => {
    expect(asked('quorple')).toEqual([
      'helps Ana: offers quorple lessons',
      'helps Bo: offers quorple repair',
      'knows-helper Cy: knows Ana and Bo',
      'shares Di: cares about quorple music',
      'shares Ed: works in quorple',
      'shares Fe: you talked about the old quorple in the attic',
    ]);
  });

  it('puts those in the named place first, and does not ask for the place', () => {
    expect(asked('a quorple in Malmö')).toContainEqual('helps Bo: offers quorple repair, in Malmö');
    expect(asked('a quorple in malmo')[0]).toContain('Bo');
    expect(asked('a quorple in Malmoe')[0]).toContain('Bo');
    expect(asked('a quorple in Porto')[0]).toBe(
      'helps Ana: offers quorple lessons, in Porto, Portugal',
    );
    expect(ask(indexOf(VAULT), 'a quorple in Porto').question).toEqual({
      need: 'a quorple',
      noted: 'a quorple in Porto',
      places: ['porto'],
      circles: [],
      named: ['Porto'],
    });
  });

  it('puts those of the named circle first', () => {
    expect(asked('quorple from my choir')[3]).toBe(
      'shares Di: cares about quorple music, in your circle choir',
    );
  });

  it('takes a circle of one word for the need unless it is named as a circle', () => {
    const question = (query: string) => ask(indexOf(VAULT), query).question;
    expect(question('choir practice')).toMatchObject({ need: 'choir practice', circles: [] });
    expect(question('a tenor in the choir')).toMatchObject({
      need: 'a tenor',
      noted: 'a tenor',
      circles: ['choir'],
    });
  });

  it('asks for a place itself where nothing else is asked for', () => {
    expect(ask(indexOf(VAULT), 'Porto').question.need).toBe('Porto');
  });

  it('leaves the note about the user out', () => {
    const index = indexOf(VAULT, { ...DEFAULT_SETTINGS, myNote: 'People/Ana.md' });
    expect(ask(index, 'quorple lessons').answers.map(({ person }) => person.name)).not.toContain(
      'Ana',
    );
  });

  it('names nobody for a need that says nothing', () => {
    expect(asked('')).toEqual([]);
    expect(asked('?!')).toEqual([]);
  });

  it('names everybody once, with reasons that sum to the score, in any vault', () => {
    const words = fc.constantFrom('rust', 'type design', 'a lawyer in Lisbon', 'coffee', 'été');
    fc.assert(
      fc.property(randomVault, words, (texts, query) => {
        const { answers } = ask(indexOf(texts), query);
        const paths = answers.map(({ person }) => person.path);
        expect(new Set(paths).size).toBe(paths.length);
        for (const { score, reasons, how, through } of answers) {
          expect(reasons.reduce((sum, { weight }) => sum + weight, 0)).toBe(score);
          expect(how === 'knows-helper').toBe(through.length > 0);
        }
      }),
      { numRuns: runs(100) },
    );
  });
});
