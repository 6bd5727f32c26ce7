import type { NoteFacts } from '../../../src/core/notes/note-facts';
import { SuggestionEngine } from '../../../src/core/suggestions/suggestion-engine';
import { millisecondsOf, settled } from '../measure';
import { indexOf } from '../read-vault';
import { TOP_20 } from '../rows/introductions';

/** What happens once after the app has started, in milliseconds. */
export interface FreshStart {
  readonly index: number;
  /** The first list of introductions, with all that is made for it. */
  readonly firstList: number;
  /** The longest that the first list keeps the app from its turn. */
  readonly longestPiece: number;
}

/** Takes the times of what is done for the first time where it is run: nothing of it is compiled. */
export async function freshStart(facts: readonly NoteFacts[]): Promise<FreshStart> {
  const begun = performance.now();
  const index = indexOf(facts);
  const indexed = performance.now() - begun;
  await settled();
  const engine = new SuggestionEngine(index);
  const work = engine.renew();
  const pieces: number[] = [];
  for (;;) {
    const start = performance.now();
    const { done } = work.next();
    pieces.push(performance.now() - start);
    if (done === true) break;
  }
  pieces.push(millisecondsOf(() => engine.list(TOP_20)));
  return {
    index: indexed,
    firstList: pieces.reduce((sum, piece) => sum + piece, 0),
    longestPiece: Math.max(...pieces),
  };
}
