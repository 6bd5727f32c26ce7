import { folderOf } from '../../core/notes/note-facts';
import { fileNameFor } from '../../core/people/new-note';
import type { Person } from '../../core/people/person';
import type { DraftKind } from '../../words/messages/messages';
import { DRAFTS } from '../../words/messages/messages-ui';
import type { Draft } from '../../messages/draft';
import { mailFile } from '../../messages/mail-file';
import type { CreateOutcome, NoteStore, WriteOutcome } from '../ports';

/** Whether a file is a message that was never sent, as this program writes them. */
function isOwnDraft(text: string): boolean {
  return /(?:^|\r\n)X-Unsent: 1\r\n/.test(text);
}

/** Beside the person's note, so that both are found together. */
export function draftPath({ path, name }: Person, about: DraftKind): string {
  const folder = folderOf(path);
  return `${folder === '' ? '' : `${folder}/`}${fileNameFor(`${name} ${about}`)}.eml`;
}

/**
 * Saves a message beside the person's note, as a file that a mail program opens; one of the same
 * kind that was saved before is written over, and no other file is.
 */
export async function saveDraft(
  { store }: { readonly store: NoteStore },
  person: Person,
  about: DraftKind,
  draft: Draft,
): Promise<CreateOutcome | WriteOutcome> {
  const path = draftPath(person, about);
  const text = mailFile(draft);
  const created = await store.create(path, text);
  if (created.kind !== 'exists') return created;
  return store.edit(path, (before) => {
    if (!isOwnDraft(before)) return { kind: 'refused', reason: DRAFTS.foreignFile };
    return before === text ? { kind: 'unchanged' } : { kind: 'changed', text, changed: [] };
  });
}
