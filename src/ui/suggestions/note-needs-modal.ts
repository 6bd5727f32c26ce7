import type { Setting } from 'obsidian';
import { noteNeeds, NEED_IDS, type NeedId } from '../../actions/people/add-to-list';
import { knownValues } from '../../core/editing/known-values';
import type { Person } from '../../core/people/person';
import { DONE } from '../../words/kit/interface';
import { NOTE_NEEDS } from '../../words/suggestions/needs';
import { FormModal, type Refusal } from '../kit/form-modal';
import { addTextField, asItems, stackFields } from '../kit/text-field';
import { TextSuggest } from '../kit/text-suggest';
import type { DialogUi } from '../kit/ui-context';

const EMPTY: Readonly<Record<NeedId, string>> = { seeks: '', offers: '', interests: '' };

/** Asks of a few people, one after the other, what introductions live on; any may be passed over. */
export class NoteNeedsModal extends FormModal {
  private at = 0;
  private texts = EMPTY;
  private form: HTMLElement | null = null;

  constructor(
    private readonly ui: DialogUi,
    private readonly people: readonly Person[],
  ) {
    super(ui.app, NOTE_NEEDS.button(people.length), NOTE_NEEDS.next);
  }

  override onOpen(): void {
    super.onOpen();
    this.showPerson();
  }

  protected override fields(form: HTMLElement): void {
    this.form = form;
  }

  protected override otherButtons(foot: Setting): void {
    foot.addButton((button) =>
      button
        .setButtonText(NOTE_NEEDS.skip)
        .setClass('acquaint-quiet')
        .onClick(() => {
          this.finish();
        }),
    );
  }

  protected override holdsText(): boolean {
    return NEED_IDS.some((id) => this.texts[id].trim() !== '');
  }

  protected override async submit(): Promise<Refusal> {
    const person = this.people[this.at];
    if (!person || !this.holdsText()) return null;
    const { texts } = this;
    const outcome = await this.ui.deeds.carryOut(
      (where) =>
        noteNeeds(where, person, {
          seeks: asItems(texts.seeks),
          offers: asItems(texts.offers),
          interests: asItems(texts.interests),
        }),
      NOTE_NEEDS.noted(person.name),
    );
    return outcome.kind === 'refused' ? DONE.refused(outcome.path, outcome.reason) : null;
  }

  /** Goes on to the next one, and ends with the last. */
  protected override finish(): void {
    this.at++;
    if (this.at < this.people.length) this.showPerson();
    else super.finish();
  }

  private showPerson(): void {
    const { form, people, at } = this;
    const person = people[at];
    if (!form || !person) return;
    this.texts = EMPTY;
    this.setTitle(NOTE_NEEDS.title(person.name));
    form.empty();
    const grid = form.createDiv();
    for (const id of NEED_IDS) this.needField(grid, id);
    stackFields(grid);
    this.callButton(at + 1 < people.length ? NOTE_NEEDS.next : NOTE_NEEDS.done);
    this.say(people.length > 1 ? NOTE_NEEDS.place(at + 1, people.length) : '');
    form.querySelector('input')?.focus();
  }

  private needField(form: HTMLElement, id: NeedId): void {
    const { text } = addTextField(form, { name: NOTE_NEEDS[id] }, (value) => {
      this.texts = { ...this.texts, [id]: value };
    });
    const all = [...this.ui.surroundings.people.index.people()];
    const choices = knownValues(all, id).map((value) => ({ text: value, note: '' }));
    new TextSuggest(this.ui.app, text, choices);
  }
}
