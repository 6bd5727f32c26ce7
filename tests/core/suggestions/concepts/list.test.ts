import { describe, expect, it } from 'vitest';
import { allLists } from '../../../../src/core/suggestions/concepts/all-lists';
import {
  LIST_LANGUAGES,
  type ConceptWord,
} from '../../../../src/core/suggestions/concepts/parse-concepts';
import { parseConcepts } from '../../../../src/core/suggestions/concepts/scanned-list';
import { ConceptList } from '../../../../src/core/suggestions/phrases/concept-list';

const parsed = parseConcepts(allLists());
const list = new ConceptList(parsed);
const ids = new Set(parsed.concepts.map(({ id }) => id));

function relatives(concept: number): ReadonlySet<number> {
  return new Set([concept, ...list.broaderThan(concept), ...list.answersTo(concept)]);
}

/** Whether one of two is broader than the other or helps with it, or both are kinds of one thing. */
function areRelated(a: number, b: number): boolean {
  const [one, other] = [relatives(a), relatives(b)];
  return [...one].some((concept) => other.has(concept));
}

describe('the list that comes with the plugin', () => {
  it('has every concept once', () => {
    expect(ids.size).toBe(parsed.concepts.length);
  });

  it('has every broader concept and every answer', () => {
    const missing = parsed.concepts.flatMap(({ id, parents, answers }) =>
      [...parents, ...answers].filter((other) => !ids.has(other)).map((other) => `${id}: ${other}`),
    );
    expect(missing).toEqual([]);
  });

  it('has no concept that is broader than itself', () => {
    const parentsOf = new Map(parsed.concepts.map(({ id, parents }) => [id, parents]));
    const leadsBack = (from: string): boolean => {
      const [open, seen] = [[...(parentsOf.get(from) ?? [])], new Set<string>()];
      for (let next = open.pop(); next !== undefined; next = open.pop()) {
        if (next === from) return true;
        if (seen.has(next)) continue;
        seen.add(next);
        open.push(...(parentsOf.get(next) ?? []));
      }
      return false;
    };
    expect([...ids].filter(leadsBack)).toEqual([]);
  });

  it('says in all five languages what each concept is called', () => {
    const lines = allLists()
      .flatMap((part) => part.split('\n'))
      .filter((line) => line.trim() !== '' && !line.startsWith('#'));
    const short = lines.filter((line) => {
      const languages = line.slice(line.indexOf(':') + 1).split('|');
      return languages.length !== LIST_LANGUAGES.length || languages.some((one) => !one.trim());
    });
    expect(short).toEqual([]);
  });

  it('has no word in two unrelated concepts unless it is marked for its language', () => {
    const byWord = new Map<string, ConceptWord[]>();
    for (const word of parsed.words) {
      const key = word.words.join(' ');
      byWord.set(key, [...(byWord.get(key) ?? []), word]);
    }
    const doubtful = [...byWord].flatMap(([word, meant]) => {
      const [first, ...others] = meant.flatMap(({ only, concept }) =>
        only === null ? concept : [],
      );
      const unrelated = others.filter((other) => first !== undefined && !areRelated(first, other));
      return unrelated.map(
        (other) =>
          `${word}: ${parsed.concepts[first ?? 0]?.id ?? ''}, ${parsed.concepts[other]?.id ?? ''}`,
      );
    });
    expect(doubtful).toEqual([]);
  });

  it('leaves open only words that begin with three letters at least', () => {
    const short = parsed.words.filter(({ words }) => /^.{0,2}\*$/.test(words.join(' ')));
    expect(short.map(({ words }) => words.join(' '))).toEqual([]);
  });
});
