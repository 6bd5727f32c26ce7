import type { Day } from '../../core/days/day';
import type { FollowUp } from '../../core/people/follow-up';
import type { Facet, PeopleSort, PersonStatus } from '../../core/people/people-list';
import type { FoundText, Searched } from '../../core/people/person-search';
import { counted } from '../kit/english';
import { lateness } from '../kit/sentences';
import { shortDay } from '../kit/days';
import { translated } from '../kit/ui-language';

/** Why nothing is planned, at the end of a line. */
export const NOT_NEXT = translated('people.NOT_NEXT', {
  paused: 'paused',
  closed: 'closed',
  noRhythm: 'no rhythm',
});

/** When somebody is due: `in 8 days`; else why nothing is planned: `no rhythm`, `paused`. */
export function nextWords(followUp: FollowUp | null, status: PersonStatus, today: Day): string {
  if (followUp) return lateness(followUp, today);
  return status === 'paused' || status === 'closed' ? NOT_NEXT[status] : NOT_NEXT.noRhythm;
}

export const LAST_CONTACT = translated('people.LAST_CONTACT', {
  none: 'no contact yet',
  /** Before the day of the last contact, where no heading says what it is. */
  before: 'last ',
});

/** When one was last in touch. */
export function lastWords(lastContact: Day | null, today: Day): string {
  return lastContact === null
    ? LAST_CONTACT.none
    : LAST_CONTACT.before + shortDay(lastContact, today);
}

/** What stands before a text by which somebody is found. */
export const BEFORE_FOUND = translated('people.BEFORE_FOUND', {
  aliases: 'also called ',
  organization: 'at ',
  circle: 'in ',
  offers: 'can help with ',
  seeks: 'looks for ',
  interests: 'cares about ',
  discussed: 'you talked about ',
  metAt: 'met at ',
  metThrough: 'met through ',
  knows: 'knows ',
} satisfies Readonly<Partial<Record<Searched, string>>>);

/** The same by its property: `looks for`; empty if the text says enough. */
export function beforeFound(property: Searched): string {
  const before: Readonly<Partial<Record<Searched, string>>> = BEFORE_FOUND;
  return before[property] ?? '';
}

/** A text by which somebody is found, with what it says of them. */
export function foundWords({ property, text }: FoundText): string {
  return beforeFound(property) + text;
}

export const PERSON_STATUS_WORDS = translated('people.PERSON_STATUS_WORDS', {
  pending: 'To write',
  sent: 'Written',
  meeting: 'Arranging to meet',
  connected: 'In touch',
  closed: 'Closed',
  paused: 'Paused',
  none: 'Nothing planned',
} satisfies Readonly<Record<PersonStatus, string>>);

export const FACET_WORDS = translated('people.FACET_WORDS', {
  circle: 'Circle',
  field: 'Field',
  place: 'Place',
  organization: 'Organization',
  metAt: 'Met at',
  status: 'Status',
} satisfies Readonly<Record<Facet | 'status', string>>);

export const SORT_WORDS = translated('people.SORT_WORDS', {
  name: 'By name',
  due: 'Who is due first',
  'last-contact': 'Last in touch first',
  met: 'Last met first',
} satisfies Readonly<Record<PeopleSort, string>>);

/** The same after the number of people. */
export const SORTED_WORDS = translated('people.SORTED_WORDS', {
  name: 'by name',
  due: 'who is due first',
  'last-contact': 'last in touch first',
  met: 'last met first',
} satisfies Readonly<Record<PeopleSort, string>>);

function people(count: number): string {
  return counted(count, 'person', 'people');
}

/** What the list of everybody says. */
export const PEOPLE_LIST = translated('people.PEOPLE_LIST', {
  title: 'People',
  list: 'People',
  search: 'Find a name, place, need …',
  searchLabel: 'Find people by all that their notes say',
  all: (count: number): string => people(count),
  some: (shown: number, all: number): string => `${String(shown)} of ${people(all)}`,
  noRhythm: (count: number): string => `No rhythm ${String(count)}`,
  more: 'More',
  moreFilters: 'More filters',
  chosen: (name: string, value: string): string => `${name}: ${value}`,
  clearFilter: (name: string): string => `Remove the filter ${name}`,
  anotherValue: 'Another …',
  noValues: 'Nobody has one yet',
  chooseValue: (name: string): string => `Choose: ${name.toLowerCase()}`,
  sort: 'Sort',
  nobodyFits: (query: string): string => `Nobody here fits “${query}”.`,
  nobodyInFilter: 'Nobody here fits these filters.',
  lookedIn: 'Looked in names, fields, places, needs, points and e-mail.',
  add: (query: string): string => `Add “${query}”`,
  ask: 'Ask who could help with it',
  clearSearch: 'Clear search',
  clearFilters: 'Remove all filters',
  looking: 'Looking …',
});

/** `43 people`; with a filter or a search `8 of 43 people`. */
export function peopleCount(shown: number, all: number): string {
  return shown === all ? PEOPLE_LIST.all(all) : PEOPLE_LIST.some(shown, all);
}

export const PEOPLE_HEADS = translated('people.PEOPLE_HEADS', {
  name: 'Name',
  fieldAndPlace: 'Field and place',
  lastContact: 'Last contact',
  rhythm: 'Rhythm',
  next: 'Next',
});

/** The heads of the columns, and the order that each gives; null: none. */
export function peopleHeads(): readonly {
  readonly text: string;
  readonly sort: PeopleSort | null;
}[] {
  return [
    { text: PEOPLE_HEADS.name, sort: 'name' },
    { text: PEOPLE_HEADS.fieldAndPlace, sort: null },
    { text: PEOPLE_HEADS.lastContact, sort: 'last-contact' },
    { text: PEOPLE_HEADS.rhythm, sort: null },
    { text: PEOPLE_HEADS.next, sort: 'due' },
  ];
}
