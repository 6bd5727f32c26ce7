import type { PhraseRelation } from '../../actions/suggestions/note-words';
import { NEEDS } from '../../words/suggestions/needs';
import type { IntroductionUi } from '../kit/introduction-ui';
import type { UiContext, WhereToWrite } from '../kit/ui-context';

type Phrases = readonly [string, string];

async function note({ index, store }: WhereToWrite, saying: PhraseRelation, phrases: Phrases) {
  const { noteWords } = await import('../../actions/suggestions/note-words');
  const path = index.wordNotes()[0]?.path ?? null;
  return noteWords({ store, note: path }, saying, phrases);
}

/** Notes that two phrases mean the same, and says what became of it. */
export async function noteSameMeaning({ undoable }: UiContext, phrases: Phrases): Promise<void> {
  await undoable.carryOut((where) => note(where, 'same', phrases), NEEDS.same(...phrases));
}

/** Notes that two phrases do not mean the same, and says what became of it. */
export async function noteDifferentMeaning(
  { services, notices }: IntroductionUi,
  phrases: Phrases,
): Promise<void> {
  const { people, store } = services;
  const outcome = await note({ index: people.index, store }, 'different', phrases);
  notices.tell(outcome, NEEDS.different(...phrases));
}
