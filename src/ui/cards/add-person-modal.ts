import type { App, Setting } from 'obsidian';
import type { NewPerson } from '../../core/people/new-note';
import type { Person } from '../../core/people/person';
import { ADD_FORM, DAY } from '../../words/people/forms';
import { LANGUAGE } from '../../words/kit/ui-language';
import type { AddPersonDraft } from './add-person-draft';
import { FormModal, type Refusal } from '../kit/form-modal';
import { addKeyHint } from '../kit/key-hint';
import { NewPersonFields, type FieldsCallbacks, type FieldsContext } from './new-person-fields';

/** What the dialog knows, and what it leads to. */
export interface AddPersonCallbacks extends Omit<FieldsContext, 'app'> {
  add(name: string, details: NewPerson, next: { readonly isNext: boolean }): Promise<Refusal>;
  meetAgain(
    person: Person,
    details: NewPerson,
    how: { readonly isLogged: boolean },
  ): Promise<Refusal>;
  open(person: Person): void;
}

/** What the dialog says if the person named is in the vault already. */
const KNOWN_ALREADY = {
  met: { confirm: ADD_FORM.again, said: ADD_FORM.intoLog, point: ADD_FORM.discussedAgain },
  seen: { confirm: ADD_FORM.againSeen, said: ADD_FORM.intoNote, point: ADD_FORM.discussedSeen },
} as const;

/** Fields that are not written yet, and the reason if they were refused. */
interface Waiting {
  readonly fields: NewPersonFields;
  readonly reason: string;
}

/**
 * Asks for what is fresh right after a meeting: who, one point to come back to, where, and what
 * they look for. For a person who is in the vault already it becomes the dialog for meeting again.
 */
export class AddPersonModal extends FormModal {
  protected override readonly isQuick = true;
  private shown: NewPersonFields | null = null;
  /** Those that could not be written, or that made place for one of these. */
  private waiting: readonly Waiting[] = [];
  private waitingEl: HTMLElement | null = null;
  private writing: Promise<void> = Promise.resolve();
  private count = 0;
  private form: HTMLElement | null = null;
  private nextButton: HTMLElement | null = null;

  /** @param back fields of before that could not be written, to begin with */
  constructor(
    app: App,
    private readonly prefilled: AddPersonDraft,
    private readonly callbacks: AddPersonCallbacks,
    private readonly back: Waiting | null = null,
  ) {
    super(app, prefilled.isSeen ? ADD_FORM.titleSeen : ADD_FORM.title, ADD_FORM.confirm);
  }

  override onOpen(): void {
    this.modalEl.addClass('acquaint-capture');
    super.onOpen();
    const foot = this.contentEl.querySelector('.acquaint-form-foot');
    this.waitingEl = this.contentEl.createDiv({ cls: 'acquaint-not-added', attr: LANGUAGE });
    foot?.before(this.waitingEl);
    if (this.back) this.refuse(this.back.reason);
    this.look();
  }

  protected override fields(form: HTMLElement): void {
    this.form = form;
    this.shown = this.back?.fields ?? this.fieldsFor(this.prefilled);
    this.shown.listen(this.callbacksOfFields());
    form.append(this.shown.el);
  }

  protected override otherButtons(foot: Setting): void {
    if (this.prefilled.isSeen) return;
    foot.addButton((button) => {
      button.setButtonText(ADD_FORM.next).onClick(() => {
        this.addAndNext();
      });
      addKeyHint(button.buttonEl, 'Shift+Enter');
      this.nextButton = button.buttonEl;
    });
  }

  protected override takesKey(event: KeyboardEvent): boolean {
    if (!event.shiftKey || this.nextButton?.isShown() !== true) return false;
    this.addAndNext();
    return true;
  }

  protected override holdsText(): boolean {
    return this.waiting.length > 0 || this.shown?.holdsText() === true;
  }

  protected override async submit(): Promise<Refusal> {
    const { shown } = this;
    if (!shown) return null;
    const fault = shown.fault();
    if (fault !== null) return fault;
    const details = shown.read();
    // Those before come first, so that none is refused once the dialog has closed.
    await this.writing;
    return this.write(shown, details, { isNext: this.waiting.length > 0 });
  }

  /** Closes, once nobody waits who could not be added. */
  protected override finish(): void {
    const [next, ...others] = this.waiting;
    if (!next) {
      super.finish();
      return;
    }
    this.waiting = others;
    this.show(next);
  }

