import { emptinessOf, isEmptyIn, languagesOf } from './empty-words';
import { wordsOf } from './folded-words';

/** What may stand before a thing without telling of it, in the five languages. */
const ARTICLES = new Set(
  'a an the der die das ein eine einen le la les l un une el los las o os as um uma'.split(' '),
);

/**
 * The folded words of a phrase without what only asks before it: of *looking for a luthier* the last.
 * What tells of what kind something is belongs to it although it says nothing elsewhere: *red onions*.
 */
export function withoutAsking(phrase: string): readonly string[] {
  const words = wordsOf(phrase).map(({ word }) => ({ word, emptiness: emptinessOf(word) }));
  const languages = languagesOf(words.map(({ emptiness }) => emptiness));
  const told = words.findIndex(({ emptiness }) => !isEmptyIn(emptiness, languages));
  // *Looking for a*, *the*; but *old* or *sea* alone may say what is meant.
  const joins = words
    .slice(0, Math.max(told, 0))
    .map(({ word, emptiness: { functions, contexts } }, at) =>
      at === 0 ? ARTICLES.has(word) : ((functions | contexts) & languages) !== 0,
    );
  return words.slice(joins.lastIndexOf(true) + 1).map(({ word }) => word);
}
