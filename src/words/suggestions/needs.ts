import type { OpenPhrase } from '../../core/suggestions/open-phrases';
import { translated } from '../kit/ui-language';

/** What the lists of needs and offers without a match say. */
export const NEEDS = translated('suggestions.NEEDS', {
  title: 'Unmatched needs and offers',
  lists: 'What to show',
  filter: 'Filter by word or name',
  sides: { need: 'Needs nobody meets yet', offer: 'Offers nobody seeks' },
  none: {
    need: 'Every need that is noted here is met by what somebody offers.',
    offer: 'Everything that is offered here is sought by somebody.',
  },
  noneNoted: {
    need: 'Nobody here seeks anything yet. Note it in the property “seeks” of a person.',
    offer: 'Nobody here offers anything yet. Note it in the property “offers” of a person.',
  },
  noMatch: (query: string): string => `Nothing here matches “${query}”.`,
  hint: {
    need: 'If somebody offers it in other words, say so: it holds for everybody from then on.',
    offer: 'If somebody seeks it in other words, say so: it holds for everybody from then on.',
  },
  sameAs: 'Same as…',
  sameAsLabel: (phrase: string): string => `Same as…: ${phrase}`,
  ask: 'Who could help?',
  askLabel: (phrase: string): string => `Who could help with ${phrase}?`,
  pick: {
    need: (phrase: string): string =>
      `What is the same as “${phrase}”? Choose an offer, or type words`,
    offer: (phrase: string): string =>
      `What is the same as “${phrase}”? Choose a need, or type words`,
  },
  pickOwn: (words: string): string => `Same as “${words}”`,
  same: (a: string, b: string): string => `Noted: “${a}” means the same as “${b}”`,
  different: (a: string, b: string): string => `Noted: “${a}” and “${b}” do not mean the same`,
  notTheSame: (a: string, b: string): string => `“${a}” and “${b}” do not mean the same`,
  show: 'Show',
  more: (count: number): string => `and ${String(count)} more: filter to see them`,
  /** For a list of names that is cut short. */
  moreNames: (names: string, count: number): string => `${names} and ${String(count)} more`,
});

const NUMBERS: Readonly<Record<number, string>> = { 1: 'one person', 2: 'two people' };

/** What is said where nothing is noted that introductions live on, and what is asked then. */
export const NOTE_NEEDS = translated('suggestions.NOTE_NEEDS', {
  missing: {
    one: 'One person is here; nothing of the kind is noted about them.',
    all: (all: number): string =>
      `${String(all)} people are here; nothing of the kind is noted about any of them.`,
    some: (all: number, without: number): string =>
      `${String(all)} people are here; nothing of the kind is noted about ${String(without)} of them.`,
  },
  button: (count: number): string => `Note it for ${NUMBERS[count] ?? 'three people'}`,
  title: (name: string): string => `About ${name}`,
  seeks: 'They look for',
  offers: 'They can help with',
  interests: 'They care about',
  place: (at: number, of: number): string => `${String(at)} of ${String(of)}`,
  next: 'Next',
  done: 'Done',
  skip: 'Skip',
  noted: (name: string): string => `Noted for ${name}`,
});

export const NEEDS_REFUSED = translated('suggestions.NEEDS_REFUSED', {
  noWords: 'a phrase without letters cannot be compared',
  alike: 'the two are the same words',
  otherType: (type: string): string =>
    `its type is “${type}”. Change that to “synonyms”, or give the note another name`,
});

/** How many people are here, and how many of them have nothing noted that introductions need. */
export function missingWords(all: number, without: number): string {
  if (all === 1) return NOTE_NEEDS.missing.one;
  return all === without ? NOTE_NEEDS.missing.all(all) : NOTE_NEEDS.missing.some(all, without);
}

/** What stands in a new note of words, below its properties: in English, whatever the app speaks. */
export const WORDS_NOTE =
  'What means the same here, and what does not: suggested introductions and “Who can help with …?” go by it. One line each: `luthier = violin maker, Geigenbauerin` under “same”, `spring != spring onions` under “different”.';

const MOST_NAMES = 3;

/** Who seeks or offers something: `Ana Silva`, `Ana Silva, Bo Lee and 3 more`. */
export function whoWords({ people }: OpenPhrase): string {
  const names = people.slice(0, MOST_NAMES).map(({ name }) => name);
  const more = people.length - names.length;
  return more > 0 ? NEEDS.moreNames(names.join(', '), more) : names.join(', ');
}
