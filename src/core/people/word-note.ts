import type { NoteFacts } from '../notes/note-facts';
import { readItems } from '../notes/property-value';
import { keyNamed } from './introduction-note';

/** The type that marks a note of words. */
export const WORD_NOTE_TYPE = 'synonyms';

/**
 * What the user says about words, in a note with `type: synonyms`: the items as written.
 * `core/suggestions/user-words` interprets them when somebody asks.
 */
export interface WordNote {
  readonly path: string;
  /** Such as `lawyer = Anwalt, advogado`. */
  readonly same: readonly string[];
  /** Such as `spring != spring onions`. */
  readonly different: readonly string[];
}

export function readWordNote({ path, properties }: NoteFacts): WordNote {
  const items = (name: string): readonly string[] => {
    const key = keyNamed(properties, name);
    return key === null ? [] : readItems(properties[key]).texts;
  };
  return { path, same: items('same'), different: items('different') };
}
