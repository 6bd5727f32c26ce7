import { DropdownComponent } from 'obsidian';
import { peopleMetInPerson } from '../../actions/rates/met-in-person';
import { withPauses } from '../../core/collections/pausing-work';
import { addDays, type Day } from '../../core/days/day';
import { contactYear } from '../../core/people/contact-calendar';
import type { Person } from '../../core/people/person';
import { funnelOf, peopleMet, type FunnelStep } from '../../core/rates/funnel';
import { introductionRates } from '../../core/rates/introduction-rates';
import { givenAndReceived } from '../../core/rates/per-person';
import { everUpTo, type Period } from '../../core/rates/rates';
import { monthInWords } from '../../words/kit/days';
import { LANGUAGE } from '../../words/kit/ui-language';
import { FUNNEL, funnelAbout, STEP_TITLES } from '../../words/rates/funnel';
import {
  givenWords,
  introductionFigures,
  RATES,
  receivedFigures,
  type Figure,
} from '../../words/rates/rates';
import { drawEmptyState, NOTHING_TO_SAY, readingState } from '../kit/empty-state';
import { frameBudget } from '../kit/frame-budget';
import type { ListPart } from '../kit/list-part';
import { PersonPicker } from '../kit/pick-modals';
import { offerToSave } from '../kit/save-picture';
import type { UiContext } from '../kit/ui-context';
import { drawFunnel } from './draw-funnel';
import { drawFigures, drawHeading, drawLines } from './draw-rates';
import { HeatMap } from './heat-map';
import { askIn } from '../kit/notify';

/** The period that is shown first, in days. */
const USUAL = '90';

/** People named at most in a list. */
const MOST_NAMED = 5;

const NOBODY: ReadonlySet<string> = new Set();

/** A period, and the one of the same length before it. */
interface Compared {
  readonly period: Period;
  readonly days: number | null;
  readonly before: Period | null;
}

function periodUpTo(today: Day, chosen: string): Compared {
  const days = Number(chosen) || null;
  if (days === null) return { period: everUpTo(today), days, before: null };
  const from = addDays(today, -days);
  const before = { from: addDays(from, -days - 1), to: addDays(from, -1) };
  return { period: { from, to: today }, days, before };
}

/** What became of the people met, of the year, and of introductions. */
export class RatesScreen implements ListPart {
  private days = USUAL;
  private reading = 0;
  private readonly state: HTMLElement;
  private readonly body: HTMLElement;
  private readonly about: HTMLElement;
  private readonly select: HTMLSelectElement;
  private readonly funnel: HTMLElement;
  private readonly waiting: HTMLElement;
  private readonly heat: HeatMap;
  private readonly introductions: HTMLElement;

  constructor(
    el: HTMLElement,
    private readonly ui: UiContext,
  ) {
    el.addClass('acquaint-pictures');
    this.state = el.createDiv({ attr: { 'aria-live': 'polite' } });
    this.body = el.createDiv({ cls: 'acquaint-scroll acquaint-rates' });
    const head = this.body.createDiv({ cls: 'acquaint-rates-head' });
    drawHeading(head, FUNNEL.title);
    this.about = head.createSpan({ cls: 'acquaint-rates-about', attr: LANGUAGE });
    this.select = this.drawPeriods(head);
    this.funnel = this.body.createDiv();
    this.waiting = this.body.createDiv();
    this.heat = new HeatMap(this.body.createDiv(), {
      open: (person, event) => {
        ui.actions.open(person, event);
      },
      save: (svg, title, anchor) => {
        offerToSave(ui, svg, title, anchor);
      },
    });
    this.introductions = this.body.createDiv();
  }

  takeFocus(): void {
    this.select.focus();
  }

  close(): void {
    this.reading++;
    this.heat.close();
  }

  draw(): void {
    const { people, clock } = this.ui.services;
    const isReading = people.index.state === 'reading';
    this.body.toggle(!isReading);
    drawEmptyState(this.state, isReading ? readingState(people.progress) : NOTHING_TO_SAY);
    if (isReading) return;
    const today = clock.today();
    const compared = periodUpTo(today, this.days);
    this.about.setText(funnelAbout(compared.period, compared.days, today));
    const reading = ++this.reading;
    this.drawPeople(compared, null);
    void this.count(compared, reading);
    this.drawIntroductions(compared.period);
  }

  private drawPeriods(parent: HTMLElement): HTMLSelectElement {
    const dropdown = new DropdownComponent(parent);
    dropdown.selectEl.setAttr('aria-label', RATES.period);
    dropdown.addOptions({ ...RATES.periods, ever: RATES.ever }).setValue(this.days);
    dropdown.onChange((days) => {
      this.days = days;
      this.draw();
    });
    return dropdown.selectEl;
  }

