import type { ConceptList } from '../suggestions/phrases/concept-list';
import { readPhrase } from '../suggestions/phrases/read-phrase';

/** Fields that lie near each other: the parts of the list of concepts. */
export const FAMILIES = [
  'work',
  'money-law',
  'technology',
  'research',
  'language-education',
  'media-events',
  'health-care',
  'home-repair',
  'arts-music',
  'sports',
  'food-farming-animals',
  'community-mobility',
] as const;

export type Family = (typeof FAMILIES)[number];

/** The first concept of each part, by which a concept is told to be in it; a test holds them to the list. */
export const FIRST_CONCEPTS: Readonly<Record<Family, string>> = {
  work: 'job',
  'money-law': 'law',
  technology: 'software',
  research: 'science',
  'language-education': 'teaching',
  'media-events': 'press',
  'health-care': 'medicine',
  'home-repair': 'repair',
  'arts-music': 'music',
  sports: 'sport',
  'food-farming-animals': 'cooking',
  'community-mobility': 'housing',
};

/** The part of the list in which a concept stands, by its place; the built plugin has them in another order. */
function familyAt(list: ConceptList, concept: number): Family | null {
  let found: Family | null = null;
  let last = -1;
  for (const family of FAMILIES) {
    const first = list.find(FIRST_CONCEPTS[family]) ?? -1;
    if (first <= last || first > concept) continue;
    found = family;
    last = first;
  }
  return found;
}

/** The family of a field by what its first word of the list means; null for a field nobody knows. */
export function familyOf(field: string, list: ConceptList): Family | null {
  const { things } = readPhrase(field, list);
  const [concept] = things.flatMap(({ concepts }) => concepts);
  return concept === undefined ? null : familyAt(list, concept);
}
