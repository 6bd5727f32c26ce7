import type { StepRefusal } from '../../core/introductions/introduction-steps';
import type { Standing } from '../../core/introductions/stage';
import type { SetAsideReason, StepName } from '../../core/introductions/stage-names';
import { counted } from '../kit/english';
import { copyNames, STAGE_TITLES } from './introduction';

/** What the steps of an introduction are called where the user chooses one. */
export const STEP_TITLES: Readonly<Record<StepName, string>> = {
  ask: 'Ask',
  answer: 'Note a yes',
  make: 'Put them in touch',
  met: 'They met',
  'worked-out': 'It worked out',
  'nothing-came': 'Nothing came of it',
  decline: 'Note a no',
  dismiss: 'Set aside',
  later: 'Later',
  reopen: 'Take up again',
};

/** Names of those who have not agreed so far. */
function open({ people, one: { said } }: Standing): string {
  const names = people.flatMap(({ path, name }) => (said.agreedBy.includes(path) ? [] : name));
  return names.join(' and ');
}

/** Steps of those who were put in touch. */
const AFTER_MAKING: readonly StepName[] = ['met', 'worked-out', 'nothing-came'];

function tooEarly(step: StepName, standing: Standing): string | null {
  const { stage } = standing;
  if (step === 'make' && (stage === 'proposed' || stage === 'asked'))
    return `${open(standing)} did not agree so far; both are asked before they are put in touch`;
  if (!AFTER_MAKING.includes(step)) return null;
  return stage === 'worked-out'
    ? 'it is noted already that this introduction worked out'
    : 'they have not been put in touch so far';
}

function notOpen(step: StepName, standing: Standing): string {
  const { stage } = standing;
  if (stage === 'declined' || stage === 'dismissed')
    return `this introduction was ${stage === 'declined' ? 'declined' : 'set aside'}; if that has changed, take it up again first (step reopen)`;
  const further = `this introduction is further on already: ${STAGE_TITLES[stage].toLowerCase()}`;
  return tooEarly(step, standing) ?? further;
}

/** Why a step cannot be done, in words. */
export function refusalWords(why: StepRefusal, step: StepName, standing: Standing): string {
  switch (why) {
    case 'too-few':
      return 'its property people does not lead to two notes; correct it, or set the introduction aside';
    case 'stranger':
      return 'this introduction does not name that person';
    case 'copies':
      return `it stands in more than one note: bring together what they say, then delete ${copyNames(standing)}`;
    case 'wants-none':
      return `${standing.wantNone.join(' and ')} ${standing.wantNone.length > 1 ? 'want' : 'wants'} no introductions; if that has changed, take no-introductions out of the person’s note first`;
    case 'acquainted':
      return 'their notes say that they know each other; if they do not, take that out of knows first';
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

/** That somebody wants no introductions, as a choice and as the outcome of one. */
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

/** Why two people are not to be introduced to each other. */
export const NOT_INTRODUCED = {
  wantsNone: (name: string) => `${name} wants no introductions`,
  closed: (name: string) => `the follow-up of ${name} is closed`,
  acquainted: 'their notes say that they know each other',
} as const;

/** What is noted where nothing came of an introduction, and no more is said. */
export const NOTHING_CAME = 'Nothing came of it.';

/** What the dialogs of a step say. */
export const STEP_FORM = {
  ask: (name: string) => `Ask ${name}`,
  saidYes: (name: string) => `${name} said yes`,
  saidNo: (name: string) => `${name} said no`,
  askTitle: (name: string) => `Ask ${name} first`,
  askConfirm: 'I have asked',
  make: 'Put them in touch',
  makeTitle: (names: string) => `Put ${names} in touch`,
  makeConfirm: 'I have written to both',
  declineConfirm: 'Note the no',
  whyNot: 'Why not?',
  whyNotHint: 'Kept in the note',
  metTitle: (names: string) => `${names} met`,
  workedOutTitle: (names: string) => `It worked out for ${names}`,
  nothingCameTitle: (names: string) => `Nothing came of it for ${names}`,
  whatHappened: 'What happened?',
  nothingCameHint: 'Such as no answer, or no time',
  outcome: 'What came of it?',
  outcomeHint: 'Such as a project',
  outcomeConfirm: 'Note it',
  laterTitle: 'When should this come up again?',
  later: 'Later…',
  laterConfirm: 'Put off',
  when: 'When',
  week: 'In a week',
  month: 'In a month',
  quarter: 'In three months',
  noAddress: ([name = '', ...others]: readonly string[]) =>
    others.length === 0
      ? `${name} has no email address: add one to the note, or send this another way.`
      : `${[name, ...others].join(' and ')} have no email address: add one to each note, or send this another way.`,
  write: 'Write email',
  tooLong: 'Too long for the mail program: select and copy it.',
  choose: 'Choose a step',
  nothingToDo: 'Nothing is left to do with this introduction.',
  unfinished: (names: string, path: string, reason: string) =>
    `Not finished: ${names}. ${path}: ${reason}. Then do it again to complete it`,
  stands: (names: string, words: string) =>
    `There is an introduction of ${names} already: ${words}`,
  notNow: (names: string, day: string) => `${names}: comes up again on ${day}`,
  leftOut: (name: string, suggestions: number) =>
    `Noted for ${name}: no introductions${suggestions > 0 ? ` (${counted(suggestions, 'suggestion')} fewer)` : ''}`,
  acquainted: (names: string) => `Noted that ${names} know each other`,
} as const;

const DONE_WORDS: Readonly<Record<StepName, (names: string, who: string | null) => string>> = {
  ask: (names, who) => `Noted that you asked ${who ?? names}`,
  answer: (names, who) => `Noted that ${who ?? names} said yes`,
  decline: (names, who) => `Noted that ${who ?? `one of ${names}`} said no`,
  make: (names) => `Noted that you put ${names} in touch`,
  met: (names) => `Noted that ${names} met`,
  'worked-out': (names) => `Noted that it worked out for ${names}`,
  'nothing-came': (names) => `Noted that nothing came of it for ${names}`,
  dismiss: (names) => `${names}: set aside`,
  later: (names) => `${names}: put off`,
  reopen: (names) => `${names}: taken up again`,
};

/** What is said once a step is done; `who`: the name of the one it is about. */
export function stepDoneWords(step: StepName, names: string, who: string | null): string {
  return DONE_WORDS[step](names, who);
}
