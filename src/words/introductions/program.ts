import { translated } from '../kit/ui-language';

/** What the command `introduce` says. */
export const INTRODUCE_COMMAND = translated('introductions.INTRODUCE_COMMAND', {
  description: 'Propose to introduce people to each other, as a new note',
  options: {
    a: 'Person: name, alias or path',
    b: 'The other person',
    people:
      'Instead of a and b: two to eight people, with ; between their names ("in quotes" a ; is part of one)',
    reason: 'Why they should meet (default: what the suggestion says)',
  },
  proposed: (names: string, path: string): string => `Proposed to introduce ${names}: ${path}.`,
  exists: (names: string, path: string): string => `There is a note of ${names} already: ${path}.`,
  whom: 'give a= and b=, or people= with ; between the names',
});

/** What the command `introduction` says. */
export const INTRODUCTION_COMMAND = translated('introductions.INTRODUCTION_COMMAND', {
  description: 'Show how introductions stand, or take one a step further',
  options: {
    name: 'One introduction: path of its note, or “Ana Silva and Bo Lee” (default: all)',
    step: 'What to do with it',
    who: 'Person the step is about; with make: who writes first',
    answer: 'What they said (with step=answer)',
    reason: (reasons: string, never: string): string =>
      `Why not; with step=dismiss also ${reasons}, or ${never} (of who=, with anybody)`,
    outcome: 'What came of it (with met, worked-out, nothing-came)',
    until: 'Day on which it comes up again (with step=later; default: in 3 months)',
    lang: 'Language of the letter (default: that of the settings)',
    stage: 'List those of a stage',
    due: 'List those that wait for a step',
  },
  severalAreMeant: (who: string, names: string): string =>
    `who=${who} is more than one; name one by path: ${names}`,
  notOfThem: (who: string, names: string): string => `who=${who} is not one of ${names}`,
  noneWaits: 'No introduction waits for you.',
  none: 'No introductions here. Propose one: acquaint introduce a="Ana Silva" b="Bo Lee"',
  why: (reason: string): string => `Why: ${reason}`,
  outcome: (outcome: string): string => `Outcome: ${outcome}`,
  next: (step: string): string => `Next: ${step}`,
  withoutStep: (option: string): string => `${option}= goes with step=, which is missing`,
  notFound: (name: string): string => `there is no introduction “${name}”`,
  severalFound: (name: string, paths: string): string =>
    `“${name}” is more than one introduction; name one by path: ${paths}`,
  unchanged: (stands: string): string => `${stands}; nothing to change.`,
  unfinished: (notes: string): string => `not finished; do it again to complete it: ${notes}`,
});

/** What the command `introductions` says. */
export const INTRODUCTIONS_COMMAND = translated('introductions.INTRODUCTIONS_COMMAND', {
  description: 'Suggest people to introduce to each other, with the reasons',
  options: {
    person: 'Only with this person (name, alias or path), without the cap',
    perPerson: (most: string): string => `How often one person is named (default: ${most})`,
  },
  wantsNone: (name: string, path: string): string =>
    `${name} wants no introductions: so says no-introductions in ${path}.`,
  closed: (name: string): string =>
    `The follow-up of ${name} is closed: nobody is suggested to them.`,
  none: 'No introductions to suggest yet.',
  noneFor: (name: string): string => `No introductions to suggest for ${name}.`,
  hint: (nothing: string): string =>
    `${nothing} Note what people offer, seek and care about (offers, seeks, interests).`,
});
