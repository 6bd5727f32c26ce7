import type { Goal, KnownGoal, Tie, Way } from '../../core/ways/ways';
import type { Day } from '../../core/days/day';
import { ago } from '../kit/days';
import { listed } from '../kit/sentences';
import { translated } from '../kit/ui-language';

/** What the command `ways` says. */
export const WAYS_COMMAND = translated('ways.WAYS_COMMAND', {
  description: 'Say who could introduce you to somebody, or into an organization',
  options: {
    to: 'A person, an organization, or a name that your notes only mention',
  },
});

/** What is known of two, or of one who works somewhere. */
export const TIES = translated('ways.TIES', {
  worksAt: (name: string, organization: string): string => `${name} is at ${organization}`,
  knows: (two: string): string => `${two} know each other`,
  'met-through': (two: string): string =>
    `${two} know each other: you met one of them through the other`,
  together: (two: string): string => `${two} were named together in a note`,
  colleagues: (two: string): string => `${two} are colleagues`,
  /** One after the other. */
  both: (ties: string, tie: string): string => `${ties}; ${tie}`,
  why: (ties: string, name: string, when: string): string =>
    `${ties}. Last in touch with ${name} ${when}.`,
  known: (name: string, when: string): string =>
    `You know ${name} yourself: last in touch ${when}.`,
});

function tieWords(tie: Tie, one: string, other: string): string {
  return tie === 'works-there' ? TIES.worksAt(one, other) : TIES[tie](listed([one, other]));
}

/** Why a way leads there: `Ana and Bo know each other. Last in touch with Ana 8 days ago.` */
export function wayWords(way: Way, to: string, today: Day): string {
  const names = [...way.through.map(({ name }) => name), to];
  const ties = way.ties.map((tie, at) => tieWords(tie, names[at] ?? '', names[at + 1] ?? ''));
  const [first = '', ...others] = ties;
  const all = others.reduce((said, tie) => TIES.both(said, tie), first);
  return TIES.why(all, names[0] ?? '', ago(way.lastContact, today));
}

/** A heading for ways, and for how it stands with the goal already. */
export function goalWords(goal: Goal, today: Day): string {
  if (goal.kind !== 'person' || goal.lastContact === null) return '';
  return TIES.known(goal.person.name, ago(goal.lastContact, today));
}

/** What the command `introduce-me` says. */
export const INTRODUCE_ME_COMMAND = translated('ways.INTRODUCE_ME_COMMAND', {
  description: 'Ask somebody to introduce you to a person or into an organization, as a new note',
  options: {
    to: 'A person, an organization, or a name that your notes only mention',
    through: 'Who is to introduce you (default: the first that `ways` names)',
    reason: 'What it is about, for the note and the letter',
    lang: 'Language of the letter (default: that of the settings)',
  },
  asked: (names: string, path: string): string =>
    `Noted that you want to be introduced to ${names}: ${path}. The letter:`,
  exists: (names: string, path: string): string =>
    `There is a note of the introduction to ${names} already: ${path}.`,
  toOneself: (name: string): string => `${name} cannot introduce you to themselves`,
});

/** What kind of goal it is, beside its name where that is typed. */
export const GOAL_KINDS = translated('ways.GOAL_KINDS', {
  person: '',
  organization: 'organization',
  name: 'only mentioned',
} satisfies Readonly<Record<KnownGoal['kind'], string>>);

export const WAYS = translated('ways.WAYS', {
  title: 'Who could introduce me to …?',
  placeholder: 'A person, an organization, a name',
  label: 'The person or organization you want to be introduced to',
  hint: 'Type a name and choose it. Your notes say who knows whom.',
  found: 'Who could introduce you',
  you: 'You',
  ask: 'Ask for an introduction',
  askOver: (name: string): string => `Ask for an introduction: ${name}`,
  more: (count: number): string => `and ${String(count)} more, less warm`,
  nobodyHere: 'No note is about that name, has it as organization, or links to it.',
  similar: (names: string): string => `Did you mean ${names}?`,
  several: (names: string): string =>
    `Several people have that name: ${names}. Choose one from the list.`,
  exists: (names: string): string => `There is a note of the introduction to ${names} already.`,
  none: (to: string): string => `Nobody you could ask is known to know ${to}.`,
  noneHint:
    'Note who knows whom (knows), or name people together in the note of a meeting. ' +
    'Only people with a noted contact are asked.',
  /** The same for the program, which can be told whom to ask. */
  noneToAsk: (to: string): string =>
    `nobody whom you could ask is known to know ${to}; name somebody with through=`,
  nobody: (wanted: string, hint: string): string =>
    `no note is about “${wanted}”, has it as organization, or links to it${hint}`,
});
