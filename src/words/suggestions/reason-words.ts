import type { Reason, Suggestion } from '../../core/suggestions/reasons';
import { shortNames, shortNamesOf } from '../names/names';
import { translated } from '../kit/ui-language';
import { withBridge, type BridgeLanguage } from './bridge-words';
import { ENGLISH_REASONS, REASONS, type ReasonWords } from './reasons';

/** Whether two say the same, in whatever order and case. */
export function isAlike(a: readonly string[], b: readonly string[]): boolean {
  const fold = (phrases: readonly string[]): string =>
    phrases
      .map((phrase) => phrase.toLowerCase())
      .sort()
      .join('\n');
  return fold(a) === fold(b);
}

export const STRENGTH = translated('suggestions.STRENGTH', {
  mutual: 'Each can help the other',
  help: 'One can help the other',
  shared: 'Something in common',
});

/** How strong a suggestion is, in words: its score means nothing to anybody. */
export function strengthWords(reasons: readonly Pick<Reason, 'kind'>[]): string {
  const has = (kind: Reason['kind']): boolean => reasons.some((reason) => reason.kind === kind);
  if (has('mutual')) return STRENGTH.mutual;
  return has('help') ? STRENGTH.help : STRENGTH.shared;
}

interface Named {
  readonly path: string;
  readonly name: string;
}

/** Two people in path order, as their reasons are. */
export type Pair = readonly [Named, Named];

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
      return words.acrossFields(names[0], reason.fields[0], names[1], reason.fields[1]);
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

/** One reason for two among several to meet; empty for what says nothing of the two by name. */
export function sentenceAmong(
  [a, b]: Pair,
  reason: Reason,
  nameOf: (person: Named) => string,
  words = ENGLISH_REASONS,
): string {
  const row = (phrases: readonly string[]): string => listed(phrases, words.and);
  const names = [nameOf(a), nameOf(b)] as const;
  switch (reason.kind) {
    case 'help':
      return reasonSentence(reason, { path: a.path, names }, words);
    case 'mutual':
      return words.among.mutual(...names);
    case 'interests':
    case 'place':
      return isAlike(...reason.phrases)
        ? words.among[reason.kind](...names, row(reason.phrases[0]))
        : reasonSentence(reason, { path: a.path, names }, words);
    case 'acquaintances':
      return words.among.acquaintances(...names, row(reason.people.map(({ name }) => name)));
    case 'across-fields':
      return '';
  }
}

/** What each of several is called in what is said of them all. */
export function calledAmong(people: readonly Named[]): (person: Named) => string {
  const short = shortNamesOf(people.map(({ name }) => name));
  return ({ path, name }) => short[people.findIndex((one) => one.path === path)] ?? name;
}

/**
 * What holds several together, in a language: for their best pairs, until all are named, the best
 * reason each.
 */
export function sentencesAmong(
  people: readonly Named[],
  pairs: readonly Pick<Suggestion, 'people' | 'reasons'>[],
  language: BridgeLanguage,
): string[] {
  const nameOf = calledAmong(people);
  const named = new Set<string>();
  const sentences: string[] = [];
  for (const { people: pair, reasons } of pairs) {
    const isNew = pair.some(({ path }) => !named.has(path));
    if (!isNew && sentences.length >= people.length) continue;
    const said = reasons.map((reason) => sentenceAmong(pair, reason, nameOf, REASONS[language]));
    const [best] = said.filter((sentence) => sentence !== '');
    if (best === undefined) continue;
    sentences.push(best);
    for (const { path } of pair) named.add(path);
  }
  return sentences;
}

/** Why two people should meet, as the note of their introduction has it: in English. */
export function introductionWords(people: Pair, reasons: readonly Reason[]): string {
  return reasonSentences(people, reasons).join(' ');
}

/**
 * Why two people should meet, and what it would be for the people one knows, in sentences of a
 * language.
 */
export function suggestionSentences(
  { people, reasons, firstLink }: Pick<Suggestion, 'people' | 'reasons' | 'firstLink'>,
  language: BridgeLanguage,
): string[] {
  const words = REASONS[language];
  const sentences = reasonSentences(people, reasons, words);
  return firstLink === null ? sentences : [...sentences, words.firstLink(...firstLink)];
}