  /** What takes reading notes, and what takes a while, comes when the rest is there. */
  private async count(compared: Compared, reading: number): Promise<void> {
    const { people, store, clock } = this.ui.services;
    const { index } = people;
    const today = clock.today();
    const isWanted = (): boolean => this.reading === reading;
    const met = [compared.period, compared.before].flatMap((period) =>
      period === null ? [] : peopleMet(index, period, today),
    );
    const satDown = await peopleMetInPerson({ index, store, today }, met, isWanted);
    if (satDown === null) return;
    this.drawPeople(compared, satDown);
    const year = await withPauses(
      contactYear(index, today),
      frameBudget(() => !isWanted()),
    );
    if (year !== null) this.heat.show(year);
  }

  /** @param satDown null while it is being counted */
  private drawPeople({ period, before }: Compared, satDown: ReadonlySet<string> | null): void {
    const { people, clock } = this.ui.services;
    const known = { today: clock.today(), satDown: satDown ?? NOBODY };
    const now = funnelOf(people.index, period, known);
    const focused = this.funnel.doc.activeElement;
    const step = this.funnel.contains(focused) ? focused?.getAttribute('data-step') : null;
    this.funnel.empty();
    if (now.met.length === 0) drawLines(this.funnel, [RATES.nobodyMet]);
    else {
      const was = before && funnelOf(people.index, before, known);
      drawFunnel(this.funnel, { now, before: was, isCounting: satDown === null }, (one, whom) => {
        this.showPeople(one, whom);
      });
    }
    if (typeof step === 'string')
      this.funnel.querySelector<HTMLElement>(`[data-step="${step}"]`)?.focus();
    this.drawWaiting(now.stillTime);
  }

  private showPeople(step: FunnelStep, people: readonly Person[]): void {
    const byName = [...people].sort((a, b) => a.name.localeCompare(b.name));
    const picker = new PersonPicker(this.ui.app, byName, (person) => {
      this.ui.actions.open(person, null);
    });
    askIn(picker, STEP_TITLES[step]);
    picker.open();
  }

  private drawWaiting(people: readonly Person[]): void {
    this.waiting.empty();
    this.waiting.toggleClass('acquaint-rates-waiting', people.length > 0);
    if (people.length === 0) return;
    this.waiting.createSpan({ text: FUNNEL.stillTime(people.length), attr: LANGUAGE });
    for (const person of people.slice(0, MOST_NAMED)) {
      const text = FUNNEL.writeTo(person.name);
      const attr = { type: 'button', ...LANGUAGE };
      const button = this.waiting.createEl('button', { cls: 'acquaint-small', text, attr });
      button.addEventListener('click', () => {
        this.ui.actions.write(person);
      });
    }
    const rest = people.length - MOST_NAMED;
    if (rest > 0) this.waiting.createSpan({ text: FUNNEL.more(rest), attr: LANGUAGE });
  }

  private drawIntroductions(period: Period): void {
    const el = this.introductions;
    el.empty();
    const rates = introductionRates(this.ui.services.people.index, period, period.to);
    const head = el.createDiv({ cls: 'acquaint-rates-head' });
    drawHeading(head, RATES.introductions);
    const open = head.createEl('button', {
      cls: 'acquaint-name-link',
      text: FUNNEL.openLedger,
      attr: { type: 'button', ...LANGUAGE },
    });
    open.addEventListener('click', () => {
      this.ui.introductions.openLedger();
    });
    if (rates.asked === 0) drawLines(el, [RATES.noIntroductions]);
    else {
      drawFigures(el, introductionFigures(rates));
      this.drawMonths(el, rates.perMonth);
    }
    const received = receivedFigures(rates);
    if (received.length > 0) drawFigures(el, received);
    this.drawGiven(el);
  }

  private drawMonths(
    el: HTMLElement,
    perMonth: readonly { readonly month: string; readonly made: number }[],
  ): void {
    if (perMonth.length === 0) return;
    drawHeading(el, RATES.perMonth);
    const most = Math.max(...perMonth.map(({ made }) => made));
    const months = perMonth.map(({ month, made }): Figure => {
      return { label: monthInWords(month), count: made, of: most };
    });
    drawFigures(el, months.reverse(), 'counts'); // the latest first, as in the ledger
  }

  private drawGiven(el: HTMLElement): void {
    const people = givenAndReceived(this.ui.services.people.index).slice(0, MOST_NAMED);
    if (people.length === 0) return;
    drawHeading(el, RATES.given);
    drawLines(
      el,
      people.map(({ person, given, received }) => givenWords(person.name, given, received)),
    );
  }
}
