import type { Day } from '../core/day';
import { basename, folderOf } from '../core/note-facts';
import type { NoteEdit } from '../core/note-text/note-edit';
import { findPerson } from '../core/people-index/find-person';
import type { PeopleIndex } from '../core/people-index/people-index';
import { fillTemplate } from '../core/person/fill-template';
import { fileNameFor, newPersonNote, type NewPerson } from '../core/person/new-note';
import type { Person } from '../core/person/person';
import { ADD } from '../core/words/interface';
import type { CreateOutcome, NoteStore } from './ports';

type Created = Extract<CreateOutcome, { kind: 'created' }>;

/** `remark`: what the user should know of the note besides, in words; null where there is nothing. */
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

interface Adding {
  readonly index: PeopleIndex;
  readonly store: NoteStore;
  readonly today: Day;
}

interface Plan {
  readonly note: NoteEdit;
  /** Why there is nothing of the template in it, in words; null where there is no such case. */
  readonly remark: string | null;
}

/** The new note's text, made from the template where that can be; a person counts for more. */
async function plan(
  { index, store, today }: Adding,
  name: string,
  details: NewPerson,
): Promise<Plan> {
  const { settings } = index;
  const without = newPersonNote(details, settings);
  if (settings.template === '') return { note: without, remark: null };
  const path = settings.template.endsWith('.md') ? settings.template : `${settings.template}.md`;
  const template = await store.read(path);
  if (template === null) return { note: without, remark: ADD.templateMissing(path) };
  const filled = fillTemplate(template, { name, date: today });
  const note = newPersonNote(details, settings, filled);
  if (note.kind === 'refused')
    return { note: without, remark: ADD.templateUnusable(path, note.reason) };
  const unchanged = { kind: 'changed', text: filled, changed: [] } as const;
  return { note: note.kind === 'changed' ? note : unchanged, remark: null };
}

/**
 * Adds a person as a new note in the people folder, made from the template where there is one. A
 * name that somebody has, as name or alias, is refused: two notes of one person are hard to bring
 * together again.
 */
export async function addPerson(
  adding: Adding,
  name: string,
  details: NewPerson,
): Promise<AddOutcome> {
  const { index, store } = adding;
  const file = fileNameFor(name);
  const path = pathFor(file, index.settings.peopleFolder);
  if (file === '') return refused(path, `nothing of the name “${name}” can stand in a file name`);
  if (file === basename(folderOf(path)))
    return refused(path, `“${file}” is the name of the people folder`);
  const person = namesake(index, name);
  if (person) return { kind: 'exists', path: person.path };
  const known = file === name ? details : { ...details, name };
  const { note, remark } = await plan(adding, name, known);
  if (note.kind !== 'changed')
    return refused(path, note.kind === 'refused' ? note.reason : 'there is nothing to write');
  const outcome = await store.create(path, note.text);
  return outcome.kind === 'created' ? { ...outcome, remark } : outcome;
}
