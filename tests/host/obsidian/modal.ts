import type * as real from 'obsidian';
import type { App } from './app';
import { setIcon } from './icons';
import { Scope } from './keymap';
import { guarded } from './problems';

const FOCUSABLE = 'button, input, select, textarea, a[href], [tabindex]:not([tabindex="-1"])';

/**
 * obsidian.d.ts 4477; the button as observed in 1.13.7: SOURCES.md. Takes the keys while it is open; gives the
 * focus back when it closes.
 */
export class Modal implements real.Modal {
  readonly scope = new Scope();
  readonly containerEl = createDiv('modal-container mod-dim');
  readonly modalEl: HTMLElement;
  readonly titleEl: HTMLElement;
  readonly contentEl: HTMLElement;
  shouldRestoreSelection = true;
  private isOpen = false;
  private returnTo: Element | null = null;
  private closed: (() => unknown) | null = null;

  constructor(readonly app: App) {
    this.containerEl.createDiv('modal-bg').addEventListener('click', () => {
      this.close();
    });
    this.modalEl = this.containerEl.createDiv({
      cls: 'modal',
      attr: { role: 'dialog', 'aria-modal': true, tabindex: -1 },
    });
    const close = this.modalEl.createEl('button', {
      cls: 'modal-header-button mod-raised clickable-icon',
      attr: { 'aria-label': 'Close', type: 'button' },
    });
    setIcon(close, 'x');
    close.addEventListener('click', () => {
      this.close();
    });
    this.titleEl = this.modalEl.createDiv('modal-header').createDiv('modal-title');
    this.contentEl = this.modalEl.createDiv('modal-content');
    this.scope.register([], 'Escape', () => {
      this.close();
      return false;
    });
    this.scope.register(null, 'Tab', (event) => this.keepFocus(event));
  }

  open(): void {
    if (this.isOpen) return;
    this.isOpen = true;
    this.returnTo = document.activeElement;
    document.body.append(this.containerEl);
    this.app.keymap.pushScope(this.scope);
    if (this.titleEl.textContent !== '') this.modalEl.setAttr('aria-label', this.titleEl.getText());
    guarded(() => this.onOpen());
    if (!this.modalEl.contains(document.activeElement)) this.firstFocus().focus();
  }

  close(): void {
    if (!this.isOpen) return;
    this.isOpen = false;
    this.app.keymap.popScope(this.scope);
    this.containerEl.remove();
    guarded(() => {
      this.onClose();
    });
    const { closed } = this;
    if (closed) guarded(closed);
    if (this.shouldRestoreSelection && this.returnTo instanceof HTMLElement) this.returnTo.focus();
  }

  onOpen(): Promise<void> | void {
    // For subclasses.
  }

  onClose(): void {
    // For subclasses.
  }

  setTitle(title: string): this {
    this.titleEl.setText(title);
    this.modalEl.setAttr('aria-label', title);
    return this;
  }

  setContent(content: string | DocumentFragment): this {
    this.contentEl.setText(content);
    return this;
  }

  setCloseCallback(callback: () => unknown): this {
    this.closed = callback;
    return this;
  }

  private focusable(): HTMLElement[] {
    const all = [...this.modalEl.querySelectorAll<HTMLElement>(FOCUSABLE)];
    return all.filter((el) => !el.hasAttribute('disabled') && el.isShown());
  }

  private firstFocus(): HTMLElement {
    return this.focusable().find((el) => !el.hasClass('modal-header-button')) ?? this.modalEl;
  }

  private keepFocus(event: KeyboardEvent): boolean {
    const all = this.focusable();
    const [first, last] = [all[0], all.at(-1)];
    const isLeaving = document.activeElement === (event.shiftKey ? first : last);
    if (!isLeaving) return true;
    (event.shiftKey ? last : first)?.focus();
    return false;
  }
}
