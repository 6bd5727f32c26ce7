import type { Component, HoverParent } from 'obsidian';
import { BLOCK } from '../../words/editing/blocks';
import { LANGUAGE } from '../../words/kit/ui-language';
import type { Day } from '../../core/days/day';
import type { Suggestion } from '../../core/suggestions/reasons';
import type { FollowUp } from '../../core/people/follow-up';
import { PersonBars } from './person-bars';
import { actOnKey, movedTo } from '../kit/person-keys';
import { FollowUpPainter } from '../follow-ups/follow-up-painter';
import { personRow, type PersonRow } from '../follow-ups/follow-up-rows';
import { FOLLOW_UPS_VIEW } from '../follow-ups/follow-ups-view';
import { INTRODUCTIONS_VIEW } from '../introductions/introductions-view';
import {
  listenToLink,
  personLinkCallbacks,
  type PersonLinkCallbacks,
} from '../kit/person-note-link';
import { drawSuggestion } from '../introductions/suggestion-item';
import { drawFace } from '../kit/face';
import { openView } from '../kit/open-view';
import type { UiContext } from '../kit/ui-context';
import { AskResults } from '../suggestions/ask-results';
import { ASK } from '../../words/suggestions/ask';
import { parseBlock, type BlockQuery } from './block-query';
import { blockScreen, type BlockScreen } from './block-screen';

/** The owner of a block: what it adds goes with it, and previews hang on it. */
type BlockOwner = Component & HoverParent;

/** Draws one block again and again; what did not change keeps its place and the focus. */
export class BlockDrawing {
  private readonly query: BlockQuery;
  private readonly bars: PersonBars;
  private drawn = '';
  private asked: AskResults | null = null;

  constructor(
    private readonly el: HTMLElement,
    source: string,
    private readonly ui: UiContext,
    private readonly owner: BlockOwner,
  ) {
    this.query = parseBlock(source);
    this.bars = new PersonBars(ui, this.redraw);
  }

  draw(): void {
    this.bars.forget();
    const { people, clock } = this.ui.services;
    const today = clock.today();
    const screen = blockScreen(this.query, { index: people.index, today, redraw: this.redraw });
    const says = JSON.stringify([screen, today]);
    if (says === this.drawn) {
      this.update(screen);
      return;
    }
    this.drawn = says;
    const focused = this.el.doc.activeElement;
    const path = this.el.contains(focused)
      ? (focused?.closest<HTMLElement>('[data-path]')?.dataset['path'] ?? null)
      : null;
    this.el.empty();
    this.el.addClass('acquaint-block');
    this.drawScreen(screen);
    if (path !== null) this.focusNear(path);
  }

  private readonly redraw = (): void => {
    this.draw();
  };

  /** Draws again what changes within a screen that says the same. */
  private update(screen: BlockScreen): void {
    if (screen.kind === 'person') this.updatePerson(screen.path);
    if (screen.kind === 'ask') this.asked?.draw();
  }

  private drawScreen(screen: BlockScreen): void {
    switch (screen.kind) {
      case 'said':
        return this.say(screen.lines, screen.isProblem);
      case 'due':
        return this.drawDue(screen.followUps, screen.left);
      case 'introductions':
        return this.drawIntroductions(screen.suggestions);
      case 'person':
        return this.drawPerson(screen.path);
      case 'ask':
        return this.drawAsked(screen.query, screen.limit);
    }
  }

  private say(lines: readonly string[], isProblem: boolean): void {
    const el = this.el.createDiv({ cls: 'acquaint-block-said' });
    el.toggleClass('is-problem', isProblem);
    for (const text of lines) el.createDiv({ text, attr: LANGUAGE });
  }

