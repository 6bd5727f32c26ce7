import { addDays, daysBetween, type Day } from '../days/day';
import {
  takingPart,
  whoIsAsked,
  type Introduction,
  type IntroductionStatus,
} from '../people/introduction-note';
import type { PeopleIndex } from '../people/people-index';
import { foldMarks } from '../text/fold-text';
import { basename, folderOf } from '../notes/note-facts';
import type { MergedIntroduction } from '../people/introduction-copies';

/** Days until people who were asked, or introduced, are asked how things are going. */
const ANSWER_DAYS = 7;
export const HOW_IT_WENT_DAYS = 14;

/** A person named in an introduction. */
export interface Participant {
  readonly path: string;
  readonly name: string;
}

/** What an introduction waits for; `who` by path, or by name if there is no note. */
export type NextStep =
  | { readonly kind: 'ask'; readonly who: readonly string[] }
  | { readonly kind: 'answer'; readonly who: readonly string[] }
  | { readonly kind: 'make' }
  /** Somebody agreed to introduce the user, who waits for it. */
  | { readonly kind: 'introduced'; readonly who: readonly string[] }
  /** Thanking the person who introduced the user, and telling them what came of it. */
  | { readonly kind: 'thank'; readonly who: readonly string[] }
  /** Making it was begun and stopped half-way: again does the rest. */
  | { readonly kind: 'finish' }
  | { readonly kind: 'how-it-went' }
  | { readonly kind: 'outcome' }
  | { readonly kind: 'nothing' };

/** How an introduction stands on a day. */
export interface IntroductionState {
  readonly introduction: MergedIntroduction;
  readonly people: readonly Participant[];
  /** The people who have not said no: those it brings together. */
  readonly takingPart: readonly Participant[];
  /**
   * The people who could introduce the user, the one to ask first in front; empty if the user
   * introduces others.
   */
  readonly through: readonly Participant[];
  /** Who is asked. */
  readonly asked: readonly Participant[];
  /** Other names in it, of people without a note. */
  readonly unresolved: readonly string[];
  /** Whether their notes say that each knows all others: making it writes that, too. */
  readonly areAcquainted: boolean;
  /** Names of those who want no introductions. */
  readonly optedOut: readonly string[];
  readonly stage: IntroductionStatus;
  readonly next: NextStep;
  /** The day on which the next step is due; null: no day. */
  readonly due: Day | null;
  readonly isDue: boolean;
  /** Null if no step has a day. */
  readonly lastStep: DatedStep | null;
}

/** Whether all have agreed who have not said no, and are two or more. */
function isAgreed(introduction: Introduction): boolean {
  const left = whoIsAsked(introduction);
  const least = introduction.direction === 'received' ? 1 : 2;
  return left.length >= least && left.every((path) => introduction.agreedBy.includes(path));
}

/** Whether so many said no that there is nobody left to introduce. */
function isDeclined(introduction: Introduction): boolean {
  const { direction, declinedBy } = introduction;
  if (direction === 'received')
    return whoIsAsked(introduction).some((path) => declinedBy.includes(path));
  return declinedBy.length > 0 && takingPart(introduction).length < 2;
}

const OPEN: readonly IntroductionStatus[] = ['proposed', 'asked', 'agreed'];

/** The status as written or, if it is behind the rest of the note, the stage reached. */
export function stageOf(introduction: Introduction): IntroductionStatus {
  const { askedOf, agreedBy, declinedBy } = introduction;
  const status = introduction.status ?? 'proposed';
  const isOpen = OPEN.includes(status);
  if (isOpen && isDeclined(introduction)) return 'declined';
  if (isOpen && isAgreed(introduction)) return 'agreed';
  const isUnderWay = askedOf.length + agreedBy.length + declinedBy.length > 0;
  return status === 'proposed' && isUnderWay ? 'asked' : status;
}

function areAcquainted(people: readonly string[], index: PeopleIndex): boolean {
  const knows = (path: string, other: string): boolean =>
    index.person(path)?.knows.some(({ target }) => target === other) ?? false;
  const pairs = people.flatMap((path, at) => people.slice(at + 1).map((other) => [path, other]));
  return pairs.length > 0 && pairs.every(([a = '', b = '']) => knows(a, b) || knows(b, a));
}

/** Whom to wait for, or to ask next: one after the other, so that a no is heard by one only. */
function nextAnswer(introduction: Introduction): NextStep {
  const { askedOf, agreedBy } = introduction;
  const open = whoIsAsked(introduction).filter((path) => !agreedBy.includes(path));
  // A note that says `asked` but not who was asked was written by hand: everybody was.
  const isUnsaid = askedOf.length === 0;
  const waiting = isUnsaid ? open : open.filter((path) => askedOf.includes(path));
  return waiting.length > 0 ? { kind: 'answer', who: waiting } : { kind: 'ask', who: open };
}

/** Nothing is left to do if the outcome is noted, and no day for looking at it again. */
function unlessClosed({ outcome, followUp }: Introduction, next: NextStep): NextStep {
  return outcome !== null && followUp === null ? { kind: 'nothing' } : next;
}

