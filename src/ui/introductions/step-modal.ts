import { Setting, type App } from 'obsidian';
import type { SentMessage } from '../../actions/introductions/sent-message-log';
import { type Step } from '../../core/introductions/introduction-steps';
import { LOG_FORM } from '../../words/people/forms';
import { STEP_FORM } from '../../words/introductions/introduction-steps';
import type { DraftTextFields } from '../messages/draft-text';
import { FormModal, type Refusal } from '../kit/form-modal';
import { addTextField } from '../kit/text-field';
import { drawDraft } from './draft-fields';
import type { StepForm } from './step-form';

/** Shows the letter that a step takes, asks what has to be known, and does it. */
export class StepModal extends FormModal {
  private text = '';
  private choice = '';
  private letter: DraftTextFields | null = null;

  constructor(
    app: App,
    private readonly form: StepForm,
    /** @returns whether it is done */
    private readonly take: (step: Step, letter: SentMessage | null) => Promise<boolean>,
    private readonly done: () => void = () => undefined,
  ) {
    super(app, form.title, form.confirm);
  }

  protected override fields(form: HTMLElement): void {
    const { letter, text, choices } = this.form;
    if (letter) this.letter = drawDraft(form, letter);
    if (choices) this.choiceField(form, choices);
    if (text) {
      this.text = text.value ?? '';
      addTextField(form, text, (value) => {
        this.text = value;
      });
    }
  }

  protected override whenDone(): void {
    this.done();
  }

  protected override async submit(): Promise<Refusal> {
    const step = this.form.step({ text: this.text, choice: this.choice });
    const isDone = await this.take(step, this.letter?.read() ?? null);
    return isDone ? null : LOG_FORM.notWritten;
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
