import {
  firstThatFits,
  introductionText,
  pathOf,
} from '../../core/introductions/introduction-text';
import { stageOf, stateOf, type IntroductionState } from '../../core/introductions/stage';
import type { Introduction } from '../../core/people/introduction-note';
import { fileNameFor } from '../../core/people/new-note';
import type { PeopleIndex } from '../../core/people/people-index';
import type { Person } from '../../core/people/person';
import { safeLine } from '../../core/notes/safe-text';
import { foldMarks } from '../../core/text/fold-text';
import { INTRODUCTION_NOTES, receivedTitle } from '../../words/introductions/introduction-log';
import { FILES } from '../../words/kit/files';
import { editRefusal } from '../../words/notes/faults';
import type { CreateOutcome } from '../ports';
import type { StepContext } from './introduction-step';
import { createBeside, UNLINKABLE } from './record-introduction';

/** The person the user wants to be introduced to, and the introducer. */
export interface WantedIntroduction {
  /** Their note, which need not be a person's; null if there is none. */
  readonly path: string | null;
  readonly name: string;
  /** Who is asked first. */
  readonly through: readonly [Person, ...Person[]];
  /** Why, as the user says it; may be empty. */
  readonly reason: string;
}

const OVER = ['declined', 'dismissed', 'worked-out'];

function isOf(
  wanted: WantedIntroduction,
  { direction, people, unresolved, through }: Introduction,
): boolean {
  if (direction !== 'received' || through[0] !== wanted.through[0].path) return false;
  const name = foldMarks(wanted.name);
  return wanted.path === null
    ? unresolved.some((each) => foldMarks(each) === name)
    : people.includes(wanted.path);
}

/** The note of an introduction that is asked for already and not over; null if there is none. */
function noteOf(index: PeopleIndex, wanted: WantedIntroduction): string | null {
  const all = [...index.introductions()].filter((each) => isOf(wanted, each));
  return all.find((each) => !OVER.includes(stageOf(each)))?.path ?? null;
}

/** How an introduction stands that is only asked for now: its note need not be read again. */
export function stateOfWanted(
  { index, today }: Pick<StepContext, 'index' | 'today'>,
  wanted: WantedIntroduction,
  path: string,
): IntroductionState {
  const note: Introduction = {
    path,
    direction: 'received',
    people: wanted.path === null ? [] : [wanted.path],
    unresolved: wanted.path === null ? [wanted.name] : [],
    through: wanted.through.map((person) => person.path),
    status: 'proposed',
    askedOf: [],
    agreedBy: [],
    declinedBy: [],
    asked: null,
    made: null,
    thanked: null,
    followUp: null,
    reason: wanted.reason.trim() === '' ? null : wanted.reason.trim(),
    outcome: null,
    place: null,
    proposedDays: [],
  };
  return stateOf({ primary: note, merged: note, copies: [] }, index, today);
}

/** Writes the note of an introduction that the user asks for. */
export function recordReceived(
  { index, store, linkTo }: StepContext,
  wanted: WantedIntroduction,
): Promise<CreateOutcome> {
  const known = noteOf(index, wanted);
  if (known !== null) return Promise.resolve({ kind: 'exists', path: known });
  const { through, reason } = wanted;
  const name = safeLine(wanted.name);
  const odd = [wanted.path ?? name, ...through.map((person) => person.path)].find((each) =>
    UNLINKABLE.test(each),
  );
  if (odd !== undefined)
    return Promise.resolve({ kind: 'refused', path: odd, reason: INTRODUCTION_NOTES.unlinkable });
  const [whom, introducer] = [fileNameFor(name), fileNameFor(through[0].name)];
  const files = [receivedTitle(whom, introducer), receivedTitle(whom, null)] as const;
  const path = pathOf(firstThatFits(files), index.settings);
  const note = introductionText({
    links: [wanted.path === null ? `[[${name}]]` : linkTo(wanted.path)],
    through: through.map((person) => linkTo(person.path)),
    status: { kind: 'proposed' },
    reason,
  });
  if (note.kind === 'changed') return createBeside(store, path, note.text);
  const why = note.kind === 'refused' ? editRefusal(note) : FILES.nothingToWrite;
  return Promise.resolve({ kind: 'refused', path, reason: why });
}
