import type { Person } from '../core/people/person';
import type { ProposedTable } from '../core/introductions/introduction-text';
import type { DraftWords, IntroductionDraftWords } from '../words/messages/draft-words';
import { listed } from '../words/suggestions/reason-words';
import { callName } from '../words/names/call-name';
import { shortNamesOf } from '../words/names/names';
import { mailAddresses, phoneNumbers } from './contact-ways';
import type { Draft } from './draft';
import { daysToChoose } from './proposed-times';

/** The people to introduce, why, and by whom; `me` is empty if no name is known. */
export interface IntroductionDraftRequest {
  readonly people: readonly Person[];
  readonly reason: string;
  readonly me: string;
  /** Where and when they are to meet; without it that is left to them. */
  readonly table?: ProposedTable | null;
}

/** A letter to people, and the names of those it cannot reach by email. */
export interface IntroductionDraft extends Draft {
  readonly withoutAddress: readonly string[];
}

export function draftTo(people: readonly Person[], words: Omit<Draft, 'to'>): IntroductionDraft {
  return {
    to: people.flatMap((person) => mailAddresses(person).slice(0, 1)),
    ...words,
    withoutAddress: people.flatMap((person) =>
      mailAddresses(person).length === 0 ? [person.name] : [],
    ),
  };
}

function filled(parts: readonly string[], between: string): string {
  return parts.filter((part) => part !== '').join(between);
}

function said(
  phrases: readonly string[],
  words: (phrases: string) => string,
  { reasons }: IntroductionDraftWords,
): string[] {
  return phrases.length === 0 ? [] : [words(listed(phrases, reasons.and))];
}

/** Somebody to one who has agreed too: who they are, then what they offer, look for and care about. */
function about(person: Person, short: string, letter: IntroductionDraftWords): string {
  const { name, field, role, organization, place, offers, seeks, interests } = person;
  const [does, where] = [field.join(', '), organization.join(', ')];
  const work = { field: does, organization: where, place: place.join(', ') };
  const isKnown = filled(Object.values(work), '') !== '';
  const whole = role === null ? name : `${name} (${role})`;
  const has = [
    ...said(offers, letter.offers, letter),
    ...said(seeks, letter.seeks, letter),
    ...said(interests, letter.interests, letter),
  ];
  const needs = has.length === 0 ? '' : listed(has, letter.reasons.and);
  return filled(
    [
      isKnown ? letter.who(whole, work) : '',
      needs === '' ? '' : `${isKnown ? short : whole} ${needs}.`,
    ],
    ' ',
  );
}

/** What is said of two, or of several. */
function party(
  { two, several }: IntroductionDraftWords,
  people: readonly Person[],
): IntroductionDraftWords['two'] {
  return people.length > 2 ? several : two;
}

function why(reason: string, letter: IntroductionDraftWords, people: readonly Person[]): string {
  return reason.trim() === '' ? '' : party(letter, people).why(reason.trim());
}

export function draftBody(
  paragraphs: readonly string[],
  me: string,
  { closing }: DraftWords,
): string {
  return filled([...paragraphs, filled([closing, me], '\n')], '\n\n');
}

/** How they reach each other, by phone if there is no address; nothing for people with neither. */
function addresses(people: readonly Person[], letter: IntroductionDraftWords): string {
  const lines = people.flatMap((person) =>
    [...mailAddresses(person), ...phoneNumbers(person)]
      .slice(0, 1)
      .map((way) => letter.reach(person.name, way)),
  );
  return lines.length === 0 ? '' : [letter.addresses, ...lines].join('\n');
}

/** What people are called in a greeting; empty if a name offers nothing to call them by. */
export function called(people: readonly Person[]): string[] {
  const short = shortNamesOf(people.map(({ name }) => name));
  return people.map(({ name }, at) => callName(name).text && (short[at] ?? ''));
}

/**
 * Describes a person to the one who is asked: the name, and what they do. No more before the other
 * has agreed: what they look for and care about is theirs to tell, except for what the reason
 * needs.
 */
function inShort({ name, field, role }: Person): string {
  const does = field.join(', ') || (role ?? '');
  return does === '' ? name : `${name} (${does})`;
}

/** That they are to meet at a table, and on which days; empty if that is left to them. */
function invitation(table: ProposedTable | null, words: DraftWords): string {
  if (table === null) return '';
  const { letter, when } = words;
  const days = daysToChoose(table.days, when.clocks.lunch, words);
  return filled([letter.table(table.place), days === '' ? '' : letter.suggestDays(days)], ' ');
}

/** The letter that asks one of some people, saying who the others are, why, and that a no is fine. */
export function askDraft(
  { people, reason, me, table = null }: IntroductionDraftRequest,
  path: string,
  words: DraftWords,
): IntroductionDraft {
  const { letter } = words;
  const { and } = letter.reasons;
  const at = Math.max(
    people.findIndex((person) => person.path === path),
    0,
  );
  const others = people.filter((_, other) => other !== at);
  const parts = [
    letter.greeting(called(people)[at] ?? ''),
    letter.wouldLike(listed(others.map(inShort), and)),
    why(reason, letter, people),
    invitation(table, words),
    party(letter, people).question,
  ];
  return draftTo(people.slice(at, at + 1), {
    subject: letter.askSubject(
      listed(
        others.map(({ name }) => name),
        and,
      ),
    ),
    body: draftBody(parts, me, words),
  });
}

/** The letter to all: who each is, why, how they reach each other, and who writes next. */
export function introductionDraft(
  { people, reason, me, table = null }: IntroductionDraftRequest,
  first: string | null,
  words: DraftWords,
): IntroductionDraft {
  const { letter } = words;
  const { and } = letter.reasons;
  const whole = people.map(({ name }) => name);
  const names = shortNamesOf(whole);
  const leads = Math.max(
    people.findIndex(({ path }) => path === first),
    0,
  );
  const parts = [
    letter.greeting(called(people).includes('') ? '' : listed(names, and)),
    party(letter, people).allSaidYes,
    why(reason, letter, people),
    ...people.map((person, at) => about(person, names[at] ?? person.name, letter)),
    addresses(people, letter),
    table === null || table.days.length === 0
      ? party(letter, people).writesFirst(names[leads] ?? '')
      : invitation(table, words),
  ];
  return draftTo(people, {
    subject: letter.introductionSubject(listed(whole, and)),
    body: draftBody(parts, me, words),
  });
}
