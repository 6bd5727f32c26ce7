import { counted } from '../kit/english';
import { rhythmWords } from '../kit/sentences';
import type { Span } from '../../core/days/day';
import type { CommonGround } from '../../core/triage/round-of-new-people';

/** How many people have been decided about, by what was decided. */
export interface Tally {
  readonly rhythm: number;
  readonly met: number;
  readonly card: number;
  readonly later: number;
}

function parts({ rhythm, met, card, later }: Tally): string[] {
  const said = [
    [rhythm, `${String(rhythm)} with a rhythm`],
    [met, `${String(met)} to write to`],
    [card, `${String(card)} kept as ${card === 1 ? 'a card' : 'cards'}`],
    [later, `${String(later)} for later`],
  ] as const;
  return said.flatMap(([count, words]) => (count > 0 ? [words] : []));
}

/** What is said while one goes through the people with whom nothing is planned yet. */
export const TRIAGE = {
  title: 'Go through new people',
  place: (at: number, all: number) => `${String(at)} of ${String(all)}`,
  progress: 'People gone through',
  withRhythm: (count: number) => `${String(count)} with a rhythm`,
  connected: (day: string) => `Connected on LinkedIn on ${day}`,
  asMet: 'We met on that day',
  met: (at: string) => `Met at ${at}`,
  question: 'Do you want to stay in touch?',
  every: 'Yes, every',
  or: 'Or',
  rhythm: (span: Span) => rhythmWords(span),
  weMet: 'We met: write a first time',
  later: 'Not now',
  card: 'Only keep the card',
  open: 'Open the note',
  undo: 'Undo',
  stop: 'Stop',
  hint: 'Stop whenever you like; it goes on from here.',
  reading: 'Notes are still being read. This opens when they are.',
  nobody: 'Nobody is new: everybody has a rhythm, a status or a day.',
  notWritten: (name: string, reason: string) => `Nothing was written to ${name}: ${reason}.`,
  notTakenBack: (name: string) => `${name} was left alone: the note has changed since.`,
  decided: {
    rhythm: (name: string, span: Span) => `${name}: every ${rhythmWords(span)}`,
    met: (name: string) => `${name}: to write to`,
    card: (name: string) => `${name}: card kept`,
    later: (name: string) => `${name}: later`,
  },
  takenBack: (name: string) => `Taken back: ${name}`,
  allTakenBack: 'Everything is as it was.',
  end: 'That was everybody.',
  undoAll: 'Undo all',
  close: 'Close',
  /** Of the notice at the end, from which all is taken back. */
  done: (count: number, tally: Tally) =>
    `${counted(count, 'person', 'people')}: ${parts({ ...tally, later: 0 }).join(', ')}`,
  summary: (tally: Tally) => {
    const said = parts(tally);
    return said.length === 0 ? 'Nothing decided yet.' : `${said.join(', ')}.`;
  },
} as const;

/** What somebody new shares with somebody one is in touch with, as a sentence. */
export function commonGroundWords(ground: CommonGround): string {
  const { name } = ground.person;
  switch (ground.kind) {
    case 'acquainted':
      return `${name} knows them`;
    case 'event':
      return `You met ${name} at ${ground.what} too`;
    case 'organization':
      return `You know ${name} at ${ground.what}`;
    case 'circle':
      return `In ${ground.what}, as ${name} is`;
  }
}
