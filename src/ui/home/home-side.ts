import { setIcon } from 'obsidian';
import { firstOf } from '../../core/collections/first-of';
import type { PeopleIndex } from '../../core/people/people-index';
import { isWithoutRhythm, peopleCounts } from '../../core/people/people-list';
import type { Person } from '../../core/people/person';
import { dueIntroductions } from '../../core/introductions/stage-ledger';
import { HOME_SIDE } from '../../words/home/home';
import { PROMISES } from '../../words/people/promises';
import { LANGUAGE } from '../../words/kit/ui-language';
import { drawDates } from '../follow-ups/draw-dates';
import { drawSuggestion } from '../introductions/suggestion-item';
import { drawIntroductionLine, drawSuggestionLine } from '../introductions/introduction-line';
import { drawPromises } from '../people/draw-promises';
import { PromiseCache } from '../people/promise-cache';
import { DEFAULT_LIMITS } from '../../core/suggestions/candidates';
import { listenToLink, type PersonLinkCallbacks } from '../kit/person-note-link';
import { backgroundSuggestions } from '../suggestions/background-suggestions';
import type { HomeInView } from './home-ui';

/** Dates that stand below a narrow list; the wide one has a column for them. */
const DATES_BELOW = 2;

/** Promises that the column shows. */
const MAX_PROMISES = 5;

/** Up to this many people the best pair is worked out for the narrow list as well. */
const FEW = 200;

/** Names of those without a rhythm that are shown. */
const MAX_NAMES = 6;

/** Where the column leads. */
interface SideCallbacks {
  readonly links: PersonLinkCallbacks;
  showIntroductions(): void;
  showWithoutRhythm(): void;
}

function firstWithoutRhythm(
  index: PeopleIndex,
  today: Parameters<typeof isWithoutRhythm>[2],
): { readonly first: readonly Person[]; readonly count: number } {
  const all = [...index.people()].filter((person) => isWithoutRhythm(index, person, today));
  // Whoever was met last is remembered best.
  const first = firstOf(all, MAX_NAMES, (a, b) => (a.met ?? '') > (b.met ?? ''));
  return { first, count: all.length };
}

/**
 * What else is coming up, besides people who are due: a column if there is room for one, otherwise
 * a few lines below the list.
 */
export class HomeSide {
  private isStale = true;
  private readonly suggestion: HTMLElement;
  private readonly promised: HTMLElement;
  private readonly waiting: HTMLElement;
  private readonly dates: HTMLElement;
  private readonly rhythm: HTMLElement;
  private readonly promises: PromiseCache;
  private below: HTMLElement | null = null;

  constructor(
    private readonly el: HTMLElement,
    private readonly ui: HomeInView,
    private readonly callbacks: SideCallbacks,
  ) {
    this.suggestion = el.createDiv();
    this.promised = el.createDiv();
    this.waiting = el.createDiv();
    this.dates = el.createDiv();
    this.rhythm = el.createDiv();
    this.promises = new PromiseCache(ui, () => {
      if (this.el.isShown()) this.drawPromises();
      if (this.below?.isShown() === true) this.drawBelow(this.below);
    });
  }

  close(): void {
    this.promises.close();
  }

  /** Draws the column, if there is room for it. */
  draw(): void {
    this.isStale = true;
    this.resized();
  }

  /** Draws what has waited for room. */
  resized(): void {
    if (!this.isStale || !this.el.isShown()) return;
    const { people, clock } = this.ui.services;
    if (people.index.state === 'reading') return;
    this.isStale = false;
    this.drawSuggestion();
    this.drawPromises();
    void this.ui.introductions.drawDue(this.waiting);
    this.drawDates(this.dates, Number.POSITIVE_INFINITY);
    this.drawRhythm(people.index, clock.today());
  }

  /** Draws the few lines below a narrow list. */
  drawBelow(el: HTMLElement): void {
    el.addClass('acquaint-home-below');
    this.below = el;
    const focused = this.placeOfFocus(el);
    el.empty();
    const { people, clock } = this.ui.services;
    if (people.index.state === 'reading') return;
    const dates = el.createDiv();
    this.drawDates(dates, DATES_BELOW);
    // Else there is a line above nothing.
    if (!dates.hasChildNodes()) dates.remove();
    const [first, ...others] = dueIntroductions(people.index, clock.today());
    if (first) drawIntroductionLine(el, this.ui.introductions.ui, [first, ...others]);
    else this.drawBestLine(el);
    this.drawPromiseLine(el);
    if (focused >= 0) this.controlsOf(el)[focused]?.focus();
  }

  /** The best pair, while people are few: who has just begun would not look for it elsewhere. */
  private drawBestLine(el: HTMLElement): void {
    const { people, clock } = this.ui.services;
    if (peopleCounts(people.index, clock.today()).all > FEW) return;
    const asked = { person: null, limits: DEFAULT_LIMITS };
    const found = backgroundSuggestions(people.index, asked, () => {
      if (this.below) this.drawBelow(this.below);
    });
    const [best, ...others] = found ?? [];
    if (!best) return;
    drawSuggestionLine(el, [best, ...others], () => {
      this.callbacks.showIntroductions();
    });
  }

