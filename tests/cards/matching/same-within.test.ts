import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sameWithin } from '../../../src/cards/matching/same-within';
import type { Card } from '../../../src/cards/kit/card';
import { anybody, anything, digitKey, somebody } from '../../support/identified';

function groups(...cards: readonly Card[]): number[][] {
  return sameWithin(cards, { phoneKey: digitKey });
}

const mail = (...email: string[]): Partial<Card> => ({ email });

describe('cards of one person in one file', () => {
  it('are those with an address in common', () => {
    const cards = [
      somebody('Ana Silva', mail('ana@x.org')),
      somebody('Bo Lee', mail('bo@x.org')),
      somebody('Silva, Ana', mail('ANA@x.org')),
    ];
    expect(groups(...cards)).toEqual([[0, 2], [1]]);
  });

  it('are not those with only the name in common', () => {
    expect(groups(somebody('Ana Silva'), somebody('Ana Silva'))).toEqual([[0], [1]]);
  });

  it('are not those of other names at one address', () => {
    const [ana, bo] = [
      somebody('Ana Silva', { phone: ['1'] }),
      somebody('Bo Lee', { phone: ['1'] }),
    ];
    expect(groups(ana, bo)).toEqual([[0], [1]]);
  });

  it('become one by a card with the addresses of both', () => {
    const cards = [
      somebody('Ana Silva', mail('ana@x.org')),
      somebody('Ana Silva', mail('ana@home.org')),
      somebody('Ana Silva', mail('ana@home.org', 'ana@x.org')),
    ];
    expect(groups(...cards)).toEqual([[0, 1, 2]]);
  });

  it('do not become one by a card that names nobody', () => {
    const cards = [
      somebody('Ana Silva', mail('a@x.org')),
      somebody('b@x.org', mail('a@x.org', 'b@x.org')),
      somebody('Bo Lee', mail('b@x.org')),
    ];
    expect(groups(...cards)).toEqual([[0, 1], [2]]);
  });

  it('are found among thousands at one address by their name, in no more steps a card', () => {
    const letters = 'abcdefghijklmnopqrst';
    const names = Array.from(letters, (one) => `${one}${one}o Silva`).flatMap((name) =>
      Array.from(letters, (one) => `${name} ${one}${one}u`),
    );
    const cards = [...names, ...names].map((name, at) =>
      somebody(name, { email: ['office@x.org'], role: String(at) }),
    );
    const groupOf = new Map(groups(...cards).flatMap((group) => group.map((at) => [at, group])));
    const apart = names.filter((_, at) => groupOf.get(at) !== groupOf.get(at + names.length));
    expect(apart).toEqual([]);
  });

  it('that are many are as many people as it takes for notes to hold them', () => {
    const cards = Array.from({ length: 1_000 }, (_, at) =>
      somebody('Ana Silva', { email: ['ana@x.org'], phone: [String(at)] }),
    );
    const found = groups(...cards);
    expect(found.map(({ length }) => length)).toEqual(Array.from({ length: 20 }, () => 50));
  });

  it('are each in one group, in the order of the file', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(anybody, anything)), (cards) => {
        const found = groups(...cards);
        const firsts = found.map(([first]) => first ?? -1);
        expect(found.flat().sort((a, b) => a - b)).toEqual([...cards.keys()]);
        expect(firsts).toEqual([...firsts].sort((a, b) => a - b));
      }),
    );
  });
});
