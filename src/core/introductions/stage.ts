import { addDays, daysBetween, type Day } from '../day';
import type { Introduction, IntroductionStatus } from '../people-index/introduction-note';
import type { PeopleIndex } from '../people-index/people-index';
import { basename } from '../note-facts';
import type { OneIntroduction } from '../people-index/introduction-copies';

/** Days until somebody who was asked, or two who were introduced, are asked how it stands. */
const ANSWER_DAYS = 7;
export const HOW_IT_WENT_DAYS = 14;

/** Somebody whom an introduction names. */
export interface Party {
  readonly path: string;
  readonly name: string;
}

/** What an introduction waits for; `who` by path. */
export type Next =
  | { readonly kind: 'ask'; readonly who: readonly string[] }
  | { readonly kind: 'answer'; readonly who: readonly string[] }
  | { readonly kind: 'make' }
  /** Making it stopped half-way: again does the rest. */
  | { readonly kind: 'finish' }
  | { readonly kind: 'how-it-went' }
  | { readonly kind: 'outcome' }
  | { readonly kind: 'nothing' };

/** How an introduction stands on a day. */
export interface Standing {
  readonly one: OneIntroduction;
  readonly people: readonly Party[];
  /** Whether the note of one of them says that they know another: making it writes that, too. */
  readonly areAcquainted: boolean;
  readonly stage: IntroductionStatus;
  readonly next: Next;
  /** The day on which the next step is due; null: no day. */
  readonly due: Day | null;
  readonly isDue: boolean;
  /** Days since the last step; null where none is dated. */
  readonly idleDays: number | null;
}

/** Whether all whom an introduction names have agreed. */
function isAgreed({ people, agreedBy }: Introduction): boolean {
  return people.length > 1 && people.every((path) => agreedBy.includes(path));
}

/** The status as written or, where it lags behind what else the note says, the stage reached. */
export function stageOf(introduction: Introduction): IntroductionStatus {
  const status = introduction.status ?? 'proposed';
  const isBefore = status === 'proposed' || status === 'asked';
  if (isBefore && isAgreed(introduction)) return 'agreed';
  const isUnderWay = introduction.askedOf.length + introduction.agreedBy.length > 0;
  return status === 'proposed' && isUnderWay ? 'asked' : status;
}

function areAcquainted({ people }: Introduction, index: PeopleIndex): boolean {
  return people.some((path) =>
    index.person(path)?.knows.some(({ target }) => target !== null && people.includes(target)),
  );
}

/** Whom to wait for, or to ask next: one after the other, so that a no is heard by one only. */
function nextAnswer({ people, askedOf, agreedBy }: Introduction): Next {
  const open = people.filter((path) => !agreedBy.includes(path));
  // A note that says `asked` and not whom was written by hand: all were.
  const isUnsaid = askedOf.length + agreedBy.length === 0;
  const waiting = isUnsaid ? open : open.filter((path) => askedOf.includes(path));
  return waiting.length > 0 ? { kind: 'answer', who: waiting } : { kind: 'ask', who: open };
}

function nextOf(said: Introduction, stage: IntroductionStatus, acquainted: boolean): Next {
  switch (stage) {
    case 'proposed':
      return { kind: 'ask', who: said.people };
    case 'asked':
      return nextAnswer(said);
    case 'agreed':
      return { kind: acquainted ? 'finish' : 'make' };
    case 'made':
      return { kind: 'how-it-went' };
    case 'met':
      return { kind: 'outcome' };
    case 'worked-out':
    case 'declined':
    case 'dismissed':
      return { kind: 'nothing' };
  }
}

/** Days from the last step to the day on which the next one is due; null: no day. */
const DAYS_UNTIL: Readonly<Record<Next['kind'], number | null>> = {
  ask: null,
  answer: ANSWER_DAYS,
  make: 0,
  finish: 0,
  'how-it-went': HOW_IT_WENT_DAYS,
  outcome: null,
  nothing: null,
};

/** The day of the next step by itself; `follow-up` beats it, as it does with persons. */
function computedDue({ asked, made }: Introduction, { kind }: Next, today: Day): Day | null {
  const days = DAYS_UNTIL[kind];
  const last = kind === 'how-it-went' ? made : asked;
  return days === null ? null : addDays(last ?? today, days);
}

function idleDays({ asked, made }: Introduction, today: Day): number | null {
  const days = [asked, made].flatMap((day) => (day !== null && day <= today ? day : []));
  const last = days.sort().at(-1);
  return last === undefined ? null : daysBetween(last, today);
}

/** How an introduction stands on a day: what is next, and since when it waits. */
export function standingOf(one: OneIntroduction, index: PeopleIndex, today: Day): Standing {
  const { said } = one;
  const stage = stageOf(said);
  const acquainted = areAcquainted(said, index);
  const next = nextOf(said, stage, acquainted);
  const due = next.kind === 'nothing' ? null : (said.followUp ?? computedDue(said, next, today));
  return {
    one,
    people: said.people.map((path) => ({
      path,
      name: index.person(path)?.name ?? basename(path),
    })),
    areAcquainted: acquainted,
    stage,
    next,
    due,
    isDue: due !== null && due <= today,
    idleDays: idleDays(said, today),
  };
}
