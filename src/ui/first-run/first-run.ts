import type { FoundInVault } from '../../core/people/likely-folder';
import { FIRST_RUN } from '../../words/first-run/first-run';
import { LANGUAGE } from '../../words/kit/ui-language';
import { FuzzySuggestModal, setIcon, type App } from 'obsidian';
import { SAMPLE, SAMPLE_WORDS } from '../../words/first-run/sample';
import type { UiContext, DialogUi } from '../kit/ui-context';
import { askIn } from '../kit/notify';
import { sampleFolder, writeSample } from '../../actions/first-run/write-sample';
import { FormModal, type Refusal } from '../kit/form-modal';

/**
 * Says what the sample is and where it goes, and writes it if that is wanted; one undo removes it.
 */
class MadeUpPeopleModal extends FormModal {
  constructor(private readonly ui: DialogUi) {
    super(ui.app, SAMPLE_WORDS.title, SAMPLE_WORDS.confirm);
  }

  override onOpen(): void {
    super.onOpen();
    this.contentEl.querySelector('button')?.focus();
  }

  protected override fields(form: HTMLElement): void {
    const { settings } = this.ui.services.people.index;
    const asks = SAMPLE_WORDS.asks(SAMPLE.length, sampleFolder(settings));
    for (const text of [asks, SAMPLE_WORDS.leaves]) form.createEl('p', { text, attr: LANGUAGE });
  }

  protected override async submit(): Promise<Refusal> {
    const { services, undoable } = this.ui;
    const { people, store, clock } = services;
    const { settings } = people.index;
    const { written, refused } = await people.quietly(() =>
      writeSample({ settings, store }, clock.today()),
    );
    if (written.length > 0) undoable.tellWritten(SAMPLE_WORDS.written(written.length), written);
    const [first] = refused;
    return first ? SAMPLE_WORDS.refused(first.path, first.reason) : null;
  }
}

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

function foldersWithNotes(app: App): string[] {
  const paths = app.vault.getMarkdownFiles().map(({ parent }) => parent?.path ?? '');
  const folders = new Set(paths.filter((path) => path !== '' && path !== '/'));
  return [...folders].sort((a, b) => a.localeCompare(b));
}

/** Asks which folder the people are in. */
class FolderPicker extends FuzzySuggestModal<string> {
  constructor(
    app: App,
    private readonly chosen: (path: string) => void,
  ) {
    super(app);
    askIn(this, FIRST_RUN.chooseFolder);
  }

  override getItems(): string[] {
    return foldersWithNotes(this.app);
  }

  override getItemText(path: string): string {
    return path;
  }

  override onChooseItem(path: string): void {
    this.chosen(path);
  }
}

/** Where it is drawn: what this is for, and below what says that nobody is here, other ways to begin. */
export interface FirstRunPlaces {
  readonly intro: HTMLElement;
  readonly ways: HTMLElement;
}

/** What this is for, a line each. */
const LINES = [
  ['lucide-user-plus', 'met'],
  ['lucide-send', 'write'],
  ['lucide-handshake', 'introduce'],
] as const;

function drawIntro(el: HTMLElement): void {
  el.createEl('h4', { text: FIRST_RUN.title, attr: LANGUAGE });
  const list = el.createEl('ul', { cls: 'acquaint-first-run-lines' });
  for (const [icon, line] of LINES) {
    const item = list.createEl('li');
    setIcon(item.createSpan({ cls: 'acquaint-button-icon' }), icon);
    item.createSpan({ text: FIRST_RUN[line], attr: LANGUAGE });
  }
}

function drawWay(el: HTMLElement, icon: string, [text, run]: readonly [string, () => void]): void {
  const button = el.createEl('button', { attr: { type: 'button' } });
  setIcon(button.createSpan({ cls: 'acquaint-button-icon' }), icon);
  button.createSpan({ text, attr: LANGUAGE });
  button.addEventListener('click', run);
}

function drawWays(el: HTMLElement, ui: UiContext, importCards: () => void): void {
  const chooseFolder = (): void => {
    new FolderPicker(ui.app, (path) => void ui.settings.set({ peopleFolder: path })).open();
  };
  const sample = (): void => {
    new MadeUpPeopleModal(ui).open();
  };
  drawWay(el, 'lucide-import', [FIRST_RUN.import, importCards]);
  if (foldersWithNotes(ui.app).length > 0)
    drawWay(el, 'lucide-folder-search', [FIRST_RUN.folderWay, chooseFolder]);
  drawWay(el, 'lucide-eye', [FIRST_RUN.sample(SAMPLE.length), sample]);
}

/**
 * Draws what this is for, ways to begin and what was found in the vault, if nobody is here yet;
 * nothing is written before the user says so. Empty as soon as somebody is here.
 */
export async function drawFirstRun(
  { intro, ways }: FirstRunPlaces,
  ui: UiContext,
  importCards: () => void,
): Promise<void> {
  const { index } = ui.services.people;
  if (index.state === 'reading' || index.people().next().done !== true) {
    intro.empty();
    ways.empty();
    return;
  }
  if (intro.childElementCount > 0) return;
  drawIntro(intro);
  drawWays(ways.createDiv({ cls: 'acquaint-begin' }), ui, importCards);
  const place = ways.createDiv();
  // A root has no name that could be the people folder.
  const found = await ui.look();
  const folders = found.folders.filter(({ path }) => path !== '');
  drawFound(place, { ...found, folders }, ui);
  const { peopleFolder } = index.settings;
  const where = peopleFolder === '' ? FIRST_RUN.where : FIRST_RUN.whereIn(peopleFolder);
  say(ways, where, 'acquaint-first-run-note');
}
