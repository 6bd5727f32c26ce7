import type { Goal, Tie, Way } from '../../core/ways/ways';
import type { Day } from '../../core/days/day';
import { ago } from '../kit/english';

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

export const WAYS = {
  none: (to: string) => `Nobody here is known to know ${to}.`,
  noneHint: 'Note who knows whom (knows), or name people together in the note of a meeting.',
  nobody: (wanted: string, hint: string) =>
    `no note is about “${wanted}”, has it as organization, or links to it${hint}`,
} as const;
