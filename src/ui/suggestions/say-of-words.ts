import type { Saying } from '../../actions/suggestions/note-words';
import { NEEDS } from '../../words/suggestions/needs';
import type { IntroductionUi } from '../kit/introduction-ui';
import type { UiContext, WhereToWrite } from '../kit/ui-context';

type Phrases = readonly [string, string];

async function note({ index, store }: WhereToWrite, saying: Saying, phrases: Phrases) {
  const { noteWords } = await import('../../actions/suggestions/note-words');
  const path = index.wordNotes()[0]?.path ?? null;
  return noteWords({ store, note: path }, saying, phrases);
}

/** Notes that two phrases mean the same, and says what became of it. */
export async function sayTheSame({ deeds }: UiContext, phrases: Phrases): Promise<void> {
  await deeds.carryOut((where) => note(where, 'same', phrases), NEEDS.same(...phrases));
}

/** Notes that two phrases do not mean the same, and says what became of it. */
export async function sayDifferent(
  { surroundings, notices }: IntroductionUi,
  phrases: Phrases,
): Promise<void> {
  const { people, store } = surroundings;
  const outcome = await note({ index: people.index, store }, 'different', phrases);
  notices.tell(outcome, NEEDS.different(...phrases));
}
