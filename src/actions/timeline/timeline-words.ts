import { noteWords } from '../../core/timeline/mention';
import type { TimelineEntry } from '../../core/timeline/timeline';
import type { NoteStore, VaultLinks } from '../ports';

/** What reading the notes of a timeline needs. */
interface NotesContext {
  readonly store: Pick<NoteStore, 'read'>;
  readonly resolve: VaultLinks['resolve'];
}

/**
 * What an entry of a person's timeline says; its note is read if that is another one.
 * @param person path of the person's note
 */
export async function timelineWords(
  { store, resolve }: NotesContext,
  person: string,
  { path, text }: TimelineEntry,
): Promise<string> {
  if (text !== null) return text;
  const note = await store.read(path);
  return noteWords(path, note ?? '', (linkpath) => resolve(linkpath, path) === person);
}
