import type { Day } from '../../core/days/day';
import type { Step } from '../../core/introductions/introduction-steps';
import { planStep, type StepChange } from '../../core/introductions/step-plan';
import { isBegun, type IntroductionState } from '../../core/introductions/stage';
import { unique } from '../../core/collections/unique';
import { editProperties } from '../../core/notes/edit-properties';
import { readFrontMatter } from '../../core/notes/front-matter';
import { chainEdits } from '../../core/notes/note-edit';
import type { PropertyChange } from '../../core/notes/property-change';
import { readText } from '../../core/notes/property-value';
import {
  introductionStatus,
  keyNamed,
  type IntroductionStatus,
} from '../../core/people/introduction-note';
import type { PeopleIndex } from '../../core/people/people-index';
import { refusalWords, STEP_PROBLEMS } from '../../words/introductions/introduction-steps';
import { acquaintanceEdits, type LinkTo } from './mark-acquainted';
import { stepLogEdit, type SentLetter } from './introduction-letter-log';
import { introductionsWanted } from './opt-out';
import { receivedEdits } from './received-edits';
import { refusedBeforehand, writeAll, type NotWritten, type PlannedEdit } from '../note-edits';
import type { NoteStore, TextEdit, WriteOutcome, Written } from '../ports';

export interface StepPlace {
  readonly index: PeopleIndex;
  readonly store: NoteStore;
  readonly today: Day;
  readonly linkTo: LinkTo;
}

export type StepOutcome =
  | {
      readonly kind: 'done';
      readonly path: string;
      /** The stage afterwards. */
      readonly stage: IntroductionStatus;
      /** Properties of the introduction's note. */
      readonly changed: readonly string[];
      readonly written: readonly Written[];
    }
  | { readonly kind: 'unchanged'; readonly path: string; readonly stage: IntroductionStatus }
  /** Nothing was written. */
  | ({ readonly kind: 'refused' } & NotWritten)
  /** Some notes could not be written, now or when it was begun; the same step again does the rest. */
  | {
      readonly kind: 'unfinished';
      readonly path: string;
      readonly left: readonly [NotWritten, ...NotWritten[]];
      readonly written: readonly Written[];
    };

type Properties = Readonly<Record<string, unknown>>;

function changeIn(properties: Properties, change: StepChange, linkTo: LinkTo): PropertyChange {
  const key = keyNamed(properties, change.name) ?? change.name;
  switch (change.kind) {
    case 'set':
      return { kind: 'set', key, value: change.value };
    case 'link':
      return { kind: 'add', key, item: linkTo(change.person) };
    case 'links':
      return change.people.length === 0
        ? { kind: 'remove', key }
        : { kind: 'set', key, value: change.people.map(linkTo) };
    case 'remove':
      return { kind: 'remove', key };
  }
}

/** Refuses if the status is neither what the step was planned on, nor what it leads to. */
function checkStatus(text: string, known: readonly (IntroductionStatus | null)[]): TextEdit {
  const matter = readFrontMatter(text);
  if (matter.kind === 'unreadable') return { kind: 'refused', fault: matter.fault };
  const key = keyNamed(matter.properties, 'introduction-status');
  const written = readText(key === null ? null : matter.properties[key]);
  const status = written.kind === 'read' ? introductionStatus(written.value) : null;
  if (status === null && written.kind !== 'absent')
    return { kind: 'refused', reason: STEP_PROBLEMS.unreadable };
  return known.includes(status)
    ? { kind: 'unchanged' }
    : { kind: 'refused', reason: STEP_PROBLEMS.changed };
}

/** Changes properties of the introduction's note if it has one of these statuses. */
function noteEdit(
  text: string,
  { linkTo }: StepPlace,
  {
    changes,
    stages,
  }: {
    readonly changes: readonly StepChange[];
    readonly stages: readonly (IntroductionStatus | null)[];
  },
): TextEdit {
  const plan = (properties: Properties): PropertyChange[] =>
    changes.map((each) => changeIn(properties, each, linkTo));
  return chainEdits(text, [(now) => checkStatus(now, stages), (now) => editProperties(now, plan)]);
}

/** What a step writes into the notes of people; it goes first: only then the step counts as done. */
function peopleEdits(
  place: StepPlace,
  { takingPart, one }: IntroductionState,
  step: Step,
): PlannedEdit[] {
  const paths = takingPart.map(({ path }) => path);
  if (step.kind === 'make' && one.said.direction === 'received')
    return receivedEdits(place, one.said);
  if (step.kind === 'make')
    return acquaintanceEdits(place, paths, { day: one.said.made ?? place.today });
  if (step.kind !== 'dismiss') return [];
  switch (step.of.kind) {
    case 'acquainted':
      return acquaintanceEdits(place, paths, null);
    case 'no-introductions':
      return [introductionsWanted(place.index, step.of.who, false)];
    case 'nothing':
      return [];
  }
}

function refusalsIn(outcomes: readonly WriteOutcome[]): NotWritten[] {
  return outcomes.flatMap((each) =>
    each.kind === 'refused' ? [{ path: each.path, reason: each.reason }] : [],
  );
}

function writtenIn(outcomes: readonly WriteOutcome[]): Written[] {
  return outcomes.flatMap((each) => (each.kind === 'changed' ? each.written : []));
}

/** Nothing is written now; of what was begun before it is not true that nothing is. */
function stoppedBy(known: NotWritten, { one }: IntroductionState, { kind }: Step): StepOutcome {
  return kind === 'make' && isBegun(one.said)
    ? { kind: 'unfinished', path: one.note.path, left: [known], written: [] }
    : { kind: 'refused', ...known };
}

/**
 * Does a step of an introduction (docs/introductions.md). First it is noted that the step has
 * begun, then the notes of people are written, and the status comes last: if it stops half-way the
 * step stays open, and doing it again does the rest.
 * @param letter the one sent for it, which the note keeps; null if nothing is known about that
 */
export async function introductionStep(
  place: StepPlace,
  standing: IntroductionState,
  step: Step,
  letter: SentLetter | null = null,
): Promise<StepOutcome> {
  const { path } = standing.one.note;
  const plan = planStep(standing, step, place.today);
  if (plan.kind === 'refused')
    return { kind: 'refused', path, reason: refusalWords(plan.why, step.kind, standing) };
  const stages = [standing.one.note.status, plan.stage];
  const noted = (changes: readonly StepChange[]): PlannedEdit => ({
    path,
    edit: (text) => noteEdit(text, place, { changes, stages }),
  });
  const people = peopleEdits(place, standing, step);
  const begin = people.length > 0 ? [noted(plan.begin)] : [];
  const keep = stepLogEdit(place, standing, { step, letter });
  const last = noted(plan.changes);
  const end = { path, edit: (text: string) => chainEdits(text, [last.edit, keep]) };
  const edits = [...begin, ...people, end];
  const [known] = await refusedBeforehand(place.store, edits);
  if (known) return stoppedBy(known, standing, step);
  const done = await writeAll(place.store, edits);
  const [written, left] = [writtenIn(done), refusalsIn(done)];
  const [first, ...others] = left;
  if (first && written.length === 0) return { kind: 'refused', ...first };
  if (first) return { kind: 'unfinished', path, left: [first, ...others], written };
  const own = done.flatMap((each) => (each.kind === 'changed' && each.path === path ? each : []));
  const changed = unique(own.flatMap((each) => each.changed));
  return written.length === 0
    ? { kind: 'unchanged', path, stage: plan.stage }
    : { kind: 'done', path, stage: plan.stage, changed, written };
}