/** What comes next if the user is the one introduced; null: the same as when introducing others. */
function nextReceived(said: Introduction, stage: IntroductionStatus): NextStep | null {
  if (said.direction === 'given') return null;
  const who = whoIsAsked(said);
  if (stage === 'agreed' && !isBegun(said)) return { kind: 'introduced', who };
  const isThanked = said.thanked !== null || who.length === 0;
  return (stage === 'met' || stage === 'worked-out') && !isThanked ? { kind: 'thank', who } : null;
}

function nextOf(said: Introduction, stage: IntroductionStatus): NextStep {
  switch (stage) {
    case 'proposed':
      return { kind: 'ask', who: whoIsAsked(said) };
    case 'asked':
      return nextAnswer(said);
    case 'agreed':
      return { kind: isBegun(said) ? 'finish' : 'make' };
    case 'made':
      return unlessClosed(said, { kind: 'how-it-went' });
    case 'met':
      return unlessClosed(said, { kind: 'outcome' });
    case 'worked-out':
    case 'declined':
    case 'dismissed':
      return { kind: 'nothing' };
  }
}

/** Whether putting them in touch was begun: its day is noted first, its status last. */
export function isBegun({ made }: Introduction): boolean {
  return made !== null;
}

/** Days from the last step to the day on which the next one is due; null: no day. */
const DAYS_UNTIL: Readonly<Record<NextStep['kind'], number | null>> = {
  ask: null,
  answer: ANSWER_DAYS,
  make: 0,
  introduced: ANSWER_DAYS,
  finish: 0,
  thank: 0,
  'how-it-went': HOW_IT_WENT_DAYS,
  outcome: null,
  nothing: null,
};

/**
 * The day of the next step by default; `follow-up` overrides it, as it does for persons. Without a
 * day it is due today: a day counted from today would never come. Once somebody has answered, the
 * others still have to be asked.
 */
function computedDue(said: Introduction, { kind }: NextStep, today: Day): Day | null {
  const { asked, made, agreedBy, declinedBy } = said;
  if (kind === 'ask') return agreedBy.length + declinedBy.length > 0 ? (asked ?? today) : null;
  const days = DAYS_UNTIL[kind];
  const last = kind === 'how-it-went' || kind === 'thank' ? made : asked;
  if (days === null) return null;
  return last === null ? today : addDays(last, days);
}

/** The last step that has a day. */
interface DatedStep {
  readonly kind: 'asked' | 'made';
  /** Days since. */
  readonly days: number;
}

function lastStep({ asked, made }: Introduction, today: Day): DatedStep | null {
  const since = (day: Day | null): number | null =>
    day !== null && day <= today ? daysBetween(day, today) : null;
  const [ofMade, ofAsked] = [since(made), since(asked)];
  if (ofMade !== null) return { kind: 'made', days: ofMade };
  return ofAsked === null ? null : { kind: 'asked', days: ofAsked };
}

/** People of one name with their folders, by which they can be told apart. */
function toldApart(people: readonly Participant[]): readonly Participant[] {
  const isNamesake = ({ path, name }: Participant): boolean =>
    people.some((other) => other.path !== path && foldMarks(other.name) === foldMarks(name));
  return people.map((party) =>
    isNamesake(party)
      ? { ...party, name: `${party.name} (${folderOf(party.path) || party.path})` }
      : party,
  );
}

/**
 * Whether the user put it off: somebody still has to be asked, and the note has a day for it. An
 * introduction that waits for an answer, or for a meeting, is under way whatever its day.
 */
export function isPutOff({ next, due, isDue }: IntroductionState): boolean {
  return next.kind === 'ask' && due !== null && !isDue;
}

/** How an introduction stands on a day: what is next, and since when it waits. */
export function stateOf(
  one: MergedIntroduction,
  index: PeopleIndex,
  today: Day,
): IntroductionState {
  const { merged } = one;
  const stage = stageOf(merged);
  const next = nextReceived(merged, stage) ?? nextOf(merged, stage);
  const due =
    next.kind === 'nothing' ? null : (merged.followUp ?? computedDue(merged, next, today));
  const named = toldApart(
    [...merged.people, ...merged.through].map((path) => ({
      path,
      name: index.person(path)?.name ?? basename(path),
    })),
  );
  const of = (paths: readonly string[]): Participant[] =>
    paths.flatMap((path) => named.find((one) => one.path === path) ?? []);
  const people = of(merged.people);
  const wantsNone = ({ path }: Participant): boolean =>
    index.person(path)?.noIntroductions === true;
  const left = takingPart(merged);
  const those = people.filter(({ path }) => left.includes(path));
  return {
    introduction: one,
    people,
    takingPart: those,
    through: merged.direction === 'received' ? of(merged.through) : [],
    asked: of(whoIsAsked(merged)),
    optedOut: those.filter(wantsNone).map(({ name }) => name),
    unresolved: merged.unresolved,
    areAcquainted: areAcquainted(left, index),
    stage,
    next,
    due,
    isDue: due !== null && due <= today,
    lastStep: lastStep(merged, today),
  };
}
