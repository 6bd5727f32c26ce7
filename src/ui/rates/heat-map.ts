import { setIcon, setTooltip } from 'obsidian';
import { levelOf, type ContactDay, type ContactYear } from '../../core/people/contact-calendar';
import type { Person } from '../../core/people/person';
import { shortMonth, shortWeekday, weekdayAndDate } from '../../words/kit/days';
import { LANGUAGE } from '../../words/kit/ui-language';
import { PICTURE } from '../../words/kit/picture';
import {
  CONTACT_YEAR,
  contactDayWords,
  contactYearWords,
  NAMES_OF_DAY,
} from '../../words/rates/contact-year';
import { drawPictureTable } from '../kit/picture-table';
import { drawHeading } from './draw-rates';

/** Pixels of the picture: from one day to the next, of a day, and beside and above all. */
const [STEP, SIZE, LEFT, TOP] = [16, 13, 36, 20];
const WEEK = 7;
/** Rows that have room for the name of their weekday: the first, and every other one of a working week. */
const NAMED_ROWS = [0, 2, 4] as const;
const [LEAST_WEEKS, ALL_WEEKS] = [8, 53];
/** Weeks between two names of months, so that they do not touch. */
const MONTH_GAP = 2;

/** What the map leads to. */
interface HeatMapCallbacks {
  open(person: Person, event: MouseEvent): void;
  save(svg: SVGSVGElement, title: string, anchor: HTMLElement): void;
}

/** The year of contact with everybody, day by day. */
export class HeatMap {
  private year: ContactYear | null = null;
  private isTable = false;
  private chosen = -1;
  private svg: SVGSVGElement | null = null;
  private mark: SVGElement | null = null;
  private readonly about: HTMLElement;
  private readonly toggle: HTMLElement;
  private readonly saver: HTMLElement;
  private readonly body: HTMLElement;
  private words: HTMLElement | null = null;
  private readonly sizes: ResizeObserver;
  private weeks = 0;

  constructor(
    parent: HTMLElement,
    private readonly callbacks: HeatMapCallbacks,
  ) {
    const section = parent.createEl('section', { attr: { 'aria-label': CONTACT_YEAR.title } });
    const head = section.createDiv({ cls: 'acquaint-rates-head' });
    drawHeading(head, CONTACT_YEAR.title);
    this.about = head.createSpan({ cls: 'acquaint-rates-about', attr: LANGUAGE });
    const tools = head.createSpan({ cls: 'acquaint-rates-tools' });
    this.toggle = this.drawButton(tools, 'lucide-table', () => {
      this.isTable = !this.isTable;
      this.draw();
    });
    this.saver = this.drawButton(tools, 'lucide-download', (button) => {
      if (this.svg) callbacks.save(this.svg, CONTACT_YEAR.title, button);
    });
    setTooltip(this.saver, PICTURE.save);
    this.body = section.createDiv({ cls: 'acquaint-heat' });
    this.sizes = new ResizeObserver(() => {
      if (!this.isTable && this.weeks !== this.weeksThatFit()) this.draw();
    });
    this.sizes.observe(this.body);
  }

  close(): void {
    this.sizes.disconnect();
  }

  /** @param year null while it is worked out */
  show(year: ContactYear | null): void {
    this.year = year ?? this.year;
    if (this.chosen >= (year?.days.length ?? 0)) this.chosen = -1;
    this.draw();
  }

  private drawButton(
    parent: HTMLElement,
    icon: string,
    run: (button: HTMLElement) => void,
  ): HTMLElement {
    const button = parent.createEl('button', { cls: 'clickable-icon', attr: { type: 'button' } });
    setIcon(button, icon);
    button.addEventListener('click', () => {
      run(button);
    });
    return button;
  }

  private draw(): void {
    const { year } = this;
    const hadFocus = this.svg !== null && this.svg === this.body.doc.activeElement;
    this.body.empty();
    this.svg = null;
    const told = year !== null && year.times > 0 ? year : null;
    this.drawHead(told);
    if (told === null) {
      const text = year === null ? CONTACT_YEAR.reading : CONTACT_YEAR.nothing;
      this.body.createDiv({ cls: 'acquaint-hint', text, attr: LANGUAGE });
    } else if (this.isTable) this.drawTable(told);
    else this.drawMap(told);
    if (hadFocus) this.body.querySelector<SVGElement>('.acquaint-heat-map')?.focus();
  }

  private drawHead(told: ContactYear | null): void {
    this.about.setText(told ? contactYearWords(told) : '');
    this.toggle.toggle(told !== null);
    setTooltip(this.toggle, this.isTable ? PICTURE.asPicture : PICTURE.asTable);
    this.saver.toggle(told !== null && !this.isTable);
  }

  private weeksThatFit(): number {
    const room = Math.floor((this.body.clientWidth - LEFT) / STEP);
    return Math.max(LEAST_WEEKS, Math.min(ALL_WEEKS, room));
  }

  private drawMap(year: ContactYear): void {
    this.weeks = this.weeksThatFit();
    const first = (ALL_WEEKS - this.weeks) * WEEK;
    if (this.chosen < first) this.chosen = lastWithContact(year.days);
    const [width, height] = [LEFT + this.weeks * STEP, TOP + WEEK * STEP];
    const svg = this.body.createSvg('svg', {
      cls: 'acquaint-heat-map',
      attr: {
        width,
        height,
        viewBox: `0 0 ${String(width)} ${String(height)}`,
        tabindex: '0',
        role: 'slider',
        'aria-label': CONTACT_YEAR.choose,
        'aria-valuemin': String(first),
        'aria-valuemax': String(year.days.length - 1),
      },
    });
    this.svg = svg;
    drawNames(svg, year.days.slice(first));
    for (const [at, { people }] of year.days.slice(first).entries()) {
      const cls = `acquaint-heat-day acquaint-heat-${String(levelOf(people.length))}`;
      svg.createSvg('rect', { cls, attr: { ...placeOf(at), width: SIZE, height: SIZE, rx: 2 } });
    }
    this.mark = svg.createSvg('rect', {
      cls: 'acquaint-heat-chosen',
      attr: { width: SIZE + 2, height: SIZE + 2, rx: 3, 'data-on-screen': '' },
    });
    this.listen(svg, year, first);
    this.words = this.body.createDiv({ cls: 'acquaint-heat-words', attr: LANGUAGE });
    drawScale(this.body);
    this.choose(this.chosen, year, first);
  }

