import type { NoteStore, TextEdit, WriteOutcome } from './ports';
import { editRefusal } from '../words/notes/faults';
import { FILES } from '../words/kit/files';

/** What is to become of one note. */
export interface PlannedEdit {
  readonly path: string;
  readonly edit: (text: string) => TextEdit;
}

/** A note that was not written, and why, in words. */
export interface NotWritten {
  readonly path: string;
  readonly reason: string;
}

/** Those of some edits that would be refused by what the notes say now; writes nothing. */
export async function refusedBeforehand(
  store: NoteStore,
  edits: readonly PlannedEdit[],
): Promise<NotWritten[]> {
  const refused: NotWritten[] = [];
  for (const { path, edit } of edits) {
    const text = await store.read(path);
    const outcome: TextEdit =
      text === null ? { kind: 'refused', reason: FILES.noteUnread } : edit(text);
    if (outcome.kind === 'refused') refused.push({ path, reason: editRefusal(outcome) });
  }
  return refused;
}

/** Writes one note after the other; stops at the first that cannot be written. */
export async function writeAll(
  store: NoteStore,
  edits: readonly PlannedEdit[],
): Promise<WriteOutcome[]> {
  const outcomes: WriteOutcome[] = [];
  for (const { path, edit } of edits) {
    const outcome = await store.edit(path, edit);
    outcomes.push(outcome);
    if (outcome.kind === 'refused') break;
  }
  return outcomes;
}
