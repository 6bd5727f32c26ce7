import type { AskAnswer, AskReason, AskResult, AskWay } from '../../core/suggestions/ask';
import { listed } from '../kit/sentences';
import { translated, uiLanguage } from '../kit/ui-language';
import { bridgeWords } from './bridge-words';

/** What asking who could help says. */
export const ASK = translated('suggestions.ASK', {
  title: 'Who can help with …?',
  placeholder: 'Ask: who could help with …',
  label: 'What is needed, in your own words',
  asked: (need: string): string => `Who could help with ${need}`,
  hint: 'Say it as you would say it: “my knee hurts when I run”, “a lawyer in Porto”.',
  nobody: (need: string): string => `Nobody here offers anything that fits “${need}”.`,
  nobodyHint: 'Note who seeks it, and whoever can help will be suggested once you meet them.',
  more: (count: number): string =>
    `and ${String(count)} more: add a place or another word to see fewer of them`,
  write: 'Write',
  writeTo: (name: string): string => `Write ${name}`,
  introduce: 'Introduce to…',
  introduceWhom: (name: string): string => `Introduce to… ${name}`,
  noteFor: 'Note who seeks this…',
  noteForWhom: 'Who seeks this?',
  noted: (name: string, need: string): string => `Noted that ${name} seeks ${need}`,
  first: (places: string): string => `${places} first`,
  noneThere: (places: string): string => `Nobody from ${places} offers this in your notes`,
});

export const ASK_GROUPS = translated('suggestions.ASK_GROUPS', {
  helps: 'Could help',
  'knows-helper': 'May know somebody',
  shares: 'Has to do with it',
} satisfies Readonly<Record<AskWay, string>>);

type SharedProperty = Extract<AskReason, { kind: 'shares' }>['property'];

/** Why somebody comes into question, each a part of a row. */
export const ASK_REASONS = translated('suggestions.ASK_REASONS', {
  offers: (phrases: string): string => `offers ${phrases}`,
  /** @param bridge how what is offered means the same as what was asked for */
  offersBridged: (phrases: string, bridge: string): string => `offers ${phrases} (${bridge})`,
  knows: (names: string): string => `knows ${names}`,
  place: (phrases: string): string => `in ${phrases}`,
  circle: (phrases: string): string => `in your circle ${phrases}`,
  shares: {
    interests: (phrases: string): string => `cares about ${phrases}`,
    field: (phrases: string): string => `works in ${phrases}`,
    role: (phrases: string): string => `is ${phrases}`,
    discussed: (phrases: string): string => `you talked about ${phrases}`,
  } satisfies Readonly<Record<SharedProperty, (phrases: string) => string>>,
  /** For a list of names that is cut short. */
  more: (names: string, count: number): string => `${names} and ${String(count)} more`,
});

const MOST_NAMES = 3;

function namesOf(people: readonly { readonly name: string }[]): string {
  const names = people.map(({ name }) => name);
  if (names.length <= MOST_NAMES) return listed(names);
  return ASK_REASONS.more(names.slice(0, MOST_NAMES).join(', '), names.length - MOST_NAMES);
}

function offersWords({ offers, concepts: [bridge] }: Extract<AskReason, { kind: 'help' }>): string {
  const phrases = listed(offers);
  return bridge === undefined
    ? ASK_REASONS.offers(phrases)
    : ASK_REASONS.offersBridged(phrases, bridgeWords(bridge, uiLanguage()));
}

function reasonWords(reason: AskReason): string {
  switch (reason.kind) {
    case 'help':
      return offersWords(reason);
    case 'knows':
      return ASK_REASONS.knows(namesOf(reason.people));
    case 'shares':
      return ASK_REASONS.shares[reason.property](listed(reason.phrases));
    case 'place':
      return ASK_REASONS.place(listed(reason.phrases));
    case 'circle':
      return ASK_REASONS.circle(listed(reason.phrases));
  }
}

/** Why somebody comes into question: `offers patent law, in Porto`. */
export function answeringWords({ reasons }: Pick<AskAnswer, 'reasons'>): string {
  return reasons.map(reasonWords).join(', ');
}

function isThere({ how, reasons }: AskAnswer): boolean {
  return how === 'helps' && reasons.some(({ kind }) => kind === 'place' || kind === 'circle');
}

/** Whom a question puts first: `Porto first`, or that nobody there could help; empty if it names none. */
export function firstWords({ question: { named }, answers }: AskResult): string {
  if (named.length === 0) return '';
  return answers.some(isThere) ? ASK.first(listed(named)) : ASK.noneThere(listed(named));
}
