import type { FoundInVault } from '../../core/people/likely-folder';
import { FIRST_RUN } from '../../words/first-run/first-run';
import { LANGUAGE } from '../../words/kit/interface';
import type { UiContext } from '../kit/ui-context';

/** Folders that are offered; more are no choice. */
const MOST_FOLDERS = 5;

function say(el: HTMLElement, text: string, cls = ''): void {
  el.createDiv({ cls }).createSpan({ text, attr: LANGUAGE });
}

function addButton(el: HTMLElement, text: string, run: () => void): void {
  const button = el.createEl('button', { text, attr: { type: 'button' } });
  button.addEventListener('click', run);
}

/** The folders to choose from; the one with the most notes is chosen. @returns the chosen one */
function drawFolders(el: HTMLElement, { folders }: FoundInVault): () => string {
  let [chosen = ''] = folders.map(({ path }) => path);
  for (const { path, notes } of folders.slice(0, MOST_FOLDERS)) {
    const label = el.createEl('label', { cls: 'acquaint-first-run-folder' });
    const attr = { name: 'acquaint-first-run-folder' };
    const box = label.createEl('input', { cls: 'acquaint-first-run-choice', type: 'radio', attr });
    box.checked = path === chosen;
    label.createSpan({ text: FIRST_RUN.folder(notes, path), attr: LANGUAGE });
    box.addEventListener('change', () => {
      chosen = path;
    });
  }
  return () => chosen;
}

function drawFound(el: HTMLElement, found: FoundInVault, ui: UiContext): void {
  const { dailyNotes, hasTiers, folders } = found;
  if (folders.length === 0 && dailyNotes === 0 && !hasTiers) return;
  say(el, FIRST_RUN.found, 'acquaint-first-run-found');
  const chosen = drawFolders(el, found);
  if (dailyNotes > 0) say(el, FIRST_RUN.dailyNotes(dailyNotes));
  if (hasTiers) say(el, FIRST_RUN.tiers);
  if (folders.length === 0) return;
  const use = (): void => void ui.settings.set({ peopleFolder: chosen() });
  addButton(el.createDiv(), FIRST_RUN.use, use);
  say(el, FIRST_RUN.unwritten, 'acquaint-first-run-note');
}

/**
 * Draws what this is for and what was found in the vault, where nobody is here yet; nothing is
 * written before the user says so. Empty as soon as somebody is here.
 */
export async function drawFirstRun(el: HTMLElement, ui: UiContext): Promise<void> {
  const { index } = ui.surroundings.people;
  if (index.state === 'reading' || index.people().next().done !== true) {
    el.empty();
    return;
  }
  if (el.childElementCount > 0) return;
  const place = el.createDiv();
  place.createEl('h4', { text: FIRST_RUN.title, attr: LANGUAGE });
  const list = place.createEl('ul');
  for (const text of FIRST_RUN.lines) list.createEl('li', { text, attr: LANGUAGE });
  // A root has no name that could be the people folder.
  const found = await ui.look();
  const folders = found.folders.filter(({ path }) => path !== '');
  drawFound(place, { ...found, folders }, ui);
}
