import type { Setting } from 'obsidian';
import { noteNeeds, NEED_IDS, type NeedId } from '../../actions/people/add-to-list';
import { knownValues } from '../../core/editing/known-values';
import type { Person } from '../../core/people/person';
import { DONE } from '../../words/kit/notices';
import { NOTE_NEEDS } from '../../words/suggestions/needs';
import { FormModal, type Refusal } from '../kit/form-modal';
import { addTextField, asItems, stackFields } from '../kit/text-field';
import { TextSuggest } from '../kit/text-suggest';
import type { DialogUi } from '../kit/ui-context';

const EMPTY: Readonly<Record<NeedId, string>> = { seeks: '', offers: '', interests: '' };

/** Who is asked about, with what was typed of them before and could not be written. */
interface Turn {
  readonly person: Person;
  readonly texts: Readonly<Record<NeedId, string>>;
  readonly refusal: string;
}

/** Asks of a few people, one after the other, what introductions live on; any may be passed over. */
export class NoteNeedsModal extends FormModal {
  private at = 0;
  private texts = EMPTY;
  private turns: readonly Turn[];
  private form: HTMLElement | null = null;

  constructor(
    private readonly ui: DialogUi,
    people: readonly Person[],
    back: Pick<Turn, 'texts' | 'refusal'> = { texts: EMPTY, refusal: '' },
  ) {
    super(ui.app, NOTE_NEEDS.button(people.length), NOTE_NEEDS.next);
    this.turns = people.map((person) => ({ ...back, person }));
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

  protected override submit(): Refusal | Promise<Refusal> {
    const person = this.turns[this.at]?.person;
    if (!person || !this.holdsText()) return null;
    const { texts } = this;
    const written = this.note(person, texts);
    if (this.at + 1 === this.turns.length) return written;
    // The next person is asked about at once: nothing is lost if the user types on while the note
    // is written.
    void written.then((refusal) => {
      if (refusal !== null) this.comeBackTo({ person, texts, refusal });
    });
    return null;
  }

  /** Goes on to the next one, and ends with the last. */
  protected override finish(): void {
    this.at++;
    if (this.at < this.turns.length) this.showPerson();
    else super.finish();
  }

  private async note(person: Person, texts: Turn['texts']): Promise<Refusal> {
    const outcome = await this.ui.undoable.carryOut(
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

  /**
   * Asks again about a person whose note could not be written: next, or at once if nothing is
   * typed.
   */
  private comeBackTo(turn: Turn): void {
    const { turns, at, form } = this;
    if (form?.isConnected !== true) {
      new NoteNeedsModal(this.ui, [turn.person], turn).open();
      return;
    }
    const here = this.holdsText() ? at + 1 : at;
    this.turns = [...turns.slice(0, here), turn, ...turns.slice(here)];
    if (here === at) this.showPerson();
    else this.nameButtons();
  }

  private showPerson(): void {
    const { form, turns, at } = this;
    const turn = turns[at];
    if (!form || !turn) return;
    const { person, texts, refusal } = turn;
    this.texts = texts;
    this.refuse(refusal);
    this.setTitle(NOTE_NEEDS.title(person.name));
    form.empty();
    const grid = form.createDiv();
    for (const id of NEED_IDS) this.needField(grid, id);
    stackFields(grid);
    this.nameButtons();
    form.querySelector('input')?.focus();
  }

  private nameButtons(): void {
    const { at, turns } = this;
    this.callButton(at + 1 < turns.length ? NOTE_NEEDS.next : NOTE_NEEDS.done);
    this.say(turns.length > 1 ? NOTE_NEEDS.place(at + 1, turns.length) : '');
  }

  private needField(form: HTMLElement, id: NeedId): void {
    const field = { name: NOTE_NEEDS[id], value: this.texts[id] };
    const { text } = addTextField(form, field, (value) => {
      this.texts = { ...this.texts, [id]: value };
    });
    const all = [...this.ui.services.people.index.people()];
    const choices = knownValues(all, id).map((value) => ({ text: value, note: '' }));
    new TextSuggest(this.ui.app, text, choices);
  }
}
