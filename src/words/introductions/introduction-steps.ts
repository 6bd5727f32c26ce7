import type { Day } from '../../core/days/day';
import type { AskingStep, StepRefusal } from '../../core/introductions/introduction-steps';
import type { OfferedStep } from '../../core/introductions/offered-steps';
import type { IntroductionState } from '../../core/introductions/stage';
import {
  NO_INTRODUCTIONS,
  type SetAsideReason,
  type StepName,
} from '../../core/introductions/step-names';
import { dateOfYear } from '../kit/days';
import { counted } from '../kit/english';
import { ENGLISH_REASONS, listed } from '../suggestions/reason-words';
import { bothOrAll, copyNames, namesOf, STAGE_TITLES, whomIn } from './introduction';

/** Names of those who have not agreed so far. */
function open({ takingPart, one: { said } }: IntroductionState): string {
  return namesOf(takingPart.filter(({ path }) => !said.agreedBy.includes(path)));
}

/** Steps of those who were put in touch. */
const AFTER_MAKING: readonly StepName[] = ['met', 'worked-out', 'nothing-came', 'thank'];

function tooEarly(step: StepName, standing: IntroductionState): string | null {
  const { stage } = standing;
  const [introducer] = standing.through;
  if (introducer && step === 'make') return `${introducer.name} did not agree so far`;
  if (step === 'make' && (stage === 'proposed' || stage === 'asked'))
    return `${open(standing)} did not agree so far; ${bothOrAll(standing.takingPart)} are asked before they are put in touch`;
  if (!AFTER_MAKING.includes(step)) return null;
  return stage === 'worked-out'
    ? 'it is noted already that this introduction worked out'
    : introducer
      ? `${introducer.name} has not introduced you so far`
      : 'they have not been put in touch so far';
}

function notOpen(step: StepName, standing: IntroductionState): string {
  const { stage } = standing;
  if (stage === 'declined' || stage === 'dismissed')
    return `this introduction was ${stage === 'declined' ? 'declined' : 'set aside'}; if that has changed, take it up again first (step reopen)`;
  const further = `this introduction is further on already: ${STAGE_TITLES[stage].toLowerCase()}`;
  return tooEarly(step, standing) ?? further;
}

/** Why a step cannot be done, wherever it is said. */
const REFUSALS = {
  'too-few':
    'its property people does not lead to two notes; correct it, or set the introduction aside',
  'too-many':
    'its property people names more people than one introduction can bring together; take some out, or set the introduction aside',
  which: 'it goes on with the others when one of them says no: say who',
  stranger: 'this introduction does not name that person',
  acquainted:
    'their notes say that they know each other; if they do not, take that out of knows first',
  received: 'it is you who are introduced here; give another reason',
  given: 'nobody introduced you here, so nobody is to be thanked for it',
  'nobody-asked':
    'its property through does not lead to a note; correct it, or set the introduction aside',
} as const satisfies Readonly<Partial<Record<StepRefusal, string>>>;

function isSaidAnywhere(why: StepRefusal): why is keyof typeof REFUSALS {
  return why in REFUSALS;
}

/** Why a step cannot be done, in words. */
export function refusalWords(
  why: StepRefusal,
  step: StepName,
  standing: IntroductionState,
): string {
  if (isSaidAnywhere(why)) return REFUSALS[why];
  switch (why) {
    case 'copies':
      return `it stands in more than one note: bring together what they say, then delete ${copyNames(standing)}`;
    case 'wants-none':
      return `${listed(standing.optedOut, ENGLISH_REASONS.and)} ${standing.optedOut.length > 1 ? 'want' : 'wants'} no introductions; if that has changed, take no-introductions out of the person’s note first`;
    case 'not-asked':
      return `it is ${namesOf(standing.asked)} who is asked to introduce you; nobody else is`;
    case 'not-open':
      return notOpen(step, standing);
  }
}

export const STEP_PROBLEMS = {
  changed: 'its status has changed since; look at it again',
  unreadable: 'its status cannot be read; correct introduction-status in the note first',
} as const;

