import type { Day } from '../days/day';
import { cadenceOf, effectiveStatus, isNeverDue } from './follow-up';
import { foldMarks } from '../text/fold-text';
import type { PeopleIndex } from './people-index';
import { FOLLOW_UP_STATUSES, type FollowUpStatus, type Person } from './person';
import { memoize } from '../collections/memoize';
import type { PausingWork } from '../collections/pausing-work';
import { peopleByNameOf } from './people-by-name';
import { peopleSearchOf } from './people-search';

export const PEOPLE_SORTS = ['name', 'due', 'last-contact', 'met'] as const;

export type PeopleSort = (typeof PEOPLE_SORTS)[number];

/** Where things stand with a person: their status, that they are paused, or that they have none. */
export const PERSON_STATUSES = [...FOLLOW_UP_STATUSES, 'paused', 'none'] as const;

export type PersonStatus = (typeof PERSON_STATUSES)[number];

/** Properties whose values people share, so that one can ask for all who have one. */
export const FACETS = ['circle', 'field', 'place', 'organization', 'metAt'] as const;

export type Facet = (typeof FACETS)[number];

/** Who is wanted; all that is given has to fit. */
export interface PeopleFilter extends Readonly<Partial<Record<Facet, string>>> {
  readonly status?: PersonStatus;
  /** People to whom nothing will ever be due, although nobody decided that. */
  readonly isWithoutRhythm?: boolean;
}

/** What a list of people shows. */
export interface PeopleQuery {
  readonly query: string;
  readonly filter: PeopleFilter;
  /** Null: by name; in a search, people who are found by their name come first. */
  readonly sort: PeopleSort | null;
}

const formOf = memoize(foldMarks);

function valuesOf(person: Person, facet: Facet): readonly string[] {
  const value = person[facet];
  if (value === null) return [];
  return typeof value === 'string' ? [value] : value;
}

/** A value, and of `Lisbon, Portugal` each part: who is in Portugal, one also asks. */
function formsOf(value: string, facet: Facet): readonly string[] {
  const form = formOf(value);
  return facet === 'place' && form.includes(',') ? [form, ...form.split(/\s*,\s*/)] : [form];
}

function hasValue(person: Person, facet: Facet, wanted: string): boolean {
  return valuesOf(person, facet).some((value) => formsOf(value, facet).includes(wanted));
}

/** Where things stand with a person on a day. */
export function personStatusOf(index: PeopleIndex, person: Person, today: Day): PersonStatus {
  if (person.paused) return 'paused';
  return statusOf(index, person, today) ?? 'none';
}

function statusOf(index: PeopleIndex, person: Person, today: Day): FollowUpStatus | null {
  return effectiveStatus(person, index.lastContact(person, today));
}

/**
 * Whether nothing will ever be due to a person although nobody decided that: no day, no rhythm, no
 * step.
 */
export function isWithoutRhythm(index: PeopleIndex, person: Person, today: Day): boolean {
  if (isNeverDue(person) || person.followUp !== null) return false;
  const status = statusOf(index, person, today);
  return status === null || (status === 'connected' && cadenceOf(person) === null);
}

/** Whether a filter leaves anybody out. */
function isFilter(filter: PeopleFilter): boolean {
  return Object.values(filter).some((wanted) => wanted !== undefined && wanted !== '');
}

