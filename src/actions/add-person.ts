import { basename, folderOf } from '../core/note-facts';
import { findPerson } from '../core/people-index/find-person';
import type { PeopleIndex } from '../core/people-index/people-index';
import { fileNameFor, newPersonNote, type NewPerson } from '../core/person/new-note';
import type { CreateOutcome, NoteStore } from './ports';

function refused(path: string, reason: string): CreateOutcome {
  return { kind: 'refused', path, reason };
}

function pathFor(file: string, folder: string): string {
  return folder === '' ? `${file}.md` : `${folder}/${file}.md`;
}

/**
 * Adds a person as a new note in the people folder. A name that somebody has, as name or alias,
 * is refused: two notes of one person are hard to bring together again.
 */
export async function addPerson(
  { index, store }: { index: PeopleIndex; store: NoteStore },
  name: string,
  details: NewPerson,
): Promise<CreateOutcome> {
  const file = fileNameFor(name);
  const path = pathFor(file, index.settings.peopleFolder);
  if (file === '') return refused(path, `nothing of the name “${name}” can stand in a file name`);
  if (file === basename(folderOf(path)))
    return refused(path, `“${file}” is the name of the people folder`);
  const found = findPerson(index, name);
  if (found.kind === 'found') return { kind: 'exists', path: found.person.path };
  const [first] = found.kind === 'ambiguous' ? found.people : [];
  if (first) return { kind: 'exists', path: first.path };
  const note = newPersonNote(file === name ? details : { ...details, name }, index.settings);
  if (note.kind !== 'changed')
    return refused(path, note.kind === 'refused' ? note.reason : 'there is nothing to write');
  return store.create(path, note.text);
}
