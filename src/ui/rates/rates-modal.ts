import { READING } from '../../words/kit/interface';
import { Modal, Setting } from 'obsidian';
import { introductionRates } from '../../core/rates/introduction-rates';
import { givenAndReceived } from '../../core/rates/per-person';
import { connectionRates, everUpTo, type Period } from '../../core/rates/rates';
import { addDays, type Day } from '../../core/days/day';
import {
  givenWords,
  introductionFigures,
  peopleFigures,
  RATES,
  type Figure,
} from '../../words/rates/rates';
import type { Surroundings } from '../kit/ports';
import type { UiContext } from '../kit/ui-context';
import { drawFigures, drawHeading, drawLines } from './draw-rates';

/** The period that is shown first, in days. */
const USUAL = '90';

/** People named at most in the list of those who gave and received most. */
const MOST_NAMED = 5;

function periodUpTo(today: Day, days: string): Period {
  const count = Number(days) || null;
  return count === null ? everUpTo(today) : { from: addDays(today, -count), to: today };
}

/** What became of the people met and of introductions, as numbers. */
export class RatesModal extends Modal {
  private days: string = USUAL;
  private readonly surroundings: Surroundings;
  private figuresEl: HTMLElement | null = null;

  constructor({ app, surroundings }: UiContext) {
    super(app);
    this.surroundings = surroundings;
  }

  override onOpen(): void {
    this.setTitle(RATES.title);
    this.modalEl.addClass('acquaint-rates');
    new Setting(this.contentEl).setName(RATES.period).addDropdown((dropdown) => {
      dropdown.selectEl.setAttr('aria-label', RATES.period);
      dropdown.addOptions({ ...RATES.periods, ever: RATES.ever }).setValue(this.days);
      dropdown.onChange((days) => {
        this.days = days;
        this.draw();
      });
    });
    this.figuresEl = this.contentEl.createDiv({ attr: { 'aria-live': 'polite' } });
    this.draw();
  }

  override onClose(): void {
    this.contentEl.empty();
  }

  private draw(): void {
    const el = this.figuresEl;
    if (!el) return;
    el.empty();
    const { index } = this.surroundings.people;
    if (index.state === 'reading') {
      drawLines(el, [READING]);
      return;
    }
    const period = periodUpTo(this.surroundings.clock.today(), this.days);
    this.drawPeople(el, period);
    this.drawIntroductions(el, period);
    this.drawGiven(el);
  }

  private drawPeople(el: HTMLElement, period: Period): void {
    const { index } = this.surroundings.people;
    const rates = connectionRates(index, period, period.to);
    const { stillTime } = rates;
    drawHeading(el, RATES.people);
    if (rates.met === 0) drawLines(el, [RATES.nobodyMet]);
    else drawFigures(el, peopleFigures(rates, index.settings.followUpWindow));
    if (stillTime > 0) drawLines(el, [RATES.stillTime(stillTime)]);
  }

  private drawIntroductions(el: HTMLElement, period: Period): void {
    const rates = introductionRates(this.surroundings.people.index, period, period.to);
    drawHeading(el, RATES.introductions);
    if (rates.asked === 0) {
      drawLines(el, [RATES.noIntroductions]);
      return;
    }
    drawFigures(el, introductionFigures(rates));
    if (rates.perMonth.length === 0) return;
    drawHeading(el, RATES.perMonth);
    const most = Math.max(...rates.perMonth.map(({ made }) => made));
    const months = rates.perMonth.map(({ month, made }): Figure => {
      return { label: month, count: made, of: most };
    });
    drawFigures(el, months.reverse(), 'counts'); // the latest first, as in the ledger
  }

  private drawGiven(el: HTMLElement): void {
    const people = givenAndReceived(this.surroundings.people.index).slice(0, MOST_NAMED);
    if (people.length === 0) return;
    drawHeading(el, RATES.given);
    drawLines(
      el,
      people.map(({ person, given, received }) => givenWords(person.name, given, received)),
    );
  }
}
