import { pendingFollowUps } from '../../core/people/follow-up';
import { peopleCounts } from '../../core/people/people-list';
import { HOME } from '../../words/home/home';
import { FollowUpsList } from '../follow-ups/follow-ups-list';
import type { ListPart } from '../kit/list-part';
import { personLinkCallbacks, type PersonLinkCallbacks } from '../kit/person-note-link';
import { TabBar } from '../kit/tabs';
import { PeopleList } from '../people/people-list';
import { HomeHeader, type HeaderCounts } from './home-header';
import type { HomeSide } from './home-side';
import { HOME_VIEW, type HomeInView, type HomeTab } from './home-ui';

type Tabs = ConstructorParameters<typeof TabBar<HomeTab>>[1];

function homeTabs(): Tabs {
  return [
    { id: 'due', name: HOME.due, icon: 'lucide-list-todo' },
    { id: 'people', name: HOME.people, icon: 'lucide-users' },
    { id: 'introductions', name: HOME.introductions, icon: 'lucide-handshake' },
    { id: 'ledger', name: HOME.ledger, icon: 'lucide-columns-3' },
  ];
}

function isTyping({ target }: KeyboardEvent): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.closest('input, textarea, select, [contenteditable="true"]') !== null;
}

/** A list of a tab, and whether it has been drawn since the last change. */
interface Part {
  readonly list: ListPart;
  isStale: boolean;
}

/** What Home shows: a header, tabs, and the list of the tab that is open. */
export class Home {
  private readonly header: HomeHeader;
  private readonly tabs: TabBar<HomeTab>;
  private readonly parts = new Map<HomeTab, Part>();
  private readonly links: PersonLinkCallbacks;
  private people: PeopleList | null = null;
  private side: HomeSide | null = null;
  private followNote: () => void = () => undefined;
  private showAllPairs: () => void = () => undefined;
  /** Whether the pairs of all are to be shown once there is a list of them. */
  private isForAllWanted = false;
  private isClosed = false;
  private isFocusOwed = false;
  /** The note whose row in the ledger is wanted. */
  private wanted: string | null = null;

  constructor(
    private readonly el: HTMLElement,
    private readonly ui: HomeInView,
    tab: HomeTab,
  ) {
    this.links = personLinkCallbacks(ui.app, [ui.view, HOME_VIEW], ui.actions);
    const top = el.createDiv({ cls: 'acquaint-home-top' });
    this.header = new HomeHeader(top, {
      ...ui.callbacks,
      showKeys: () => void this.showKeys(),
      showWithoutRhythm: () => {
        this.showWithoutRhythm();
      },
      undo: () => void ui.undoable.undo(),
    });
    const panels = el.createDiv({ cls: 'acquaint-tab-panels' });
    this.tabs = new TabBar({ bar: top, panels }, homeTabs(), {
      label: HOME.tabs,
      show: () => void this.drawTab(),
    });
    if (tab === this.tabs.current) void this.drawTab();
    else this.tabs.choose(tab);
    el.addEventListener('keydown', (event) => {
      this.key(event);
    });
    this.showCounts();
  }

  get tab(): HomeTab {
    return this.tabs.current;
  }

  show(tab: HomeTab): void {
    this.tabs.choose(tab);
  }

  /** Draws what is shown; the lists of other tabs are drawn when they come up. */
  draw(): void {
    this.showCounts();
    for (const part of this.parts.values()) part.isStale = true;
    void this.drawTab();
  }

  /** Draws what there is room for only by now. */
  resized(): void {
    this.side?.resized();
  }

  /** Another note has been opened: suggestions are those of that person again. */
  noteOpened(): void {
    this.followNote();
  }

  /** Goes to the list that is open, once it is there. */
  takeFocus(): void {
    const part = this.parts.get(this.tab);
    this.isFocusOwed = !part;
    part?.list.takeFocus();
  }

  /** Shows the ledger from the row of a note on. */
  openLedger(at: string | null): void {
    this.wanted = at;
    this.tabs.choose('ledger');
    this.takeFocus();
  }

  close(): void {
    this.isClosed = true;
    this.side?.close();
    for (const { list } of this.parts.values()) list.close();
  }

  private async drawTab(): Promise<void> {
    const { tab } = this;
    const part = this.parts.get(tab);
    if (part) {
      if (part.isStale) part.list.draw();
      part.isStale = false;
      return;
    }
    const panel = this.tabs.panel(tab);
    if (!panel || panel.dataset['begun'] === 'yes') return;
    panel.dataset['begun'] = 'yes';
    const list = await this.mount(tab, panel);
    if (this.isClosed) {
      list.close();
      return;
    }
    this.parts.set(tab, { list, isStale: false });
    list.draw();
    if (!this.isFocusOwed || this.tab !== tab) return;
    this.isFocusOwed = false;
    list.takeFocus();
  }

