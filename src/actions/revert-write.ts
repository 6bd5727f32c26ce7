import type { UndoableStore, WriteOutcome, NoteWrite } from './ports';
import { FILES } from '../words/kit/files';

/** Makes a note again that was taken away, unless there is another one by now. */
async function recreate(store: UndoableStore, path: string, text: string): Promise<WriteOutcome> {
  const outcome = await store.create(path, text);
  switch (outcome.kind) {
    case 'created':
      return { ...outcome, kind: 'changed', changed: [] };
    case 'exists':
      return { kind: 'refused', path, reason: FILES.noteTaken };
    case 'refused':
      return outcome;
  }
}

/** Restores a note, if it is still as it was left. */
export async function revertWrite(
  store: UndoableStore,
  { path, before, after, made }: NoteWrite,
): Promise<WriteOutcome> {
  if (made !== undefined) return store.detach(path, made);
  if (after === null) return recreate(store, path, before ?? '');
  if (before === null) return store.remove(path, after);
  return store.edit(path, (text) =>
    text === after
      ? { kind: 'changed', text: before, changed: [] }
      : { kind: 'refused', reason: FILES.noteChanged },
  );
}
