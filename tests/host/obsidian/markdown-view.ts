import type * as real from 'obsidian';
import { Component } from './component';
import { Editor } from './editor';
import { setIcon } from './icons';
import { renderMarkdown } from './markdown-renderer';
import { MarkdownPreviewView } from './markdown-preview';
import { Menu } from './menu';
import { NoteEditor } from './note-editor';
import { PropertiesWidget } from './properties-widget';
import type { Public } from './real-types';
import { PropertyValuesSuggest } from './property-values-suggest';
import { TextFileView } from './text-file-view';
import { unfaked } from './unfaked';
import type { WorkspaceLeaf } from './workspace-leaf';

/**
 * obsidian.d.ts 4188. Source mode is a real CodeMirror 6; reading mode draws plain Markdown and
 * runs the post processors. Live Preview is source mode with the properties as a widget above the
 * text; `source: false` in the state of a view asks for it (obsidian.d.ts, `getState`: assumed).
 */
export class MarkdownView extends TextFileView implements Public<real.MarkdownView> {
  override icon = 'file-text';
  hoverPopover: real.HoverPopover | null = null;
  readonly editor: Editor;
  readonly previewMode: MarkdownPreviewView;
  showSearch = unfaked('MarkdownView.showSearch');
  private readonly note: NoteEditor;
  private readonly sourceEl: HTMLElement;
  private readonly readingEl: HTMLElement;
  private readonly renderedEl: HTMLElement;
  private readonly properties: PropertiesWidget;
  private mode: real.MarkdownViewModeType = 'source';
  private isLivePreview = false;
  /** What belongs to the note as it is drawn now, and goes when it is drawn again. */
  private rendering: Component | null = null;

  constructor(leaf: WorkspaceLeaf) {
    super(leaf);
    this.sourceEl = this.contentEl.createDiv('markdown-source-view cm-s-obsidian mod-cm6');
    this.readingEl = this.contentEl.createDiv('markdown-reading-view');
    // What plugins put beside the text stays when it is drawn again, as in the app.
    this.renderedEl = this.readingEl.createDiv('markdown-preview-view');
    this.readingEl.hide();
    this.properties = new PropertiesWidget(this.sourceEl, {
      read: () => this.note.text,
      write: (text) => {
        this.note.replace(text);
      },
      typeOf: (name) => this.app.metadataTypeManager.getAssignedWidget(name),
      complete: (field, property) => new PropertyValuesSuggest(this.app, field, property),
    });
    this.properties.toggle(false);
    this.note = new NoteEditor(this.sourceEl, this, () => {
      if (this.isLivePreview) this.properties.draw();
      this.requestSave();
      this.app.workspace.trigger('editor-change', this.editor, this);
    });
    this.editor = new Editor(this.note.cm);
    this.previewMode = new MarkdownPreviewView(this, this.readingEl);
    this.addAction('more-vertical', 'More options', (event) => {
      const menu = new Menu();
      this.onPaneMenu(menu, 'more-options');
      menu.showAtMouseEvent(event);
    });
    this.sourceEl.addEventListener('contextmenu', (event) => {
      const menu = new Menu();
      this.app.workspace.trigger('editor-menu', menu, this.editor, this);
      if (!menu.isEmpty) menu.showAtMouseEvent(event);
    });
    const action = this.addAction('book-open', 'Current view: editing. Click to read', () => {
      this.setMode(this.mode === 'source' ? 'preview' : 'source');
      setIcon(action, this.mode === 'source' ? 'book-open' : 'pencil');
    });
  }

  get currentMode(): real.MarkdownSubView {
    return this.mode === 'preview' ? this.previewMode : unfaked('MarkdownEditView')();
  }

  getViewType(): string {
    return 'markdown';
  }

  getMode(): real.MarkdownViewModeType {
    return this.mode;
  }

  getViewData(): string {
    return this.note.text;
  }

  setViewData(data: string, clear: boolean): void {
    if (clear) this.note.start(data, this.app.registry.editorExtensions);
    else this.note.takeIn(data);
    if (this.isLivePreview) this.properties.draw();
    this.drawReading();
    if (this.file) this.app.workspace.trigger('quick-preview', this.file, data);
  }

  clear(): void {
    this.note.start('', []);
  }

  override getState(): Record<string, unknown> {
    return { ...super.getState(), mode: this.mode, source: !this.isLivePreview };
  }

  override async setState(state: unknown, result: real.ViewStateResult): Promise<void> {
    await super.setState(state, result);
    const mode: unknown = typeof state === 'object' && state ? Reflect.get(state, 'mode') : null;
    if (mode === 'source' || mode === 'preview') this.setMode(mode);
    const source: unknown =
      typeof state === 'object' && state ? Reflect.get(state, 'source') : null;
    if (typeof source === 'boolean') this.setLivePreview(!source);
  }

  override canAcceptExtension(extension: string): boolean {
    return extension === 'md';
  }

  override async save(clear = false): Promise<void> {
    await super.save(clear);
    this.note.markSaved(this.data);
  }

  override onunload(): void {
    this.note.cm.destroy();
    super.onunload();
  }

  override setEphemeralState(state: unknown): void {
    super.setEphemeralState(state);
    const focus: unknown = typeof state === 'object' && state ? Reflect.get(state, 'focus') : null;
    if (focus === true && this.mode === 'source') this.editor.focus();
  }

  /** Not of the API: plugins came or went, or asked for it (Workspace.updateOptions). */
  updateExtensions(): void {
    if (this.file) this.note.reconfigure(this.app.registry.editorExtensions);
    this.drawReading();
  }

  private setLivePreview(isLivePreview: boolean): void {
    this.isLivePreview = isLivePreview;
    this.note.setLivePreview(isLivePreview);
    this.properties.toggle(isLivePreview);
  }

  private setMode(mode: real.MarkdownViewModeType): void {
    this.mode = mode;
    this.sourceEl.toggle(mode === 'source');
    this.readingEl.toggle(mode === 'preview');
    this.drawReading();
    this.app.workspace.layoutChanged();
  }

  private drawReading(): void {
    if (this.rendering) this.removeChild(this.rendering);
    this.rendering = this.addChild(new Component());
    if (this.mode === 'preview' && this.file)
      renderMarkdown(this.app, this.note.text, this.renderedEl, this.file.path, this.rendering);
  }
}
