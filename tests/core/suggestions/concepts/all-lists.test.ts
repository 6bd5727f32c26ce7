import { describe, expect, it } from 'vitest';
import { allLists } from '../../../../src/core/suggestions/concepts/all-lists';
import { LIST_LANGUAGES } from '../../../../src/core/suggestions/concepts/parse-concepts';
import { parseConcepts } from '../../../../src/core/suggestions/concepts/scanned-list';

const { concepts, words } = parseConcepts(allLists());
const byId = new Map(concepts.map((concept) => [concept.id, concept]));

function broaderThan(id: string): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [...(byId.get(id)?.parents ?? [])];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (found.has(next)) continue;
    found.add(next);
    open.push(...(byId.get(next)?.parents ?? []));
  }
  return found;
}

function areRelated(one: string, other: string): boolean {
  const answers = (from: string, to: string) => byId.get(from)?.answers.includes(to) === true;
  return (
    one === other ||
    broaderThan(one).has(other) ||
    broaderThan(other).has(one) ||
    answers(one, other) ||
    answers(other, one)
  );
}

/** Concepts by what means them: a word, with the language where it counts only there. */
function conceptsByWord(): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const { words: said, only, concept } of words) {
    const key = `${said.join(' ')} ${String(only)}`;
    const ids = found.get(key) ?? new Set<string>();
    found.set(key, ids.add(concepts[concept]?.id ?? ''));
  }
  return found;
}

describe('the lists of concepts', () => {
  it('give each concept an id of its own', () => {
    expect(byId.size).toBe(concepts.length);
  });

  it('name only concepts that there are, as broader ones and as what helps', () => {
    const named = concepts.flatMap(({ parents, answers, near }) => [
      ...parents,
      ...answers,
      ...near,
    ]);
    expect(named.filter((id) => !byId.has(id))).toEqual([]);
  });

  it('name as what may help nothing that is said to help, and no kind, which meets anyway', () => {
    const needless = concepts.flatMap(({ id, answers, near }) =>
      near
        .filter((other) => other === id || answers.includes(other) || broaderThan(other).has(id))
        .map((other) => `${id}: ${other}`),
    );
    expect(needless).toEqual([]);
  });

  it('make no concept broader than itself', () => {
    expect(concepts.filter(({ id }) => broaderThan(id).has(id)).map(({ id }) => id)).toEqual([]);
  });

  it('say each concept in all languages, or that a language has no word of its own', () => {
    const lines = allLists()
      .flatMap((list) => list.split('\n'))
      .filter((line) => /^[~&a-z]/.test(line));
    const short = lines.filter((line) => {
      const columns = line.slice(line.indexOf(':') + 1).split('|');
      return columns.length !== LIST_LANGUAGES.length || columns.some((one) => one.trim() === '');
    });
    expect(short).toEqual([]);
  });

  it('mean by no word two concepts that have nothing to do with each other', () => {
    const torn = [...conceptsByWord()].filter(([, ids]) => {
      const all = [...ids];
      return all.some((one, at) => all.slice(at + 1).some((other) => !areRelated(one, other)));
    });
    expect(torn.map(([word, ids]) => `${word}: ${[...ids].join(', ')}`)).toEqual([]);
  });

  it('leave open only words that begin with three letters at least', () => {
    const short = words.filter(({ words: said }) => /^.{0,2}\*$/.test(said.join(' ')));
    expect(short.map(({ words: said }) => said.join(' '))).toEqual([]);
  });
});
