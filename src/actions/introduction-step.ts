import type { Day } from '../core/day';
import { planStep, type Step, type StepChange } from '../core/introductions/introduction-steps';
import type { Standing } from '../core/introductions/stage';
import { editProperties } from '../core/note-text/edit-properties';
import { readFrontMatter } from '../core/note-text/front-matter';
import { inTurn, type NoteEdit } from '../core/note-text/note-edit';
import type { PropertyChange } from '../core/note-text/property-change';
import { readText } from '../core/note-text/property-value';
import {
  introductionStatus,
  keyNamed,
  type IntroductionStatus,
} from '../core/people-index/introduction-note';
import type { PeopleIndex } from '../core/people-index/people-index';
import { refusalWords, STEP_PROBLEMS } from '../core/words/introduction-steps';
import { acquaint, type LinkTo } from './introduction-acquaint';
import { wantIntroductions } from './no-introductions';
import type { NoteStore, WriteOutcome, Written } from './ports';

export interface StepPlace {
  readonly index: PeopleIndex;
  readonly store: NoteStore;
  readonly today: Day;
  readonly linkTo: LinkTo;
}

interface NotWritten {
  readonly path: string;
  readonly reason: string;
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
  /** Some notes could not be written; the same step again does the rest. */
  | {
      readonly kind: 'unfinished';
      readonly path: string;
      readonly left: readonly NotWritten[];
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
    case 'remove':
      return { kind: 'remove', key };
  }
}

/** Refuses where the status is not what the step was planned on, nor what it leads to. */
function checkStatus(text: string, known: readonly (IntroductionStatus | null)[]): NoteEdit {
  const matter = readFrontMatter(text);
  if (matter.kind === 'unreadable') return { kind: 'refused', reason: matter.problem };
  const key = keyNamed(matter.properties, 'introduction-status');
  const written = readText(key === null ? null : matter.properties[key]);
  const status = written.kind === 'read' ? introductionStatus(written.value) : null;
  if (status === null && written.kind !== 'absent')
    return { kind: 'refused', reason: STEP_PROBLEMS.unreadable };
  return known.includes(status)
    ? { kind: 'unchanged' }
    : { kind: 'refused', reason: STEP_PROBLEMS.changed };
}

/** The step's writes into the notes of people, which go first: only then it counts as done. */
async function writePeople(
  place: StepPlace,
  standing: Standing,
  step: Step,
): Promise<WriteOutcome[]> {
  const paths = standing.people.map(({ path }) => path);
  if (step.kind === 'make') {
    const day = standing.one.said.made ?? place.today;
    return acquaint(place, paths, { day });
  }
  if (step.kind !== 'dismiss') return [];
  switch (step.of.kind) {
    case 'acquainted':
      return acquaint(place, paths, null);
    case 'no-introductions':
      return [await wantIntroductions(place, step.of.who, false)];
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

/**
 * Does a step of an introduction (DESIGN §5). What it writes into the notes of people goes first
 * and the status last, so that a stop half-way leaves the step open; again does the rest.
 */
export async function introductionStep(
  place: StepPlace,
  standing: Standing,
  step: Step,
): Promise<StepOutcome> {
  const { note } = standing.one;
  const { path } = note;
  const plan = planStep(standing, step, place.today);
  if (plan.kind === 'refused')
    return { kind: 'refused', path, reason: refusalWords(plan.why, step.kind, standing) };
  const done = await writePeople(place, standing, step);
  if (refusalsIn(done).length === 0) {
    const change = (properties: Properties): PropertyChange[] =>
      plan.changes.map((each) => changeIn(properties, each, place.linkTo));
    const check = (text: string): NoteEdit => checkStatus(text, [note.status, plan.stage]);
    const edit = (text: string): NoteEdit => editProperties(text, change);
    done.push(await place.store.edit(path, (text) => inTurn(text, [check, edit])));
  }
  const [written, left] = [writtenIn(done), refusalsIn(done)];
  const [first] = left;
  if (first && written.length === 0) return { kind: 'refused', ...first };
  if (first) return { kind: 'unfinished', path, left, written };
  const own = done.find((each) => each.path === path);
  const changed = own?.kind === 'changed' ? own.changed : [];
  return written.length === 0
    ? { kind: 'unchanged', path, stage: plan.stage }
    : { kind: 'done', path, stage: plan.stage, changed, written };
}
