import type { BasePeople, BasePerson } from '../../core/bases/base-people';
import type { Person } from '../../core/people/person';
import { BASE, sectionWords } from '../../words/bases/bases';
import { FOLLOW_UPS } from '../../words/follow-ups/follow-ups-list';
import { LANGUAGE } from '../../words/kit/ui-language';
import { nextWords } from '../../words/people/people-list';
import { drawGroupHeading, headingHeight } from '../follow-ups/follow-up-painter';
import { drawFace } from '../kit/face';
import { actOnKey } from '../kit/person-keys';
import { listenToLink } from '../kit/person-note-link';
import { rowIcon } from '../kit/row-actions';
import { WindowList, type ListSize, type RowPainter } from '../kit/window-list';
import { whatAndWhere } from '../people/people-painter';
import { keyOfPerson, type BaseContent, type BaseUi } from './base-content';

/** Ems of a card with the gap beside and below it; the same as in styles.css. */
const [CARD_WIDTH, CARD_HEIGHT] = [17, 12];

/** So many cards beside each other, or what those below have in common. */
type CardRow =
  | {
      readonly kind: 'heading';
      readonly text: string;
      readonly isQuoted: boolean;
      readonly count: number;
    }
  | { readonly kind: 'cards'; readonly from: number; readonly people: readonly BasePerson[] };

function rowsOf({ sections }: BasePeople, columns: number): CardRow[] {
  let from = 0;
  return sections.flatMap(({ title, people }) => {
    const rows: CardRow[] = [];
    if (title) {
      const isQuoted = title.kind === 'delivered' && title.text !== '';
      rows.push({ kind: 'heading', text: sectionWords(title), isQuoted, count: people.length });
    }
    for (let at = 0; at < people.length; at += columns) {
      const beside = people.slice(at, at + columns);
      rows.push({ kind: 'cards', from, people: beside });
      from += beside.length;
    }
    return rows;
  });
}

/** How far a key moves among cards that stand so many beside each other. */
function stepOf(key: string, columns: number, isTurned: boolean): number {
  const ahead = isTurned ? -1 : 1;
  const steps: Readonly<Record<string, number>> = {
    ArrowRight: ahead,
    ArrowLeft: -ahead,
    ArrowDown: columns,
    ArrowUp: -columns,
    Home: -Infinity,
    End: Infinity,
  };
  return steps[key] ?? 0;
}

/** The people of a base as cards: face, what they do and where, what they offer and look for. */
export class BaseCards implements BaseContent {
  private shown: BasePeople = { sections: [], people: 0, others: 0 };
  private people: readonly BasePerson[] = [];
  private rows: readonly CardRow[] = [];
  private columns = 1;
  private isLayingOut = false;
  private focusedPath: string | null = null;
  /** What is drawn, by all that it shows: a row that is laid out again reuses its cards. */
  private drawn = new Map<string, HTMLElement>();
  private readonly body: HTMLElement;
  private readonly list: WindowList<CardRow>;

  constructor(
    el: HTMLElement,
    private readonly ui: BaseUi,
  ) {
    this.body = el.createDiv({ cls: 'acquaint-body acquaint-base-cards' });
    const painter: RowPainter<CardRow> = {
      heightOf: (row, size) => this.heightOf(row, size),
      paint: (rowEl, row) => {
        this.paint(rowEl, row);
      },
    };
    this.list = new WindowList(this.body, BASE.cards, painter);
    this.body.addEventListener('keydown', (event) => {
      this.key(event);
    });
  }

  show(people: BasePeople): void {
    this.shown = people;
    this.people = people.sections.flatMap((section) => section.people);
    if (!this.people.some(({ person }) => person.path === this.focusedPath))
      this.focusedPath = this.people[0]?.person.path ?? null;
    const hadFocus = this.body.contains(this.body.doc.activeElement);
    this.layOut();
    if (hadFocus) this.takeFocus();
  }

  takeFocus(): void {
    this.focus(this.people.findIndex(({ person }) => person.path === this.focusedPath));
  }

  close(): void {
    this.list.close();
  }

  private layOut(): void {
    this.forgetUnseen();
    this.rows = rowsOf(this.shown, this.columns);
    this.isLayingOut = true;
    this.list.show(this.rows);
    this.isLayingOut = false;
  }

  /** Only what is in the page can be taken over: thousands are scrolled by. */
  private forgetUnseen(): void {
    for (const [key, card] of this.drawn) if (!card.isConnected) this.drawn.delete(key);
  }

