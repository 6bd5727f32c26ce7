import type { App } from 'obsidian';
import type { Day } from '../../core/days/day';
import { PROPERTY_FIELD } from '../../words/editing/completion';
import { DAY } from '../../words/people/forms';
import { DayField } from '../kit/day-field';
import { FormModal, type Refusal } from '../kit/form-modal';

interface AskedDay {
  /** The property's name. */
  readonly name: string;
  readonly around: { readonly today: Day; readonly towards: 'future' | 'past' };
}

/** Asks in words for the day of a property, whose own field takes none. */
export class DayOfFieldModal extends FormModal {
  private field: DayField | null = null;

  constructor(
    app: App,
    private readonly about: AskedDay,
    private readonly done: (day: Day) => void,
  ) {
    super(app, PROPERTY_FIELD.dayTitle(about.name), PROPERTY_FIELD.confirm);
  }

  protected override fields(form: HTMLElement): void {
    this.field = new DayField(form, { name: PROPERTY_FIELD.dayLabel }, this.about.around);
  }

  protected override async submit(): Promise<Refusal> {
    const reading = await this.field?.read();
    if (reading?.kind !== 'day') return DAY.notADay;
    this.done(reading.day);
    return null;
  }
}
