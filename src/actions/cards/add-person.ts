import type { Day } from '../../core/days/day';
import { basename, folderOf } from '../../core/notes/note-facts';
import { findPerson } from '../../core/people/find-person';
import type { PeopleIndex } from '../../core/people/people-index';
import { fileNameFor, type NewPerson } from '../../core/people/new-note';
import type { Person } from '../../core/people/person';
import { newNoteText, readTemplate } from '../new-note-text';
import type { CreateOutcome, NoteStore } from '../ports';
import { editRefusal } from '../../words/notes/faults';
import { FILES } from '../../words/kit/files';
import { ADD_FORM } from '../../words/people/forms';

type Created = Extract<CreateOutcome, { kind: 'created' }>;

/** `remark`: what else the user should know about the note, in words; null if nothing. */
export type AddOutcome =
  Exclude<CreateOutcome, Created> | (Created & { readonly remark: string | null });

function refused(path: string, reason: string): AddOutcome {
  return { kind: 'refused', path, reason };
}

function pathFor(file: string, folder: string): string {
  return folder === '' ? `${file}.md` : `${folder}/${file}.md`;
}

/** The person who has this name, as name or alias, already. */
function namesake(index: PeopleIndex, name: string): Person | null {
  const found = findPerson(index, name);
  if (found.kind === 'found') return found.person;
  return found.kind === 'ambiguous' ? (found.people[0] ?? null) : null;
}

interface AddContext {
  readonly index: PeopleIndex;
  readonly store: NoteStore;
  readonly today: Day;
}

/**
 * Adds a person as a new note in the people folder, from the template if there is one. A name that
 * somebody has already, as name or alias, is refused: two notes about one person are hard to bring
 * together again.
 */
export async function addPerson(
  adding: AddContext,
  name: string,
  details: NewPerson,
): Promise<AddOutcome> {
  const { index, store, today } = adding;
  const file = fileNameFor(name);
  const path = pathFor(file, index.settings.peopleFolder);
  if (file === '') return refused(path, ADD_FORM.noFileName(name));
  if (file === basename(folderOf(path))) return refused(path, ADD_FORM.nameOfFolder(file));
  const person = namesake(index, name);
  if (person) return { kind: 'exists', path: person.path };
  const known = file === name ? details : { ...details, name };
  const template = await readTemplate(index.settings, store);
  const { note, remark } = newNoteText(template, { name, today }, known, index.settings);
  if (note.kind !== 'changed')
    return refused(path, note.kind === 'refused' ? editRefusal(note) : FILES.nothingToWrite);
  const outcome = await store.create(path, note.text);
  return outcome.kind === 'created' ? { ...outcome, remark } : outcome;
}
