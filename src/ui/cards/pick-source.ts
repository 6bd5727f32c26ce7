import { LANGUAGE } from '../../words/kit/ui-language';
import { IMPORT } from '../../words/cards/cards-dialog';
import type { CardFile } from './read-source';

/** What the user gives: files of any kind, or a text. */
export interface PickSourceCallbacks {
  /** Files with cards that lie in the vault. */
  readonly inVault: readonly CardFile[];
  files(files: readonly CardFile[]): void;
  text(text: string): void;
}

const KINDS = '.vcf,.vcard,.csv,.json,.sql,.txt,text/vcard,text/csv,image/*';

function fromDevice(files: Iterable<File> | null | undefined): CardFile[] {
  return Array.from(files ?? [], (file) => ({
    name: file.name,
    size: file.size,
    bytes: async () => new Uint8Array(await file.arrayBuffer()),
  }));
}

/** Files of the vault that are offered; whoever has more gives them from the device. */
const MAX_OFFERED = 8;

function drawInVault(el: HTMLElement, callbacks: PickSourceCallbacks): void {
  if (callbacks.inVault.length === 0) return;
  const list = el.createDiv({ cls: 'acquaint-in-vault' });
  list.createSpan({ text: IMPORT.inVault, attr: LANGUAGE });
  for (const file of callbacks.inVault.slice(0, MAX_OFFERED)) {
    const button = list.createEl('button', { text: file.name, attr: { type: 'button' } });
    button.addEventListener('click', () => {
      callbacks.files([file]);
    });
  }
}

function drawFiles(el: HTMLElement, callbacks: PickSourceCallbacks): void {
  const place = el.createDiv({ cls: 'acquaint-drop' });
  const input = place.createEl('input', {
    type: 'file',
    cls: 'acquaint-file',
    attr: { multiple: 'true', accept: KINDS, 'aria-label': IMPORT.choose, tabindex: '-1' },
  });
  const button = place.createEl('button', {
    text: IMPORT.choose,
    cls: 'mod-cta',
    attr: { type: 'button' },
  });
  place.createDiv({
    text: `${IMPORT.chooseHint} ${IMPORT.drop}`,
    cls: 'acquaint-hint',
    attr: LANGUAGE,
  });
  button.addEventListener('click', () => {
    input.click();
  });
  input.addEventListener('change', () => {
    callbacks.files(fromDevice(input.files));
  });
  place.addEventListener('dragover', (event) => {
    event.preventDefault();
    place.addClass('is-over');
  });
  place.addEventListener('dragleave', () => {
    place.removeClass('is-over');
  });
  place.addEventListener('drop', (event) => {
    event.preventDefault();
    callbacks.files(fromDevice(event.dataTransfer?.files));
  });
}

function drawPaste(el: HTMLElement, callbacks: PickSourceCallbacks): void {
  const label = el.createEl('label', { cls: 'acquaint-paste' });
  label.createSpan({ text: IMPORT.paste });
  const area = label.createEl('textarea', { attr: { rows: '6', dir: 'auto' } });
  const buttons = el.createDiv({ cls: 'modal-button-container' });
  const read = buttons.createEl('button', { text: IMPORT.read, attr: { type: 'button' } });
  read.addEventListener('click', () => {
    if (area.value.trim() !== '') callbacks.text(area.value);
  });
}

/** Asks for cards: files from the device, files dropped here, or a pasted text. */
export function drawPickSource(
  el: HTMLElement,
  problems: readonly string[],
  callbacks: PickSourceCallbacks,
): void {
  for (const problem of problems) {
    el.createDiv({ text: problem, cls: 'acquaint-form-error', attr: { role: 'alert' } });
  }
  drawFiles(el, callbacks);
  drawInVault(el, callbacks);
  drawPaste(el, callbacks);
}
