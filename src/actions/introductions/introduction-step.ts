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
import { stepLogEdit, type SentMessage } from './sent-message-log';
import { optOutEdit } from './opt-out';
import { receivedEdits } from './received-edits';
import { refusedBeforehand, writeAll, type NotWritten, type PlannedEdit } from '../note-edits';
import type { NoteStore, TextEdit, WriteOutcome, NoteWrite } from '../ports';

export interface StepContext {
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
      readonly written: readonly NoteWrite[];
    }
  | { readonly kind: 'unchanged'; readonly path: string; readonly stage: IntroductionStatus }
  /** Nothing was written. */
  | ({ readonly kind: 'refused' } & NotWritten)
  /** Some notes could not be written, now or when it was begun; the same step again does the rest. */
  | {
      readonly kind: 'unfinished';
      readonly path: string;
      readonly left: readonly [NotWritten, ...NotWritten[]];
      readonly written: readonly NoteWrite[];
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
  { linkTo }: StepContext,
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
  place: StepContext,
  { takingPart, introduction }: IntroductionState,
  step: Step,
): PlannedEdit[] {
  const paths = takingPart.map(({ path }) => path);
  if (step.kind === 'make' && introduction.merged.direction === 'received')
    return receivedEdits(place, introduction.merged);
  if (step.kind === 'make')
    return acquaintanceEdits(place, paths, { day: introduction.merged.made ?? place.today });
  if (step.kind !== 'dismiss') return [];
  switch (step.of.kind) {
    case 'acquainted':
      return acquaintanceEdits(place, paths, null);
    case 'no-introductions':
      return [optOutEdit(place.index, step.of.who, false)];
    case 'nothing':
      return [];
  }
}

function refusalsIn(outcomes: readonly WriteOutcome[]): NotWritten[] {
  return outcomes.flatMap((each) =>
    each.kind === 'refused' ? [{ path: each.path, reason: each.reason }] : [],
  );
}

function writtenIn(outcomes: readonly WriteOutcome[]): NoteWrite[] {
  return outcomes.flatMap((each) => (each.kind === 'changed' ? each.written : []));
}

/** Nothing is written now; of what was begun before it is not true that nothing is. */
function stoppedBy(
  known: NotWritten,
  { introduction }: IntroductionState,
  { kind }: Step,
): StepOutcome {
  return kind === 'make' && isBegun(introduction.merged)
    ? { kind: 'unfinished', path: introduction.primary.path, left: [known], written: [] }
    : { kind: 'refused', ...known };
}

/**
 * Does a step of an introduction (docs/introductions.md). First it is noted that the step has
 * begun, then the notes of people are written, and the status comes last: if it stops half-way the
 * step stays open, and doing it again does the rest.
 * @param letter the one sent for it, which the note keeps; null if nothing is known about that
 */
export async function introductionStep(
  place: StepContext,
  state: IntroductionState,
  step: Step,
  letter: SentMessage | null = null,
): Promise<StepOutcome> {
  const { path } = state.introduction.primary;
  const plan = planStep(state, step, place.today);
  if (plan.kind === 'refused')
    return { kind: 'refused', path, reason: refusalWords(plan.why, step.kind, state) };
  const stages = [state.introduction.primary.status, plan.stage];
  const noted = (changes: readonly StepChange[]): PlannedEdit => ({
    path,
    edit: (text) => noteEdit(text, place, { changes, stages }),
  });
  const people = peopleEdits(place, state, step);
  const begin = people.length > 0 ? [noted(plan.begin)] : [];
  const keep = stepLogEdit(place, state, { step, letter });
  const last = noted(plan.changes);
  const end = { path, edit: (text: string) => chainEdits(text, [last.edit, keep]) };
  const edits = [...begin, ...people, end];
  const [known] = await refusedBeforehand(place.store, edits);
  if (known) return stoppedBy(known, state, step);
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
