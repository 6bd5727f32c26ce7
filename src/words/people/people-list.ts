import type { Day } from '../../core/days/day';
import type { FollowUp } from '../../core/people/follow-up';
import type { Facet, PeopleSort, PersonStanding } from '../../core/people/people-list';
import type { FoundText, Searched } from '../../core/people/person-search';
import { counted } from '../kit/english';
import { lateness } from '../kit/sentences';
import { shortDay } from '../kit/days';

/** When somebody is due: `in 8 days`; else why nothing is planned: `no rhythm`, `paused`. */
export function nextWords(followUp: FollowUp | null, standing: PersonStanding, today: Day): string {
  if (followUp) return lateness(followUp, today);
  if (standing === 'paused' || standing === 'closed') return standing;
  return 'no rhythm';
}

/** Before the day of the last contact, where no heading says what it is. */
export const LAST = 'last ';

/** When one was last in touch. */
export function lastWords(lastContact: Day | null, today: Day): string {
  return lastContact === null ? 'no contact yet' : LAST + shortDay(lastContact, today);
}

const BEFORE: Readonly<Partial<Record<Searched, string>>> = {
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
};

/** What stands before a text by which somebody is found: `looks for`; empty where it says enough. */
export function beforeFound(property: Searched): string {
  return BEFORE[property] ?? '';
}

/** A text by which somebody is found, with what it says of them. */
export function foundWords({ property, text }: FoundText): string {
  return beforeFound(property) + text;
}

export const STANDING_WORDS: Readonly<Record<PersonStanding, string>> = {
  pending: 'To write',
  sent: 'Written',
  meeting: 'Arranging to meet',
  connected: 'In touch',
  closed: 'Closed',
  paused: 'Paused',
  none: 'Nothing planned',
};

export const FACET_WORDS: Readonly<Record<Facet | 'status', string>> = {
  circle: 'Circle',
  field: 'Field',
  place: 'Place',
  organization: 'Organization',
  metAt: 'Met at',
  status: 'Status',
};

export const SORT_WORDS: Readonly<Record<PeopleSort, string>> = {
  name: 'By name',
  due: 'Who is due first',
  'last-contact': 'Last in touch first',
  met: 'Last met first',
};

function people(count: number): string {
  return counted(count, 'person', 'people');
}

/** What the list of everybody says. */
export const PEOPLE_LIST = {
  title: 'People',
  list: 'People',
  search: 'Find a name, place, need …',
  searchLabel: 'Find people by all that their notes say',
  /** `43 people`; with a filter or a search `8 of 43 people`. */
  count: (shown: number, all: number): string =>
    shown === all ? people(all) : `${String(shown)} of ${people(all)}`,
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
} as const;

/** How often one wants to be in touch: `every 3 months`. */
export const RHYTHM = { every: (rhythm: string): string => `every ${rhythm}` } as const;

/** The heads of the columns, and the order that each gives; null: none. */
export const HEADS: readonly { readonly text: string; readonly sort: PeopleSort | null }[] = [
  { text: 'Name', sort: 'name' },
  { text: 'Field and place', sort: null },
  { text: 'Last contact', sort: 'last-contact' },
  { text: 'Rhythm', sort: null },
  { text: 'Next', sort: 'due' },
];
