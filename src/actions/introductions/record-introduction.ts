import {
  introductionPath,
  introductionText,
  type NewStatus,
  type ProposedTable,
} from '../../core/introductions/introduction-text';
import { stageOf } from '../../core/introductions/stage';
import { takingPart, type IntroductionStatus } from '../../core/people/introduction-note';
import type { PeopleIndex } from '../../core/people/people-index';
import type { StepContext } from './introduction-step';
import type { CreateOutcome, NoteStore } from '../ports';
import { editRefusal } from '../../words/notes/faults';
import { FILES } from '../../words/kit/files';
import { INTRODUCTION_NOTES } from '../../words/introductions/introduction-log';

export interface NamedNote {
  readonly path: string;
  readonly name: string;
}

/** People, why they should meet, and what is to become of it. */
export interface IntroductionToRecord {
  readonly people: readonly NamedNote[];
  readonly reason: string;
  readonly status: NewStatus;
  /** Where and when several are to meet, if they are invited to a table. */
  readonly table?: ProposedTable;
}

/**
 * The path of the introduction note of exactly these people, whatever became of it, or of one under
 * way that includes them all; null if there is none.
 */
export function noteOfAll(
  index: PeopleIndex,
  people: readonly Pick<NamedNote, 'path'>[],
): string | null {
  const naming = [...index.introductions()].filter(
    (each) =>
      each.direction === 'given' && people.every(({ path }) => takingPart(each).includes(path)),
  );
  const own = [...index.introductions()].find(
    (each) =>
      each.direction === 'given' &&
      each.people.length === people.length &&
      people.every(({ path }) => each.people.includes(path)),
  );
  return (own ?? naming.find((each) => UNDER_WAY.includes(stageOf(each))))?.path ?? null;
}

const UNDER_WAY: readonly IntroductionStatus[] = ['proposed', 'asked', 'agreed'];

/** Notes of others that may have the same names. */
const MOST_NAMESAKES = 20;

/** What a link cannot contain: it would lead to somebody else, or to nobody. */
export const UNLINKABLE = /[#^[\]|]/;

/** Makes a note under the first of its names that is free; one that says the same is there already. */
export async function createBeside(
  store: NoteStore,
  path: string,
  text: string,
): Promise<CreateOutcome> {
  for (let at = 1; at <= MOST_NAMESAKES; at++) {
    const own = at === 1 ? path : path.replace(/\.md$/, ` (${String(at)}).md`);
    const outcome = await store.create(own, text);
    // Of a note that was made a moment ago the index may not know yet.
    if (outcome.kind !== 'exists' || (await store.read(outcome.path)) === text) return outcome;
  }
  return { kind: 'refused', path, reason: INTRODUCTION_NOTES.manyOfName };
}

/**
 * Writes the note of an introduction: proposed if the user takes up a suggestion, dismissed if it
 * should not come again. People with such a note are no longer suggested to each other.
 */
export function recordIntroduction(
  { index, store, linkTo, today }: StepContext,
  { people, reason, status, table }: IntroductionToRecord,
): Promise<CreateOutcome> {
  const known = noteOfAll(index, people);
  if (known !== null) return Promise.resolve({ kind: 'exists', path: known });
  const odd = people.find(({ path }) => UNLINKABLE.test(path));
  if (odd) {
    const reason = INTRODUCTION_NOTES.unlinkable;
    return Promise.resolve({ kind: 'refused', path: odd.path, reason });
  }
  const names = people.map(({ name }) => name);
  const path = introductionPath(names, index.settings, today);
  const links = people.map((person) => linkTo(person.path));
  const note = introductionText({ links, status, reason, table: table ?? null });
  if (note.kind === 'changed') return createBeside(store, path, note.text);
  const why = note.kind === 'refused' ? editRefusal(note) : FILES.nothingToWrite;
  return Promise.resolve({ kind: 'refused', path, reason: why });
}
