import { pendingFollowUps } from '../../core/people/follow-up';
import { peopleCounts } from '../../core/people/people-list';
import { HOME } from '../../words/home/home';
import { FollowUpsList } from '../follow-ups/follow-ups-list';
import { IntroductionsList } from '../introductions/introductions-list';
import type { ListPart } from '../kit/list-part';
import { personLinkHandlers, type PersonLinkHandlers } from '../kit/person-note-link';
import { TabBar } from '../kit/tabs';
import { PeopleList } from '../people/people-list';
import { HomeHeader, type HeaderCounts } from './home-header';
import { HomeSide } from './home-side';
import { HOME_VIEW, type HomeInView, type HomeTab } from './home-ui';

const TABS = [
  { id: 'due', name: HOME.due, icon: 'lucide-list-todo' },
  { id: 'people', name: HOME.people, icon: 'lucide-users' },
  { id: 'introductions', name: HOME.introductions, icon: 'lucide-handshake' },
  { id: 'ledger', name: HOME.ledger, icon: 'lucide-columns-3' },
] as const satisfies readonly { id: HomeTab; name: string; icon: string }[];

function isTyping({ target }: KeyboardEvent): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.closest('input, textarea, select, [contenteditable="true"]') !== null;
}

/** What Home shows: a header, tabs, and the list of the tab that is open. */
export class Home {
  private readonly header: HomeHeader;
  private readonly tabs: TabBar<HomeTab>;
  private readonly parts = new Map<HomeTab, ListPart>();
  private readonly people: PeopleList;
  private readonly side: HomeSide;
  private introductions: IntroductionsList | null = null;
  private readonly stale = new Set<HomeTab>();
  private isFocusOwed = false;
  private readonly links: PersonLinkHandlers;

  constructor(
    private readonly el: HTMLElement,
    private readonly ui: HomeInView,
    tab: HomeTab,
  ) {
    this.links = personLinkHandlers(ui.app, [ui.view, HOME_VIEW], ui.actions);
    const top = el.createDiv({ cls: 'acquaint-home-top' });
    this.header = new HomeHeader(top, {
      ...ui.doors,
      showKeys: () => void this.showKeys(),
      showWithoutRhythm: () => {
        this.showWithoutRhythm();
      },
      undo: () => void ui.deeds.undo(),
    });
    const panels = el.createDiv({ cls: 'acquaint-tab-panels' });
    this.tabs = new TabBar({ bar: top, panels }, TABS, {
      label: HOME.tabs,
      show: (shown) => {
        this.showTab(shown);
      },
    });
    this.side = this.drawDue();
    this.people = this.drawPeople();
    this.tabs.choose(tab);
    el.addEventListener('keydown', (event) => {
      this.key(event);
    });
  }

  get tab(): HomeTab {
    return this.tabs.current;
  }

  show(tab: HomeTab): void {
    this.tabs.choose(tab);
  }
