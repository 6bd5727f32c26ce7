import { LANGUAGE } from '../core/words/interface';

/** What is said where there is nothing to show, and what can be done about it. */
export interface EmptyState {
  readonly lines: readonly string[];
  readonly button: { readonly text: string; readonly run: () => void } | null;
}

export const NOTHING_TO_SAY: EmptyState = { lines: [], button: null };

/** Says why there is nothing, and what to do next; leaves the place empty where nothing is said. */
export function drawEmptyState(el: HTMLElement, { lines, button }: EmptyState): void {
  const said = [...lines, button?.text ?? ''].join('\n');
  // Said once: a live region that is drawn anew is read out again, and its button loses the focus.
  if (el.dataset['said'] === said) return;
  el.dataset['said'] = said;
  el.empty();
  el.toggleClass('pane-empty', lines.length > 0);
  for (const text of lines) el.createDiv({ text, attr: LANGUAGE });
  if (!button) return;
  const { text, run } = button;
  el.createEl('button', { text, cls: 'mod-cta', attr: { type: 'button' } }).addEventListener(
    'click',
    run,
  );
}