  private controlsOf(el: HTMLElement): HTMLElement[] {
    return [...el.querySelectorAll<HTMLElement>('a, button, input')];
  }

  private placeOfFocus(el: HTMLElement): number {
    return this.controlsOf(el).findIndex((each) => each === el.doc.activeElement);
  }

  private heading(el: HTMLElement, text: string): HTMLElement {
    const heading = el.createDiv({ cls: 'acquaint-side-heading' });
    const attr = { role: 'heading', 'aria-level': '3', ...LANGUAGE };
    heading.createSpan({ text, attr });
    return heading;
  }

  private link(parent: HTMLElement, text: string, run: () => void): void {
    const attr = { type: 'button', ...LANGUAGE };
    const button = parent.createEl('button', { text, cls: 'acquaint-small acquaint-quiet', attr });
    button.addEventListener('click', run);
  }

  /** One line that leads to all of them. */
  private drawPromiseLine(el: HTMLElement): void {
    const count = this.promises.get().length;
    if (count === 0) return;
    const button = el.createEl('button', { cls: 'acquaint-line', attr: { type: 'button' } });
    setIcon(button.createSpan({ cls: 'acquaint-line-icon' }), 'lucide-list-checks');
    const text = PROMISES.open(count);
    button.createSpan({ cls: 'acquaint-line-words', text, attr: LANGUAGE });
    button.addEventListener('click', () => {
      this.ui.callbacks.promises();
    });
  }

  private drawPromises(): void {
    const all = this.promises.get();
    const focused = this.placeOfFocus(this.promised);
    this.promised.empty();
    if (all.length === 0) return;
    const heading = this.heading(this.promised, PROMISES.heading);
    const more = all.length - MAX_PROMISES;
    const { promises } = this.ui.callbacks;
    if (more > 0) this.link(heading, PROMISES.more(more), promises);
    else heading.createSpan({ text: String(all.length), cls: 'acquaint-count' });
    drawPromises(this.promised, all.slice(0, MAX_PROMISES), {
      ui: this.ui,
      leave: () => undefined,
      done: () => void this.promises.read(),
    });
    if (focused >= 0) this.controlsOf(this.promised)[focused]?.focus();
  }

  private drawSuggestion(): void {
    const { people } = this.ui.services;
    const found = backgroundSuggestions(
      people.index,
      { person: null, limits: DEFAULT_LIMITS },
      () => {
        this.draw();
      },
    );
    const focused = this.placeOfFocus(this.suggestion);
    this.suggestion.empty();
    const [best, ...others] = found ?? [];
    if (!best) return;
    const heading = this.heading(this.suggestion, HOME_SIDE.introduce);
    if (others.length > 0) {
      this.link(heading, HOME_SIDE.allIntroductions(others.length), () => {
        this.callbacks.showIntroductions();
      });
    }
    const list = this.suggestion.createEl('ul', {
      cls: 'acquaint-cards',
      attr: { 'aria-label': HOME_SIDE.introduce },
    });
    drawSuggestion(list, best, {
      ...this.callbacks.links,
      propose: () => void this.ui.introductions.propose(best),
      setAside: (anchor) => void this.ui.introductions.setAside(best, anchor),
      first: null,
    });
    if (focused >= 0) this.controlsOf(this.suggestion)[focused]?.focus();
  }

  private drawDates(el: HTMLElement, most: number): void {
    const { people, clock } = this.ui.services;
    const dates = people.index.upcomingDates(clock.today()).slice(0, most);
    drawDates(el, dates, {
      ...this.callbacks.links,
      congratulate: (person) => {
        this.ui.actions.write(person, 'birthday');
      },
    });
  }

  private drawRhythm(index: PeopleIndex, today: Parameters<typeof isWithoutRhythm>[2]): void {
    this.rhythm.empty();
    const { first, count } = firstWithoutRhythm(index, today);
    if (count === 0) return;
    const heading = this.heading(this.rhythm, HOME_SIDE.noRhythm);
    heading.createSpan({ text: String(count), cls: 'acquaint-count' });
    const names = this.rhythm.createEl('ul', { cls: 'acquaint-side-names' });
    for (const person of first) {
      const link = names.createEl('li').createEl('a', {
        text: person.name,
        cls: 'acquaint-card-name',
        attr: { href: '#', dir: 'auto', 'data-path': person.path },
      });
      listenToLink(link, person, this.callbacks.links);
    }
    this.link(this.rhythm, HOME_SIDE.goThrough, () => {
      this.ui.callbacks.goThrough();
    });
    this.link(this.rhythm, HOME_SIDE.showThem, () => {
      this.callbacks.showWithoutRhythm();
    });
  }
}
