import { INDEX } from '../../words/kit/notices';
import { LANGUAGE } from '../../words/kit/ui-language';
import type { ReadingProgress } from './plugin-services';

/** What is said if there is nothing to show, and what can be done about it. */
export interface EmptyState {
  readonly lines: readonly string[];
  readonly button: { readonly text: string; readonly run: () => void } | null;
  /** How far something is that takes a while. */
  readonly progress?: ReadingProgress | null;
}

export const NOTHING_TO_SAY: EmptyState = { lines: [], button: null };

/** What is said until every note has been read. */
export function readingState(progress: ReadingProgress | null): EmptyState {
  return { lines: [INDEX.reading], button: null, progress };
}

function drawProgress(el: HTMLElement, progress: ReadingProgress | null): void {
  const bar = el.querySelector('progress');
  if (progress === null || progress.total === 0) {
    bar?.remove();
    return;
  }
  const attr = { 'aria-label': INDEX.reading };
  const shown = bar ?? el.createEl('progress', { cls: 'acquaint-progress', attr });
  shown.max = progress.total;
  shown.value = progress.done;
}

/** Says why there is nothing, and what to do next; leaves the place empty if nothing is said. */
export function drawEmptyState(el: HTMLElement, state: EmptyState): void {
  drawSaid(el, state);
  drawProgress(el, state.progress ?? null);
}

function drawSaid(el: HTMLElement, { lines, button }: EmptyState): void {
  const said = [...lines, button?.text ?? ''].join('\n');
  // Said once: a live region that is drawn again is read out again, and its button loses the focus.
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
