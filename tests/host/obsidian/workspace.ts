import type * as real from 'obsidian';
import type { App } from './app';
import { debounce } from './debounce';
import { TFile } from './files';
import { parseLinktext } from './link-text';
import { MarkdownView } from './markdown-view';
import { guarded, reportProblem } from './problems';
import { refuse, unfaked } from './unfaked';
import { FileView } from './view';
import { WorkspaceLayout } from './workspace-layout';

/** obsidian.d.ts 7746: one root, two sidebars, no other windows. */
export class Workspace extends WorkspaceLayout implements real.Workspace {
  layoutReady = false;
  requestSaveLayout = debounce(() => Promise.resolve(), 2000);
  changeLayout = unfaked('Workspace.changeLayout');
  getLayout = unfaked('Workspace.getLayout');
  createLeafInParent = unfaked('Workspace.createLeafInParent');
  splitActiveLeaf = unfaked('Workspace.splitActiveLeaf');
  duplicateLeaf = unfaked('Workspace.duplicateLeaf');
  getUnpinnedLeaf = unfaked('Workspace.getUnpinnedLeaf');
  moveLeafToPopout = unfaked('Workspace.moveLeafToPopout');
  openPopoutLeaf = unfaked('Workspace.openPopoutLeaf');
  getGroupLeaves = unfaked('Workspace.getGroupLeaves');
  handleLinkContextMenu = unfaked('Workspace.handleLinkContextMenu');
  private readonly waiting: (() => unknown)[] = [];
  private readonly opened: string[] = [];
  private lastFile: TFile | null = null;

  constructor(app: App) {
    super(app);
    app.vault.on('rename', (file: unknown) => {
      this.fileRenamed(file);
    });
    app.vault.on('delete', (file: unknown) => {
      this.fileDeleted(file);
    });
  }

  get rightRibbon(): never {
    return refuse('Workspace.rightRibbon');
  }

  /** obsidian.d.ts 7822. */
  get activeEditor(): real.MarkdownFileInfo | null {
    const view = this.currentLeaf?.ownView;
    return view instanceof MarkdownView ? view : null;
  }

  /** Right away where the layout is ready (obsidian.d.ts, onLayoutReady). */
  onLayoutReady(callback: () => unknown): void {
    if (this.layoutReady) guarded(callback);
    else this.waiting.push(callback);
  }

  /** Opens the note a link leads to, or makes it (the app's behaviour on unresolved links). */
  async openLinkText(
    linktext: string,
    sourcePath: string,
    newLeaf?: real.PaneType | boolean,
    openViewState?: real.OpenViewState,
  ): Promise<void> {
    const { path } = parseLinktext(linktext);
    const found = this.app.metadataCache.getFirstLinkpathDest(path, sourcePath);
    const named = path.endsWith('.md') ? path : `${path}.md`;
    const file = found ?? (await this.app.vault.create(named, ''));
    await this.getLeaf(newLeaf).openFile(file, openViewState);
  }

  getActiveViewOfType<T extends real.View>(type: real.Constructor<T>): T | null {
    const view: unknown = this.currentLeaf?.ownView;
    return view instanceof type ? view : null;
  }

  /** obsidian.d.ts 8012: else the most recently active file. */
  getActiveFile(): TFile | null {
    const view = this.currentLeaf?.ownView;
    return view instanceof FileView && view.file ? view.file : this.lastFile;
  }

  getLastOpenFiles(): string[] {
    return this.opened.slice(0, 10);
  }

  updateOptions(): void {
    for (const { ownView } of this.leaves)
      if (ownView instanceof MarkdownView) ownView.updateExtensions();
  }

  // What follows is not of the API.

  get isIdle(): boolean {
    return this.later.isIdle;
  }

  makeReady(): void {
    this.layoutReady = true;
    for (const callback of this.waiting.splice(0)) guarded(callback);
    this.layoutChanged();
  }

  fileMayHaveChanged(): void {
    const view = this.currentLeaf?.ownView;
    const file = view instanceof FileView ? view.file : this.lastFile;
    if (file === this.lastFile) return;
    this.lastFile = file;
    if (file) this.opened.unshift(...this.opened.splice(0).filter((path) => path !== file.path));
    if (file) this.opened.unshift(file.path);
    this.trigger('file-open', file);
  }

  stop(): void {
    this.later.stop();
    this.requestSaveLayout.cancel();
  }

  private fileRenamed(file: unknown): void {
    for (const leaf of this.leaves) {
      const { ownView } = leaf;
      if (!(file instanceof TFile) || !(ownView instanceof FileView)) continue;
      if (ownView.file === file) ownView.onRename(file).then(() => leaf.draw(), reportProblem);
    }
  }

  private fileDeleted(file: unknown): void {
    if (file === this.lastFile) this.lastFile = null;
    for (const leaf of this.leaves) {
      const { ownView } = leaf;
      if (ownView instanceof FileView && ownView.file === file) leaf.detach();
    }
  }
}
