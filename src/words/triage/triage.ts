import { counted } from '../kit/english';
import { translated } from '../kit/ui-language';
import type { CommonGround } from '../../core/triage/round-of-new-people';

/** How many people have been decided about, by what was decided. */
export interface Tally {
  readonly rhythm: number;
  readonly met: number;
  readonly card: number;
  readonly later: number;
}

/** What is said while the user goes through people with nothing planned. */
export const TRIAGE = translated('triage.TRIAGE', {
  title: 'Go through new people',
  place: (at: number, all: number): string => `${String(at)} of ${String(all)}`,
  progress: 'People gone through',
  withRhythm: (count: number): string => `${String(count)} with a rhythm`,
  connected: (day: string): string => `Connected on LinkedIn on ${day}`,
  asMet: 'We met on that day',
  met: (at: string): string => `Met at ${at}`,
  question: 'Do you want to stay in touch?',
  every: 'Yes, every',
  or: 'Or',
  /** How often, below `every`. */
  rhythm: {
    months: (count: number): string => (count === 1 ? 'month' : `${String(count)} months`),
    years: (count: number): string => (count === 1 ? 'year' : `${String(count)} years`),
  },
  weMet: 'We met: write a first message',
  later: 'Not now',
  card: 'Only keep the card',
  open: 'Open the note',
  undo: 'Undo',
  stop: 'Stop',
  hint: 'Stop whenever you like; it goes on from here.',
  reading: 'Notes are still being read. This opens when they are.',
  nobody: 'Nobody is new: everybody has a rhythm, a status or a day.',
  notWritten: (name: string, reason: string): string =>
    `Nothing was written to ${name}: ${reason}.`,
  notTakenBack: (name: string): string => `${name} was left alone: the note has changed since.`,
  decided: {
    rhythm: (name: string, every: string): string => `${name}: ${every}`,
    met: (name: string): string => `${name}: to write to`,
    card: (name: string): string => `${name}: card kept`,
    later: (name: string): string => `${name}: later`,
  },
  takenBack: (name: string): string => `Undone: ${name}`,
  allTakenBack: 'Everything is as it was.',
  end: 'That was everybody.',
  undoAll: 'Undo all',
  close: 'Close',
  counts: {
    rhythm: (count: number): string => `${String(count)} with a rhythm`,
    met: (count: number): string => `${String(count)} to write to`,
    card: (count: number): string => `${String(count)} kept as ${count === 1 ? 'a card' : 'cards'}`,
    later: (count: number): string => `${String(count)} for later`,
  },
  /** Of the notice at the end, from which all is undone. */
  done: (count: number, counts: string): string =>
    `${counted(count, 'person', 'people')}: ${counts}`,
  summary: (counts: string): string => `${counts}.`,
  nothing: 'Nothing decided yet.',
  ground: {
    acquainted: (name: string): string => `${name} knows them`,
    event: (name: string, event: string): string => `You met ${name} at ${event} too`,
    organization: (name: string, organization: string): string =>
      `You know ${name} at ${organization}`,
    circle: (name: string, circle: string): string => `In ${circle}, as ${name} is`,
  },
});

function countWords(tally: Tally): string {
  const kinds = ['rhythm', 'met', 'card', 'later'] as const;
  return kinds
    .flatMap((kind) => (tally[kind] > 0 ? [TRIAGE.counts[kind](tally[kind])] : []))
    .join(', ');
}

/** The notice at the end of a round: how many people something was written about. */
export function doneWords(count: number, tally: Tally): string {
  return TRIAGE.done(count, countWords({ ...tally, later: 0 }));
}

/** What was decided in a round, in a sentence. */
export function summaryWords(tally: Tally): string {
  const counts = countWords(tally);
  return counts === '' ? TRIAGE.nothing : TRIAGE.summary(counts);
}

/** What somebody new shares with somebody one is in touch with, as a sentence. */
export function commonGroundWords(ground: CommonGround): string {
  const { name } = ground.person;
  return ground.kind === 'acquainted'
    ? TRIAGE.ground.acquainted(name)
    : TRIAGE.ground[ground.kind](name, ground.what);
}
