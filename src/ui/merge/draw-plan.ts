import { Setting } from 'obsidian';
import type { MergePreview, MergeResult } from '../../actions/merge/merge-preview';
import { LANGUAGE } from '../../words/kit/ui-language';
import { MERGE_DIALOG } from '../../words/merge/merge-dialog';

/** What merging comes to. */
export type PlanToDraw = Extract<MergePreview, { kind: 'planned' }>;

/** A button below a dialog. */
interface Button {
  readonly text: string;
  readonly run: () => void;
  readonly isMain?: true;
}

/** Says what becomes of the links and of the note that goes. */
export function drawSummary(el: HTMLElement, result: MergeResult): void {
  const { path, rewritten, removed, introductions } = result;
  const list = el.createEl('ul', { cls: 'acquaint-merge-summary' });
  const lines = [
    MERGE_DIALOG.joined,
    MERGE_DIALOG.links(rewritten.length, path),
    MERGE_DIALOG.removed(removed),
    ...introductions.map(MERGE_DIALOG.introduction),
  ];
  for (const text of lines) list.createEl('li', { text, attr: LANGUAGE });
}

/** Says why it could not be done, note by note, and what to do. */
export function drawStop(el: HTMLElement, says: string, notes: readonly string[]): void {
  const place = el.createDiv({ cls: 'acquaint-merge-stop', attr: { role: 'alert', ...LANGUAGE } });
  place.createEl('p', { text: says });
  if (notes.length === 0) return;
  const list = place.createEl('ul');
  for (const text of notes) list.createEl('li', { text });
}

/** Draws the buttons below a dialog, where they stay in sight. */
export function drawButtons(el: HTMLElement, buttons: readonly Button[]): void {
  const foot = new Setting(el).setClass('acquaint-form-foot');
  for (const { text, run, isMain } of buttons)
    foot.addButton((button) => {
      button.setButtonText(text).onClick(run);
      if (isMain) button.setCta();
    });
}
