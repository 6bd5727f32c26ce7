import type { Goal, KnownGoal, Tie, Way } from '../../core/ways/ways';
import type { Day } from '../../core/days/day';
import { ago } from '../kit/days';

/** What the command `ways` says. */
export const WAYS_COMMAND = {
  description: 'Say who could introduce you to somebody, or into an organization',
  options: {
    to: 'A person, an organization, or a name that your notes only mention',
  },
} as const;

const KNOWS: Readonly<Record<Tie, (one: string, other: string) => string>> = {
  'works-there': (one, other) => `${one} is at ${other}`,
  knows: (one, other) => `${one} and ${other} know each other`,
  'met-through': (one, other) =>
    `${one} and ${other} know each other: you met one of them through the other`,
  together: (one, other) => `${one} and ${other} were named together in a note`,
  colleagues: (one, other) => `${one} and ${other} are colleagues`,
};

/** Why a way leads there: `Ana and Bo know each other. Last in touch with Ana 8 days ago.` */
export function wayWords(way: Way, to: string, today: Day): string {
  const names = [...way.through.map(({ name }) => name), to];
  const ties = way.ties.map((tie, at) => KNOWS[tie](names[at] ?? '', names[at + 1] ?? ''));
  const last = `Last in touch with ${names[0] ?? ''} ${ago(way.lastContact, today)}.`;
  return `${ties.join('; ')}. ${last}`;
}

/** A heading for ways, and for how it stands with the goal already. */
export function goalWords(goal: Goal, today: Day): string {
  if (goal.kind !== 'person' || goal.lastContact === null) return '';
  return `You know ${goal.person.name} yourself: last in touch ${ago(goal.lastContact, today)}.`;
}

/** What the command `introduce-me` says. */
export const INTRODUCE_ME_COMMAND = {
  description: 'Ask somebody to introduce you to a person or into an organization, as a new note',
  options: {
    to: WAYS_COMMAND.options.to,
    through: 'Who is to introduce you (default: the first that `ways` names)',
    reason: 'What it is about, for the note and the letter',
    lang: 'Language of the letter (default: that of the settings)',
  },
  asked: (names: string, path: string) =>
    `Noted that you want to be introduced to ${names}: ${path}. The letter:`,
  exists: (names: string, path: string) =>
    `There is a note of the introduction to ${names} already: ${path}.`,
  toOneself: (name: string) => `${name} cannot introduce you to themselves`,
} as const;

/** What kind of goal it is, beside its name where that is typed. */
export const GOAL_KINDS: Readonly<Record<KnownGoal['kind'], string>> = {
  person: '',
  organization: 'organization',
  name: 'mentioned only',
};

export const WAYS = {
  title: 'Who could introduce me to …?',
  placeholder: 'A person, an organization, a name',
  label: 'To whom you want to be introduced',
  hint: 'Type a name and choose it. Your notes say who knows whom.',
  found: 'Who could introduce you',
  you: 'You',
  ask: 'Ask for an introduction',
  askOver: (name: string) => `Ask for an introduction: ${name}`,
  more: (count: number) => `and ${String(count)} more, less warm`,
  nobodyHere: 'No note is about that name, has it as organization, or links to it.',
  similar: (names: string) => `Did you mean ${names}?`,
  several: (names: string) => `Several people are called so: ${names}. Choose one from the list.`,
  exists: (names: string) => `There is a note of the introduction to ${names} already.`,
  none: (to: string) => `Nobody whom you could ask is known to know ${to}.`,
  noneHint:
    'Note who knows whom (knows), or name people together in the note of a meeting. ' +
    'Only those with whom a contact is noted are asked.',
  /** The same where the program could be told whom to ask. */
  noneToAsk: (to: string) =>
    `nobody whom you could ask is known to know ${to}; name somebody with through=`,
  nobody: (wanted: string, hint: string) =>
    `no note is about “${wanted}”, has it as organization, or links to it${hint}`,
} as const;
