import { Modal } from 'obsidian';
import { INDEX } from '../../words/kit/notices';
import { LANGUAGE } from '../../words/kit/ui-language';
import { PROMISES } from '../../words/people/promises';
import type { UiContext } from '../kit/ui-context';
import { whenIndexReady } from '../kit/when-index-ready';
import { drawPromises } from './draw-promises';
import { PromiseCache } from './promise-cache';

/** Rows that are drawn; with more promises, the next ones appear when some are done. */
const MOST = 200;

/** All that the user promised to people, soonest first. */
export class PromisesModal extends Modal {
  private readonly promises: PromiseCache;
  private says: HTMLElement | null = null;
  private list: HTMLElement | null = null;

  constructor(private readonly ui: UiContext) {
    super(ui.app);
    this.promises = new PromiseCache(ui, () => {
      this.draw();
    });
  }

  override onOpen(): void {
    this.setTitle(PROMISES.title);
    this.modalEl.addClass('acquaint-promises-modal');
    const attr = { role: 'status', ...LANGUAGE };
    this.says = this.contentEl.createDiv({
      cls: 'acquaint-promises-said',
      text: INDEX.reading,
      attr,
    });
    this.list = this.contentEl.createDiv();
    void this.start();
  }

  override onClose(): void {
    this.promises.close();
    this.contentEl.empty();
  }

  private async start(): Promise<void> {
    await whenIndexReady(this.ui.services);
    await this.promises.read();
    this.draw();
    this.list?.querySelector('input')?.focus();
  }

  private draw(): void {
    const { list, says } = this;
    if (!list || !says) return;
    const promises = this.promises.get();
    const boxes = [...list.querySelectorAll('input')];
    const at = boxes.findIndex((box) => box === list.doc.activeElement);
    const count = promises.length;
    const shown = promises.slice(0, MOST);
    const more = count - shown.length;
    const words = count === 0 ? `${PROMISES.none} ${PROMISES.noneHint}` : PROMISES.open(count);
    says.setText(more > 0 ? `${words}. ${PROMISES.firstOnly(MOST)}` : words);
    list.empty();
    if (count === 0) return;
    drawPromises(list, shown, {
      ui: this.ui,
      leave: () => {
        this.close();
      },
      done: () => void this.promises.read(),
    });
    // The next one takes the place of the one that is done.
    const now = [...list.querySelectorAll('input')];
    if (at >= 0) (now[at] ?? now.at(-1))?.focus();
  }
}
