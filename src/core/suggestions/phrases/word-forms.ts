import { stem } from 'porter2';

const PLAIN = /^[a-z]+$/;

/**
 * Endings that forms of one word differ by, with what is left of them: English after Porter’s rules,
 * German, French, Spanish and Portuguese by the most common ones. Longest first; the first that
 * leaves enough of the word is taken.
 */
const ENDINGS: readonly (readonly [ending: string, left: string])[] = [
  // -graphy, -grapher, -graphie, -grafía, -grafo, Graf; -logy, -logist, -Login, -logue, -logo
  ['graphers', 'graf'],
  ['graphinn', 'graf'],
  ['grafinn', 'graf'],
  ['grapher', 'graf'],
  ['graphin', 'graf'],
  ['graphie', 'graf'],
  ['graphi', 'graf'],
  ['graphy', 'graf'],
  ['grafia', 'graf'],
  ['grafie', 'graf'],
  ['grafin', 'graf'],
  ['graph', 'graf'],
  ['grafi', 'graf'],
  ['grafo', 'graf'],
  ['grafa', 'graf'],
  ['graf', 'graf'],
  ['logist', 'log'],
  ['loginn', 'log'],
  ['logien', 'log'],
  ['login', 'log'],
  ['logue', 'log'],
  ['logia', 'log'],
  ['logie', 'log'],
  ['logy', 'log'],
  ['logi', 'log'],
  ['logo', 'log'],
  ['loga', 'log'],
  ['log', 'log'],
  // Portuguese -ção, -ções; Spanish -ción, -ciones; French and English -tion
  ['cion', 'ti'],
  ['coes', 'ti'],
  ['cao', 'ti'],
  ['tion', 'ti'],
  // -ista, -iste, -ist
  ['istin', 'ist'],
  ['ista', 'ist'],
  ['iste', 'ist'],
  // German -erin, -innen, -en; Romance plurals and genders
  ['innen', ''],
  ['inn', ''],
  ['erin', 'er'],
  ['eaux', 'eau'],
  ['oes', ''],
  ['ao', ''],
  ['en', ''],
  ['es', ''],
  ['os', ''],
  ['as', ''],
  ['e', ''],
  ['a', ''],
  ['o', ''],
  ['s', ''],
];

/** Shorter words differ in one letter and mean something else. */
const [SHORTEST, LEAST_LEFT] = [5, 4];

function withoutEnding(word: string): string {
  if (word.length < SHORTEST) return word;
  for (const [ending, left] of ENDINGS) {
    const rest = word.length - ending.length;
    if (rest + left.length >= LEAST_LEFT && word.endsWith(ending))
      return word.slice(0, rest) + left;
  }
  return word;
}

/**
 * What forms of one word have in common (singular and plural, genders, cases, -graphy and -grapher),
 * whatever their language is: Porter2 and then the endings above. Not for reading.
 * @param word folded
 */
export function formOf(word: string): string {
  return PLAIN.test(word) ? withoutEnding(stem(word)) : word;
}
