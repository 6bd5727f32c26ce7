import type { Day } from '../../core/days/day';
import type { Person } from '../../core/people/person';
import { dateInWords, whenSaid } from '../kit/days';

/** The day itself, which is worth knowing after years too: `today`, `on 7 November 2025`. */
function dayMet(met: Day, today: Day): string {
  const said = whenSaid(met, today);
  return /^(?:today|yesterday|tomorrow)$/.test(said) ? said : `on ${dateInWords(met, today)}`;
}

/** How you met, as a sentence: `Met on 15 November at Web Summit, through Bo Lee.` */
export function howMet(person: Person, through: string | null, today: Day): string {
  const { met, metAt } = person;
  const day = met === null ? '' : ` ${dayMet(met, today)}`;
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
} as const;
