import type { NextStep, Participant, IntroductionState } from '../../core/introductions/stage';
import { basename } from '../../core/notes/note-facts';
import { MOST_INTRODUCED, type IntroductionStatus } from '../../core/people/introduction-note';
import { dateOfYear } from '../kit/days';
import { counted } from '../kit/english';
import { listed } from '../kit/sentences';
import { translated } from '../kit/ui-language';
import { saidOutcome } from './introduction-log';

/** What is said of introductions between their suggestion and what came of them. */
export const STAGE_TITLES = translated('introductions.STAGE_TITLES', {
  proposed: 'Proposed',
  asked: 'Asked',
  agreed: 'Agreed',
  made: 'Introduced',
  met: 'Met',
  'worked-out': 'Worked out',
  declined: 'Declined',
  dismissed: 'Set aside',
} satisfies Readonly<Record<IntroductionStatus, string>>);

/** What an introduction is called, after the people it names. */
export const NAMED = translated('introductions.NAMED', {
  through: (names: string): string => `through ${names}`,
  whomThrough: (whom: string, names: string): string => `${whom} through ${names}`,
  others: (count: number): string => `${String(count)} others`,
  quoted: (note: string): string => `“${note}”`,
});

/**
 * The people an introduction names, with or without a note: `Bo Lee through Ana Silva`; of one that
 * names nobody the name of its note.
 */
export function namesIn(
  state: Pick<IntroductionState, 'people' | 'unresolved' | 'through' | 'introduction'>,
): string {
  const { through, introduction } = state;
  const whom = whomIn(state) || basename(introduction.primary.path);
  return through.length === 0 ? whom : NAMED.whomThrough(whom, namesOf(through));
}

/** `through Ana Silva and Cy Dee` */
export function throughWords(through: readonly Participant[]): string {
  return NAMED.through(namesOf(through));
}

/** Without the people who introduce the user to them. */
export function whomIn({
  people,
  unresolved,
}: Pick<IntroductionState, 'people' | 'unresolved'>): string {
  const all = [...people, ...unresolved.map((name) => ({ path: '', name }))];
  // A note written by hand may name hundreds.
  const rest = all.slice(MOST_INTRODUCED).length;
  if (rest < 2) return namesOf(all);
  return namesOf([...all.slice(0, MOST_INTRODUCED), { path: '', name: NAMED.others(rest) }]);
}

/** `Ana Silva`, `Ana Silva and Bo Lee`. */
export function namesOf(people: readonly Participant[]): string {
  return listed(people.map(({ name }) => name));
}

/** `both` of two, `all` of several. */
export function bothOrAll(people: readonly unknown[]): 'both' | 'all' {
  return people.length > 2 ? 'all' : 'both';
}

/** What an introduction waits for, each a sentence part. */
export const WAITING = translated('introductions.WAITING', {
  ask: (name: string): string => `ask ${name}`,
  askFirst: (names: string): string => `ask ${names} first`,
  answer: (names: string): string => `waiting for ${names}`,
  introduced: (name: string): string => `note it once ${name}, who agreed, has introduced you`,
  thank: (name: string): string => `thank ${name} and say what came of it`,
  make: 'everybody agreed: put them in touch',
  makeOthers: 'the others agreed: put them in touch',
  finish: 'putting them in touch stopped half-way; do it again to complete it',
  'how-it-went': 'ask how it went',
  meet: 'meet them, and note how it went',
  outcome: 'note what came of it',
  toLink: {
    given: 'link the person it is about in its property people, or set it aside',
    received: 'link who could introduce you in its property through, or set it aside',
  },
});

/** What else is said of how an introduction stands, each a sentence part. */
export const STATE = translated('introductions.STATE', {
  since: {
    asked: {
      today: 'asked today',
      days: (count: number): string => `asked ${counted(count, 'day')} ago`,
    },
    made: {
      today: 'introduced today',
      days: (count: number): string => `introduced ${counted(count, 'day')} ago`,
    },
  },
  noReason: 'no reason noted',
  saidNo: (names: string): string => `${names} said no`,
  later: (day: string): string => `comes up on ${day}`,
  copies: (notes: string): string => `stands in ${notes} too`,
});

function namesAt(paths: readonly string[], people: readonly Participant[]): readonly string[] {
  return people.filter(({ path }) => paths.includes(path)).map(({ name }) => name);
}

/** What is said of the people an introduction waits for. */
function waitingFor(
  { kind, who }: Extract<NextStep, { readonly who: unknown }>,
  people: readonly Participant[],
): string {
  const names = namesAt(who, people);
  if (kind !== 'ask') return WAITING[kind](listed(names));
  return who.length > 1 ? WAITING.askFirst(listed(names, 'or')) : WAITING.ask(listed(names, 'or'));
}

