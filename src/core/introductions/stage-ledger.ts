import type { Day } from '../days/day';
import { foldMarks } from '../text/fold-text';
import { basename } from '../notes/note-facts';
import { INTRODUCTION_STATUSES } from '../people/introduction-note';
import type { PeopleIndex } from '../people/people-index';
import type { Person } from '../people/person';
import { isPutOff, stateOf, type IntroductionState } from './stage';
import { oneEach } from '../people/introduction-copies';

function byPath(a: IntroductionState, b: IntroductionState): number {
  return a.introduction.primary.path < b.introduction.primary.path ? -1 : 1;
}

function stageRank({ stage }: IntroductionState): number {
  return INTRODUCTION_STATUSES.indexOf(stage);
}

function idle({ lastStep }: IntroductionState): number {
  return lastStep?.days ?? -1;
}

/** Those that wait for a step first, by their day; then by stage, the longest idle first. */
function inLedgerOrder(a: IntroductionState, b: IntroductionState): number {
  if (a.isDue !== b.isDue) return a.isDue ? -1 : 1;
  const byDay = a.isDue ? compareDays(a.due, b.due) : stageRank(a) - stageRank(b);
  return byDay || idle(b) - idle(a) || byPath(a, b);
}

function compareDays(a: Day | null, b: Day | null): number {
  if (a === b) return 0;
  return (a ?? '') < (b ?? '') ? -1 : 1;
}

function workOut(index: PeopleIndex, today: Day): readonly IntroductionState[] {
  const all = oneEach(index.introductions()).map((one) => stateOf(one, index, today));
  return all.sort(inLedgerOrder);
}

/** The last ledger of each index: after a change several parts of the screen ask for the same. */
const latest = new WeakMap<
  PeopleIndex,
  { readonly version: number; readonly today: Day; readonly ledger: readonly IntroductionState[] }
>();

/** Every introduction with how it stands, stuck ones first. */
export function ledgerOn(index: PeopleIndex, today: Day): readonly IntroductionState[] {
  const { version } = index;
  const known = latest.get(index);
  if (known?.version === version && known.today === today) return known.ledger;
  const ledger = workOut(index, today);
  latest.set(index, { version, today, ledger });
  return ledger;
}

/** The introductions that wait for a step of the user on a day. */
export function dueIntroductions(index: PeopleIndex, today: Day): IntroductionState[] {
  return ledgerOn(index, today).filter(({ isDue }) => isDue);
}

/** The people who are not suggested to each other because the user said so. */
export interface Excluded {
  readonly setAside: readonly IntroductionState[];
  readonly declined: readonly IntroductionState[];
  /** Put off to a day to come. */
  readonly later: readonly IntroductionState[];
}

function isOf(person: { readonly path: string } | null) {
  return ({ people, through }: IntroductionState): boolean =>
    person === null || [...people, ...through].some(({ path }) => path === person.path);
}

/** What the user set aside, what was declined and what is put off; for a person, theirs. */
export function excluded(
  all: readonly IntroductionState[],
  person: { readonly path: string } | null,
): Excluded {
  const given = all.filter(({ introduction }) => introduction.merged.direction === 'given');
  const theirs = given.filter(isOf(person));
  return {
    setAside: theirs.filter(({ stage }) => stage === 'dismissed'),
    declined: theirs.filter(({ stage }) => stage === 'declined'),
    later: theirs.filter(isPutOff),
  };
}

/** Those who want no introductions, by name. */
export function optedOutPeople(index: PeopleIndex): Person[] {
  const people = [...index.people()].filter(({ noIntroductions }) => noIntroductions);
  return people.sort((a, b) => a.name.localeCompare(b.name));
}

/** The introductions with a step to come that are not put off; for a person, theirs. */
export function underWay(
  all: readonly IntroductionState[],
  person: { readonly path: string } | null,
): IntroductionState[] {
  return all.filter((state) => {
    const { next, isDue, stage, takingPart, through } = state;
    const those = [...takingPart, ...through];
    if (person !== null && !those.some(({ path }) => path === person.path)) return false;
    const isOpen = isDue || (stage !== 'met' && !isPutOff(state));
    return next.kind !== 'nothing' && isOpen;
  });
}

function filesOf({ introduction }: IntroductionState): string[] {
  const paths = [introduction.primary.path, ...introduction.copies];
  return paths.flatMap((path) => [path, path.replace(/\.md$/i, ''), basename(path)]);
}

/** Names in any order: a name that itself has a comma or an `and` is taken apart on both sides. */
function inAnyOrder(names: string): string {
  return foldMarks(names)
    .split(/\s*[,;]\s*|\s+and\s+/)
    .sort()
    .join('\n');
}

/** The names of an introduction in a list; for one the user asks for, without the introducer. */
function namesOf({ people, unresolved, through }: IntroductionState): string[] {
  const noted = people.map(({ name }) => name).join(', ');
  const all = [...people.map(({ name }) => name), ...unresolved].join(', ');
  const by = through.map(({ name }) => name).join(', ');
  return [noted, all, `${all} through ${by}`].map(inAnyOrder);
}

/** The introductions that a path, or names such as `Ana Silva and Bo Lee`, could mean. */
export function introductionsNamed(
  all: readonly IntroductionState[],
  wanted: string,
): IntroductionState[] {
  const folded = foldMarks(wanted.trim());
  const names = inAnyOrder(wanted.trim());
  return all.filter(
    (state) => filesOf(state).map(foldMarks).includes(folded) || namesOf(state).includes(names),
  );
}
