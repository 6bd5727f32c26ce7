import type { App } from 'obsidian';
import type { Day } from '../../core/days/day';
import { DAY } from '../../words/people/forms';
import { SNOOZE_DIALOG } from '../../words/follow-ups/snooze';
import { DayField } from '../kit/day-field';
import { FormModal, type Refusal } from '../kit/form-modal';

/** Asks for the day, in words, on which a person is due again. */
export class SnoozeModal extends FormModal {
  private field: DayField | null = null;

  constructor(
    app: App,
    private readonly about: { readonly person: { readonly name: string }; readonly today: Day },
    private readonly done: (day: Day) => void,
  ) {
    super(app, SNOOZE_DIALOG.dayTitle(about.person.name), SNOOZE_DIALOG.confirm);
  }

  protected override fields(form: HTMLElement): void {
    const { today } = this.about;
    this.field = new DayField(form, { name: SNOOZE_DIALOG.dayLabel }, { today, towards: 'future' });
  }

  protected override async submit(): Promise<Refusal> {
    const reading = await this.field?.read();
    if (reading?.kind !== 'day') return DAY.notADay;
    if (reading.day < this.about.today) return SNOOZE_DIALOG.past;
    this.done(reading.day);
    return null;
  }
}