/** What an introduction waits for, as a sentence part: `ask Ana Silva or Bo Lee first`. */
function nextWords(next: NextStep, people: readonly Participant[], isReceived: boolean): string {
  if ('who' in next) return waitingFor(next, people);
  if (next.kind === 'nothing') return '';
  return next.kind === 'how-it-went' && isReceived ? WAITING.meet : WAITING[next.kind];
}

const OF_PEOPLE: readonly NextStep['kind'][] = ['ask', 'answer', 'make', 'introduced'];

/** Whether it waits for people who are not linked in its note, so that no step can be taken with it. */
function isWithoutPeople({
  people,
  asked,
  introduction: { merged },
  next,
}: IntroductionState): boolean {
  if (!OF_PEOPLE.includes(next.kind)) return false;
  return merged.direction === 'received' ? asked.length === 0 : people.length < 2;
}

/** What an introduction waits for, by all that its note says. */
export function waitingWords(state: IntroductionState): string {
  const { next, people, through, takingPart, introduction } = state;
  if (isWithoutPeople(state)) return WAITING.toLink[introduction.merged.direction];
  const isLess = next.kind === 'make' && takingPart.length < people.length;
  return isLess ? WAITING.makeOthers : nextWords(next, [...people, ...through], through.length > 0);
}

/** What an introduction waits for, on a button. */
export const NEXT = translated('introductions.NEXT', {
  ask: (name: string): string => `Ask ${name}`,
  answer: (name: string): string => `What did ${name} say?`,
  introduced: (_name: string): string => 'Were you introduced?',
  thank: (name: string): string => `Thank ${name}`,
  askFirst: 'Ask first',
  answers: 'What did they say?',
  make: 'Put them in touch',
  finish: 'Put them in touch',
  'how-it-went': 'How did it go?',
  outcome: 'How did it go?',
  nothing: 'Next step',
});

/** The same on a button: `Ask Ana Silva`, `How did it go?`. */
export function nextTitle({
  next,
  ...those
}: Pick<IntroductionState, 'next' | 'people' | 'through'>): string {
  if (!('who' in next)) return NEXT[next.kind];
  if (next.who.length < 2)
    return NEXT[next.kind](listed(namesAt(next.who, [...those.people, ...those.through])));
  return next.kind === 'ask' ? NEXT.askFirst : NEXT.answers;
}

/** What a button for the next step is called where more of them stand: `How did it go: Ana and Bo`. */
export function nextLabel(state: IntroductionState): string {
  return `${nextTitle(state).replace(/^¿|[\s\u202f]*\?$/gu, '')}: ${namesIn(state)}`;
}

/** Since when it waits; nothing if it waits for nothing. */
function sinceWords({ lastStep, next }: IntroductionState): string {
  if (lastStep === null || next.kind === 'nothing') return '';
  const since = STATE.since[lastStep.kind];
  return lastStep.days === 0 ? since.today : since.days(lastStep.days);
}

/** The files that say again what the introduction's note says: `“Ana and Bo 1”`. */
export function copyNames({ introduction }: IntroductionState): string {
  return listed(introduction.copies.map((path) => NAMED.quoted(basename(path))));
}

/** What came of it or why it ended, as it is noted. */
function outcomeWords({ stage, introduction: { merged } }: IntroductionState): string {
  const isEnded = stage === 'declined' || stage === 'dismissed';
  if (merged.outcome !== null) return saidOutcome(merged.outcome);
  return isEnded ? STATE.noReason : '';
}

/** Who said no while it goes on. */
function declinedWords({ stage, people, takingPart }: IntroductionState): string {
  const gone = people.filter((one) => !takingPart.includes(one));
  return gone.length === 0 || stage === 'declined' ? '' : STATE.saidNo(namesOf(gone));
}

/** How an introduction stands, in one line: `waiting for Bo Lee · asked 9 days ago`. */
export function stateWords(state: IntroductionState): string {
  const { due, isDue, introduction } = state;
  const later = due !== null && !isDue ? STATE.later(dateOfYear(due)) : '';
  const copies = introduction.copies.length === 0 ? '' : STATE.copies(copyNames(state));
  const words = [waitingWords(state), outcomeWords(state), sinceWords(state)];
  const parts = [...words, declinedWords(state), later, copies];
  return parts.filter((part) => part !== '').join(' · ');
}

/** What the ledger of introductions says. */
export const LEDGER = translated('introductions.LEDGER', {
  dueGroup: 'Introductions',
  waiting: 'Waiting for you',
  list: 'Introductions by stage',
  nothing: 'No introductions yet.',
  nothingHint: 'Propose one from the suggestions, and each step of it will show here.',
  suggestions: 'Show suggestions',
  more: 'All steps',
  openLedger: 'Open ledger',
  underWay: 'Under way',
  pick: 'Choose an introduction',
});
