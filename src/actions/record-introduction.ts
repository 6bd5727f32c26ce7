import {
  introductionPath,
  introductionText,
  type NewIntroduction,
} from '../core/introductions/introduction-text';
import type { Settings } from '../core/settings';
import type { CreateOutcome, NoteStore } from './ports';

/**
 * Writes the note of an introduction: proposed where the user takes a suggestion up, dismissed
 * where it is not to come again. Two people who have a note are not suggested any more.
 */
export function recordIntroduction(
  { settings, store }: { settings: Settings; store: NoteStore },
  introduction: NewIntroduction,
): Promise<CreateOutcome> {
  const path = introductionPath(introduction.names, settings);
  const note = introductionText(introduction);
  if (note.kind === 'changed') return store.create(path, note.text);
  const reason = note.kind === 'refused' ? note.reason : 'there is nothing to write';
  return Promise.resolve({ kind: 'refused', path, reason });
}