/** Whether a person passes a filter. */
function fitting(
  index: PeopleIndex,
  today: Day,
  filter: PeopleFilter,
): (person: Person) => boolean {
  const facets = FACETS.flatMap((facet) => {
    const wanted = foldMarks(filter[facet] ?? '');
    return wanted === '' ? [] : [[facet, wanted] as const];
  });
  const { status } = filter;
  return (person) =>
    facets.every(([facet, wanted]) => hasValue(person, facet, wanted)) &&
    (status === undefined || personStatusOf(index, person, today) === status) &&
    (filter.isWithoutRhythm !== true || isWithoutRhythm(index, person, today));
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** The latest day first, those without one last, otherwise as they stand. */
function byDay(people: readonly Person[], dayOf: (person: Person) => Day | null): Person[] {
  const dated = people.map((person) => ({ person, day: dayOf(person) ?? '' }));
  return dated.sort((a, b) => compare(b.day, a.day)).map(({ person }) => person);
}

function byDue(index: PeopleIndex, today: Day, people: readonly Person[]): Person[] {
  const due = [...index.followUps(today)].map(({ person }) => person);
  const isDue = new Set(due);
  return [...due, ...people.filter((person) => !isDue.has(person))];
}

/** Everybody in an order; by name, until it says something else. */
function sorted(index: PeopleIndex, today: Day, sort: PeopleSort): readonly Person[] {
  const people = peopleByNameOf(index).people();
  switch (sort) {
    case 'name':
      return people;
    case 'due':
      return byDue(index, today, people);
    case 'last-contact':
      return byDay(people, (person) => index.lastContact(person, today));
    case 'met':
      return byDay(people, ({ met }) => met);
  }
}

/** What has been worked out of everybody on a day. */
interface Worked {
  readonly version: number;
  readonly today: Day;
  readonly bySort: Map<PeopleSort, readonly Person[]>;
  /** Null until it is asked for. */
  counts: PeopleCounts | null;
}

/** How many people there are. */
export interface PeopleCounts {
  readonly all: number;
  readonly withoutRhythm: number;
}

const known = new WeakMap<PeopleIndex, Worked>();

/** Kept until a note or the day changes: to look at everybody takes longer than a key may. */
function workedOut(index: PeopleIndex, today: Day): Worked {
  const last = known.get(index);
  if (last?.version === index.version && last.today === today) return last;
  const worked = { version: index.version, today, bySort: new Map(), counts: null };
  known.set(index, worked);
  return worked;
}

function everybody(index: PeopleIndex, today: Day, sort: PeopleSort): readonly Person[] {
  const { bySort } = workedOut(index, today);
  const people = bySort.get(sort) ?? sorted(index, today, sort);
  bySort.set(sort, people);
  return people;
}

/** How many people there are on a day, and with how many of them nothing is planned. */
export function peopleCounts(index: PeopleIndex, today: Day): PeopleCounts {
  const worked = workedOut(index, today);
  if (worked.counts) return worked.counts;
  let [all, withoutRhythm] = [0, 0];
  for (const person of index.people()) {
    all++;
    if (isWithoutRhythm(index, person, today)) withoutRhythm++;
  }
  return (worked.counts = { all, withoutRhythm });
}

/** Whether people can be searched without reading many of them, and putting them in order, first. */
export function isSearchAtHand(index: PeopleIndex): boolean {
  return peopleSearchOf(index).isAtHand && peopleByNameOf(index).isAtHand;
}

/** Makes ready what a search looks through, so that a letter takes no time but its own. */
export function* catchUpSearch(index: PeopleIndex): PausingWork<void> {
  const search = peopleSearchOf(index);
  const byName = peopleByNameOf(index);
  yield* search.catchUp();
  yield* byName.catchUp();
  search.takeUp(byName.people());
}

/** The people of a list on a day, in its order. */
export function peopleListed(
  index: PeopleIndex,
  today: Day,
  { query, sort, filter }: PeopleQuery,
): readonly Person[] {
  const people = everybody(index, today, sort ?? 'name');
  const found =
    query.trim() === ''
      ? people
      : peopleSearchOf(index).search(people, query, sort === null).people;
  return isFilter(filter) ? found.filter(fitting(index, today, filter)) : found;
}

/** A value that people share, as most write it, and how many have it. */
export interface FacetValue {
  readonly text: string;
  readonly count: number;
}

/** The values of a property among all people, those of the most people first, then by the letter. */
export function facetValues(index: PeopleIndex, facet: Facet): FacetValue[] {
  const counts = new Map<string, { text: string; count: number }>();
  for (const person of index.people())
    for (const text of valuesOf(person, facet)) {
      const form = formOf(text);
      const known = counts.get(form);
      if (known) known.count++;
      else if (form !== '') counts.set(form, { text, count: 1 });
    }
  return [...counts.values()].sort((a, b) => b.count - a.count || compare(a.text, b.text));
}

/** How many people have each status on a day; only statuses that occur. */
export function statusCounts(index: PeopleIndex, today: Day): ReadonlyMap<PersonStatus, number> {
  const counts = new Map<PersonStatus, number>();
  for (const person of index.people()) {
    const state = personStatusOf(index, person, today);
    counts.set(state, (counts.get(state) ?? 0) + 1);
  }
  return counts;
}
