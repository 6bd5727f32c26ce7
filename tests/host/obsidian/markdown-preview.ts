import type * as real from 'obsidian';
import type { App } from './app';
import { Component } from './component';
import { renderMarkdown } from './markdown-renderer';
import type { MarkdownView } from './markdown-view';
import type { Public } from './real-types';
import { refuse } from './unfaked';
import type { TFile } from './files';

/** obsidian.d.ts 4104. */
export class MarkdownRenderChild extends Component implements real.MarkdownRenderChild {
  constructor(readonly containerEl: HTMLElement) {
    super();
  }
}

/** obsidian.d.ts 4121. */
export abstract class MarkdownRenderer
  extends MarkdownRenderChild
  implements Public<real.MarkdownRenderer>
{
  abstract readonly app: App;
  hoverPopover: real.HoverPopover | null = null;
  abstract get file(): TFile;

  static render(
    app: App,
    markdown: string,
    el: HTMLElement,
    sourcePath: string,
    component: Component,
  ): Promise<void> {
    renderMarkdown(app, markdown, el.createDiv(), sourcePath, component);
    return Promise.resolve();
  }

  static renderMarkdown(): never {
    return refuse('MarkdownRenderer.renderMarkdown');
  }
}

/** obsidian.d.ts 4060. */
export class MarkdownPreviewView
  extends MarkdownRenderer
  implements Public<real.MarkdownPreviewView>
{
  readonly app: App;

  constructor(
    private readonly view: MarkdownView,
    containerEl: HTMLElement,
  ) {
    super(containerEl);
    this.app = view.app;
  }

  get file(): TFile {
    return this.view.file ?? refuse('MarkdownPreviewView.file without a file');
  }

  get(): string {
    return this.view.getViewData();
  }

  set(data: string, clear: boolean): void {
    this.view.setViewData(data, clear);
  }

  clear(): void {
    this.containerEl.empty();
  }

  rerender(): void {
    this.view.updateExtensions();
  }

  getScroll(): number {
    return this.containerEl.scrollTop;
  }

  applyScroll(scroll: number): void {
    this.containerEl.scrollTop = scroll;
  }
}
