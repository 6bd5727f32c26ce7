import type { AskingStep, StepRefusal } from '../../core/introductions/introduction-steps';
import type { OfferedStep } from '../../core/introductions/offered-steps';
import type { IntroductionState } from '../../core/introductions/stage';
import {
  NO_INTRODUCTIONS,
  type SetAsideReason,
  type StepName,
} from '../../core/introductions/step-names';
import { counted } from '../kit/english';
import { listed } from '../kit/sentences';
import { translated } from '../kit/ui-language';
import { bothOrAll, copyNames, namesOf, STAGE_TITLES, whomIn } from './introduction';

/** Why a step cannot be done at this stage, each part of a sentence. */
export const NOT_OPEN = translated('introductions.NOT_OPEN', {
  introducerOpen: (name: string): string => `${name} has not agreed yet`,
  open: {
    both: (names: string): string =>
      `${names} has not agreed yet; both are asked before they are put in touch`,
    all: (names: string): string =>
      `${names} has not agreed yet; all are asked before they are put in touch`,
  },
  workedOut: 'it is noted already that this introduction worked out',
  notIntroduced: (name: string): string => `${name} has not introduced you so far`,
  notInTouch: 'they have not been put in touch so far',
  declined: 'this introduction was declined; if that has changed, reopen it first (step reopen)',
  dismissed: 'this introduction was set aside; if that has changed, reopen it first (step reopen)',
  further: (stage: string): string =>
    `this introduction is already further along: ${stage.toLowerCase()}`,
});

/** Names of those who have not agreed so far. */
function open({ takingPart, introduction: { merged } }: IntroductionState): string {
  return namesOf(takingPart.filter(({ path }) => !merged.agreedBy.includes(path)));
}

/** Steps of those who were put in touch. */
const AFTER_MAKING: readonly StepName[] = ['met', 'worked-out', 'nothing-came', 'thank'];

function tooEarly(step: StepName, state: IntroductionState): string | null {
  const { stage } = state;
  const [introducer] = state.through;
  if (introducer && step === 'make') return NOT_OPEN.introducerOpen(introducer.name);
  if (step === 'make' && (stage === 'proposed' || stage === 'asked'))
    return NOT_OPEN.open[bothOrAll(state.takingPart)](open(state));
  if (!AFTER_MAKING.includes(step)) return null;
  if (stage === 'worked-out') return NOT_OPEN.workedOut;
  return introducer ? NOT_OPEN.notIntroduced(introducer.name) : NOT_OPEN.notInTouch;
}

function notOpen(step: StepName, state: IntroductionState): string {
  const { stage } = state;
  if (stage === 'declined' || stage === 'dismissed') return NOT_OPEN[stage];
  return tooEarly(step, state) ?? NOT_OPEN.further(STAGE_TITLES[stage]);
}

/** Why a step cannot be done, wherever it is said. */
export const REFUSALS = translated('introductions.REFUSALS', {
  'too-few':
    'its property people does not lead to two notes; correct it, or set the introduction aside',
  'too-many':
    'its property people names more people than one introduction can bring together; take some out, or set the introduction aside',
  which: 'when one of them says no, it continues with the others: say who it was',
  stranger: 'this introduction does not name that person',
  acquainted:
    'their notes say that they know each other; if they do not, take that out of knows first',
  received: 'you are the one introduced here; give another reason',
  given: 'nobody introduced you here, so nobody is to be thanked for it',
  'nobody-asked':
    'its property through does not lead to a note; correct it, or set the introduction aside',
} satisfies Readonly<Partial<Record<StepRefusal, string>>>);

/** The same of those who are named. */
export const REFUSED_FOR = translated('introductions.REFUSED_FOR', {
  copies: (notes: string): string =>
    `it is in more than one note: combine what they say, then delete ${notes}`,
  wantsNone: (name: string): string =>
    `${name} wants no introductions; if that has changed, take no-introductions out of the person’s note first`,
  wantNone: (names: string): string =>
    `${names} want no introductions; if that has changed, take no-introductions out of the person’s note first`,
  notAsked: (name: string): string => `it is ${name} who is asked to introduce you; nobody else is`,
});

function isSaidAnywhere(why: StepRefusal): why is keyof typeof REFUSALS {
  return why in REFUSALS;
}

/** Why a step cannot be done, in words. */
export function refusalWords(why: StepRefusal, step: StepName, state: IntroductionState): string {
  if (isSaidAnywhere(why)) return REFUSALS[why];
  switch (why) {
    case 'copies':
      return REFUSED_FOR.copies(copyNames(state));
    case 'wants-none': {
      const names = listed(state.optedOut);
      return state.optedOut.length > 1 ? REFUSED_FOR.wantNone(names) : REFUSED_FOR.wantsNone(names);
    }
    case 'not-asked':
      return REFUSED_FOR.notAsked(namesOf(state.asked));
    case 'not-open':
      return notOpen(step, state);
  }
}

