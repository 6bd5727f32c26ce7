import { Keymap } from 'obsidian';
import { basename } from '../../core/notes/note-facts';
import { promisesTo } from '../../actions/people/promises';
import type { OpenTask } from '../../core/tasks/open-tasks';
import { promisedBy } from '../../words/people/promises';
import type { Person } from '../../core/people/person';
import { LANGUAGE } from '../../words/kit/ui-language';
import { PANEL } from '../../words/people/person-panel';
import { TASKS } from '../../words/people/timeline';
import { drawSection } from './draw-parts';
import type { PanelUi } from './panel-ui';

/** What the user promised a person, the soonest first. */
export function tasksOf(ui: PanelUi, person: Person): Promise<readonly OpenTask[]> {
  const { notes, people, store } = ui;
  const resolve = notes.resolve.bind(notes);
  const place = { index: people.index, store, resolve };
  return promisesTo(place, person, notes.withOpenTasks(person.path));
}

async function tickIt({ callbacks }: PanelUi, task: OpenTask): Promise<void> {
  const { tickTask } = await import('../../actions/calendar/tick-task');
  await callbacks.carryOut(({ store }) => tickTask(store, task), TASKS.ticked(task.text));
}

/** What the tasks are drawn with. */
interface TasksContext {
  readonly ui: PanelUi;
  readonly person: Person;
  /** Called when a task could be ticked, or could not. */
  readonly done: () => void;
}

function drawTask(list: HTMLElement, task: OpenTask, { ui, person, done }: TasksContext): void {
  const item = list.createEl('li', { cls: 'acquaint-panel-task' });
  const label = item.createEl('label', { cls: 'acquaint-panel-tick' });
  const key = `task:${task.path}:${String(task.from)}`;
  const box = label.createEl('input', {
    cls: 'task-list-item-checkbox',
    attr: { type: 'checkbox', 'data-key': key, 'data-path': task.path },
  });
  label.createSpan({ text: task.text, attr: { dir: 'auto' } });
  if (task.due !== null) {
    const words = promisedBy(task.due, ui.clock.today());
    item.createSpan({ cls: 'acquaint-panel-due', text: words, attr: LANGUAGE });
  }
  box.addEventListener('change', () => void tickIt(ui, task).then(done));
  if (task.path === person.path) return;
  const link = item.createEl('a', {
    cls: 'acquaint-panel-source',
    text: PANEL.taskIn(basename(task.path)),
    attr: { href: '#', 'data-key': `${key}:note`, ...LANGUAGE },
  });
  link.addEventListener('click', (event) => {
    event.preventDefault();
    ui.callbacks.openNote(task.path, Keymap.isModEvent(event));
  });
}

/** Draws the open tasks, each with a box to tick it in its place. */
export function drawTasks(el: HTMLElement, tasks: readonly OpenTask[], around: TasksContext): void {
  el.empty();
  if (tasks.length === 0) return;
  const section = drawSection(el, PANEL.tasks);
  const list = section.createEl('ul', { cls: 'acquaint-panel-tasks' });
  for (const task of tasks) drawTask(list, task, around);
}
