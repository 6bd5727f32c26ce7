import type { NoteFacts } from '../../../src/core/notes/note-facts';
import type { PausingWork } from '../../../src/core/collections/pausing-work';
import { readConceptList } from '../../../src/core/suggestions/phrases/concept-list';
import { SuggestionEngine } from '../../../src/core/suggestions/suggestion-engine';
import { millisecondsOf, settled } from '../measure';
import { indexOf } from '../read-vault';
import { TOP_20 } from '../rows/introductions';

/** What happens once after the app has started, in milliseconds. */
export interface FreshStart {
  readonly index: number;
  /** The list of concepts, unpacked and read: part of the first list. */
  readonly concepts: number;
  /** The first list of introductions, with all that is made for it. */
  readonly firstList: number;
  /** The longest that the first list keeps the app from its turn. */
  readonly longestPiece: number;
}

/** How long work takes piece by piece, and what it waits for between them. */
async function timesOf(work: PausingWork<unknown>): Promise<{ pieces: number[]; waited: number }> {
  const pieces: number[] = [];
  let waited = 0;
  for (;;) {
    const start = performance.now();
    const step = work.next();
    const end = performance.now();
    pieces.push(end - start);
    if (step.done === true) return { pieces, waited };
    if (!step.value) continue;
    await step.value();
    waited += performance.now() - end;
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** Takes the times of what is done for the first time where it is run: nothing of it is compiled. */
export async function freshStart(facts: readonly NoteFacts[]): Promise<FreshStart> {
  const begun = performance.now();
  const index = indexOf(facts);
  const indexed = performance.now() - begun;
  await settled();
  const list = await timesOf(readConceptList());
  const concepts = sum(list.pieces) + list.waited;
  const engine = new SuggestionEngine(index);
  const { pieces, waited } = await timesOf(engine.renew());
  pieces.push(millisecondsOf(() => engine.list(TOP_20)));
  return {
    index: indexed,
    concepts,
    firstList: concepts + sum(pieces) + waited,
    longestPiece: Math.max(...list.pieces, ...pieces),
  };
}
