import { tick, type OpenTask } from '../../core/tasks/open-tasks';
import type { NoteStore, WriteOutcome } from '../ports';

/** Ticks a task in its note. In a dated note it then counts as contact by itself (docs/follow-ups.md). */
export function tickTask(store: NoteStore, task: OpenTask): Promise<WriteOutcome> {
  return store.edit(task.path, (text) => tick(text, task));
}
