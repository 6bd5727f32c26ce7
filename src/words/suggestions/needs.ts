import type { OpenPhrase } from '../../core/suggestions/open-phrases';

/** What the lists of needs and offers without a match say. */
export const NEEDS = {
  title: 'What finds nobody yet',
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
  noMatch: (query: string) => `Nothing here matches “${query}”.`,
  hint: {
    need: 'If somebody offers it in other words, say so: it holds for everybody from then on.',
    offer: 'If somebody seeks it in other words, say so: it holds for everybody from then on.',
  },
  sameAs: 'Same as…',
  sameAsLabel: (phrase: string) => `Same as…: ${phrase}`,
  ask: 'Who could help?',
  askLabel: (phrase: string) => `Who could help with ${phrase}?`,
  pick: {
    need: (phrase: string) => `What is the same as “${phrase}”? Choose an offer, or type words`,
    offer: (phrase: string) => `What is the same as “${phrase}”? Choose a need, or type words`,
  },
  pickOwn: (words: string) => `Same as “${words}”`,
  same: (a: string, b: string) => `Noted: “${a}” means the same as “${b}”`,
  different: (a: string, b: string) => `Noted: “${a}” and “${b}” do not mean the same`,
  notTheSame: (a: string, b: string) => `“${a}” and “${b}” do not mean the same`,
  show: 'Show',
  more: (count: number) => `and ${String(count)} more: filter to see them`,
} as const;

export const NEEDS_REFUSED = {
  noWords: 'a phrase without letters cannot be compared',
  alike: 'both are the same words already',
  otherType: (type: string) =>
    `its type is “${type}”. Change that to “synonyms”, or give the note another name`,
} as const;

/** What stands in a new note of words, below its properties. */
export const WORDS_NOTE =
  'What means the same here, and what does not: suggested introductions and “Who can help with …?” go by it. One line each: `luthier = violin maker, Geigenbauerin` under “same”, `spring != spring onions` under “different”.';

const MOST_NAMES = 3;

/** Who seeks or offers something: `Ana Silva`, `Ana Silva, Bo Lee and 3 more`. */
export function whoWords({ people }: OpenPhrase): string {
  const names = people.slice(0, MOST_NAMES).map(({ name }) => name);
  const more = people.length - names.length;
  return names.join(', ') + (more > 0 ? ` and ${String(more)} more` : '');
}
