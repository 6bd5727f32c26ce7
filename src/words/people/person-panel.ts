import type { Day } from '../../core/days/day';
import type { Person } from '../../core/people/person';
import { whenExactly } from '../kit/days';
import { translated } from '../kit/ui-language';

/** How you met, by what is known of it. */
export const HOW_MET = translated('people.HOW_MET', {
  on: (day: string) => `Met ${day}.`,
  onAt: (day: string, place: string) => `Met ${day} at ${place}.`,
  onThrough: (day: string, through: string) => `Met ${day}, through ${through}.`,
  onAtThrough: (day: string, place: string, through: string) =>
    `Met ${day} at ${place}, through ${through}.`,
  at: (place: string) => `Met at ${place}.`,
  atThrough: (place: string, through: string) => `Met at ${place}, through ${through}.`,
  through: (through: string) => `Met through ${through}.`,
});

function metOn(day: string, metAt: string | null, through: string | null): string {
  if (metAt === null) return through === null ? HOW_MET.on(day) : HOW_MET.onThrough(day, through);
  return through === null ? HOW_MET.onAt(day, metAt) : HOW_MET.onAtThrough(day, metAt, through);
}

/** How you met, as a sentence: `Met on 15 November at Web Summit, through Bo Lee.` */
export function howMet({ met, metAt }: Person, through: string | null, today: Day): string {
  if (met !== null) return metOn(whenExactly(met, today), metAt, through);
  if (metAt === null) return through === null ? '' : HOW_MET.through(through);
  return through === null ? HOW_MET.at(metAt) : HOW_MET.atThrough(metAt, through);
}

/** What is known of somebody, each in a list of its own. */
export const NEED_LABELS = translated('people.NEED_LABELS', {
  seeks: 'Looks for',
  offers: 'Can help with',
  interests: 'Cares about',
  field: 'Field',
  circle: 'Circle',
  knows: 'Knows',
  discussed: 'A point',
});

/** What the panel of one person says. */
export const PANEL = translated('people.PANEL', {
  nobody: 'No person note is open.',
  nobodyHint: 'Open the note of a person, and what you know of them shows here.',
  pick: 'Open a person',
  next: 'What comes next',
  nothingPlanned: 'No follow-up planned: set a rhythm.',
  unreadable: 'Not known: the properties of the note cannot be read.',
  paused: 'Paused: nothing comes up.',
  met: 'How you met',
  inTouch: 'In touch',
  dates: 'Coming up',
  discussed: 'Points discussed',
  tasks: 'You promised',
  needs: 'For introductions',
  own: 'Also in the note',
  addTo: (name: string) => `Add: ${name}`,
  added: (what: string, name: string) => `${what}: added for ${name}`,
  notAdded: (what: string) => `“${what}” was not added.`,
  again: 'Try again',
  mail: 'Mail',
  call: 'Call',
  text: 'Text',
  chat: 'Chat',
  site: 'Site',
  rhythm: 'How often?',
  introductions: 'Suggested introductions',
  taskIn: (name: string) => `In ${name}`,
  tick: (text: string) => `Done: ${text}`,
});
