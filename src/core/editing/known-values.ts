import { foldMarks } from '../text/fold-text';
import type { Person } from '../people/person';
import type { PropertyId } from '../people/properties';

const LIST_IDS = [
  'offers',
  'seeks',
  'interests',
  'field',
  'organization',
  'place',
  'circle',
] as const satisfies readonly PropertyId[];

const TEXT_IDS = ['metAt', 'role'] as const satisfies readonly PropertyId[];

/** The properties whose values people share: what one note says helps to write another. */
export type SharedProperty = (typeof LIST_IDS)[number] | (typeof TEXT_IDS)[number];

export function isShared(id: PropertyId): id is SharedProperty {
  return [...LIST_IDS, ...TEXT_IDS].some((shared) => shared === id);
}

function valuesOf(person: Person, id: SharedProperty): readonly string[] {
  const value = person[id];
  if (value === null) return [];
  return typeof value === 'string' ? [value] : value;
}

/** The values that people have for a property, those of the most people first, then by the letter. */
export function knownValues(people: Iterable<Person>, id: SharedProperty): string[] {
  const counts = new Map<string, number>();
  for (const person of people) {
    for (const value of valuesOf(person, id)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const byUse = ([a, m]: [string, number], [b, n]: [string, number]): number =>
    n - m || (a < b ? -1 : 1);
  return [...counts].sort(byUse).map(([value]) => value);
}

/** How well a text answers what is typed: 0 starts with it, 1 a word does, 2 holds it; else null. */
function rankOf(text: string, query: string): number | null {
  const folded = foldMarks(text);
  const at = folded.indexOf(query);
  if (at <= 0) return at < 0 ? null : 0;
  return /[\p{L}\p{N}]/u.test(folded[at - 1] ?? '') ? 2 : 1;
}

/** Those of some texts that answer what is typed, the best first and otherwise in their order. */
export function matching<T>(
  items: readonly T[],
  query: string,
  textOf: (item: T) => string,
): readonly T[] {
  const wanted = foldMarks(query);
  const ranked = items.flatMap((item) => {
    const rank = rankOf(textOf(item), wanted);
    return rank === null ? [] : [{ item, rank }];
  });
  return ranked.sort((a, b) => a.rank - b.rank).map(({ item }) => item);
}
