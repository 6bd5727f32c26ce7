import { counted } from '../kit/english';
import { translated } from '../kit/ui-language';

/** What the command `check` says. */
export const CHECK_COMMAND = translated('people.CHECK_COMMAND', {
  description: 'List what could not be read in the notes',
  found: (count: number) => `${counted(count, 'value')} to look at; nothing was changed:`,
  line: (where: string, problem: string) => `${where}: ${problem}`,
  nothingFound: 'Everything could be read.',
});

/** What the command `people` says. */
export const PEOPLE_COMMAND = translated('people.PEOPLE_COMMAND', {
  description: 'List everybody, or find people by all that their notes say',
  options: {
    query: 'Only people with each of these words, or words that begin like them, in any property',
    circle: 'Only people in this circle',
    field: 'Only people in this field',
    place: 'Only people in this place',
    organization: 'Only people in this organization',
    status: 'Only people with this status; paused: nothing is ever due; none: no status',
    sort: 'The order (default: by name, first those found by their name)',
  },
  nobodyFits: 'Nobody here fits that.',
});

/** What the command `person` says. */
export const PERSON_COMMAND = translated('people.PERSON_COMMAND', {
  description: 'Show all that is known of one person',
  options: {
    name: 'Name, alias or path',
  },
  labels: {
    aliases: 'Also called',
    role: 'Role',
    organization: 'At',
    field: 'Field',
    place: 'Place',
    met: 'Met',
    metThrough: 'Met through',
    lastContact: 'Last contact',
    rhythm: 'Rhythm',
    discussed: 'Discussed',
    offers: 'Offers',
    seeks: 'Looks for',
    interests: 'Cares about',
    knows: 'Knows',
    circle: 'Circle',
    email: 'Email',
    phone: 'Phone',
    url: 'Web',
    birthday: 'Birthday',
    anniversary: 'Anniversary',
    soFar: 'So far',
  },
  promised: 'Promised',
  noStatus: 'No status',
  unknownDue: (why: string) => `what is due is not known: ${why}`,
  paused: (status: string) => `${status}, paused: nothing comes up`,
  unplanned: (status: string) => `${status}: no follow-up planned`,
  next: (status: string, when: string, day: string, what: string) =>
    `${status}: ${when} (${day}): ${what}`,
});

/** What the command `timeline` says. */
export const TIMELINE_COMMAND = translated('people.TIMELINE_COMMAND', {
  description: 'Show what happened with one person, newest first',
  options: {
    name: 'Name, alias or path',
  },
});

/** What the command `promises` says. */
export const PROMISES_COMMAND = translated('people.PROMISES_COMMAND', {
  description: 'List what you promised to people and have not done yet, the soonest first',
});