export const STEP_PROBLEMS = translated('introductions.STEP_PROBLEMS', {
  changed: 'its status has changed since; look at it again',
  unreadable: 'its status cannot be read; correct introduction-status in the note first',
});

export const SET_ASIDE_TITLES = translated('introductions.SET_ASIDE_TITLES', {
  acquainted: 'They know each other',
  'not-now': 'Not now (in three months)',
  'not-a-fit': 'Not a fit',
  never: 'Never',
} satisfies Readonly<Record<SetAsideReason, string>>);

/** Why people are not to be introduced to each other. */
export const NOT_INTRODUCED = translated('introductions.NOT_INTRODUCED', {
  onePerson: 'a person cannot be introduced to themselves',
  alone: 'an introduction needs at least two people',
  tooMany: (count: number, most: number): string =>
    `an introduction is of ${String(most)} people at most, and these are ${String(count)}`,
  twice: (a: string, b: string): string =>
    `the notes of ${a} and ${b} may be about one person: merge them, or say in one of them that they are not the same (not-same-as)`,
  wantsNone: (name: string): string => `${name} wants no introductions`,
  closed: (name: string): string => `the follow-up of ${name} is closed`,
  acquainted: 'their notes say that they know each other',
});

/** What the dialogs of a step say. */
export const STEP_FORM = translated('introductions.STEP_FORM', {
  whyNot: 'Why not?',
  whyNotHint: 'Kept in the note',
  whatHappened: 'What happened?',
  nothingCameHint: 'Such as no answer, or no time',
  outcome: 'What came of it?',
  outcomeHint: 'Such as a project',
  when: 'When',
  week: 'In a week',
  month: 'In a month',
  quarter: 'In three months',
  hasNoAddress: (name: string): string =>
    `${name} has no email address: add one to the note, or send this another way.`,
  haveNoAddress: (names: string): string =>
    `${names} have no email address: add one to each note, or send this another way.`,
  noteIt: 'Note it',
  write: 'Write email',
  tooLong: 'Too long for the mail program: select and copy it.',
  choose: 'Choose a step',
  nothingToDo: 'Nothing is left to do with this introduction.',
  unfinished: (names: string, path: string, reason: string): string =>
    `Not finished: ${names}. ${path}: ${reason}. Then do it again to complete it`,
  stands: (names: string, words: string): string =>
    `There is an introduction of ${names} already: ${words}`,
  /** @param day with its year */
  notNow: (names: string, day: string): string => `${names}: comes up again on ${day}`,
  /** As a choice: nobody is to be introduced to that person. */
  leaveOut: (name: string): string => `No introductions for ${name}`,
  leftOut: (name: string): string => `Noted for ${name}: no introductions`,
  leftOutOf: (name: string, suggestions: number): string =>
    `Noted for ${name}: no introductions (${counted(suggestions, 'suggestion')} fewer)`,
  acquainted: (names: string): string => `Noted that ${names} know each other`,
  /** It is not said who. */
  oneDeclined: (names: string): string => `Noted that one of ${names} said no`,
});

/** Says that some recipients of a letter have no email address. */
export function noAddressWords(names: readonly string[]): string {
  const all = listed(names);
  return names.length < 2 ? STEP_FORM.hasNoAddress(all) : STEP_FORM.haveNoAddress(all);
}

/** That a person wants no introductions, and how many suggestions end with it. */
export function optedOutNotice(name: string, suggestions: number): string {
  return suggestions > 0 ? STEP_FORM.leftOutOf(name, suggestions) : STEP_FORM.leftOut(name);
}

/** What steps are called where the user chooses them; `name`: of the one a step is about. */
export const STEP_OFFERS = translated('introductions.STEP_OFFERS', {
  ask: (name: string): string => `Ask ${name}`,
  answer: (name: string): string => `${name} said yes`,
  decline: (name: string): string => `${name} said no`,
  make: (): string => 'Put them in touch',
  thank: (name: string): string => `Thank ${name}`,
  met: (): string => 'They met',
  'worked-out': (): string => 'It worked out',
  'nothing-came': (): string => 'Nothing came of it',
  dismiss: (): string => 'Set aside',
  later: (): string => 'Later…',
  reopen: (): string => 'Reopen',
} satisfies Readonly<Record<StepName, (name: string) => string>>);

/** What is said once a step is done; `whom`: the one it is about, else all whom it names. */
export const STEP_DONE = translated('introductions.STEP_DONE', {
  ask: (whom: string): string => `Noted that you asked ${whom}`,
  answer: (whom: string): string => `Noted that ${whom} said yes`,
  decline: (whom: string): string => `Noted that ${whom} said no`,
  make: (whom: string): string => `Noted that you put ${whom} in touch`,
  thank: (whom: string): string => `Noted that you thanked ${whom}`,
  met: (whom: string): string => `Noted that ${whom} met`,
  'worked-out': (whom: string): string => `Noted that it worked out for ${whom}`,
  'nothing-came': (whom: string): string => `Noted that nothing came of it for ${whom}`,
  dismiss: (whom: string): string => `${whom}: set aside`,
  later: (whom: string): string => `${whom}: postponed`,
  reopen: (whom: string): string => `${whom}: reopened`,
} satisfies Readonly<Record<StepName, (whom: string) => string>>);

