import { foldMarks } from '../text/fold-text';
import type { Person } from './person';

function searched({
  name,
  aliases,
  field,
  place,
  circle,
  tags,
  organization,
  metAt,
}: Person): string {
  const words = [name, ...aliases, ...field, ...place, ...circle, ...organization, metAt ?? ''];
  return foldMarks([...words, ...tags.map((tag) => `#${tag}`)].join('\n'));
}

/** Whether every word of a search is found in what is known of a person. */
export function matches(person: Person, query: string): boolean {
  const text = searched(person);
  return foldMarks(query)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

/** Of whom something is asked; empty: of everybody. All that is given has to fit. */
export interface PeopleWish {
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
export function peopleWanted(people: Iterable<Person>, wish: PeopleWish): Person[] {
  const { field = '', circle = '', tag = '', search = '' } = wish;
  const fits = (person: Person): boolean =>
    (field === '' || has(person.field, field)) &&
    (circle === '' || has(person.circle, circle)) &&
    (tag === '' || hasTag(person, tag)) &&
    (search === '' || matches(person, search.trim()));
  return [...people].filter(fits).sort((a, b) => (a.path < b.path ? -1 : 1));
}
