import { ENGLISH_REASONS, listed } from '../suggestions/reason-words';

/** What a person's log says of an introduction: `introduced to [[Bo Lee]] and [[Cy Dee]]`. */
export function introducedTo(others: readonly string[]): string {
  return `introduced to ${listed(others, ENGLISH_REASONS.and)}`;
}

/** What the log of somebody says to whom the user was introduced: `introduced by [[Ana Silva]]`. */
export function introducedBy(introducer: string): string {
  return `introduced by ${introducer}`;
}

/** What the log of whoever introduced the user says: `introduced me to [[Bo Lee]]`. */
export function introducedMeTo(whom: readonly string[]): string {
  return `introduced me to ${listed(whom, ENGLISH_REASONS.and)}`;
}

/** What the note of an introduction is called that the user asks for. */
export function receivedTitle(whom: string, introducer: string): string {
  return `Introduction to ${whom} through ${introducer}`;
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
  return `introduced ${listed(people, ENGLISH_REASONS.and)}`;
}

/** What it says of one who declines while the others go on: `[[Bo Lee]] said no: no time`. */
export function saidNo(person: string, reason: string): string {
  return `${person} said no${reason.trim() === '' ? '' : `: ${reason.trim()}`}`;
}

/** The first line of such a letter, as the log quotes it. */
export function subjectLine(subject: string): string {
  return `Subject: ${subject}`;
}

/** Why the note of an introduction cannot be made. */
export const INTRODUCTION_NOTES = {
  manyOfName: 'there are many notes of this name already',
  unlinkable: 'no link can lead to it: its name has one of # ^ [ ] |. Rename it first',
} as const;