type SaidOfSteps<Names extends string[]> = Readonly<
  Partial<Record<StepName, (...names: Names) => string>>
>;
type ByIntroducer = SaidOfSteps<[introducer: string]>;
type OfReceived = SaidOfSteps<[whom: string, introducer: string]>;

/** What steps are called where the user is introduced, as far as that is another thing. */
export const RECEIVED_OFFERS = translated('introductions.RECEIVED_OFFERS', {
  ask: (introducer: string): string => `Ask ${introducer} to introduce me`,
  answer: (introducer: string): string => `${introducer} will introduce me`,
  make: (introducer: string): string => `${introducer} introduced me`,
  thank: (introducer: string): string => `Thank ${introducer}`,
  met: (): string => 'We met',
} satisfies ByIntroducer);

/** What is said once it is done; `whom`: to whom. */
export const RECEIVED_DONE = translated('introductions.RECEIVED_DONE', {
  ask: (whom: string, name: string): string =>
    `Noted that you asked ${name} to introduce you to ${whom}`,
  make: (whom: string, name: string): string => `Noted that ${name} introduced you to ${whom}`,
  met: (whom: string): string => `Noted that you met ${whom}`,
  'worked-out': (whom: string): string => `Noted that it worked out with ${whom}`,
  'nothing-came': (whom: string): string => `Noted that nothing came of it with ${whom}`,
  thank: (whom: string, name: string): string => `Noted that you thanked ${name} for ${whom}`,
} satisfies OfReceived);

/** The titles of the dialogs where the user is introduced. */
export const RECEIVED_TITLES = translated('introductions.RECEIVED_TITLES', {
  ask: (whom: string, name: string): string => `Ask ${name} to introduce you to ${whom}`,
  make: (whom: string, name: string): string => `${name} introduced you to ${whom}`,
  met: (whom: string): string => `You met ${whom}`,
  'worked-out': (whom: string): string => `It worked out with ${whom}`,
  'nothing-came': (whom: string): string => `Nothing came of it with ${whom}`,
} satisfies OfReceived);

/** What is said of a step where the user is introduced; null: the same as of others. */
export function receivedWords(
  what: 'done' | 'title',
  step: StepName,
  state: IntroductionState,
): string | null {
  const [introducer] = state.through;
  if (!introducer) return null;
  const words: OfReceived = what === 'done' ? RECEIVED_DONE : RECEIVED_TITLES;
  return words[step]?.(whomIn(state), introducer.name) ?? null;
}

/** What is said once a step is done; `who`: the name of the one it is about. */
export function stepDoneWords(step: StepName, names: string, who: string | null): string {
  if (step === 'decline' && who === null) return STEP_FORM.oneDeclined(names);
  const isOfOne = step === 'ask' || step === 'answer' || step === 'decline' || step === 'thank';
  return STEP_DONE[step](isOfOne ? (who ?? names) : names);
}

/** What a step is called where the user chooses it. */
export function offerWords(offered: OfferedStep): string {
  const { step, who, reason, introducer } = offered;
  const name = who?.name ?? '';
  if (reason === NO_INTRODUCTIONS) return STEP_FORM.leaveOut(name);
  if (reason !== null) return SET_ASIDE_TITLES[reason];
  const received: ByIntroducer = RECEIVED_OFFERS;
  const own = introducer && received[step]?.(introducer.name);
  return own ?? STEP_OFFERS[step](name);
}

/** The titles of the dialogs of the steps before which something is asked. */
export const STEP_TITLES = translated('introductions.STEP_TITLES', {
  ask: (_names: string, who: string): string => `Ask ${who} first`,
  make: (names: string): string => `Put ${names} in touch`,
  thank: (_names: string, who: string): string => `Thank ${who}`,
  decline: (_names: string, who: string): string => `${who} said no`,
  met: (names: string): string => `${names} met`,
  'worked-out': (names: string): string => `It worked out for ${names}`,
  'nothing-came': (names: string): string => `Nothing came of it for ${names}`,
  later: (): string => 'When should this come up again?',
} satisfies Readonly<Record<AskingStep, (names: string, who: string) => string>>);

/** Their buttons; of putting people in touch there is one for two, and one for more. */
export const STEP_CONFIRMS = translated('introductions.STEP_CONFIRMS', {
  ask: 'I have asked',
  make: { both: 'I have written to both', all: 'I have written to all' },
  thank: 'I have written',
  decline: 'Note it',
  met: 'Note it',
  'worked-out': 'Note it',
  'nothing-came': 'Note it',
  later: 'Postpone',
});

/** The button of such a dialog; `people`: the people it is about. */
export function confirmWords(step: AskingStep, people: readonly unknown[]): string {
  return step === 'make' ? STEP_CONFIRMS.make[bothOrAll(people)] : STEP_CONFIRMS[step];
}
