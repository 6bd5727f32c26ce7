import { Setting } from 'obsidian';
import { DRAFTS } from '../../words/messages/messages-ui';
import { addTextField } from '../kit/text-field';

/** The words of a message while they are edited. */
export interface DraftText {
  readonly subject: string;
  readonly body: string;
}

interface TextCallbacks {
  readonly changed: () => void;
  /** The whole message was copied; left out if nothing follows from it. */
  readonly copied?: () => void;
}

/** The subject and the message in fields of their own. */
export class DraftTextFields {
  private readonly el: HTMLElement;
  private readonly subject;
  private readonly subjectEl: HTMLElement;
  private readonly body: HTMLTextAreaElement;

  constructor(form: HTMLElement, callbacks: TextCallbacks) {
    this.el = form.createDiv({ cls: 'acquaint-draft-words' });
    const subject = addTextField(this.el, { name: DRAFTS.subject }, callbacks.changed);
    this.subject = subject.text;
    this.subjectEl = subject.setting.settingEl;
    const setting = new Setting(this.el).setName(DRAFTS.body).setClass('acquaint-draft-body');
    this.body = setting.controlEl.createEl('textarea', {
      cls: 'acquaint-draft-text',
      attr: { rows: '10', 'aria-label': DRAFTS.body, dir: 'auto' },
    });
    this.body.addEventListener('input', callbacks.changed);
    this.body.addEventListener('copy', () => {
      // The text is taken only after this event, from where the focus is then.
      if (this.isAllSelected()) this.body.win.setTimeout(() => callbacks.copied?.());
    });
  }

  read(): DraftText {
    return { subject: this.subject.getValue(), body: this.body.value };
  }

  show({ subject, body }: DraftText): void {
    this.subject.setValue(subject);
    this.body.value = body;
  }

  /** Signs it with another name; what was edited stays. */
  sign(before: string, after: string): void {
    const { value } = this.body;
    const end = before === '' ? '' : `\n${before}`;
    const bare = value.endsWith(end) ? value.slice(0, value.length - end.length) : value;
    this.body.value = after === '' ? bare : `${bare.trimEnd()}\n${after}`;
  }

  /** Not every message has a subject. */
  toggleSubject(isShown: boolean): void {
    this.subjectEl.toggle(isShown);
  }

  toggle(isShown: boolean): void {
    this.el.toggle(isShown);
  }

  focus(): void {
    this.body.focus();
  }

  /**
   * Copies the message; if that is not allowed it is selected.
   * @returns whether it is copied
   */
  async copy(): Promise<boolean> {
    try {
      await this.body.win.navigator.clipboard.writeText(this.body.value);
      return true;
    } catch {
      this.select();
      return false;
    }
  }

  /** Selects the message, so that one key or one touch copies it. */
  select(): void {
    this.body.focus();
    this.body.select();
  }

  private isAllSelected(): boolean {
    const { selectionStart, selectionEnd, value } = this.body;
    return selectionStart === 0 && selectionEnd === value.length && value !== '';
  }
}
