import type { Day } from '../../core/days/day';
import { CHOOSE_DAY, LOG_FORM } from '../../words/people/forms';
import { pastDays } from '../../words/kit/offered-days';
import { Chips } from './chips';
import { DayField, type DayReading } from './day-field';

/** Asks on which day something was: one of the last days by one touch, any other in words. */
export class PastDay {
  private readonly field: DayField;

  /**
   * @param value the day to begin with, in words or numbers; empty: today
   * @param changed told whenever another day stands there
   */
  constructor(
    form: HTMLElement,
    { today, value = '' }: { readonly today: Day; readonly value?: string },
    changed: (reading: DayReading) => void = () => undefined,
  ) {
    const offered: { value: Day | null; words: string }[] = [
      ...pastDays(today).map(({ day, words }) => ({ value: day, words })),
      { value: null, words: CHOOSE_DAY.other },
    ];
    const chips = new Chips(form, { name: LOG_FORM.day, chips: offered }, (day) => {
      this.field.settingEl.toggle(day === null);
      if (day === null) this.field.focus();
      else this.field.set(day);
    });
    const begins = value === '' ? today : value;
    const at = offered.findIndex((each) => each.value === begins);
    chips.show(at < 0 ? offered.length - 1 : at);
    this.field = new DayField(
      form,
      { name: CHOOSE_DAY.other, value: begins },
      { today, towards: 'past' },
      changed,
    );
    this.field.settingEl.toggle(at < 0);
  }

  read(): Promise<DayReading> {
    return this.field.read();
  }
}
