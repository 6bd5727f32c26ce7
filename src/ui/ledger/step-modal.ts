import { Setting, type App } from 'obsidian';
import { type Step } from '../../core/introductions/introduction-steps';
import { LANGUAGE } from '../../core/words/interface';
import { STEP_FORM } from '../../core/words/introduction-steps';
import { DRAFTS } from '../../core/words/messages-ui';
import type { Draft } from '../../messages/draft';
import { mailLink } from '../../messages/mail-link';
import { FormModal, type Refusal } from '../form-modal';
import { addTextField } from '../text-field';
import type { StepForm } from './step-form';

function drawLetter(form: HTMLElement, letter: Draft): void {
  const { to, subject, body } = letter;
  const address = to.length === 0 ? STEP_FORM.noAddress : STEP_FORM.to(to.join(', '));
  form.createDiv({ text: address, attr: LANGUAGE });
  form.createDiv({ text: STEP_FORM.subject(subject), attr: LANGUAGE });
  // A field, not a paragraph: one key selects it whole, on a phone too.
  const text = form.createEl('textarea', {
    text: body,
    cls: 'acquaint-letter',
    attr: { readonly: '', rows: '12', 'aria-label': STEP_FORM.letter, dir: 'auto' },
  });
  text.addEventListener('focus', () => {
    text.select();
  });
  drawWays(form, letter, () => {
    text.focus();
    text.select();
  });
}

/** The ways to send a letter: whole by the mail program, else by copying it. */
function drawWays(form: HTMLElement, letter: Draft, select: () => void): void {
  const href = mailLink(letter);
  const ways = new Setting(form);
  if (href === null) ways.setDesc(STEP_FORM.tooLong);
  ways.addButton((button) => button.setButtonText(DRAFTS.copy).onClick(select));
  if (letter.to.length === 0 || href === null) return;
  ways.controlEl.createEl('a', {
    text: STEP_FORM.write,
    cls: 'acquaint-letter-write',
    attr: { href, role: 'button' },
  });
}

/** Shows the letter that a step takes, asks what has to be known, and does it. */
export class StepModal extends FormModal {
  private text = '';
  private choice = '';

  constructor(
    app: App,
    private readonly form: StepForm,
    private readonly done: (step: Step) => void,
  ) {
    super(app, form.title, form.confirm);
  }

  protected override fields(form: HTMLElement): void {
    const { letter, text, choices } = this.form;
    if (letter) drawLetter(form, letter);
    if (choices) this.choiceField(form, choices);
    if (text) {
      this.text = text.value ?? '';
      addTextField(form, text, (value) => {
        this.text = value;
      });
    }
  }

  protected override submit(): Refusal {
    this.done(this.form.step({ text: this.text, choice: this.choice }));
    return null;
  }

  private choiceField(form: HTMLElement, choices: Readonly<Record<string, string>>): void {
    this.choice = Object.keys(choices)[0] ?? '';
    new Setting(form).setName(STEP_FORM.when).addDropdown((dropdown) => {
      dropdown.addOptions({ ...choices }).setValue(this.choice);
      dropdown.selectEl.setAttr('aria-label', STEP_FORM.when);
      dropdown.onChange((value) => {
        this.choice = value;
      });
    });
  }
}
