import type * as real from 'obsidian';
import type { App } from './app';
import { setIcon } from './icons';
import { Menu } from './menu';
import { reportProblem } from './problems';
import { asOwnView, asRealView } from './real-types';
import { unfaked } from './unfaked';
import { EmptyView, ItemView, type View } from './view';
import { WorkspaceItem, type WorkspaceTabs } from './workspace-items';
import type { TFile } from './files';

let count = 0;

/** obsidian.d.ts 8228. */
export class WorkspaceLeaf extends WorkspaceItem implements real.WorkspaceLeaf {
  readonly id = `leaf-${String(++count)}`;
  readonly containerEl = createDiv('workspace-leaf');
  readonly headerEl = createDiv({
    cls: 'workspace-tab-header tappable',
    attr: { role: 'tab', tabindex: 0 },
  });
  hoverPopover: real.HoverPopover | null = null;
  isPinned = false;
  setGroupMember = unfaked('WorkspaceLeaf.setGroupMember');
  setGroup = unfaked('WorkspaceLeaf.setGroup');
  private shown: View;

  constructor(
    readonly app: App,
    readonly parent: WorkspaceTabs,
  ) {
    super();
    this.shown = new EmptyView(this, 'empty', 'No file is open');
    this.containerEl.append(this.shown.containerEl);
    this.headerEl.addEventListener('click', () => {
      app.workspace.revealLeaf(this).catch(reportProblem);
      app.workspace.setActiveLeaf(this, { focus: true });
    });
    this.headerEl.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' || event.key === ' ') this.headerEl.click();
    });
    this.headerEl.addEventListener('contextmenu', (event) => {
      const menu = new Menu().addItem((item) =>
        item
          .setTitle('Close')
          .setIcon('x')
          .onClick(() => {
            this.detach();
          }),
      );
      this.shown.onPaneMenu(menu, 'tab-header');
      menu.showAtMouseEvent(event);
    });
    this.containerEl.addEventListener('focusin', () => {
      app.workspace.setActiveLeaf(this);
    });
    this.containerEl.addEventListener('mousedown', () => {
      app.workspace.setActiveLeaf(this);
    });
  }

  get view(): real.View {
    return asRealView(this.shown);
  }

  /** Not of the API: the view with the type that the stand-in gives it. */
  get ownView(): View {
    return this.shown;
  }

  get isDeferred(): boolean {
    return false;
  }

  loadIfDeferred(): Promise<void> {
    return Promise.resolve();
  }

  /** Closes what is shown; then the new view is attached, loaded and opened, in this order. */
  async open(view: object): Promise<real.View> {
    const own = asOwnView(view);
    await this.close();
    this.shown = own;
    own.containerEl.setAttr('data-type', own.getViewType());
    this.containerEl.append(own.containerEl);
    own.load();
    await own.onOpen();
    this.draw();
    return asRealView(own);
  }

  async openFile(file: TFile, openState: real.OpenViewState = {}): Promise<void> {
    const { state, active = true, eState } = openState;
    // A base by the type `bases` (other plugins: SOURCES.md).
    const types: Readonly<Record<string, string>> = { md: 'markdown', base: 'bases' };
    const type = types[file.extension] ?? 'unknown file';
    await this.setViewState({ type, state: { ...state, file: file.path }, active }, eState);
  }

  getViewState(): real.ViewState {
    return { type: this.shown.getViewType(), state: this.shown.getState() };
  }

  async setViewState(viewState: real.ViewState, eState?: unknown): Promise<void> {
    const { type, state = {}, active = false } = viewState;
    if (this.shown.getViewType() !== type) await this.open(this.app.workspace.makeView(type, this));
    await this.shown.setState(state, { history: false });
    if (eState !== undefined) this.shown.setEphemeralState(eState);
    this.draw();
    if (active) this.app.workspace.setActiveLeaf(this, { focus: true });
    this.app.workspace.layoutChanged();
    this.app.workspace.fileMayHaveChanged();
  }

  getEphemeralState(): unknown {
    return this.shown.getEphemeralState();
  }

  setEphemeralState(state: unknown): void {
    this.shown.setEphemeralState(state);
  }

  togglePinned(): void {
    this.setPinned(!this.isPinned);
  }

  setPinned(pinned: boolean): void {
    this.isPinned = pinned;
    this.trigger('pinned-change', pinned);
  }

  detach(): void {
    this.close().catch(reportProblem);
    this.parent.remove(this);
    this.app.workspace.leafGone(this);
  }

  getIcon(): string {
    return this.shown.getIcon();
  }

  getDisplayText(): string {
    return this.shown.getDisplayText();
  }

  onResize(): void {
    this.shown.onResize();
  }

  /** Not of the API: the tab and the header name what is shown. */
  draw(): void {
    const text = this.getDisplayText();
    this.headerEl.empty();
    this.headerEl.setAttrs({ 'aria-label': text, 'data-type': this.shown.getViewType() });
    const inner = this.headerEl.createDiv('workspace-tab-header-inner');
    setIcon(inner.createDiv('workspace-tab-header-inner-icon'), this.getIcon());
    inner.createDiv({ cls: 'workspace-tab-header-inner-title', text });
    if (this.shown instanceof ItemView) this.shown.drawHeader();
  }

  private async close(): Promise<void> {
    const old = this.shown;
    old.containerEl.remove();
    await old.onClose();
    old.unload();
  }
}
