import type { Saying } from '../../actions/suggestions/note-words';
import { NEEDS } from '../../words/suggestions/needs';
import type { UiContext } from '../kit/ui-context';

/** Notes what the user says of two phrases, and says what became of it. */
export async function sayOfWords(
  { deeds }: Pick<UiContext, 'deeds'>,
  saying: Saying,
  phrases: readonly [string, string],
): Promise<void> {
  const { noteWords } = await import('../../actions/suggestions/note-words');
  await deeds.carryOut(
    ({ index, store }) => {
      const note = index.wordNotes()[0]?.path ?? null;
      return noteWords({ store, note }, saying, phrases);
    },
    NEEDS[saying](...phrases),
  );
}
