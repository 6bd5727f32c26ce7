import { describe, expect, it } from 'vitest';
import { atOnce } from '../../../src/core/collections/pausing-work';
import { egoOf } from '../../../src/core/network/ego';
import { engineOf, suggestionsFor } from '../../../src/core/suggestions/suggestions';
import { DEFAULT_LIMITS } from '../../../src/core/suggestions/candidates';
import { indexOf, note } from '../../support/vault';

function ego(texts: Readonly<Record<string, string>>, path: string) {
  const index = indexOf(texts);
  const person = index.person(path);
  if (!person) throw new Error('nobody');
  const engine = engineOf(index);
  atOnce(engine.refresh(DEFAULT_LIMITS));
  const found = egoOf(engine.corpus, person, suggestionsFor(index, person));
  const name = (number: number): string => found?.people[number]?.name ?? '';
  return (
    found && {
      people: found.people.map((one) => one.name),
      ties: found.ties.map(([a, b]) => `${name(a)}-${name(b)}`),
      suggested: found.suggested.map(([a, b]) => [name(a), name(b)].sort().join('-')),
      more: found.more,
    }
  );
}

describe('those around a person', () => {
  it('are who knows them, who of these knows whom, and whom they should meet', () => {
    const found = ego(
      {
        'People/Ana.md': note({ knows: ['[[Bo]]', '[[Cy]]'], seeks: 'bees' }),
        'People/Bo.md': note({ knows: ['[[Cy]]'] }),
        'People/Cy.md': note({}),
        'People/Di.md': note({ offers: 'bees', knows: ['[[Cy]]'] }),
        'People/Far.md': note({}),
      },
      'People/Ana.md',
    );
    expect(found?.people[0]).toBe('Ana');
    expect([...(found?.people ?? [])].sort()).toEqual(['Ana', 'Bo', 'Cy', 'Di']);
    expect(found?.ties.length).toBe(4);
    expect(found?.suggested).toContain('Ana-Di');
    expect(found?.more).toBe(0);
  });

  it('are twelve at most, who know most others first, and it is said how many more', () => {
    const others = Array.from({ length: 20 }, (_, at) => `P${String(at).padStart(2, '0')}`);
    const texts = Object.fromEntries(
      others.map((name, at) => [
        `People/${name}.md`,
        note({ knows: ['[[Ana]]', ...(at === 19 ? others.map((other) => `[[${other}]]`) : [])] }),
      ]),
    );
    const found = ego({ ...texts, 'People/Ana.md': note({}) }, 'People/Ana.md');
    expect(found?.people.slice(0, 2)).toEqual(['Ana', 'P19']);
    expect(found?.people.length).toBe(13);
    expect(found?.more).toBe(8);
  });
});