  /** Empties the form at once: nothing is lost if the user types on while the note is written. */
  private addAndNext(): void {
    const { shown } = this;
    const fault = shown?.fault() ?? null;
    this.refuse(fault ?? '');
    if (!shown || fault !== null) return;
    const details = shown.read();
    this.show({ fields: this.fieldsFor(shown.next()), reason: '' });
    this.writing = this.writing.then(async () => {
      const refusal = await this.write(shown, details, { isNext: true });
      if (refusal === null) this.counted();
      else this.putBack({ fields: shown, reason: refusal });
    });
  }

  private async write(
    fields: NewPersonFields,
    reading: Promise<NewPerson | null>,
    next: { readonly isNext: boolean },
  ): Promise<Refusal> {
    const { name, person, isSeen } = fields;
    const details = await reading;
    if (!details) return DAY.notADay;
    return person
      ? this.callbacks.meetAgain(person, details, { isLogged: !isSeen })
      : this.callbacks.add(name, details, next);
  }

  private counted(): void {
    this.count++;
    this.shown?.countThere(this.callbacks.alreadyThere + this.count);
    this.look();
  }

  /** Shows again what was refused, or says so if another person is being typed already. */
  private putBack(refused: Waiting): void {
    if (!this.contentEl.isConnected) {
      new AddPersonModal(this.app, this.prefilled, this.callbacks, refused).open();
      return;
    }
    if (this.shown?.isUntouched() === true) {
      this.show(refused);
      return;
    }
    this.waiting = [...this.waiting, refused];
    this.drawWaiting();
  }

  private show({ fields, reason }: Waiting): void {
    this.shown?.el.remove();
    this.shown = fields;
    fields.listen(this.callbacksOfFields());
    this.form?.append(fields.el);
    this.refuse(reason);
    this.drawWaiting();
    this.look();
    fields.focus();
  }

  /** Whoever is on the screen waits in turn, unless nothing was typed. */
  private goBackTo(wanted: Waiting): void {
    const { shown } = this;
    const rest = this.waiting.filter((each) => each !== wanted);
    const isKept = shown !== null && !shown.isUntouched();
    this.waiting = isKept ? [...rest, { fields: shown, reason: '' }] : rest;
    this.show(wanted);
  }

  private drawWaiting(): void {
    this.waitingEl?.empty();
    for (const each of this.waiting) {
      const { name } = each.fields;
      const row = this.waitingEl?.createDiv({ attr: { role: 'alert' } });
      const text =
        each.reason === ''
          ? name === ''
            ? ADD_FORM.nobodyYet
            : ADD_FORM.notYet(name)
          : ADD_FORM.notAdded(name, each.reason);
      row?.createSpan({ text, attr: { dir: 'auto' } });
      const attr = { type: 'button' };
      const button = row?.createEl('button', {
        text: name === '' ? ADD_FORM.back : ADD_FORM.backTo(name),
        attr,
      });
      button?.addEventListener('click', () => {
        this.goBackTo(each);
      });
    }
  }

  private fieldsFor(draft: AddPersonDraft): NewPersonFields {
    const { app, callbacks, count } = this;
    const parent = this.form ?? this.contentEl;
    const alreadyThere = callbacks.alreadyThere + count;
    return new NewPersonFields(parent, { ...callbacks, app, alreadyThere }, draft);
  }

  private callbacksOfFields(): FieldsCallbacks {
    return {
      changed: () => {
        this.look();
      },
      open: (person) => {
        this.finish();
        this.callbacks.open(person);
      },
      someoneElse: ({ name }) => {
        this.refuse(ADD_FORM.tellApart(name));
      },
    };
  }

  /** Looks whether the one who is named is here already, and turns the dialog round if so. */
  private look(): void {
    const { shown } = this;
    if (!shown) return;
    shown.look();
    const { person, isSeen } = shown;
    this.nextButton?.toggle(person === null);
    const words = person === null ? this.newWords(isSeen) : KNOWN_ALREADY[isSeen ? 'seen' : 'met'];
    this.callButton(words.confirm);
    this.say(words.said);
    shown.callPoint(words.point);
  }

  private newWords(isSeen: boolean): Record<'confirm' | 'said' | 'point', string> {
    const said = this.count === 0 ? '' : ADD_FORM.added(this.count);
    return {
      confirm: ADD_FORM.confirm,
      said,
      point: isSeen ? ADD_FORM.discussedSeen : ADD_FORM.discussed,
    };
  }
}
