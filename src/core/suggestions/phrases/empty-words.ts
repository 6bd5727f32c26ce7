import { lazy } from '../../collections/lazy';
import { LIST_LANGUAGES } from '../concepts/parse-concepts';
import { emptyLists } from './empty-lists';
import { otherSpellings } from './other-spellings';

/** What a word says by itself, a bit for each language in each. */
export interface Emptiness {
  readonly functions: number;
  readonly contexts: number;
  readonly empties: number;
  readonly ifTold: number;
  readonly whom: number;
}

const NOTHING: Emptiness = { functions: 0, contexts: 0, empties: 0, ifTold: 0, whom: 0 };

const KINDS = ['functions', 'contexts', 'empties', 'ifTold', 'whom'] as const;

/** What a list begins with: its language and its kind. */
const HEAD = /^([a-z]{2}) ([A-Za-z]+):$/;

const emptiness = lazy(() => {
  const known = new Map<string, Emptiness>();
  let [kind, bit]: [(typeof KINDS)[number], number] = ['functions', 1];
  for (const line of emptyLists().split('\n')) {
    const [, language = '', named] = HEAD.exec(line) ?? [];
    if (named === undefined) {
      for (const word of line.split(' ')) {
        const before = known.get(word) ?? NOTHING;
        known.set(word, { ...before, [kind]: before[kind] | bit });
      }
    } else {
      kind = KINDS.find((one) => one === named) ?? kind;
      bit = 1 << LIST_LANGUAGES.findIndex((one) => one === language);
    }
  }
  known.delete('');
  return known;
});

/** In which languages a folded word says nothing, and how; in whichever spelling. */
export function emptinessOf(word: string): Emptiness {
  const known = emptiness();
  const said = known.get(word) ?? respelled(word, known);
  // The same words come up again and again.
  known.set(word, said);
  return said;
}

function respelled(word: string, known: ReadonlyMap<string, Emptiness>): Emptiness {
  for (const { word: other, language } of otherSpellings(word)) {
    const said = known.get(other);
    if (said) return inOne(said, 1 << language);
  }
  return NOTHING;
}

/** What a word says in one language alone. */
function inOne(said: Emptiness, language: Languages): Emptiness {
  return {
    functions: said.functions & language,
    contexts: said.contexts & language,
    empties: said.empties & language,
    ifTold: said.ifTold & language,
    whom: said.whom & language,
  };
}

/** A set of languages, a bit for each by its place among `LIST_LANGUAGES`. */
export type Languages = number;

const ANY_LANGUAGE: Languages = 2 ** LIST_LANGUAGES.length - 1;

/** Whether exactly one language is left. */
export function isOneLanguage(languages: Languages): boolean {
  return languages !== 0 && (languages & (languages - 1)) === 0;
}

/** Whether a word says nothing in a phrase of these languages. */
export function isEmptyIn(word: Emptiness, languages: Languages): boolean {
  const { functions, contexts, empties, ifTold } = word;
  if (isOneLanguage(languages) && (ifTold & languages) !== 0) return true;
  const says = ifTold === 0 ? ANY_LANGUAGE : ~ifTold;
  return ((functions | contexts | empties) & languages & says) !== 0;
}

/** Whether what follows a word in a phrase of these languages is context. */
export function isContextIn(word: Emptiness, languages: Languages): boolean {
  return (word.contexts & languages) !== 0;
}

/** Whether a word in a phrase of these languages says for whom something is. */
export function isWhomIn(word: Emptiness, languages: Languages): boolean {
  return (word.whom & languages) !== 0;
}

/**
 * The languages that most function words point to; all languages if there are none. Several if it
 * is a tie.
 */
export function languagesOf(words: readonly Emptiness[]): Languages {
  const votes = LIST_LANGUAGES.map((_, at) => {
    const bit = 1 << at;
    return words.filter(
      ({ functions, contexts, empties }) => ((functions | contexts | empties) & bit) !== 0,
    ).length;
  });
  const most = Math.max(...votes);
  if (most === 0) return ANY_LANGUAGE;
  return votes.reduce((told, count, at) => (count === most ? told | (1 << at) : told), 0);
}
