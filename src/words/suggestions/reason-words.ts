import type { Reason, Suggestion } from '../../core/suggestions/reasons';
import { shortNames } from '../names/names';
import { withBridge, type BridgeLanguage } from './bridge-words';

/** What is said of phrases that two people share, or have alike: each name with its phrases. */
interface AlikeWords {
  readonly both: (phrases: string) => string;
  readonly each: (a: string, ofA: string, b: string, ofB: string) => string;
}

/** Why two people should meet, in one language. */
export interface ReasonWords {
  readonly language: BridgeLanguage;
  /** The last two of a row: `ink and paper`. */
  readonly and: (a: string, b: string) => string;
  readonly help: (seeker: string, seeks: string, helper: string, offers: string) => string;
  readonly mutual: string;
  readonly interests: AlikeWords;
  readonly place: AlikeWords;
  readonly acquaintances: (names: string) => string;
}

export const ENGLISH_REASONS: ReasonWords = {
  language: 'en',
  and: (a, b) => `${a} and ${b}`,
  help: (seeker, seeks, helper, offers) =>
    `${seeker} looks for ${seeks}; ${helper} offers ${offers}.`,
  mutual: 'Each can help the other.',
  interests: {
    both: (phrases) => `Both care about ${phrases}.`,
    each: (a, ofA, b, ofB) => `${a} cares about ${ofA}; ${b} about ${ofB}.`,
  },
  place: {
    both: (phrases) => `Both are in ${phrases}.`,
    each: (a, ofA, b, ofB) => `${a} is in ${ofA}; ${b} in ${ofB}.`,
  },
  acquaintances: (names) => `Both know ${names}.`,
};

/** Whether two say the same, in whatever order and case. */
export function isAlike(a: readonly string[], b: readonly string[]): boolean {
  const fold = (phrases: readonly string[]): string =>
    phrases
      .map((phrase) => phrase.toLowerCase())
      .sort()
      .join('\n');
  return fold(a) === fold(b);
}

/** How strong a suggestion is, in words: its score means nothing to anybody. */
export function strengthWords(reasons: readonly Pick<Reason, 'kind'>[]): string {
  const has = (kind: Reason['kind']): boolean => reasons.some((reason) => reason.kind === kind);
  if (has('mutual')) return 'Each can help the other';
  return has('help') ? 'One can help the other' : 'Something in common';
}

/** Two people in path order, as their reasons are. */
export type Pair = readonly [{ path: string; name: string }, { path: string; name: string }];

/** Phrases in a row, the last two joined as a language does it: `type, ink and paper`. */
export function listed(phrases: readonly string[], and: ReasonWords['and']): string {
  return phrases.length < 2
    ? phrases.join('')
    : and(phrases.slice(0, -1).join(', '), phrases.at(-1) ?? '');
}

/** One reason as a sentence about two people, the first of them at `path`. */
function reasonSentence(
  reason: Reason,
  { path, names }: { readonly path: string; readonly names: readonly [string, string] },
  words: ReasonWords,
): string {
  const row = (phrases: readonly string[]): string => listed(phrases, words.and);
  switch (reason.kind) {
    case 'help': {
      const [seeker, helper] = reason.seeker.path === path ? names : [names[1], names[0]];
      const said = words.help(seeker, row(reason.seeks), helper, row(reason.offers));
      return withBridge(said, reason.concepts, words.language);
    }
    case 'mutual':
      return words.mutual;
    case 'interests':
    case 'place': {
      // One shared word does not make two phrases one: street trees are no street theatre.
      const [a, b] = reason.phrases;
      const { both, each } = words[reason.kind];
      return isAlike(a, b) ? both(row(a)) : each(names[0], row(a), names[1], row(b));
    }
    case 'acquaintances':
      return words.acquaintances(row(reason.people.map(({ name }) => name)));
    case 'across-fields':
      return `${names[0]} works in ${reason.fields[0]}; ${names[1]} in ${reason.fields[1]}.`;
  }
}

/** Why two people should meet, a sentence a reason. */
export function reasonSentences(
  people: Pair,
  reasons: readonly Reason[],
  words = ENGLISH_REASONS,
): string[] {
  const names = shortNames(people[0].name, people[1].name);
  return reasons.map((reason) => reasonSentence(reason, { path: people[0].path, names }, words));
}

/** Why two people should meet, as a person would say it. */
export function introductionWords(people: Pair, reasons: readonly Reason[]): string {
  return reasonSentences(people, reasons).join(' ');
}

/** Why two people should meet, and what it would be for the people one knows, in sentences. */
export function suggestionSentences({
  people,
  reasons,
  firstLink,
}: Pick<Suggestion, 'people' | 'reasons' | 'firstLink'>): string[] {
  const sentences = reasonSentences(people, reasons);
  if (firstLink === null) return sentences;
  const [one, other] = firstLink;
  return [...sentences, `It would be the first link between your ${one} and ${other} circles.`];
}
