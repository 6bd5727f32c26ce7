import { putTasks, type ResolvePerson } from './daily-block';
import type { DailyTask } from './daily-tasks';
import type { Day } from '../../core/days/day';
import { basename } from '../../core/notes/note-facts';
import { fillTemplate } from '../../core/people/fill-template';
import { editRefusal } from '../../words/notes/faults';
import type { CreateOutcome, NoteStore, WriteOutcome } from '../ports';

/** The daily note of a day. */
interface DailyNote {
  readonly path: string;
  readonly day: Day;
  /** Path of the note that it starts from; empty: from nothing. */
  readonly template: string;
}

async function startOf(store: NoteStore, { path, day, template }: DailyNote): Promise<string> {
  if (template === '') return '';
  const file = template.endsWith('.md') ? template : `${template}.md`;
  const text = (await store.read(file)) ?? '';
  return fillTemplate(text, { name: basename(path), date: day });
}

/** Puts the follow-ups of a day into its daily note, which is created if there is none. */
export async function putIntoDailyNote(
  store: NoteStore,
  note: DailyNote,
  { tasks, personOf }: { readonly tasks: readonly DailyTask[]; readonly personOf: ResolvePerson },
): Promise<CreateOutcome | WriteOutcome> {
  const { path } = note;
  if ((await store.read(path)) === null) {
    if (tasks.length === 0) return { kind: 'unchanged', path };
    const start = putTasks(await startOf(store, note), tasks, personOf);
    if (start.kind === 'refused') return { kind: 'refused', path, reason: editRefusal(start) };
    if (start.kind === 'unchanged') return { kind: 'unchanged', path };
    const created = await store.create(path, start.text);
    if (created.kind !== 'exists') return created;
  }
  return store.edit(path, (text) => putTasks(text, tasks, personOf));
}
