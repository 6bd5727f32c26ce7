// Source: assumed: markup and order as in the app's list of files, for looks only.
import { TFile, TFolder, type TAbstractFile } from './files';
import { setIcon } from './icons';
import { Keymap } from './keymap';
import { Menu } from './menu';
import { debounce } from './debounce';
import { reportProblem } from './problems';
import { ItemView } from './view';

/** Rows of one folder that are drawn; a large vault must not slow the page down. */
const MOST = 500;

function inOrder(a: TAbstractFile, b: TAbstractFile): number {
  const kinds = Number(b instanceof TFolder) - Number(a instanceof TFolder);
  return kinds || a.name.localeCompare(b.name, undefined, { numeric: true });
}

/** The list of files on the left, with the markup of the app's. */
export class FileExplorer extends ItemView {
  override icon = 'folder-closed';
  private readonly open = new Set<string>();
  private readonly listEl = this.contentEl.createDiv('nav-files-container');
  private readonly redraw = debounce(() => {
    this.draw();
  }, 200);

  getViewType(): string {
    return 'file-explorer';
  }

  getDisplayText(): string {
    return 'Files';
  }

  override onOpen(): Promise<void> {
    for (const name of ['create', 'delete', 'rename'])
      this.registerEvent(this.app.vault.on(name, () => this.redraw()));
    this.registerEvent(this.app.workspace.on('file-open', () => this.redraw()));
    for (const folder of this.app.vault.getAllFolders())
      if (folder.children.length <= 60) this.open.add(folder.path);
    this.draw();
    return Promise.resolve();
  }

  override onClose(): Promise<void> {
    this.redraw.cancel();
    return Promise.resolve();
  }

  private draw(): void {
    const { scrollTop } = this.listEl;
    this.listEl.empty();
    this.drawChildren(this.app.vault.getRoot(), this.listEl);
    this.listEl.scrollTop = scrollTop;
  }

  private drawChildren(folder: TFolder, el: HTMLElement): void {
    const children = [...folder.children].sort(inOrder);
    for (const child of children.slice(0, MOST)) {
      if (child instanceof TFolder) this.drawFolder(child, el.createDiv('tree-item nav-folder'));
      if (child instanceof TFile) this.drawFile(child, el.createDiv('tree-item nav-file'));
    }
    const rest = children.length - MOST;
    if (rest > 0) el.createDiv({ cls: 'tree-item-more', text: `… and ${String(rest)} more` });
  }

  private drawFolder(folder: TFolder, el: HTMLElement): void {
    const isOpen = this.open.has(folder.path);
    const row = el.createDiv({
      cls: 'tree-item-self nav-folder-title is-clickable mod-collapsible',
      attr: { role: 'button', tabindex: 0, 'aria-expanded': isOpen, 'data-path': folder.path },
    });
    const icon = row.createDiv('tree-item-icon collapse-icon');
    icon.toggleClass('is-collapsed', !isOpen);
    setIcon(icon, 'chevron-down');
    row.createDiv({ cls: 'tree-item-inner nav-folder-title-content', text: folder.name });
    this.onChoose(row, () => {
      if (!this.open.delete(folder.path)) this.open.add(folder.path);
      this.draw();
    });
    if (isOpen) this.drawChildren(folder, el.createDiv('tree-item-children'));
  }

  private drawFile(file: TFile, el: HTMLElement): void {
    const row = el.createDiv({
      cls: 'tree-item-self nav-file-title tappable is-clickable',
      attr: { role: 'button', tabindex: 0, 'data-path': file.path },
    });
    row.toggleClass('is-active', this.app.workspace.getActiveFile()?.path === file.path);
    const name = file.extension === 'md' ? file.basename : file.name;
    row.createDiv({ cls: 'tree-item-inner nav-file-title-content', text: name });
    this.onChoose(row, (event) => {
      const leaf = this.app.workspace.getLeaf(Keymap.isModEvent(event));
      leaf.openFile(file).catch(reportProblem);
    });
    row.addEventListener('contextmenu', (event) => {
      const menu = new Menu();
      this.app.workspace.trigger('file-menu', menu, file, 'file-explorer-context-menu', this.leaf);
      menu.addItem((item) =>
        item
          .setTitle('Delete')
          .setIcon('trash-2')
          .setWarning(true)
          .setSection('danger')
          .onClick(() => {
            this.app.fileManager.promptForDeletion(file).catch(reportProblem);
          }),
      );
      menu.showAtMouseEvent(event);
    });
  }

  private onChoose(row: HTMLElement, choose: (event: MouseEvent | KeyboardEvent) => void): void {
    row.addEventListener('click', choose);
    row.addEventListener('auxclick', choose);
    row.addEventListener('keydown', (event) => {
      if (event.key === 'Enter') choose(event);
    });
  }
}