  /** The first row that is measured says how wide the place is. */
  private heightOf(row: CardRow, { width, em }: ListSize): number {
    const columns = Math.max(1, Math.floor(width / (CARD_WIDTH * em)));
    if (columns !== this.columns) {
      this.columns = columns;
      // Not while the rows of before are being measured.
      this.body.win.queueMicrotask(() => {
        this.layOut();
      });
    }
    return row.kind === 'heading' ? headingHeight() : CARD_HEIGHT * em;
  }

  private keyOf(one: BasePerson): string {
    return `${one.person.path} ${keyOfPerson(one, this.ui.services.clock.today())}`;
  }

  private paint(el: HTMLElement, row: CardRow): void {
    if (row.kind === 'heading') {
      const { text, count, isQuoted } = row;
      drawGroupHeading(el, { group: text, title: text, count, isQuoted }, null);
      return;
    }
    if (!this.isLayingOut) this.forgetUnseen();
    const line = el.createDiv({ cls: 'acquaint-base-cards-row' });
    line.setCssProps({ '--acquaint-columns': String(this.columns) });
    for (const one of row.people) {
      const key = this.keyOf(one);
      const card = this.drawn.get(key) ?? this.drawCard(one);
      this.drawn.set(key, card);
      const isStop = one.person.path === this.focusedPath;
      card.querySelector('a')?.setAttr('tabindex', isStop ? '0' : '-1');
      line.append(card);
    }
  }

  private drawCard(one: BasePerson): HTMLElement {
    const { app, links, services } = this.ui;
    const { person } = one;
    const card = createDiv({ cls: 'acquaint-base-card', attr: { 'data-path': person.path } });
    const head = card.createDiv({ cls: 'acquaint-base-card-head' });
    drawFace(head, app, person).addClass('is-large');
    const names = head.createDiv({ cls: 'acquaint-base-card-names' });
    const link = names.createEl('a', {
      cls: 'acquaint-row-name',
      text: person.name,
      attr: { href: '#', role: 'link', tabindex: '-1', dir: 'auto', 'data-row': '' },
    });
    listenToLink(link, person, links);
    link.addEventListener('focus', () => {
      this.focusedPath = person.path;
    });
    const about = { text: whatAndWhere(person), attr: { dir: 'auto' } };
    names.createDiv({ cls: 'acquaint-base-card-about', ...about });
    const next = nextWords(one.followUp, one.status, services.clock.today());
    names.createDiv({ cls: 'acquaint-base-card-about', text: next, attr: LANGUAGE });
    const more = rowIcon(head, 'lucide-more-horizontal', `${FOLLOW_UPS.more}: ${person.name}`);
    more.addEventListener('click', () => {
      links.menu(person, more);
    });
    this.drawTexts(card, BASE.offers, person.offers);
    this.drawTexts(card, BASE.seeks, person.seeks);
    return card;
  }

  private drawTexts(card: HTMLElement, label: string, texts: Person['offers']): void {
    if (texts.length === 0) return;
    const line = card.createDiv({ cls: 'acquaint-base-card-line', attr: LANGUAGE });
    line.createSpan({ cls: 'acquaint-base-card-label', text: `${label}: ` });
    line.createSpan({ text: texts.join(', '), attr: { dir: 'auto' } });
  }

  private focus(at: number): void {
    const { path } = this.people[Math.max(0, at)]?.person ?? {};
    if (path === undefined) return;
    this.focusedPath = path;
    const row = this.rows.findIndex(
      (one) => one.kind === 'cards' && one.people.some(({ person }) => person.path === path),
    );
    const cards = [...(this.list.reveal(row)?.querySelectorAll<HTMLElement>('[data-path]') ?? [])];
    const link = cards.find((card) => card.dataset['path'] === path)?.querySelector('a');
    for (const other of this.body.querySelectorAll('a[tabindex="0"]'))
      other.setAttr('tabindex', '-1');
    link?.setAttr('tabindex', '0');
    link?.focus();
  }

  private key(event: KeyboardEvent): void {
    const el = event.target;
    if (!(el instanceof HTMLElement) || el.dataset['row'] === undefined) return;
    const at = this.people.findIndex(({ person }) => person.path === this.focusedPath);
    const one = this.people[at];
    if (!one) return;
    const isTurned = this.body.win.getComputedStyle(this.body).direction === 'rtl';
    const step = stepOf(event.key, this.columns, isTurned);
    if (step !== 0) this.focus(Math.min(Math.max(at + step, 0), this.people.length - 1));
    if (step !== 0 || actOnKey(event, { person: one.person, el }, this.ui.actions))
      event.preventDefault();
  }
}
