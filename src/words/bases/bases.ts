import type { SectionTitle } from '../../core/bases/base-people';
import { counted } from '../kit/english';
import { capitalised, DUE_GROUP_TITLES, everyWords } from '../kit/sentences';
import { translated } from '../kit/ui-language';
import { PERSON_STATUS_WORDS } from '../people/people-list';

/** What our views of a base say. */
export const BASE = translated('bases.BASE', {
  list: 'People of this base',
  why: 'Why',
  empty: 'This base finds no notes. Its filter says which ones it looks for.',
  addPerson: 'Add a person',
  nobody: (notes: number): string =>
    notes === 1
      ? 'The note that this base finds is not about a person.'
      : `None of the ${String(notes)} notes that this base finds is about a person.`,
  whoIsPerson:
    'The settings of Acquaint say by which folder, tag or type a note is a person’s: filter for the same.',
  others: (notes: number): string =>
    notes === 1
      ? '1 note of this base is not about a person and left out here. Its filter can leave it out as well.'
      : `${String(notes)} notes of this base are not about a person and left out here. Its filter can leave them out as well.`,
  limit: (notes: number): string =>
    `This base stops after ${counted(notes, 'note')}, counted before people are sorted and grouped here.`,
  board: 'People by status; the arrow keys move between cards, t sets the status, m opens the menu',
  moveTo: (status: string): string => `Move to “${status}”`,
  more: (people: number): string => `${String(people)} more`,
  notHere: (status: string): string =>
    `Nobody can be moved to “${status}”: choose what the next step is.`,
  paused: 'paused',
  offers: 'Offers',
  seeks: 'Looks for',
  cards: 'People of this base; the arrow keys move between cards, m opens the menu',
  madePeople: 'Made a base of people',
  madeIntroductions: 'Made a base of introductions',
  later: 'Later',
  never: 'Nothing planned',
  week: 'In touch this week',
  month: 'Within a month',
  quarter: 'Within three months',
  year: 'Within a year',
  earlier: 'Longer ago',
  noContact: 'No contact yet',
  noRhythm: 'No rhythm',
  noValue: 'Without a value',
});

/** What the views of a base are called that is made. */
export const BASE_VIEW_NAMES = translated('bases.BASE_VIEW_NAMES', {
  followUps: 'Follow-ups',
  board: 'Board',
  cards: 'Cards',
  network: 'Network',
  everybody: 'Everybody',
  underWay: 'Under way',
  all: 'All introductions',
});

function stretchWords(title: SectionTitle & { readonly kind: 'due' | 'last-contact' }): string {
  if (title.kind === 'last-contact')
    return title.stretch === 'never' ? BASE.noContact : BASE[title.stretch];
  const { stretch } = title;
  return stretch === 'later' || stretch === 'never' ? BASE[stretch] : DUE_GROUP_TITLES[stretch];
}

/** What the people of a section have in common. */
export function sectionWords(title: SectionTitle): string {
  switch (title.kind) {
    case 'delivered':
      return title.text === '' ? BASE.noValue : title.text;
    case 'due':
    case 'last-contact':
      return stretchWords(title);
    case 'rhythm':
      return title.span ? capitalised(everyWords(title.span)) : BASE.noRhythm;
    case 'status':
      return PERSON_STATUS_WORDS[title.status];
  }
}