  private listen(svg: SVGSVGElement, year: ContactYear, first: number): void {
    const last = year.days.length - 1;
    svg.addEventListener('click', (event) => {
      const { left, top } = svg.getBoundingClientRect();
      const week = Math.floor((event.clientX - left - LEFT) / STEP);
      const weekday = Math.floor((event.clientY - top - TOP) / STEP);
      if (week < 0 || weekday < 0 || weekday >= WEEK) return;
      this.choose(first + week * WEEK + weekday, year, first);
    });
    svg.addEventListener('keydown', (event) => {
      const moves: Readonly<Record<string, number>> = {
        ArrowLeft: this.chosen - WEEK,
        ArrowRight: this.chosen + WEEK,
        ArrowUp: this.chosen - 1,
        ArrowDown: this.chosen + 1,
        Home: first,
        End: last,
      };
      const next = moves[event.key];
      if (next === undefined) return;
      event.preventDefault();
      this.choose(Math.max(first, Math.min(last, next)), year, first);
    });
  }

  private choose(at: number, year: ContactYear, first: number): void {
    const told = year.days[at];
    if (!told || !this.svg || !this.mark) return;
    this.chosen = at;
    const { x, y } = placeOf(at - first);
    this.mark.setAttr('x', x - 1);
    this.mark.setAttr('y', y - 1);
    this.svg.setAttr('aria-valuenow', at);
    this.svg.setAttr('aria-valuetext', contactDayWords(told));
    this.words?.empty();
    if (this.words) this.drawDay(this.words, told);
  }

  private drawDay(el: HTMLElement, told: ContactDay): void {
    if (told.people.length === 0) {
      el.setText(contactDayWords(told));
      return;
    }
    el.createSpan({ text: `${weekdayAndDate(told.day)}: ` });
    this.drawPeople(el, told.people);
  }

  private drawPeople(el: HTMLElement, people: readonly Person[]): void {
    for (const [at, person] of people.slice(0, NAMES_OF_DAY).entries()) {
      if (at > 0) el.appendText(', ');
      const attr = { href: '#', dir: 'auto' };
      const link = el.createEl('a', { cls: 'acquaint-name-link', text: person.name, attr });
      link.addEventListener('click', (event) => {
        event.preventDefault();
        this.callbacks.open(person, event);
      });
    }
    const rest = people.length - NAMES_OF_DAY;
    if (rest > 0) el.createSpan({ text: `, ${CONTACT_YEAR.more(rest)}`, attr: LANGUAGE });
  }

  private drawTable({ days }: ContactYear): void {
    drawPictureTable(this.body, {
      label: CONTACT_YEAR.title,
      heads: [CONTACT_YEAR.day, CONTACT_YEAR.people],
      rows: days.filter(({ people }) => people.length > 0).reverse(),
      cells: ({ day, people }) => [
        (cell) => cell.createSpan({ text: weekdayAndDate(day), attr: LANGUAGE }),
        (cell) => {
          this.drawPeople(cell, people);
        },
      ],
    });
  }
}

/** The last day on which there was contact. */
function lastWithContact(days: readonly ContactDay[]): number {
  for (let at = days.length - 1; at > 0; at--) if (days[at]?.people.length) return at;
  return days.length - 1;
}

/** Where the square of a day stands, in pixels; weeks run from the left in any app. */
function placeOf(at: number): { readonly x: number; readonly y: number } {
  return { x: LEFT + Math.floor(at / WEEK) * STEP, y: TOP + (at % WEEK) * STEP };
}

function drawNames(svg: SVGElement, days: readonly ContactDay[]): void {
  const text = (words: string, x: number, y: number): void => {
    svg.createSvg('text', { cls: 'acquaint-heat-name', attr: { x, y } }).textContent = words;
  };
  for (const at of NAMED_ROWS) {
    const first = days[at];
    if (first) text(shortWeekday(first.day), 0, TOP + at * STEP + SIZE - 3);
  }
  let free = 0;
  let month = '';
  for (const [at, { day }] of days.entries()) {
    const week = Math.floor(at / WEEK);
    if (at % WEEK !== 0 || day.slice(0, 7) === month || week < free) continue;
    month = day.slice(0, 7);
    free = week + MONTH_GAP;
    text(shortMonth(day), LEFT + week * STEP, SIZE - 2);
  }
}

function drawScale(parent: HTMLElement): void {
  const scale = parent.createDiv({ cls: 'acquaint-heat-scale', attr: LANGUAGE });
  scale.createSpan({ text: CONTACT_YEAR.none });
  const side = String(SIZE);
  for (const level of [0, 1, 2, 3, 4]) {
    const svg = scale.createSvg('svg', {
      attr: { width: side, height: side, 'aria-hidden': 'true' },
    });
    const cls = `acquaint-heat-${String(level)}`;
    svg.createSvg('rect', { cls, attr: { width: side, height: side, rx: 2 } });
  }
  scale.createSpan({ text: CONTACT_YEAR.most });
}
