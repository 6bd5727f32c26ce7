import type { Day } from '../../core/days/day';
import type { Person } from '../../core/people/person';
import { ago } from '../kit/english';

/** How you met, as a sentence: `Met 5 days ago (2026-11-15) at Web Summit, through Bo Lee.` */
export function howMet(person: Person, through: string | null, today: Day): string {
  const { met, metAt } = person;
  const day = met === null ? '' : ` ${ago(met, today)} (${met})`;
  const place = metAt === null ? '' : ` at ${metAt}`;
  const by = through === null ? '' : `${day + place === '' ? '' : ','} through ${through}`;
  return day + place + by === '' ? '' : `Met${day}${place}${by}.`;
}

/** What is known of somebody, each in a list of its own. */
export const NEEDS = {
  seeks: 'Looks for',
  offers: 'Can help with',
  interests: 'Cares about',
  field: 'Field',
  circle: 'Circle',
  knows: 'Knows',
  discussed: 'A point',
} as const;

/** What the panel of one person says. */
export const PANEL = {
  nobody: 'No person note is open.',
  nobodyHint: 'Open the note of a person, and what you know of them shows here.',
  pick: 'Open a person',
  owed: 'Next step',
  nothingOwed: 'Nothing is owed.',
  unreadable: 'Not known: the properties of the note cannot be read.',
  paused: 'Paused: nothing is due.',
  met: 'How you met',
  inTouch: 'In touch',
  dates: 'Coming up',
  discussed: 'Points discussed',
  tasks: 'You promised',
  needs: 'For introductions',
  addTo: (name: string) => `Add: ${name}`,
  added: (what: string, name: string) => `${what}: added for ${name}`,
  mail: 'Mail',
  call: 'Call',
  text: 'Text',
  chat: 'Chat',
  site: 'Site',
  rhythm: 'How often?',
  introductions: 'Suggested introductions',
  taskIn: (name: string) => `In ${name}`,
  tick: (text: string) => `Done: ${text}`,
} as const;
