import { daysBetween, type Day, type Span } from '../days/day';
import {
  cadenceOf,
  DEFAULT_HORIZON_DAYS,
  dueGroup,
  type DueGroup,
  type FollowUp,
} from '../people/follow-up';
import type { PeopleIndex } from '../people/people-index';
import { personStatusOf, PERSON_STATUSES, type PersonStatus } from '../people/people-list';
import type { Person } from '../people/person';

/** What people in a base can be sorted and grouped by that stands in no property. */
export const COMPUTED_PROPERTIES = ['due', 'last-contact', 'rhythm', 'status'] as const;

export type ComputedProperty = (typeof COMPUTED_PROPERTIES)[number];

export function isComputedProperty(text: unknown): text is ComputedProperty {
  return COMPUTED_PROPERTIES.some((one) => one === text);
}

/** Notes that a base delivers together, in its order. */
interface BaseResultGroup {
  /** The value that they have in common, as the base says it; null: none, or no groups. */
  readonly title: string | null;
  readonly paths: readonly string[];
}

/** What a base delivers, and how its view is to order it. */
export interface BaseResult {
  readonly groups: readonly BaseResultGroup[];
  /** At how many notes the base stops; null: it does not. */
  readonly limit: number | null;
  /** Null: as the base has it. */
  readonly sortBy: ComputedProperty | null;
  readonly groupBy: ComputedProperty | null;
}

/** When a follow-up comes up. */
type DueStretch = DueGroup | 'later' | 'never';

const DUE_STRETCHES: readonly DueStretch[] = ['overdue', 'today', 'soon', 'later', 'never'];

/** How long ago the last contact was. */
type ContactStretch = 'week' | 'month' | 'quarter' | 'year' | 'earlier' | 'never';

/** Days up to which each reaches. */
const CONTACT_STRETCHES: readonly (readonly [ContactStretch, number])[] = [
  ['week', 7],
  ['month', 31],
  ['quarter', 92],
  ['year', 366],
  ['earlier', Infinity],
];

/** As people are sorted by it: who was not in touch for longest comes first. */
const CONTACT_ORDER: readonly ContactStretch[] = [
  ...CONTACT_STRETCHES.map(([stretch]) => stretch).reverse(),
  'never',
];

/** What the people of a section have in common. */
export type SectionTitle =
  | { readonly kind: 'delivered'; readonly text: string }
  | { readonly kind: 'due'; readonly stretch: DueStretch }
  | { readonly kind: 'last-contact'; readonly stretch: ContactStretch }
  | { readonly kind: 'rhythm'; readonly span: Span | null }
  | { readonly kind: 'status'; readonly status: PersonStatus };

/** Somebody of a base, with what is worked out of their note on a day. */
export interface BasePerson {
  readonly person: Person;
  readonly followUp: FollowUp | null;
  readonly lastContact: Day | null;
  readonly rhythm: Span | null;
  readonly status: PersonStatus;
}

interface BaseSection {
  /** Null if there are no groups. */
  readonly title: SectionTitle | null;
  readonly people: readonly BasePerson[];
}

/** The people of a base, and how many of its notes are about nobody. */
export interface BasePeople {
  readonly sections: readonly BaseSection[];
  readonly people: number;
  readonly others: number;
}

const DAYS_OF: Readonly<Record<Span['unit'], number>> = {
  days: 1,
  weeks: 7,
  months: 30.44,
  years: 365.25,
};

/** What comes first where people are sorted: numbers and days in order, nothing at the end. */
type SortValue = string | number | null;

function sortValue(one: BasePerson, by: ComputedProperty): SortValue {
  switch (by) {
    case 'due':
      return one.followUp?.due ?? null;
    case 'last-contact':
      return one.lastContact;
    case 'rhythm':
      return one.rhythm && one.rhythm.count * DAYS_OF[one.rhythm.unit];
    case 'status':
      return PERSON_STATUSES.indexOf(one.status);
  }
}

