import type { ParsedList } from '../concepts/parse-concepts';
import { startOf, type ScannedList } from '../concepts/scanned-list';
import { emptinessOf } from './empty-words';
import { ListedWords } from './listed-words';

/** In so many phrases of its concept a word stands at least, and in so many of all that have it. */
const [LEAST, LEAST_SHARE] = [2, 0.25] as const;

/** Shorter forms say too little. */
const SHORTEST = 3;

function saysNothing(word: string): boolean {
  const { functions, contexts, empties } = emptinessOf(word);
  return (functions | contexts | empties) !== 0;
}

/** By form: in how many phrases of each concept it stands. */
function countsIn(
  { words }: ParsedList,
  formOf: (word: string) => string,
): ReadonlyMap<string, ReadonlyMap<number, number>> {
  const counts = new Map<string, Map<number, number>>();
  for (const { words: phrase, concept } of words) {
    if (phrase.length < 2) continue;
    const said = phrase.map(startOf).filter((word) => !saysNothing(word));
    for (const form of new Set(said.map(formOf))) {
      if (form.length < SHORTEST) continue;
      const own = counts.get(form) ?? new Map<number, number>();
      counts.set(form, own.set(concept, (own.get(concept) ?? 0) + 1));
    }
  }
  return counts;
}

/** Finds the hints in the phrases of a list, and writes them as `readHints` reads them. */
export function foundHints(list: ScannedList): string {
  const listed = new ListedWords(list, []);
  // Nobody asks for a hint at what is listed by itself.
  const isListed = (form: string): boolean =>
    listed.fitsOf({ word: form, form }).some(({ entry }) => entry.words.length === 1);
  const hints: string[][] = list.concepts.map(() => []);
  for (const [form, counts] of countsIn(list, (word) => listed.formOf(word))) {
    const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
    const most = Math.max(...counts.values());
    if (most < LEAST || most < LEAST_SHARE * all || isListed(form)) continue;
    // A way of helping says nothing by itself.
    const [concept = 0] = [...counts].find(([, count]) => count === most) ?? [];
    if (list.concepts[concept]?.kind !== 'way') hints[concept]?.push(form);
  }
  return hints.map((forms) => forms.sort().join(',')).join('\n');
}
