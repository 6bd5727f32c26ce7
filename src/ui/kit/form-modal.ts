import { Keymap, Modal, Setting, type App, type ButtonComponent } from 'obsidian';
import { FORM } from '../../words/people/forms';
import { pasteInert } from './inert-paste';
import { addKeyHint } from './key-hint';

/** What is wrong, in words, if it cannot be done yet; null when it is done. */
export type Refusal = string | null;

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/**
 * Not while a word is being composed, nor if a list of suggestions has taken the key, nor if it
 * makes a new line.
 */
function asksToGoOn(event: KeyboardEvent): boolean {
  if (event.key !== 'Enter' || event.isComposing || event.defaultPrevented) return false;
  const isInText = event.targetNode?.instanceOf(HTMLTextAreaElement) ?? false;
  return !isInText || Keymap.isModifier(event, 'Mod');
}

/** Where Enter only moves on, in a dialog in which it does it from anywhere else. */
const MOVES_ON = 'data-enter-moves-on';

/** Marks a field from which Enter moves on, even where it would submit by itself. */
export function moveOnFrom(field: HTMLElement): void {
  field.setAttr(MOVES_ON, '');
}

/**
 * A dialog with fields and one button that does it. Enter moves on to the next field and does it
 * from the last one; in a text of several lines it makes a new one. Mod+Enter does it from any. The
 * button, and what is said beside it, stay in sight while the fields scroll.
 */
export abstract class FormModal extends Modal {
  /** Whether Enter submits from any field, except those that `moveOnFrom` has marked. */
  protected readonly isQuick: boolean = false;
  private isBusy = false;
  private isReady = true;
  private isDone = false;
  private hasAsked = false;
  private button: ButtonComponent | null = null;
  private foot: Setting | null = null;
  private errorEl: HTMLElement | null = null;

  constructor(
    app: App,
    private readonly heading: string,
    private confirmText: string,
  ) {
    super(app);
  }

  /** Draws the fields. */
  protected abstract fields(form: HTMLElement): void;

  /** Does it, or says why it cannot be done yet. */
  protected abstract submit(): Refusal | Promise<Refusal>;

  /** Adds buttons in front of the one that does it. */
  protected otherButtons(_: Setting): void {
    // Most dialogs have one button.
  }

  /** Whether something was typed that would be lost: then closing asks once. */
  protected holdsText(): boolean {
    return false;
  }

  override onOpen(): void {
    this.setTitle(this.heading);
    this.modalEl.addClass('acquaint-form-modal');
    this.contentEl.addClass('acquaint-form');
    const form = this.contentEl.createDiv({ cls: 'acquaint-form-fields' });
    this.fields(form);
    this.errorEl = this.contentEl.createDiv({
      cls: 'acquaint-form-error',
      attr: { role: 'alert' },
    });
    this.drawFoot();
    pasteInert(this.app, form);
    this.scope.register(['Mod'], 'Enter', () => {
      void this.confirm();
      return false;
    });
    form.addEventListener('input', () => {
      this.hasAsked = false;
    });
    form.addEventListener('keydown', (event) => {
      this.moveOn(event, form);
    });
  }

  override onClose(): void {
    this.contentEl.empty();
  }

  /** Escape, the cross and a touch beside the dialog come here: text is lost only when asked twice. */
  override close(): void {
    if (!this.isDone && !this.hasAsked && this.errorEl?.isConnected && this.holdsText()) {
      this.hasAsked = true;
      this.refuse(FORM.wouldBeLost);
      return;
    }
    super.close();
  }

  /** Turns the button on or off: off if there is nothing to do it with. */
  protected setReady(isReady: boolean): void {
    this.isReady = isReady;
    this.button?.setDisabled(!isReady);
  }

  /** Says beside the button what follows from it. */
  protected say(words: string): void {
    this.foot?.setDesc(words);
  }

  /** Calls the button otherwise. */
  protected callButton(text: string): void {
    this.confirmText = text;
    this.nameButton();
  }

  /** Once at a time: a second Enter while a day is still read does nothing. */
  protected async confirm(): Promise<void> {
    if (this.isBusy || !this.isReady) return;
    this.isBusy = true;
    try {
      const refusal = await this.holding(this.submit());
      this.refuse(refusal ?? '');
      if (refusal === null) this.finish();
    } finally {
      this.isBusy = false;
    }
  }

  /** Nothing can be typed meanwhile: it would be lost with the dialog. The focus stays in place. */
  private async holding(answer: Refusal | Promise<Refusal>): Promise<Refusal> {
    const all = this.contentEl.querySelectorAll<HTMLInputElement>('input, textarea');
    const held = [...all].filter((each) => !each.readOnly);
    for (const each of held) each.readOnly = true;
    try {
      return await answer;
    } finally {
      for (const each of held) each.readOnly = false;
    }
  }

  /** What becomes of the dialog when it is done. */
  protected finish(): void {
    this.isDone = true;
    this.close();
    this.whenDone();
  }

  /** Goes on once it is done and closed: a focus set before that goes where the app returns it. */
  protected whenDone(): void {
    // Most dialogs lead nowhere.
  }

  /** Says what is wrong; with no words nothing is. */
  protected refuse(words: string): void {
    this.errorEl?.setText(words);
  }

  private drawFoot(): void {
    const foot = new Setting(this.contentEl).setClass('acquaint-form-foot');
    this.foot = foot;
    foot.descEl.setAttrs({ 'aria-live': 'polite', role: 'status' });
    this.otherButtons(foot);
    foot.addButton((button: ButtonComponent) => {
      this.button = button.setCta().onClick(() => void this.confirm());
      button.setDisabled(!this.isReady);
      this.nameButton();
    });
  }

  private nameButton(): void {
    const button = this.button?.setButtonText(this.confirmText);
    if (button && this.isQuick) addKeyHint(button.buttonEl, 'Enter');
  }

  private moveOn(event: KeyboardEvent, form: HTMLElement): void {
    if (!asksToGoOn(event)) return;
    const fields = [...form.querySelectorAll<Field>('input, select, textarea')];
    const field = fields.find((each) => each === event.target);
    if (!field) return;
    event.preventDefault();
    if (this.takesKey(event)) return;
    // A switch is set already, and needs no stop on the way.
    const after = fields.slice(fields.indexOf(field) + 1);
    const next = after.find((each) => each.isShown() && each.type !== 'checkbox');
    const isHere = this.isQuick && !field.hasAttribute(MOVES_ON);
    if (isHere || !next) {
      void this.confirm();
      return;
    }
    next.focus();
    // As Tab does it: what is typed now takes the place of the line that stands there.
    if (next.instanceOf(HTMLInputElement)) next.select();
  }

  /** Does something else with an Enter. @returns whether it did */
  protected takesKey(_: KeyboardEvent): boolean {
    return false;
  }
}