function compareValues(a: SortValue, b: SortValue): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Who is due first, who was not in touch for longest, who is met most often; else as delivered. */
function sorted(people: readonly BasePerson[], by: ComputedProperty | null): readonly BasePerson[] {
  if (by === null) return people;
  const valued = people.map((one) => ({ one, value: sortValue(one, by) }));
  return valued.sort((a, b) => compareValues(a.value, b.value)).map(({ one }) => one);
}

function dueStretch({ followUp }: BasePerson, today: Day): DueStretch {
  if (!followUp) return 'never';
  const group = dueGroup(followUp, today);
  const isLater = group === 'soon' && daysBetween(today, followUp.due) > DEFAULT_HORIZON_DAYS;
  return isLater ? 'later' : group;
}

function contactStretch({ lastContact }: BasePerson, today: Day): ContactStretch {
  if (lastContact === null) return 'never';
  const days = daysBetween(lastContact, today);
  return CONTACT_STRETCHES.find(([, most]) => days <= most)?.[0] ?? 'earlier';
}

/** What somebody has in common with others, and where that group stands among them. */
function titleOf(
  one: BasePerson,
  by: ComputedProperty,
  today: Day,
): { readonly title: SectionTitle; readonly place: number } {
  switch (by) {
    case 'due': {
      const stretch = dueStretch(one, today);
      return { title: { kind: by, stretch }, place: DUE_STRETCHES.indexOf(stretch) };
    }
    case 'last-contact': {
      const stretch = contactStretch(one, today);
      return { title: { kind: by, stretch }, place: CONTACT_ORDER.indexOf(stretch) };
    }
    case 'rhythm': {
      const { rhythm } = one;
      const days = sortValue(one, by);
      return {
        title: { kind: by, span: rhythm },
        place: typeof days === 'number' ? days : Infinity,
      };
    }
    case 'status': {
      const { status } = one;
      return { title: { kind: by, status }, place: PERSON_STATUSES.indexOf(status) };
    }
  }
}

function grouped(people: readonly BasePerson[], by: ComputedProperty, today: Day): BaseSection[] {
  const groups = new Map<number, { readonly title: SectionTitle; readonly people: BasePerson[] }>();
  for (const one of people) {
    const { title, place } = titleOf(one, by, today);
    const group = groups.get(place) ?? { title, people: [] };
    group.people.push(one);
    groups.set(place, group);
  }
  const places = [...groups.entries()].sort(([a], [b]) => a - b);
  return places.map(([, group]) => group);
}

function asDelivered(
  people: ReadonlyMap<string, BasePerson>,
  delivered: BaseResult,
): BaseSection[] {
  const hasGroups = delivered.groups.some(({ title }) => title !== null);
  return delivered.groups.flatMap(({ title, paths }) => {
    const own = paths.flatMap((path) => people.get(path) ?? []);
    if (own.length === 0) return [];
    const text = title ?? '';
    return { title: hasGroups ? { kind: 'delivered', text } : null, people: own };
  });
}

/**
 * The people among the notes that a base delivers, joined with the index by path, in its order or in
 * one by what no property says.
 */
export function peopleOfBase(index: PeopleIndex, today: Day, delivered: BaseResult): BasePeople {
  const people = new Map<string, BasePerson>();
  let others = 0;
  for (const path of delivered.groups.flatMap(({ paths }) => paths)) {
    const person = index.person(path);
    if (!person) others++;
    else
      people.set(path, {
        person,
        followUp: index.followUp(person, today),
        lastContact: index.lastContact(person, today),
        rhythm: cadenceOf(person),
        status: personStatusOf(index, person, today),
      });
  }
  const { sortBy, groupBy } = delivered;
  const sections =
    groupBy === null
      ? asDelivered(people, delivered)
      : grouped([...people.values()], groupBy, today);
  return {
    sections: sections.map(({ title, people: own }) => ({ title, people: sorted(own, sortBy) })),
    people: people.size,
    others,
  };
}
