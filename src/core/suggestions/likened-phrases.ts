import { emptinessOf } from './phrases/empty-words';
import { wordsOf, type SpokenWord } from './phrases/folded-words';
import { formOf } from './phrases/word-forms';
import type { Reason } from './reasons';

/** Two phrases that the user may say do not mean the same. */
export type PhrasePair = readonly [string, string];

/** More choices than these are no help. */
const MOST = 3;

/**
 * What a phrase is about, in few words: its first part, without what only asks at its beginning and
 * without what it is for, with or in. Of *a spring for my watch, please* it is *spring*.
 */
function headOf(phrase: string): readonly SpokenWord[] {
  const words = wordsOf(phrase);
  const end = words.findIndex(({ isAfterEnd }) => isAfterEnd);
  const head: SpokenWord[] = [];
  for (const spoken of end < 0 ? words : words.slice(0, end)) {
    const { functions, contexts, empties } = emptinessOf(spoken.word);
    if (head.length > 0 && contexts !== 0) break;
    if (head.length > 0 || (functions | contexts | empties) === 0) head.push(spoken);
  }
  return head;
}

/** The words as they are written. */
function textOf(words: readonly SpokenWord[]): string {
  return words.map(({ text }) => text).join(' ');
}

function foldedOf(words: readonly SpokenWord[]): string {
  return words.map(({ word }) => word).join(' ');
}

type Help = Extract<Reason, { kind: 'help' }>;

/** A word that both use, and the phrases in which it is said to be something else. */
function byWords({ terms, seeks, offers }: Help): PhrasePair[] {
  return terms.flatMap((form) =>
    [...offers, ...seeks].flatMap((phrase): PhrasePair[] => {
      const head = headOf(phrase);
      const shared = head.find(({ word }) => formOf(word) === form);
      return shared && head.length > 1 ? [[shared.text, textOf(head)]] : [];
    }),
  );
}

function byConcepts({ concepts }: Help): PhrasePair[] {
  return concepts.flatMap(({ seek, offer }): PhrasePair[] => {
    const [one, other] = [headOf(seek), headOf(offer)];
    if (one.length === 0 || other.length === 0) return [];
    if (foldedOf(one) === foldedOf(other)) return [];
    const [sought, offered] = [textOf(one), textOf(other)];
    return one.length > other.length ? [[offered, sought]] : [[sought, offered]];
  });
}

/** What could be parted so that one of two no longer seems to help the other, in few words each. */
export function likenedPhrases(reasons: readonly Reason[]): readonly PhrasePair[] {
  const all = reasons.flatMap((reason) =>
    reason.kind === 'help' ? [...byConcepts(reason), ...byWords(reason)] : [],
  );
  const each = new Map(all.map((parting) => [parting.join('\n'), parting]));
  return [...each.values()].slice(0, MOST);
}
