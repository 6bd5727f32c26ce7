import { MarkdownRenderChild, type HoverParent, type HoverPopover, type Plugin } from 'obsidian';
import { drawWhileShown } from '../kit/draw-while-shown';
import type { UiContext } from '../kit/ui-context';

/** The language of the block: ```` ```acquaint ````. */
const LANGUAGE = 'acquaint';

/** A live list in a note: drawn when it is shown, drawn again when the people or the day change. */
class LiveBlock extends MarkdownRenderChild implements HoverParent {
  hoverPopover: HoverPopover | null = null;
  private isGone = false;

  constructor(
    containerEl: HTMLElement,
    private readonly source: string,
    private readonly ui: UiContext,
  ) {
    super(containerEl);
  }

  override onload(): void {
    void this.start();
  }

  override onunload(): void {
    this.isGone = true;
  }

  private async start(): Promise<void> {
    const { BlockDrawing } = await import('./draw-block');
    if (this.isGone) return; // a note that is scrolled through unloads its blocks again
    const drawing = new BlockDrawing(this.containerEl, this.source, this.ui, this);
    drawWhileShown(this, this.containerEl, this.ui, () => {
      drawing.draw();
    });
    drawing.draw();
  }
}

/** Registers the block, for reading view and live preview alike: the app draws both with it. */
export function registerCodeBlock(plugin: Plugin, ui: UiContext): void {
  plugin.registerMarkdownCodeBlockProcessor(LANGUAGE, (source, el, context) => {
    context.addChild(new LiveBlock(el, source, ui));
  });
}