export const SET_ASIDE_TITLES: Readonly<Record<SetAsideReason, string>> = {
  acquainted: 'They know each other',
  'not-now': 'Not now (in three months)',
  'not-a-fit': 'Not a fit',
  never: 'Never',
};

/** That a person wants no introductions, as a choice and as the outcome of one. */
export function leaveOutTitle(name: string): string {
  return `No introductions for ${name}`;
}

/** What is noted as the outcome of an introduction that is set aside for a reason. */
export const SET_ASIDE_OUTCOMES: Readonly<Record<SetAsideReason, string>> = {
  acquainted: 'They know each other.',
  'not-now': '',
  'not-a-fit': 'Not a fit.',
  never: 'Never.',
};

/** Why people are not to be introduced to each other. */
export const NOT_INTRODUCED = {
  onePerson: 'a person cannot be introduced to themselves',
  alone: 'an introduction takes two people at least',
  tooMany: (count: number, most: number) =>
    `an introduction is of ${String(most)} people at most, and these are ${String(count)}`,
  twice: (a: string, b: string) =>
    `the notes of ${a} and ${b} may be about one person: merge them, or say in one of them that they are not the same (not-same-as)`,
  wantsNone: (name: string) => `${name} wants no introductions`,
  closed: (name: string) => `the follow-up of ${name} is closed`,
  acquainted: 'their notes say that they know each other',
} as const;

/** What is noted where nothing came of an introduction, and no more is said. */
export const NOTHING_CAME = 'Nothing came of it.';

/** What the dialogs of a step say. */
export const STEP_FORM = {
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
  noAddress: (names: readonly string[]) =>
    names.length < 2
      ? `${names.join('')} has no email address: add one to the note, or send this another way.`
      : `${listed(names, ENGLISH_REASONS.and)} have no email address: add one to each note, or send this another way.`,
  noteIt: 'Note it',
  write: 'Write email',
  tooLong: 'Too long for the mail program: select and copy it.',
  choose: 'Choose a step',
  nothingToDo: 'Nothing is left to do with this introduction.',
  unfinished: (names: string, path: string, reason: string) =>
    `Not finished: ${names}. ${path}: ${reason}. Then do it again to complete it`,
  stands: (names: string, words: string) =>
    `There is an introduction of ${names} already: ${words}`,
  notNow: (names: string, day: Day) => `${names}: comes up again on ${dateOfYear(day)}`,
  leftOut: (name: string, suggestions: number) =>
    `Noted for ${name}: no introductions${suggestions > 0 ? ` (${counted(suggestions, 'suggestion')} fewer)` : ''}`,
  acquainted: (names: string) => `Noted that ${names} know each other`,
} as const;

interface StepWords {
  /** What it is called where the user chooses it; `name`: of the one it is about. */
  readonly offer: (name: string) => string;
  /** What is said once it is done; `who`: the name of the one it is about. */
  readonly done: (names: string, who: string | null) => string;
}

const STEP_WORDS: Readonly<Record<StepName, StepWords>> = {
  ask: {
    offer: (name) => `Ask ${name}`,
    done: (names, who) => `Noted that you asked ${who ?? names}`,
  },
  answer: {
    offer: (name) => `${name} said yes`,
    done: (names, who) => `Noted that ${who ?? names} said yes`,
  },
  decline: {
    offer: (name) => `${name} said no`,
    done: (names, who) => `Noted that ${who ?? `one of ${names}`} said no`,
  },
  make: {
    offer: () => 'Put them in touch',
    done: (names) => `Noted that you put ${names} in touch`,
  },
  thank: {
    offer: (name) => `Thank ${name}`,
    done: (names, who) => `Noted that you thanked ${who ?? names}`,
  },
  met: {
    offer: () => 'They met',
    done: (names) => `Noted that ${names} met`,
  },
  'worked-out': {
    offer: () => 'It worked out',
    done: (names) => `Noted that it worked out for ${names}`,
  },
  'nothing-came': {
    offer: () => 'Nothing came of it',
    done: (names) => `Noted that nothing came of it for ${names}`,
  },
  dismiss: {
    offer: () => 'Set aside',
    done: (names) => `${names}: set aside`,
  },
  later: {
    offer: () => 'Later…',
    done: (names) => `${names}: put off`,
  },
  reopen: {
    offer: () => 'Take up again',
    done: (names) => `${names}: taken up again`,
  },
};

