import { Modal } from 'obsidian';
import { LANGUAGE } from '../../words/kit/ui-language';
import { SELF_CHECK } from '../../words/settings/self-check';
import { selfCheck, type SelfCheckSource } from './self-check';

/** Shows how the plugin runs here, as a text to be copied by hand. */
export class SelfCheckModal extends Modal {
  constructor(private readonly checked: SelfCheckSource) {
    super(checked.app);
  }

  override onOpen(): void {
    this.setTitle(SELF_CHECK.title);
    this.contentEl.createEl('p', { text: SELF_CHECK.hint, attr: LANGUAGE });
    const attr = { ...LANGUAGE, readonly: true, rows: '12', 'aria-label': SELF_CHECK.label };
    const report = this.contentEl.createEl('textarea', { cls: 'acquaint-report', attr });
    // `createEl` ignores the value of a textarea.
    report.value = selfCheck(this.checked);
    report.focus();
    report.select();
  }

  override onClose(): void {
    this.contentEl.empty();
  }
}
