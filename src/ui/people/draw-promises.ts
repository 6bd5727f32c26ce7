import { Keymap } from 'obsidian';
import type { PersonalPromise } from '../../actions/people/promises';
import { basename } from '../../core/notes/note-facts';
import type { OpenTask } from '../../core/tasks/open-tasks';
import { LANGUAGE } from '../../words/kit/ui-language';
import { PANEL } from '../../words/people/person-panel';
import { PROMISES, promisedBy } from '../../words/people/promises';
import { TASKS } from '../../words/people/timeline';
import type { UiContext } from '../kit/ui-context';

/** What a list of promises is drawn with. */
interface PromiseCallbacks {
  readonly ui: Pick<UiContext, 'app' | 'services' | 'undoable' | 'actions'>;
  /** Called before a note is opened. */
  readonly leave: () => void;
  /** Called when a task could be ticked, or could not. */
  readonly done: () => void;
}

async function tickIt({ ui, done }: PromiseCallbacks, task: OpenTask): Promise<void> {
  const { tickTask } = await import('../../actions/calendar/tick-task');
  await ui.undoable.carryOut(({ store }) => tickTask(store, task), TASKS.ticked(task.text));
  done();
}

function drawFor(el: HTMLElement, { person, task }: PersonalPromise, to: PromiseCallbacks): void {
  const line = el.createDiv({ cls: 'acquaint-promise-for' });
  const attr = { href: '#', dir: 'auto', 'data-path': person.path };
  const link = line.createEl('a', {
    cls: 'acquaint-promise-link mod-name',
    text: person.name,
    attr,
  });
  link.addEventListener('click', (event) => {
    event.preventDefault();
    to.leave();
    to.ui.actions.open(person, event);
  });
  if (task.path === person.path) return;
  const source = line.createEl('a', {
    cls: 'acquaint-promise-link',
    text: PROMISES.inNote(basename(task.path)),
    attr: { href: '#', ...LANGUAGE },
  });
  source.addEventListener('click', (event) => {
    event.preventDefault();
    to.leave();
    void to.ui.app.workspace.openLinkText(task.path, '', Keymap.isModEvent(event));
  });
}

/** Draws promises as a list: a box to tick, what it is, who it is for, and by when. */
export function drawPromises(
  el: HTMLElement,
  promises: readonly PersonalPromise[],
  callbacks: PromiseCallbacks,
): void {
  const today = callbacks.ui.services.clock.today();
  const list = el.createEl('ul', {
    cls: 'acquaint-promises',
    attr: { 'aria-label': PROMISES.heading },
  });
  for (const promise of promises) {
    const { task } = promise;
    const item = list.createEl('li', { cls: 'acquaint-promise' });
    const label = item.createEl('label', { cls: 'acquaint-promise-tick' });
    const box = label.createEl('input', {
      cls: 'task-list-item-checkbox',
      attr: { type: 'checkbox', 'aria-label': PANEL.tick(task.text) },
    });
    box.addEventListener('change', () => void tickIt(callbacks, task));
    const words = item.createDiv({ cls: 'acquaint-promise-words' });
    words.createDiv().createSpan({ text: task.text, attr: { dir: 'auto' } });
    drawFor(words, promise, callbacks);
    if (task.due === null) continue;
    const cls = 'acquaint-panel-due';
    item.createSpan({ cls, text: promisedBy(task.due, today), attr: LANGUAGE });
  }
}
