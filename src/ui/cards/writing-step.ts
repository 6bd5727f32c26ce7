import { IMPORT } from '../../words/cards/cards-dialog';
import type { ImportSummary, ImportProgress } from '../../actions/cards/import-cards';

/** Shows how far the import is, with a way to stop it; what is done by then stays whole. */
export class WritingStep implements ImportProgress {
  private readonly bar: HTMLProgressElement;
  private readonly words: HTMLElement;
  private isStopped = false;

  constructor(el: HTMLElement) {
    const attr = { 'aria-label': IMPORT.writing };
    this.bar = el.createEl('progress', { cls: 'acquaint-progress', attr });
    this.words = el.createDiv();
    const buttons = el.createDiv({ cls: 'modal-button-container' });
    const stop = buttons.createEl('button', { text: IMPORT.stop, attr: { type: 'button' } });
    stop.addEventListener('click', () => {
      this.stop();
    });
    stop.focus();
  }

  progress(done: number, total: number): void {
    this.bar.max = total;
    this.bar.value = done;
    this.words.setText(IMPORT.working(done, total));
  }

  isCancelled(): boolean {
    return this.isStopped;
  }

  stop(): void {
    this.isStopped = true;
  }
}

/** What became of the import. */
export function drawSummary(
  el: HTMLElement,
  { rows, left, remarks, unanswered }: ImportSummary & { readonly unanswered: number },
  callbacks: {
    /** Null if nobody new was added. */
    readonly goThrough: (() => void) | null;
    readonly openFollowUps: () => void;
    readonly undo: () => void;
    readonly close: () => void;
  },
): void {
  const count = (effect: string): number => rows.filter((row) => row.effect === effect).length;
  const said = [
    [count('created'), IMPORT.created],
    [count('filled'), IMPORT.filled],
    [count('unchanged'), IMPORT.unchanged],
    [left, IMPORT.left],
    [unanswered, IMPORT.unanswered],
  ] as const;
  const list = el.createEl('ul', { cls: 'acquaint-summary', attr: { 'aria-live': 'polite' } });
  for (const [number, words] of said) if (number > 0) list.createEl('li', { text: words(number) });
  for (const { effect, name, reason } of rows) {
    if (effect === 'refused') list.createEl('li', { text: IMPORT.refused(name, reason) });
  }
  for (const remark of remarks) list.createEl('li', { text: remark });
  const buttons = el.createDiv({ cls: 'modal-button-container' });
  const add = (text: string, run: () => void, cls = ''): void => {
    buttons
      .createEl('button', { text, cls, attr: { type: 'button' } })
      .addEventListener('click', run);
  };
  if (count('created') + count('filled') > 0) add(IMPORT.undo, callbacks.undo);
  add(IMPORT.close, callbacks.close);
  const { goThrough } = callbacks;
  if (goThrough === null || count('created') === 0)
    add(IMPORT.openFollowUps, callbacks.openFollowUps, 'mod-cta');
  else add(IMPORT.goThrough, goThrough, 'mod-cta');
  buttons.querySelector<HTMLElement>('.mod-cta')?.focus();
}
