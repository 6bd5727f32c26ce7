import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import type { PeopleIndex } from '../../../src/core/people/people-index';
import type { Person } from '../../../src/core/people/person';
import { findWays } from '../../../src/core/ways/ways';
import { foldOrganization } from '../../../src/core/suggestions/terms';
import { randomVault } from '../../support/random-vault';
import { runs } from '../../support/runs';
import { day, indexOf, note, type Texts } from '../../support/vault';

const TODAY = day('2026-11-20');

/** Ways as names: `Bo > Ana`. */
function waysIn(texts: Texts, to: string): string[] {
  return findWays(indexOf(texts), to, TODAY).ways.map(({ through }) =>
    through.map(({ name }) => name).join(' > '),
  );
}

function areTied(index: PeopleIndex, a: Person, b: Person): boolean {
  const leads = (from: Person, to: Person): boolean =>
    [...from.knows, ...(from.metThrough ? [from.metThrough] : [])].some(
      ({ target }) => target === to.path,
    );
  const isTogether = [...index.coMentions()].some((paths) =>
    [a, b].every(({ path }) => paths.includes(path)),
  );
  const names = new Set(a.organization.map(foldOrganization).filter((name) => name !== ''));
  const areColleagues = b.organization.some((name) => names.has(foldOrganization(name)));
  return leads(a, b) || leads(b, a) || isTogether || areColleagues;
}

/** Every one who can be asked, and over how many steps, each of the others tried. */
function triedOut(index: PeopleIndex, goal: Person): Map<string, number> {
  const others = [...index.people()].filter(({ path }) => path !== goal.path);
  const canBeAsked = (person: Person): boolean =>
    person.status !== 'closed' &&
    !person.noIntroductions &&
    index.lastContact(person, TODAY) !== null;
  const near = others.filter((person) => areTied(index, person, goal));
  const since = (person: Person): string => index.lastContact(person, TODAY) ?? '';
  // Whoever can be asked is asked, unless whoever knows them was in touch later.
  const leads = (between: Person, person: Person): boolean =>
    !between.noIntroductions &&
    (!canBeAsked(between) || since(person) > since(between)) &&
    areTied(index, person, between);
  const steps = new Map<string, number>();
  for (const person of others.filter(canBeAsked)) {
    if (near.includes(person)) steps.set(person.path, 1);
    else if (near.some((between) => leads(between, person))) steps.set(person.path, 2);
  }
  return steps;
}

const UNKNOWN = note({});
const MET = note({ met: '2026-11-01' });

describe('ways to somebody', () => {
  it('are over all who can be asked and know them, or know who does, by the fewest steps', () => {
    fc.assert(
      fc.property(randomVault, (texts) => {
        const index = indexOf(texts);
        for (const goal of index.people()) {
          const { ways } = findWays(index, goal.path, TODAY);
          const found = ways.map(({ through, ties }) => [through[0]?.path, ties.length] as const);
          expect(new Map(found)).toEqual(triedOut(index, goal));
          for (const { through, ties } of ways) {
            expect(through).toHaveLength(ties.length);
            const chain = [...through, goal];
            chain.slice(1).forEach((next, at) => {
              const one = chain[at];
              expect(one && areTied(index, one, next)).toBe(true);
            });
          }
        }
      }),
      { numRuns: runs(300) },
    );
  });

  it('go the shorter way first, then over whom the user was in touch with last', () => {
    const texts = {
      'People/Goal.md': UNKNOWN,
      'People/Ana.md': note({ met: '2026-03-01', knows: '[[Goal]]' }),
      'People/Bo.md': note({ met: '2026-11-10', knows: '[[Goal]]' }),
      'People/Between.md': note({ knows: '[[Goal]]' }),
      'People/Cy.md': note({ met: '2026-11-19', knows: '[[Between]]' }),
    };
    expect(waysIn(texts, 'Goal')).toEqual(['Bo', 'Ana', 'Cy > Between']);
  });

  it('go also over somebody who could be asked, where whoever knows them is warmer', () => {
    const texts = {
      'People/Goal.md': UNKNOWN,
      'People/Bo.md': note({ met: '2020-01-10', knows: '[[Goal]]' }),
      'People/Cy.md': note({ met: '2026-11-19', knows: '[[Bo]]' }),
      'People/Di.md': note({ met: '2019-11-19', knows: '[[Bo]]' }),
    };
    expect(waysIn(texts, 'Goal')).toEqual(['Bo', 'Cy > Bo']);
  });

  it('lead into an organization over those who are there, and those who know them', () => {
    const texts = {
      'People/Ana.md': note({ met: '2026-11-01', organization: 'Studio Ponte' }),
      'People/Bo.md': note({ organization: 'studio  ponte' }),
      'People/Cy.md': note({ met: '2026-11-19', knows: '[[Bo]]' }),
    };
    expect(waysIn(texts, 'STUDIO PONTE')).toEqual(['Ana', 'Cy > Bo']);
  });

  it('lead to a name that notes only mention', () => {
    const texts = { 'People/Ana.md': note({ met: '2026-11-01', knows: '[[Zoé Park]]' }) };
    expect(waysIn(texts, 'zoe park')).toEqual(['Ana']);
    expect(findWays(indexOf(texts), 'Zed', TODAY).goal).toEqual({ kind: 'unknown', similar: [] });
  });

  it('go over nobody who wants no introductions, or is closed', () => {
    const knows = { met: '2026-11-01', knows: '[[Goal]]' };
    const texts = {
      'People/Goal.md': MET,
      'People/Ana.md': note({ ...knows, 'no-introductions': true }),
      'People/Bo.md': note({ ...knows, 'follow-up-status': 'closed' }),
    };
    expect(waysIn(texts, 'Goal')).toEqual([]);
  });

  it('are found in an organization of many', () => {
    const texts: Record<string, string> = { 'People/Goal.md': note({ knows: '[[At 7]]' }) };
    for (let at = 0; at < 5_000; at++)
      texts[`People/At ${String(at)}.md`] = note({ organization: 'Everybody Ltd' });
    texts['People/Known.md'] = note({ met: '2026-11-01', organization: 'Everybody Ltd' });
    expect(waysIn(texts, 'Goal')).toEqual(['Known > At 7']);
    expect(waysIn(texts, 'Everybody Ltd')).toEqual(['Known']);
  });
});
