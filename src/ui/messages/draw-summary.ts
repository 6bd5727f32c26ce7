import { REACH_OUT } from '../../words/messages/messages-ui';

/** What can be done at the end. */
interface SummaryCallbacks {
  /** Null if there is nothing to undo. */
  readonly undo: (() => void) | null;
  readonly close: () => void;
}

/** Draws what was done, and the way out. */
export function drawSummary(el: HTMLElement, words: string, callbacks: SummaryCallbacks): void {
  el.createEl('p', { text: words, attr: { role: 'status' } });
  const buttons = el.createDiv({ cls: 'acquaint-draft-ways' });
  const close = buttons.createEl('button', {
    text: REACH_OUT.close,
    cls: 'mod-cta',
    attr: { type: 'button' },
  });
  close.addEventListener('click', callbacks.close);
  const { undo } = callbacks;
  if (!undo) return;
  const button = buttons.createEl('button', { text: REACH_OUT.undo, attr: { type: 'button' } });
  button.addEventListener('click', undo);
}
