import { Menu, setIcon, setTooltip } from 'obsidian';
import { LANGUAGE } from '../../words/kit/ui-language';
import { NETWORK_NAMES } from '../../words/network/network-names';
import { HOME } from '../../words/home/home';
import { SUGGESTION_NAMES } from '../../words/suggestions/suggestion-names';
import { TABLE_NAMES } from '../../words/tables/table-names';
import { showMenu } from '../kit/menu-place';
import type { HomeCallbacks } from './home-ui';

/** What the header asks for. */
export interface HeaderCallbacks extends HomeCallbacks {
  readonly showKeys: () => void;
  /** Leads to people with nothing planned. */
  readonly showWithoutRhythm: () => void;
  readonly undo: () => void;
}

/** Numbers that stand in the header and its menu. */
export interface HeaderCounts {
  /** How many are due today or before. */
  readonly due: number;
  /** Notes that cannot be read. */
  readonly problems: number;
  readonly withoutRhythm: number;
}

interface Item {
  readonly section: string;
  readonly title: string;
  readonly icon: string;
  readonly run: () => void;
}

/** Pictures, in a view of their own. */
function pictureItems(callbacks: HeaderCallbacks): Item[] {
  const section = 'look';
  return [
    { section, title: HOME.rates, icon: 'lucide-bar-chart', run: () => callbacks.rates() },
    {
      section,
      title: NETWORK_NAMES.title,
      icon: 'lucide-waypoints',
      run: () => callbacks.network(),
    },
  ];
}

/** Who could help, and who should meet. */
function matchItems(callbacks: HeaderCallbacks): Item[] {
  const section = 'look';
  return [
    { section, title: SUGGESTION_NAMES.ask, icon: 'lucide-sparkles', run: () => callbacks.ask('') },
    {
      section,
      title: SUGGESTION_NAMES.needs,
      icon: 'lucide-search',
      run: () => callbacks.openNeeds(),
    },
    {
      section,
      title: TABLE_NAMES.suggest,
      icon: 'lucide-utensils',
      run: () => callbacks.openTables(),
    },
  ];
}

/** People in and out as contact cards. */
function cardItems(callbacks: HeaderCallbacks): Item[] {
  const section = 'cards';
  return [
    {
      section,
      title: HOME.import,
      icon: 'lucide-import',
      run: () => callbacks.importCards(),
    },
    {
      section,
      title: HOME.export,
      icon: 'lucide-upload',
      run: () => callbacks.exportCards(),
    },
    { section, title: HOME.myCard, icon: 'lucide-qr-code', run: () => callbacks.myCard() },
  ];
}

/** How Home is shown, and which keys there are. */
function viewItems(callbacks: HeaderCallbacks): Item[] {
  const section = 'view';
  return [
    {
      section,
      title: HOME.wide,
      icon: 'lucide-maximize-2',
      run: () => callbacks.openWide(),
    },
    { section, title: HOME.keys, icon: 'lucide-keyboard', run: () => callbacks.showKeys() },
  ];
}

function itemsOf(callbacks: HeaderCallbacks, { problems, withoutRhythm }: HeaderCounts): Item[] {
  const rhythm = {
    section: 'look',
    title: HOME.noRhythm(withoutRhythm),
    icon: 'lucide-repeat',
    run: () => {
      callbacks.showWithoutRhythm();
    },
  };
  return [
    ...cardItems(callbacks),
    ...matchItems(callbacks),
    {
      section: 'look',
      title: HOME.promises,
      icon: 'lucide-list-checks',
      run: () => callbacks.promises(),
    },
    ...pictureItems(callbacks),
    ...(withoutRhythm > 0 ? [rhythm] : []),
    {
      section: 'tidy',
      title: HOME.problems(problems),
      icon: 'lucide-triangle-alert',
      run: () => callbacks.problems(),
    },
    {
      section: 'tidy',
      title: HOME.duplicates,
      icon: 'lucide-copy',
      run: () => callbacks.duplicates(),
    },
    { section: 'tidy', title: HOME.undo, icon: 'lucide-undo-2', run: () => callbacks.undo() },
    ...viewItems(callbacks),
  ];
}

/** The first line of Home: what one does most, and a menu of the rest. */
export class HomeHeader {
  private counts: HeaderCounts = { due: 0, problems: 0, withoutRhythm: 0 };
  private readonly due: HTMLElement;

  constructor(
    parent: HTMLElement,
    private readonly callbacks: HeaderCallbacks,
  ) {
    const el = parent.createDiv({ cls: 'acquaint-home-header' });
    const add = el.createEl('button', { cls: 'acquaint-home-add', attr: { type: 'button' } });
    setIcon(add.createSpan({ cls: 'acquaint-button-icon' }), 'lucide-user-plus');
    add.createSpan({ text: HOME.addPerson, cls: 'acquaint-home-word', attr: LANGUAGE });
    setTooltip(add, HOME.addPerson);
    add.addEventListener('click', () => {
      callbacks.addPerson();
    });
    const reach = el.createEl('button', { cls: 'acquaint-home-reach', attr: { type: 'button' } });
    reach.createSpan({ text: HOME.reachOut, attr: LANGUAGE });
    reach.appendText(' ');
    this.due = reach.createSpan({ cls: 'acquaint-flair' });
    reach.addEventListener('click', () => {
      callbacks.reachOut();
    });
    el.createDiv({ cls: 'acquaint-spring' });
    const cards = this.icon(el, 'lucide-import', HOME.import);
    cards.addClass('acquaint-home-import');
    cards.addEventListener('click', () => {
      callbacks.importCards();
    });
    const more = this.icon(el, 'lucide-more-horizontal', HOME.more);
    more.setAttr('aria-haspopup', 'menu');
    more.addEventListener('click', () => {
      this.openMenu(more);
    });
  }

  show(counts: HeaderCounts): void {
    this.counts = counts;
    const { due } = counts;
    this.due.setText(String(due));
    this.due.toggle(due > 0);
  }

  private icon(parent: HTMLElement, icon: string, label: string): HTMLElement {
    const attr = { type: 'button' };
    const button = parent.createEl('button', { cls: 'clickable-icon', attr });
    setIcon(button, icon);
    setTooltip(button, label);
    return button;
  }

  private openMenu(anchor: HTMLElement): void {
    const menu = new Menu();
    for (const { section, title, icon, run } of itemsOf(this.callbacks, this.counts))
      menu.addItem((item) => item.setTitle(title).setIcon(icon).setSection(section).onClick(run));
    showMenu(menu, anchor);
  }
}
