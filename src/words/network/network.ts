import type { Day } from '../../core/days/day';
import type { Family } from '../../core/network/field-families';
import type { GroupKind, Grouping } from '../../core/network/network-groups';
import { dateInWords } from '../kit/days';
import { counted } from '../kit/english';
import { translated } from '../kit/ui-language';

export const FAMILY_NAMES: Readonly<Record<Family, string>> = translated('network.FAMILY_NAMES', {
  work: 'Work and companies',
  'money-law': 'Law and money',
  technology: 'Technology',
  research: 'Science',
  'language-education': 'Languages and learning',
  'media-events': 'Media and design',
  'health-care': 'Health and care',
  'home-repair': 'Building and repairs',
  'arts-music': 'Arts and music',
  sports: 'Sports and games',
  'food-farming-animals': 'Food and nature',
  'community-mobility': 'Neighbourhood and travel',
});

/** What groups are called that have no name of their own. */
export const GROUPS = translated('network.GROUPS', {
  around: (name: string) => `Around ${name}`,
  others: { field: 'Other fields', circle: 'Other circles', place: 'Other places' },
  unsaid: { field: 'No field noted', circle: 'No circle noted', place: 'No place noted' },
});

/** What a group is called. */
export function groupName(is: GroupKind, grouping: Grouping): string {
  switch (is.kind) {
    case 'named':
      return is.name;
    case 'family':
      return FAMILY_NAMES[is.family];
    case 'around':
      return GROUPS.around(is.name);
    case 'others':
      return GROUPS.others[grouping];
    case 'unsaid':
      return GROUPS.unsaid[grouping];
  }
}

/** Names of those somebody knows, so many that they are read at a glance: `Ana, Bo and 3 more`. */
export function knownNames(names: readonly string[], most: number): string {
  const rest = names.length - most;
  return [...names.slice(0, most), ...(rest > 0 ? [NETWORK.more(rest)] : [])].join(', ');
}

/** The day until which the picture shows who was met: `today`, `27 November`. */
export function untilWords(day: Day, today: Day): string {
  return day >= today ? NETWORK.today : NETWORK.untilDate(dateInWords(day, today));
}

/** Whom somebody knows, as a sentence. */
export function knowsWords(names: readonly string[], most: number): string {
  return names.length === 0 ? NETWORK.knowsNobody : NETWORK.knows(knownNames(names, most));
}

/** What the picture of the network says. */
export const NETWORK = translated('network.NETWORK', {
  groupBy: 'Group by',
  groupings: { field: 'Field', circle: 'Circle', place: 'Place' },
  until: 'Met until',
  today: 'today',
  untilDate: (date: string) => date,
  suggested: 'Suggested introductions',
  find: 'Find a person',
  map: 'Who knows whom. Arrow keys move the picture, plus and minus zoom; the table says the same.',
  zoomIn: 'Closer',
  zoomOut: 'Further away',
  fit: 'Show all',
  laying: (people: number) => `Laying out ${counted(people, 'person', 'people')}…`,
  nobody: 'Nobody here yet. Each person you add is a note in your vault.',
  noTies:
    'No note says who knows whom yet. Name people under “knows”, or name several in one meeting note.',
  nobodyYet: 'You had met nobody by that day.',
  know: 'know each other',
  shouldMeet: 'should meet',
  back: 'All groups',
  close: 'Close',
  people: (count: number) => counted(count, 'person', 'people'),
  showGroup: 'Show these people',
  left: (count: number) =>
    count === 1
      ? '1 person with few connections is not drawn.'
      : `${String(count)} people with few connections are not drawn.`,
  knowsNobody: 'No note says whom they know.',
  knows: (names: string) => `Knows ${names}`,
  more: (count: number) => `${String(count)} more`,
  table: 'Who knows whom',
  person: 'Person',
  group: 'Group',
  knowsHead: 'Knows',
  meetHead: 'Should meet',
  size: 'People',
  tied: 'Know people of',
});

/** The picture of those around one person. */
export const EGO = translated('network.EGO', {
  heading: 'Around them',
  label: (name: string) => `Those around ${name}, and who of them know each other`,
  more: (count: number) => `${counted(count, 'person', 'people')} more in the network.`,
  openNetwork: 'Open the network',
});
