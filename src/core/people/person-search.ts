import { displayText } from '../notes/link';
import type { Person } from './person';
import {
  beginningIn,
  hasWords,
  searchText,
  stretchOf,
  wantedWords,
  type Stretch,
} from '../text/search-words';
import { foldMarks } from '../text/fold-text';

/** What a person is found by, in the order in which a place that is found is shown. */
const SEARCHED = [
  'name',
  'aliases',
  'field',
  'role',
  'organization',
  'place',
  'circle',
  'offers',
  'seeks',
  'interests',
  'discussed',
  'metAt',
  'metThrough',
  'email',
  'phone',
  'url',
  'tags',
  'knows',
] as const;

export type Searched = (typeof SEARCHED)[number];

/** The texts of a property, as they are shown. */
function textsOf(person: Person, property: Searched): readonly string[] {
  if (property === 'tags') return person.tags.map((tag) => `#${tag}`);
  if (property === 'knows') return person.knows.map(({ text }) => displayText(text));
  if (property === 'metThrough')
    return person.metThrough === null ? [] : [displayText(person.metThrough.text)];
  const value = person[property];
  if (value === null) return [];
  return typeof value === 'string' ? [value] : value;
}

/** A number as it is dialled, without what stands between its digits. */
function dialled(phone: string): string {
  return phone.replace(/\D+/g, '');
}

/** What a person is found by besides their names. */
const SAID = SEARCHED.slice(2);

/**
 * All that a person is found by, folded: their names on the first line, all that is said of them on
 * the second, each as a `searchText`.
 */
export function searchTextOf(person: Person): string {
  const said: string[] = [];
  for (const property of SAID) for (const text of textsOf(person, property)) said.push(text);
  for (const phone of person.phone) said.push(dialled(phone));
  const names =
    person.aliases.length === 0 ? person.name : [person.name, ...person.aliases].join('\n');
  return searchText(names, said.join('\n'));
}

/** How well a person fits a search: by their names alone, or by all that is said of them. */
export type Fit = 'name' | 'said' | null;

/** @param beginnings each as `beginningIn` has it @param text as `searchTextOf` has it */
export function fitOf(text: string, beginnings: readonly string[]): Fit {
  let last = 0;
  for (const beginning of beginnings) {
    const at = text.indexOf(beginning);
    if (at < 0) return null;
    if (at > last) last = at;
  }
  return last < text.indexOf('\n') ? 'name' : 'said';
}

/** A text by which a person is found, and what of it was asked for. */
export interface FoundText {
  readonly property: Searched;
  readonly text: string;
  /** In order, without overlaps. */
  readonly stretches: readonly Stretch[];
}

function apart(stretches: readonly Stretch[]): Stretch[] {
  const inOrder = [...stretches].sort((a, b) => a.from - b.from || b.to - a.to);
  return inOrder.filter(({ from }, at) => at === 0 || from >= (inOrder[at - 1]?.to ?? 0));
}

function* textsIn(person: Person, shown: ReadonlySet<Searched>): Generator<FoundText> {
  for (const property of SEARCHED) {
    if (shown.has(property)) continue;
    for (const text of textsOf(person, property)) yield { property, text, stretches: [] };
  }
}

/**
 * The text that shows why a person is found: the one with most of the query.
 * @param shown what the row shows already; if it has the whole query, no other is needed
 * @returns null if nothing else shows it
 */
export function foundText(
  person: Person,
  query: string,
  shown: ReadonlySet<Searched>,
): FoundText | null {
  const inRow = SEARCHED.filter((property) => shown.has(property));
  const row = searchText(inRow.flatMap((property) => textsOf(person, property)).join('\n'));
  const wanted = wantedWords(query).filter((word) => !hasWords(row, [word]));
  if (wanted.length === 0) return null;
  let best: FoundText | null = null;
  for (const { property, text } of textsIn(person, shown)) {
    const form = searchText(text);
    const there = wanted.filter((word) => hasWords(form, [word]));
    // Letter by letter only what can be better.
    if (there.length <= (best?.stretches.length ?? 0)) continue;
    const stretches = apart(there.flatMap((word) => stretchOf(text, word) ?? []));
    if (stretches.length > (best?.stretches.length ?? 0)) best = { property, text, stretches };
  }
  return best;
}

/** Which people a question is about; empty: all. Every condition given has to hold. */
export interface PeopleCriteria {
  readonly field?: string;
  readonly circle?: string;
  /** With `#` or without; nested ones are meant too. */
  readonly tag?: string;
  readonly search?: string;
}

function hasTag({ tags }: Person, wanted: string): boolean {
  const tag = foldMarks(wanted.replace(/^#/, ''));
  return tags.some((one) => `${foldMarks(one)}/`.startsWith(`${tag}/`));
}

function has(values: readonly string[], wanted: string): boolean {
  const form = foldMarks(wanted);
  return values.some((value) => foldMarks(value) === form);
}

/** The people who are meant, by path. */
export function peopleMatching(people: Iterable<Person>, wish: PeopleCriteria): Person[] {
  const { field = '', circle = '', tag = '', search = '' } = wish;
  const beginnings = wantedWords(search).map(beginningIn);
  const fits = (person: Person): boolean =>
    (field === '' || has(person.field, field)) &&
    (circle === '' || has(person.circle, circle)) &&
    (tag === '' || hasTag(person, tag)) &&
    (beginnings.length === 0 || fitOf(searchTextOf(person), beginnings) !== null);
  return [...people].filter(fits).sort((a, b) => (a.path < b.path ? -1 : 1));
}