  private mount(tab: HomeTab, panel: HTMLElement): ListPart | Promise<ListPart> {
    switch (tab) {
      case 'due':
        return this.mountDue(panel);
      case 'people':
        return this.mountPeople(panel);
      case 'introductions':
        return this.mountIntroductions(panel);
      case 'ledger':
        return this.mountLedger(panel);
    }
  }

  private async mountDue(panel: HTMLElement): Promise<ListPart> {
    const columns = panel.createDiv({ cls: 'acquaint-columns' });
    const main = columns.createDiv({ cls: 'acquaint-column' });
    const { HomeSide } = await import('./home-side');
    const side = new HomeSide(columns.createDiv({ cls: 'acquaint-side' }), this.ui, {
      links: this.links,
      showIntroductions: () => {
        this.isForAllWanted = true;
        this.tabs.choose('introductions');
        this.showAllPairs();
      },
      showWithoutRhythm: () => {
        this.showWithoutRhythm();
      },
    });
    this.side = side;
    const { addPerson, ask, goThrough, importCards, actOnAll } = this.ui.callbacks;
    return new FollowUpsList(main, this.ui, {
      addPerson,
      ask,
      goThrough,
      importCards,
      actOnAll,
      showProblems: () => {
        this.ui.callbacks.problems();
      },
      drawBelow: (el) => {
        side.drawBelow(el);
        side.draw();
      },
      links: this.links,
      isActive: () => this.el.contains(this.el.doc.activeElement),
    });
  }

  private mountPeople(panel: HTMLElement): ListPart {
    const { addPerson, ask, actOnAll } = this.ui.callbacks;
    const callbacks = { addPerson, ask, actOnAll, links: this.links };
    this.people = new PeopleList(panel, this.ui, callbacks);
    return this.people;
  }

  private async mountIntroductions(panel: HTMLElement): Promise<ListPart> {
    const { IntroductionsList } = await import('../introductions/introductions-list');
    const { addPerson, openNeeds, openTables } = this.ui.callbacks;
    const ui = { ...this.ui, addPerson, openNeeds, openTables, callbacks: this.links };
    const list = new IntroductionsList(panel, ui);
    this.followNote = () => {
      list.followNote();
    };
    this.showAllPairs = () => {
      list.showAll();
    };
    if (this.isForAllWanted) list.showAll();
    return list;
  }

  private async mountLedger(panel: HTMLElement): Promise<ListPart> {
    const list = await this.ui.introductions.drawLedger(panel, {
      openSuggestions: () => {
        this.tabs.choose('introductions');
      },
      addPerson: this.ui.callbacks.addPerson,
    });
    return {
      draw: () => {
        list.draw();
      },
      takeFocus: () => {
        list.focus(this.wanted);
        this.wanted = null;
      },
      close: () => {
        list.close();
      },
    };
  }

  private showCounts(): void {
    this.header.show(this.counts());
  }

  private counts(): HeaderCounts {
    const { people, clock } = this.ui.services;
    const today = clock.today();
    if (people.index.state === 'reading') return { due: 0, problems: 0, withoutRhythm: 0 };
    const due = pendingFollowUps(people.index.followUps(today), today, 0).length;
    const problems = new Set(people.index.problems().map(({ path }) => path)).size;
    const { withoutRhythm } = peopleCounts(people.index, today);
    return { due, problems, withoutRhythm };
  }

  /** Leads to people with nothing planned. */
  private showWithoutRhythm(): void {
    this.isFocusOwed = true;
    this.tabs.choose('people');
    this.people?.narrow({ isWithoutRhythm: true });
  }

  private async showKeys(): Promise<void> {
    const { KeysModal } = await import('../kit/keys-modal');
    new KeysModal(this.ui.app).open();
  }

  private key(event: KeyboardEvent): void {
    if (event.defaultPrevented || isTyping(event)) return;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (/^[1-9]$/.test(event.key)) {
      if (this.tabs.chooseAt(Number(event.key) - 1)) this.takeFocus();
      return;
    }
    const act = this.keys()[event.key];
    act?.();
    if (act) event.preventDefault();
  }

  private keys(): Readonly<Record<string, () => void>> {
    const { callbacks } = this.ui;
    return {
      '/': () => {
        this.find();
      },
      a: () => {
        callbacks.addPerson();
      },
      o: () => {
        callbacks.reachOut();
      },
      '?': () => void this.showKeys(),
    };
  }

  private find(): void {
    const list = this.parts.get(this.tab)?.list;
    if (list?.find) {
      list.find();
      return;
    }
    this.tabs.choose('people');
    this.people?.find();
  }
}
