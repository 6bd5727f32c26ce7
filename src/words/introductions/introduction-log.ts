import type { SetAsideReason } from '../../core/introductions/step-names';
import { translated } from '../kit/ui-language';
import { listed } from '../suggestions/reason-words';
import { ENGLISH_REASONS } from '../suggestions/reasons';

// What these say stands in notes: it is in English, whatever the app speaks.

/** Names as notes and files have them: `Ana Silva and Bo Lee`. */
export function introducedNames(names: readonly string[]): string {
  return listed(names, ENGLISH_REASONS.and);
}

/** What a person's log says of an introduction: `introduced to [[Bo Lee]] and [[Cy Dee]]`. */
export function introducedTo(others: readonly string[]): string {
  return `introduced to ${introducedNames(others)}`;
}

/** What the log says of a person the user was introduced to: `introduced by [[Ana Silva]]`. */
export function introducedBy(introducer: string): string {
  return `introduced by ${introducer}`;
}

/** What the log of whoever introduced the user says: `introduced me to [[Bo Lee]]`. */
export function introducedMeTo(whom: readonly string[]): string {
  return `introduced me to ${introducedNames(whom)}`;
}

/** What the note of an introduction is called that the user asks for; null: its name would be too long. */
export function receivedTitle(whom: string, introducer: string | null): string {
  return `Introduction to ${whom}${introducer === null ? '' : ` through ${introducer}`}`;
}

/** What an introduction's log says of the letter that thanked for it: `thanked [[Ana Silva]]`. */
export function thankedFor(introducer: string): string {
  return `thanked ${introducer}`;
}

/** What an introduction's log says of the letter that asked a person: `asked [[Ana Silva]]`. */
export function askedOf(person: string): string {
  return `asked ${person}`;
}

/** What it says of the letter that put them in touch: `introduced [[Ana Silva]] and [[Bo Lee]]`. */
export function introducedAll(people: readonly string[]): string {
  return `introduced ${introducedNames(people)}`;
}

/** What it says of one who declines while the others go on: `[[Bo Lee]] said no: no time`. */
export function saidNo(person: string, reason: string): string {
  return `${person} said no${reason.trim() === '' ? '' : `: ${reason.trim()}`}`;
}

/** The first line of such a letter, as the log quotes it. */
export function subjectLine(subject: string): string {
  return `Subject: ${subject}`;
}

/** What is noted as the outcome of an introduction that is set aside for a reason. */
export const SET_ASIDE_OUTCOMES: Readonly<Record<SetAsideReason, string>> = {
  acquainted: 'They know each other.',
  'not-now': '',
  'not-a-fit': 'Not a fit.',
  never: 'Never.',
};

/** What is noted where nothing came of an introduction, and no more is said. */
export const NOTHING_CAME = 'Nothing came of it.';

/** What is noted as the outcome where one of them wants no introductions. */
export function optedOutOutcome(name: string): string {
  return `No introductions for ${name}.`;
}

/** The outcomes above as they are shown. */
export const OUTCOMES = translated('introductions.OUTCOMES', {
  acquainted: 'They know each other.',
  'not-a-fit': 'Not a fit.',
  never: 'Never.',
  'nothing-came': 'Nothing came of it.',
  leftOut: (name: string): string => `No introductions for ${name}.`,
});

const LEFT_OUT = /^No introductions for (.+)\.$/u;

/** An outcome as it is shown: what was not the user's own words is said in the app's language. */
export function saidOutcome(noted: string): string {
  switch (noted) {
    case SET_ASIDE_OUTCOMES.acquainted:
      return OUTCOMES.acquainted;
    case SET_ASIDE_OUTCOMES['not-a-fit']:
      return OUTCOMES['not-a-fit'];
    case SET_ASIDE_OUTCOMES.never:
      return OUTCOMES.never;
    case NOTHING_CAME:
      return OUTCOMES['nothing-came'];
    default: {
      const [, name] = LEFT_OUT.exec(noted) ?? [];
      return name === undefined ? noted : OUTCOMES.leftOut(name);
    }
  }
}

/** Why the note of an introduction cannot be made. */
export const INTRODUCTION_NOTES = translated('introductions.INTRODUCTION_NOTES', {
  manyOfName: 'there are many notes of this name already',
  unlinkable: 'no link can lead to it: its name has one of # ^ [ ] |. Rename it first',
});
