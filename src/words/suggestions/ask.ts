import type { Answering, AskReason, AskWay } from '../../core/suggestions/ask';
import type { Question } from '../../core/suggestions/read-question';

/** What asking who could help says. */
export const ASK = {
  title: 'Who can help with …?',
  placeholder: 'Ask: who could help with …',
  label: 'What is needed, in your own words',
  asked: (need: string) => `Who could help with ${need}`,
  hint: 'Say it as you would say it: “my knee hurts when I run”, “a lawyer in Porto”.',
  looking: 'Looking through what people offer…',
  nobody: (need: string) => `Nobody here offers anything that fits “${need}”.`,
  nobodyHint: 'Note who seeks it, and whoever can help will be suggested once you meet them.',
  more: (count: number) =>
    `and ${String(count)} more: add a place or another word to see fewer of them`,
  write: 'Write',
  introduce: 'Introduce to…',
  introduceTo: (name: string) => `Who should meet ${name}?`,
  noteFor: 'Note who seeks this…',
  noteForWhom: 'Who seeks this?',
  noted: (name: string, need: string) => `Noted that ${name} seeks ${need}`,
  reason: (seeker: string, need: string, helper: string, offers: string) =>
    `${seeker} looks for ${need}; ${helper} offers ${offers}.`,
} as const;

export const ASK_GROUPS: Readonly<Record<AskWay, string>> = {
  helps: 'Could help',
  'knows-helper': 'May know somebody',
  shares: 'Has to do with it',
};

const MOST_NAMES = 3;

function listed(texts: readonly string[]): string {
  const last = texts.at(-1) ?? '';
  return texts.length < 2 ? last : `${texts.slice(0, -1).join(', ')} and ${last}`;
}

function namesOf(people: readonly { readonly name: string }[]): string {
  const names = people.map(({ name }) => name);
  if (names.length <= MOST_NAMES) return listed(names);
  return `${names.slice(0, MOST_NAMES).join(', ')} and ${String(names.length - MOST_NAMES)} more`;
}

function reasonWords(reason: AskReason): string {
  switch (reason.kind) {
    case 'help':
      return `offers ${listed(reason.offers)}`;
    case 'knows':
      return `knows ${namesOf(reason.people)}`;
    case 'shares':
      return SHARED[reason.property](listed(reason.phrases));
    case 'place':
      return `in ${listed(reason.phrases)}`;
    case 'circle':
      return `in your circle ${listed(reason.phrases)}`;
  }
}

const SHARED: Readonly<
  Record<Extract<AskReason, { kind: 'shares' }>['property'], (phrases: string) => string>
> = {
  interests: (phrases) => `cares about ${phrases}`,
  field: (phrases) => `works in ${phrases}`,
  role: (phrases) => `is ${phrases}`,
  discussed: (phrases) => `you talked about ${phrases}`,
};

/** Why somebody comes into question: `offers patent law, in Porto`. */
export function answeringWords({ reasons }: Pick<Answering, 'reasons'>): string {
  return reasons.map(reasonWords).join(', ');
}

/** Whom a question puts first: `Porto first`; empty if nobody. */
export function firstWords({ named }: Question): string {
  return named.length === 0 ? '' : `${listed(named)} first`;
}
