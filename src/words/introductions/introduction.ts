import type { Next, Participant, IntroductionState } from '../../core/introductions/stage';
import { basename } from '../../core/notes/note-facts';
import type { IntroductionStatus } from '../../core/people/introduction-note';
import { dateOfYear } from '../kit/days';
import { counted } from '../kit/english';
import { listed } from '../suggestions/reason-words';

/** What is said of introductions between their suggestion and what came of them. */
export const STAGE_TITLES: Readonly<Record<IntroductionStatus, string>> = {
  proposed: 'Proposed',
  asked: 'Asked',
  agreed: 'Agreed',
  made: 'Introduced',
  met: 'Met',
  'worked-out': 'Worked out',
  declined: 'Declined',
  dismissed: 'Set aside',
};

/** The people an introduction names, with or without a note: `Bo Lee through Ana Silva`. */
export function namesIn(state: Pick<IntroductionState, 'people' | 'lost' | 'through'>): string {
  const { through } = state;
  return through.length === 0 ? whomIn(state) : `${whomIn(state)} ${throughWords(through)}`;
}

/** `through Ana Silva and Cy Dee` */
export function throughWords(through: readonly Participant[]): string {
  return `through ${namesOf(through)}`;
}

/** Without those through whom the user is introduced to them. */
export function whomIn({ people, lost }: Pick<IntroductionState, 'people' | 'lost'>): string {
  return namesOf([...people, ...lost.map((name) => ({ path: '', name }))]);
}

/** `Ana Silva`, `Ana Silva and Bo Lee`. */
export function namesOf(people: readonly Participant[]): string {
  return inARow(people, 'and');
}

/** `both` of two, `all` of several. */
export function bothOrAll(people: readonly unknown[]): string {
  return people.length > 2 ? 'all' : 'both';
}

function inARow(people: readonly Participant[], last: 'and' | 'or'): string {
  const names = people.map(({ name }) => name);
  return listed(names, (a, b) => `${a} ${last} ${b}`);
}

function namesAt(
  paths: readonly string[],
  people: readonly Participant[],
  last: 'and' | 'or',
): string {
  const wanted = people.filter(({ path }) => paths.includes(path));
  return inARow(wanted, last);
}

/** What is said of those for whom an introduction waits. */
const NEXT_OF: Readonly<
  Record<Extract<Next, { readonly who: unknown }>['kind'], (names: string, count: number) => string>
> = {
  ask: (names, count) => `ask ${names}${count > 1 ? ' first' : ''}`,
  answer: (names) => `waiting for ${names}`,
  introduced: (names) => `${names} agreed to introduce you`,
  thank: (names) => `thank ${names} and say what came of it`,
};

/** What an introduction waits for, as a sentence part: `ask Ana Silva or Bo Lee first`. */
export function nextWords(next: Next, people: readonly Participant[], isReceived = false): string {
  if ('who' in next) {
    const names = namesAt(next.who, people, next.kind === 'ask' ? 'or' : 'and');
    return NEXT_OF[next.kind](names, next.who.length);
  }
  switch (next.kind) {
    case 'make':
      return 'everybody agreed: put them in touch';
    case 'finish':
      return 'putting them in touch stopped half-way: do it again to complete it';
    case 'how-it-went':
      return isReceived ? 'meet them, and note how it went' : 'ask how it went';
    case 'outcome':
      return 'note what came of it';
    case 'nothing':
      return '';
  }
}

/** The same of those on a button, where they are one. */
const TITLES_OF: Readonly<
  Record<Extract<Next, { readonly who: unknown }>['kind'], (name: string) => string>
> = {
  ask: (name) => `Ask ${name}`,
  answer: (name) => `What did ${name} say?`,
  introduced: () => 'Were you introduced?',
  thank: (name) => `Thank ${name}`,
};

/** The same on a button: `Ask Ana Silva`, `How did it go?`. */
export function nextTitle({
  next,
  ...those
}: Pick<IntroductionState, 'next' | 'people' | 'through'>): string {
  if ('who' in next) {
    const people = [...those.people, ...those.through];
    if (next.who.length < 2) return TITLES_OF[next.kind](namesAt(next.who, people, 'and'));
    return next.kind === 'ask' ? 'Ask first' : 'What did they say?';
  }
  switch (next.kind) {
    case 'make':
    case 'finish':
      return 'Put them in touch';
    case 'how-it-went':
    case 'outcome':
      return 'How did it go?';
    case 'nothing':
      return LEDGER.next;
  }
}

/** What a button for the next step is called where more of them stand: `How did it go: Ana and Bo`. */
export function nextLabel(standing: IntroductionState): string {
  return `${nextTitle(standing).replace('?', '')}: ${namesIn(standing)}`;
}

const LAST_STEP = { asked: 'asked', made: 'introduced' } as const;

/** Since when it waits; nothing where it waits for nothing. */
function sinceWords({ lastStep, next }: IntroductionState): string {
  if (lastStep === null || next.kind === 'nothing') return '';
  const { kind, days } = lastStep;
  return `${LAST_STEP[kind]} ${days === 0 ? 'today' : `${counted(days, 'day')} ago`}`;
}

/** The files that say again what the introduction's note says: `“Ana and Bo 1”`. */
export function copyNames({ one }: IntroductionState): string {
  return one.copies.map((path) => `“${basename(path)}”`).join(' and ');
}

/** What came of it or why it ended, as it is noted. */
function outcomeWords({ stage, one: { said } }: IntroductionState): string {
  const isEnded = stage === 'declined' || stage === 'dismissed';
  return said.outcome ?? (isEnded ? 'no reason noted' : '');
}

/** Who said no while it goes on. */
function declinedWords({ stage, people, takingPart }: IntroductionState): string {
  const gone = people.filter((one) => !takingPart.includes(one));
  return gone.length === 0 || stage === 'declined' ? '' : `${namesOf(gone)} said no`;
}

/** How an introduction stands, in one line: `waiting for Bo Lee · asked 9 days ago`. */
export function standingWords(standing: IntroductionState): string {
  const { next, due, isDue, one } = standing;
  const people = [...standing.people, ...standing.through];
  const later = due !== null && !isDue ? `comes up on ${dateOfYear(due)}` : '';
  const copies = one.copies.length === 0 ? '' : `stands in ${copyNames(standing)} too`;
  const words = [
    nextWords(next, people, standing.through.length > 0),
    outcomeWords(standing),
    sinceWords(standing),
  ];
  const parts = [...words, declinedWords(standing), later, copies];
  return parts.filter((part) => part !== '').join(' · ');
}

/** What the ledger of introductions says. */
export const LEDGER = {
  dueGroup: 'Introductions',
  waiting: 'Waiting for you',
  list: 'Introductions by stage',
  nothing: 'No introductions yet.',
  nothingHint: 'Propose one from the suggestions, and each step of it will show here.',
  suggestions: 'Show suggestions',
  next: 'Next step',
  more: 'All steps',
  openLedger: 'Open ledger',
  underWay: 'Under way',
  pick: 'Choose an introduction',
} as const;
