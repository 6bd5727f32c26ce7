import type { Day } from '../core/days/day';
import type { NoteEdit } from '../core/notes/note-edit';
import { fillTemplate } from '../core/people/fill-template';
import { newPersonNote, type NewPerson } from '../core/people/new-note';
import type { Settings } from '../core/people/settings';
import { editRefusal } from '../words/notes/faults';
import { ADD_FORM } from '../words/people/forms';
import type { NoteStore } from './ports';

/** What new notes start from, as the settings name it. */
export interface Template {
  readonly path: string;
  /** Empty if there is no template. */
  readonly text: string;
  /** What the user should know about it, in words; null if nothing. */
  readonly remark: string | null;
}

/** A new note's text, and anything else the user should know about it. */
export interface NewNote {
  readonly note: NoteEdit;
  readonly remark: string | null;
}

/** Reads the template of the settings; a new note does without one that is not there. */
export async function readTemplate(settings: Settings, store: NoteStore): Promise<Template> {
  const { template } = settings;
  if (template === '') return { path: '', text: '', remark: null };
  const path = template.endsWith('.md') ? template : `${template}.md`;
  const text = await store.read(path);
  return { path, text: text ?? '', remark: text === null ? ADD_FORM.templateMissing(path) : null };
}

/** The text of a new person's note, from the template if that works. */
export function newNoteText(
  { path, text, remark }: Template,
  { name, today }: { readonly name: string; readonly today: Day },
  details: NewPerson,
  settings: Settings,
): NewNote {
  const without = newPersonNote(details, settings);
  if (text === '') return { note: without, remark };
  const filled = fillTemplate(text, { name, date: today });
  const note = newPersonNote(details, settings, filled);
  // A person counts for more than a template.
  if (note.kind === 'refused')
    return { note: without, remark: ADD_FORM.templateUnusable(path, editRefusal(note)) };
  return {
    note: note.kind === 'changed' ? note : { kind: 'changed', text: filled, changed: [] },
    remark,
  };
}
