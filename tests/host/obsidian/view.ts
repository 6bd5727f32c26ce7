import type * as real from 'obsidian';
import type { App } from './app';
import { Component } from './component';
import { setIcon } from './icons';
import type { Scope } from './keymap';
import type { Menu } from './menu';
import type { Public } from './real-types';
import type { WorkspaceLeaf } from './workspace-leaf';
import type { TFile } from './files';

/** obsidian.d.ts 7584. */
export abstract class View extends Component implements Public<real.View> {
  readonly app: App;
  icon = 'file';
  navigation = false;
  readonly containerEl = createDiv('workspace-leaf-content');
  scope: Scope | null = null;

  constructor(readonly leaf: WorkspaceLeaf) {
    super();
    this.app = leaf.app;
  }

  abstract getViewType(): string;
  abstract getDisplayText(): string;

  onOpen(): Promise<void> {
    return Promise.resolve();
  }

  onClose(): Promise<void> {
    return Promise.resolve();
  }

  getState(): Record<string, unknown> {
    return {};
  }

  setState(_state: unknown, _result: real.ViewStateResult): Promise<void> {
    return Promise.resolve();
  }

  getEphemeralState(): Record<string, unknown> {
    return {};
  }

  setEphemeralState(_state: unknown): void {
    // For subclasses.
  }

  getIcon(): string {
    return this.icon;
  }

  onResize(): void {
    // For subclasses.
  }

  onPaneMenu(_menu: Menu, _source: string): void {
    // For subclasses.
  }

  /** Not of the API: its leaf became the active one; views that want the focus take it then. */
  takeFocus(): void {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    this.setEphemeralState({ focus: true });
  }
}

/**
 * obsidian.d.ts 3590. `containerEl.children[1]` is the content: plugins rely on it
 * (other plugins: SOURCES.md).
 */
export abstract class ItemView extends View implements Public<real.ItemView> {
  readonly contentEl: HTMLElement;
  private readonly actionsEl: HTMLElement;
  private readonly titleEl: HTMLElement;

  constructor(leaf: WorkspaceLeaf) {
    super(leaf);
    const header = this.containerEl.createDiv('view-header');
    const title = header.createDiv('view-header-title-container');
    this.titleEl = title.createDiv('view-header-title');
    this.actionsEl = header.createDiv('view-actions');
    this.contentEl = this.containerEl.createDiv('view-content');
  }

  /** Each stands before those added earlier, as far as plugins show it. */
  addAction(icon: string, title: string, callback: (evt: MouseEvent) => unknown): HTMLElement {
    const action = this.actionsEl.createEl('button', {
      cls: 'clickable-icon view-action',
      attr: { 'aria-label': title, type: 'button' },
      prepend: true,
    });
    setIcon(action, icon);
    action.addEventListener('click', callback);
    return action;
  }

  /** Not of the API: the header names what is shown. */
  drawHeader(): void {
    this.titleEl.setText(this.getDisplayText());
  }
}

/** obsidian.d.ts 3130. */
export abstract class FileView extends ItemView implements Public<real.FileView> {
  allowNoFile = false;
  file: TFile | null = null;
  override navigation = true;

  getDisplayText(): string {
    return this.file?.basename ?? 'No file';
  }

  override getState(): Record<string, unknown> {
    return this.file ? { file: this.file.path } : {};
  }

  override async setState(state: unknown, result: real.ViewStateResult): Promise<void> {
    const path: unknown = typeof state === 'object' && state ? Reflect.get(state, 'file') : null;
    const file = typeof path === 'string' ? this.app.vault.getFileByPath(path) : null;
    await super.setState(state, result);
    if (file === this.file) return;
    if (this.file) await this.onUnloadFile(this.file);
    this.file = file;
    if (file) await this.onLoadFile(file);
  }

  override async onClose(): Promise<void> {
    const { file } = this;
    this.file = null;
    if (file) await this.onUnloadFile(file);
    await super.onClose();
  }

  /** The app triggers `file-menu` for the menu of a tab, too. */
  override onPaneMenu(menu: Menu, source: string): void {
    super.onPaneMenu(menu, source);
    if (this.file) this.app.workspace.trigger('file-menu', menu, this.file, source, this.leaf);
  }

  onLoadFile(_file: TFile): Promise<void> {
    return Promise.resolve();
  }

  onUnloadFile(_file: TFile): Promise<void> {
    return Promise.resolve();
  }

  onRename(_file: TFile): Promise<void> {
    this.drawHeader();
    return Promise.resolve();
  }

  canAcceptExtension(_extension: string): boolean {
    return false;
  }
}

/** What stands where nothing is open, or where the plugin of a view is not active. */
export class EmptyView extends ItemView {
  override icon = 'file';

  constructor(
    leaf: WorkspaceLeaf,
    private readonly type: string,
    private readonly text: string,
  ) {
    super(leaf);
    this.contentEl.createDiv({ cls: 'pane-empty', text });
  }

  getViewType(): string {
    return this.type;
  }

  getDisplayText(): string {
    return this.type === 'empty' ? 'New tab' : this.text;
  }
}
