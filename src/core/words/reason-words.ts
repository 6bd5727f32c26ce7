import type { Reason, Suggestion } from '../introductions/reasons';
import { capitalised } from './english';
import { shortNames } from './names';

/** What is said of phrases that two people share, or have alike: each name with its phrases. */
interface AlikeWords {
  readonly both: (phrases: string) => string;
  readonly each: (a: string, ofA: string, b: string, ofB: string) => string;
}

/** Why two people should meet, in one language. */
export interface ReasonWords {
  /** The last two of a row: `ink and paper`. */
  readonly and: (a: string, b: string) => string;
  readonly help: (seeker: string, seeks: string, helper: string, offers: string) => string;
  readonly mutual: string;
  readonly interests: AlikeWords;
  readonly place: AlikeWords;
  readonly acquaintances: (names: string) => string;
}

export const ENGLISH_REASONS: ReasonWords = {
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

function isAlike(a: readonly string[], b: readonly string[]): boolean {
  const fold = (phrases: readonly string[]): string =>
    phrases
      .map((phrase) => phrase.toLowerCase())
      .sort()
      .join('\n');
  return fold(a) === fold(b);
}

type Pair = readonly [{ path: string; name: string }, { path: string; name: string }];

/** One reason as a sentence about two people, the first of them at `path`. */
function reasonSentence(
  reason: Reason,
  { path, names }: { readonly path: string; readonly names: readonly [string, string] },
  words: ReasonWords,
): string {
  const listed = (phrases: readonly string[]): string =>
    phrases.length < 2
      ? phrases.join('')
      : words.and(phrases.slice(0, -1).join(', '), phrases.at(-1) ?? '');
  switch (reason.kind) {
    case 'help': {
      const [seeker, helper] = reason.seeker.path === path ? names : [names[1], names[0]];
      return words.help(seeker, listed(reason.seeks), helper, listed(reason.offers));
    }
    case 'mutual':
      return words.mutual;
    case 'interests':
    case 'place': {
      // One shared word does not make two phrases one: street trees are no street theatre.
      const [a, b] = reason.phrases;
      const { both, each } = words[reason.kind];
      return isAlike(a, b) ? both(listed(a)) : each(names[0], listed(a), names[1], listed(b));
    }
    case 'acquaintances':
      return words.acquaintances(listed(reason.people.map(({ name }) => name)));
    case 'across-fields':
      return `${reason.fields.map(capitalised).join(' × ')}.`;
  }
}

/** Why two people should meet, a sentence a reason. */
function reasonSentences(
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

/** A reason that was noted, with those of its sentences that are ours in other words. */
export function inOtherWords(
  noted: string,
  { people, reasons }: { readonly people: Pair; readonly reasons: readonly Reason[] },
  words: ReasonWords,
): string {
  const others = reasonSentences(people, reasons, words);
  return reasonSentences(people, reasons).reduce(
    (text, sentence, at) => text.replace(sentence, () => others[at] ?? sentence),
    noted,
  );
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