  private drawDue(followUps: readonly FollowUp[], left: number): void {
    const { actions, app, services } = this.ui;
    const list = this.el.createEl('ul', {
      cls: 'acquaint-block-list',
      attr: { 'aria-label': BLOCK.due },
    });
    const today = (): Day => services.clock.today();
    const painter = new FollowUpPainter(
      { today, isStop: () => true, drawFace: (el, person) => drawFace(el, app, person) },
      {
        ...this.links(FOLLOW_UPS_VIEW),
        log: (person) => {
          actions.log(person);
        },
        snooze: (person, anchor) => {
          actions.snooze(person, anchor);
        },
        write: (person) => {
          actions.write(person);
        },
        focused: () => undefined,
      },
    );
    const rows = this.rowsOf(followUps);
    for (const [at, row] of rows.entries()) painter.paint(list.createEl('li'), row, at);
    list.addEventListener('keydown', (event) => {
      this.key(event, list, followUps);
    });
    if (left > 0) this.addMore(BLOCK.more(left), FOLLOW_UPS_VIEW);
  }

  private rowsOf(followUps: readonly FollowUp[]): PersonRow[] {
    return followUps.map((followUp) => personRow(followUp, this.ui.services.clock.today()));
  }

  private key(event: KeyboardEvent, list: HTMLElement, followUps: readonly FollowUp[]): void {
    const el = event.target;
    if (!(el instanceof HTMLElement) || el.dataset['row'] === undefined) return;
    const at = Number(el.dataset['row']);
    const person = followUps[at]?.person;
    const next = movedTo(event.key, [...followUps.keys()], at);
    const links = list.querySelectorAll<HTMLElement>('.acquaint-row-main');
    if (next !== null) links[next]?.focus();
    if (next !== null || (person && actOnKey(event, { person, el }, this.ui.actions)))
      event.preventDefault();
  }

  private drawIntroductions(suggestions: readonly Suggestion[]): void {
    const list = this.el.createEl('ul', {
      cls: 'acquaint-cards',
      attr: { 'aria-label': BLOCK.introductions },
    });
    const { introductions } = this.ui;
    for (const suggestion of suggestions)
      drawSuggestion(list, suggestion, {
        ...this.links(INTRODUCTIONS_VIEW),
        first: null,
        propose: () => void introductions.propose(suggestion),
        setAside: (anchor) => void introductions.setAside(suggestion, anchor),
      });
    this.addMore(BLOCK.moreIntroductions, INTRODUCTIONS_VIEW);
  }

  private drawPerson(path: string): void {
    const person = this.ui.services.people.index.person(path);
    if (!person) return;
    const link = this.el.createEl('a', {
      cls: 'acquaint-card-name',
      text: person.name,
      attr: { href: '#', dir: 'auto', 'data-path': path },
    });
    listenToLink(link, person, this.links(FOLLOW_UPS_VIEW));
    this.el.createDiv({ cls: 'acquaint-bar' });
    this.updatePerson(path);
  }

  /** Who could help; what changes is drawn within. */
  private drawAsked(query: string, limit: number): void {
    this.el.createDiv({ cls: 'acquaint-block-title', text: ASK.asked(query), attr: LANGUAGE });
    const el = this.el.createDiv({ cls: 'acquaint-ask-results' });
    this.asked = new AskResults(el, this.ui, { ...this.links(INTRODUCTIONS_VIEW), limit });
    this.asked.show(query);
  }

  private updatePerson(path: string): void {
    const bar = this.el.find('.acquaint-bar');
    bar.dataset['drawn'] = this.bars.draw(bar, path, bar.dataset['drawn'] ?? '');
  }

  private links(source: string): PersonLinkCallbacks {
    return personLinkCallbacks(this.ui.app, [this.owner, source], this.ui.actions);
  }

  private addMore(text: string, view: string): void {
    const attr = { type: 'button', ...LANGUAGE };
    const button = this.el.createEl('button', { text, cls: 'acquaint-block-more', attr });
    button.addEventListener('click', () => void openView(this.ui.app, view));
  }

  /** The row of the same person, or the first one if that is gone. */
  private focusNear(path: string): void {
    const links = [...this.el.querySelectorAll<HTMLElement>('a[href]')];
    const own = links.find(
      (link) => link.closest<HTMLElement>('[data-path]')?.dataset['path'] === path,
    );
    (own ?? links[0])?.focus();
  }
}