/** What steps are called where the user is introduced, as far as that is another thing. */
const RECEIVED_OFFERS: Readonly<Partial<Record<StepName, (introducer: string) => string>>> = {
  ask: (name) => `Ask ${name} to introduce me`,
  answer: (name) => `${name} will introduce me`,
  make: (name) => `${name} introduced me`,
  thank: (name) => `Thank ${name}`,
  met: () => 'We met',
};

/** What is said once it is done; `whom`: to whom. */
const RECEIVED_DONE: Readonly<
  Partial<Record<StepName, (whom: string, introducer: string) => string>>
> = {
  ask: (whom, name) => `Noted that you asked ${name} to introduce you to ${whom}`,
  make: (whom, name) => `Noted that ${name} introduced you to ${whom}`,
  met: (whom) => `Noted that you met ${whom}`,
  'worked-out': (whom) => `Noted that it worked out with ${whom}`,
  'nothing-came': (whom) => `Noted that nothing came of it with ${whom}`,
  thank: (whom, name) => `Noted that you thanked ${name} for ${whom}`,
};

/** The titles of the dialogs where the user is introduced. */
const RECEIVED_TITLES: Readonly<
  Partial<Record<StepName, (whom: string, introducer: string) => string>>
> = {
  ask: (whom, name) => `Ask ${name} to introduce you to ${whom}`,
  make: (whom, name) => `${name} introduced you to ${whom}`,
  met: (whom) => `You met ${whom}`,
  'worked-out': (whom) => `It worked out with ${whom}`,
  'nothing-came': (whom) => `Nothing came of it with ${whom}`,
};

/** What is said of a step where the user is introduced; null: the same as of others. */
export function receivedWords(
  what: 'done' | 'title',
  step: StepName,
  standing: IntroductionState,
): string | null {
  const [introducer] = standing.through;
  if (!introducer) return null;
  const words = what === 'done' ? RECEIVED_DONE : RECEIVED_TITLES;
  return words[step]?.(whomIn(standing), introducer.name) ?? null;
}

/** What is said once a step is done; `who`: the name of the one it is about. */
export function stepDoneWords(step: StepName, names: string, who: string | null): string {
  return STEP_WORDS[step].done(names, who);
}

/** What a step is called where the user chooses it. */
export function offerWords(offered: OfferedStep): string {
  const { step, who, reason, introducer } = offered;
  const name = who?.name ?? '';
  if (reason === NO_INTRODUCTIONS) return leaveOutTitle(name);
  if (reason !== null) return SET_ASIDE_TITLES[reason];
  const received = introducer && RECEIVED_OFFERS[step]?.(introducer.name);
  return received ?? STEP_WORDS[step].offer(name);
}

/** The dialogs of the steps before which something is asked: their titles and their buttons. */
export const STEP_DIALOGS: Readonly<
  Record<
    AskingStep,
    {
      readonly title: (names: string, who: string) => string;
      /** @param people whom it is about */
      readonly confirm: (people: readonly unknown[]) => string;
    }
  >
> = {
  ask: { title: (_, who) => `Ask ${who} first`, confirm: () => 'I have asked' },
  make: {
    title: (names) => `Put ${names} in touch`,
    confirm: (people) => `I have written to ${bothOrAll(people)}`,
  },
  thank: { title: (_, who) => `Thank ${who}`, confirm: () => 'I have written' },
  decline: { title: (_, who) => `${who} said no`, confirm: () => 'Note the no' },
  met: { title: (names) => `${names} met`, confirm: () => 'Note it' },
  'worked-out': { title: (names) => `It worked out for ${names}`, confirm: () => 'Note it' },
  'nothing-came': { title: (names) => `Nothing came of it for ${names}`, confirm: () => 'Note it' },
  later: { title: () => 'When should this come up again?', confirm: () => 'Put off' },
};
