import { counted } from '../kit/english';
import { translated } from '../kit/ui-language';

/** What the list of follow-ups says, and what a row of any list of people offers. */
export const FOLLOW_UPS = translated('follow-ups.FOLLOW_UPS', {
  title: 'Follow-ups',
  search: 'Find a name, place, need …',
  searchLabel: 'Find people by all that their notes say',
  nobody: 'Nobody here yet. Each person you add is a note in your vault.',
  addFirst: 'Add the first person',
  nothingDue: (days: number) => `No follow-up is due in the next ${String(days)} days.`,
  next: (name: string, when: string) => `${name} comes up ${when}.`,
  unplanned: (count: number) =>
    `Nothing is planned with ${counted(count, 'person', 'people')} yet.`,
  goThrough: 'Go through new people',
  noMatch: (query: string) => `Nobody due matches “${query}”.`,
  notDue: 'Not due',
  clearSearch: 'Clear search',
  problems: (count: number) =>
    count === 1 ? '1 note needs attention' : `${String(count)} notes need attention`,
  log: 'Log interaction',
  snooze: 'Snooze',
  status: 'Set status',
  rhythm: 'Rhythm…',
  introduce: 'Introduce to…',
  merge: 'Merge with…',
  exportCard: 'Export card…',
  openInTab: 'Open in new tab',
  more: 'More options',
  list: 'Pending follow-ups',
  sort: 'Sort',
  sortByName: 'By name',
  sortByDay: 'By day',
});
