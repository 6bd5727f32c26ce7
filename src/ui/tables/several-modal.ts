import { reasonToMeet } from '../../actions/introductions/introduction-reason';
import { MOST_INTRODUCED } from '../../core/people/introduction-note';
import type { Person } from '../../core/people/person';
import { chosenWords, SEVERAL_DIALOG } from '../../words/tables/tables-dialog';
import { FormModal, type Refusal } from '../kit/form-modal';
import { PeopleField } from '../kit/people-field';
import { addTextField } from '../kit/text-field';
import type { UiContext } from '../kit/ui-context';
import { propose, refusalToPropose } from '../introductions/introduce-to';

/** Asks who should be introduced to each other, and why. */
export class SeveralModal extends FormModal {
  private field: PeopleField | null = null;
  private reason = '';

  constructor(
    private readonly ui: UiContext,
    private readonly first: readonly Person[],
  ) {
    super(ui.app, SEVERAL_DIALOG.title, SEVERAL_DIALOG.confirm);
  }

  protected override fields(form: HTMLElement): void {
    const { app, services } = this.ui;
    const people = [...services.people.index.people()];
    const words = {
      name: SEVERAL_DIALOG.who,
      hint: SEVERAL_DIALOG.whoHint,
      said: (count: number) => chosenWords(count, MOST_INTRODUCED),
    };
    this.field = new PeopleField(form, { app, people, words, chosen: this.first }, () => undefined);
    const why = { name: SEVERAL_DIALOG.reason, hint: SEVERAL_DIALOG.reasonHint };
    addTextField(form, why, (reason) => {
      this.reason = reason;
    });
  }

  protected override submit(): Refusal {
    const people = this.field?.read() ?? [];
    if (people.length < 2) return SEVERAL_DIALOG.tooFew;
    const { ui } = this.ui.introductions;
    const refusal = refusalToPropose(ui, people);
    if (refusal !== null) return refusal;
    const given = this.reason.trim();
    const reason = given === '' ? reasonToMeet(this.ui.services.people.index, people) : given;
    void propose(ui, people, reason);
    return null;
  }
}
