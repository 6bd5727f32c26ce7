import { Component, MarkdownView, type App } from 'obsidian';
import type { NoteBars } from './note-bars';

interface ReadingBar {
  readonly el: HTMLElement;
  readonly path: string;
  drawn: string;
}

/** The same bar in reading view, which has no panels: an element on top of the pane. */
export class ReadingBars extends Component {
  private readonly shown = new Map<MarkdownView, ReadingBar>();

  constructor(
    private readonly app: App,
    private readonly bars: NoteBars,
  ) {
    super();
  }

  override onload(): void {
    const follow = (): void => {
      this.follow();
    };
    const { workspace } = this.app;
    this.registerEvent(workspace.on('layout-change', follow));
    this.registerEvent(workspace.on('file-open', follow));
    this.register(this.bars.subscribe(follow));
    this.register(() => {
      for (const view of [...this.shown.keys()]) this.remove(view);
    });
    workspace.onLayoutReady(follow);
  }

  private follow(): void {
    const views = this.app.workspace
      .getLeavesOfType('markdown')
      .flatMap(({ view }) => (view instanceof MarkdownView ? [view] : []));
    for (const view of [...this.shown.keys()]) if (!views.includes(view)) this.remove(view);
    for (const view of views) this.update(view);
  }

  private update(view: MarkdownView): void {
    const path = view.getMode() === 'preview' ? (view.file?.path ?? null) : null;
    if (path === null || !this.bars.has(path)) {
      this.remove(view);
      return;
    }
    if (this.shown.get(view)?.path !== path) this.add(view, path);
    const bar = this.shown.get(view);
    if (bar) bar.drawn = this.bars.draw(bar.el, path, bar.drawn);
  }

  private add(view: MarkdownView, path: string): void {
    this.remove(view);
    const { containerEl } = view.previewMode;
    const el = createDiv({ cls: 'acquaint-bar' });
    containerEl.prepend(el);
    containerEl.addClass('acquaint-has-bar');
    this.shown.set(view, { el, path, drawn: '' });
  }

  private remove(view: MarkdownView): void {
    this.shown.get(view)?.el.remove();
    view.previewMode.containerEl.removeClass('acquaint-has-bar');
    this.shown.delete(view);
  }
}
