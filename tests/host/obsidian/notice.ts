import type * as real from 'obsidian';

/** Milliseconds; the app's default is a setting of about this length. */
const SHOWN = 5000;

function holder(): HTMLElement {
  const { body } = document;
  const found = body.querySelector<HTMLElement>('.notice-container');
  return found ?? body.createDiv({ cls: 'notice-container', attr: { 'aria-live': 'polite' } });
}

/** obsidian.d.ts 4613. A click closes it. */
export class Notice implements real.Notice {
  readonly containerEl: HTMLElement;
  readonly messageEl: HTMLElement;
  private readonly timer: number | null;

  constructor(message: string | DocumentFragment, duration = SHOWN) {
    this.containerEl = holder().createDiv('notice');
    this.messageEl = this.containerEl.createDiv('notice-message');
    this.setMessage(message);
    this.containerEl.addEventListener('click', () => {
      this.hide();
    });
    this.timer =
      duration > 0
        ? window.setTimeout(() => {
            this.hide();
          }, duration)
        : null;
  }

  get noticeEl(): HTMLElement {
    return this.messageEl;
  }

  setMessage(message: string | DocumentFragment): this {
    this.messageEl.setText(message);
    return this;
  }

  hide(): void {
    if (this.timer !== null) window.clearTimeout(this.timer);
    this.containerEl.remove();
  }
}
