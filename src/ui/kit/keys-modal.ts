import { Modal } from 'obsidian';
import { LANGUAGE } from '../../words/kit/ui-language';
import { KEYS, keysInHome, keysInList, type KeyWords } from '../../words/kit/keys';

function drawKeys(parent: HTMLElement, title: string, rows: readonly KeyWords[]): void {
  const group = parent.createDiv({ cls: 'acquaint-keys-group' });
  group.createEl('h3', { text: title, cls: 'acquaint-keys-title', attr: LANGUAGE });
  const list = group.createEl('dl', { cls: 'acquaint-keys-list' });
  for (const { keys, does } of rows) {
    const row = list.createDiv({ cls: 'acquaint-keys-row' });
    row.createEl('dt', { text: does, attr: LANGUAGE });
    const said = row.createEl('dd');
    for (const key of keys) said.createEl('kbd', { text: key, cls: 'acquaint-key-cap' });
  }
}

/** The keys of lists and of Home, as a sheet. */
export class KeysModal extends Modal {
  override onOpen(): void {
    this.setTitle(KEYS.title);
    this.modalEl.addClass('acquaint-keys');
    const columns = this.contentEl.createDiv({ cls: 'acquaint-keys-columns' });
    drawKeys(columns, KEYS.inList, keysInList());
    drawKeys(columns, KEYS.inHome, keysInHome());
  }

  override onClose(): void {
    this.contentEl.empty();
  }
}
