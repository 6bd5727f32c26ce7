import { setIcon, setTooltip } from 'obsidian';
import { LANGUAGE } from '../../words/kit/ui-language';

/** One of several parts of a view, one of which is shown. */
export interface Tab<Id extends string> {
  readonly id: Id;
  readonly name: string;
  readonly icon: string;
}

interface DrawnTab {
  readonly button: HTMLElement;
  readonly panel: HTMLElement;
}

interface TabPlaces {
  readonly bar: HTMLElement;
  readonly panels: HTMLElement;
}

/** Tabs as the ARIA pattern has them: one stop for the Tab key, arrows go from one to the next. */
export class TabBar<Id extends string> {
  private readonly drawn = new Map<Id, DrawnTab>();
  private shown: Id;

  /**
   * @param label what the tabs are of
   * @param show called with the tab that is shown from now on
   */
  constructor(
    { bar, panels }: TabPlaces,
    private readonly tabs: readonly [Tab<Id>, ...Tab<Id>[]],
    { label, show }: { readonly label: string; readonly show: (id: Id) => void },
  ) {
    [{ id: this.shown }] = tabs;
    const list = bar.createDiv({
      cls: 'acquaint-tabs',
      attr: { role: 'tablist', 'aria-label': label },
    });
    for (const tab of tabs) this.draw(tab, list, panels);
    list.addEventListener('keydown', (event) => {
      const id = this.movedTo(event.key, list);
      if (id === null) return;
      event.preventDefault();
      this.choose(id);
      this.focus();
    });
    this.onShow = show;
    this.mark();
  }

  private readonly onShow: (id: Id) => void;

  get current(): Id {
    return this.shown;
  }

  /** The place of a tab's content. */
  panel(id: Id): HTMLElement | null {
    return this.drawn.get(id)?.panel ?? null;
  }

  choose(id: Id): void {
    if (this.shown === id) return;
    this.shown = id;
    this.mark();
    this.onShow(id);
  }

  /** Chooses by place, from 0 on. @returns whether there is one */
  chooseAt(at: number): boolean {
    const tab = this.tabs[at];
    if (tab) this.choose(tab.id);
    return tab !== undefined;
  }

  focus(): void {
    this.drawn.get(this.shown)?.button.focus();
  }

  private draw({ id, name, icon }: Tab<Id>, list: HTMLElement, panels: HTMLElement): void {
    // Two of the same view may be in one page.
    const own = `acquaint-${id}-${crypto.randomUUID()}`;
    const button = list.createDiv({
      cls: 'acquaint-tab',
      attr: { role: 'tab', id: `${own}-tab`, 'aria-controls': own, 'aria-label': name },
    });
    setIcon(button.createSpan({ cls: 'acquaint-tab-icon' }), icon);
    button.createSpan({ text: name, cls: 'acquaint-tab-word', attr: LANGUAGE });
    setTooltip(button, name);
    button.addEventListener('click', () => {
      this.choose(id);
    });
    const attr = { role: 'tabpanel', id: own, 'aria-labelledby': `${own}-tab` };
    this.drawn.set(id, { button, panel: panels.createDiv({ cls: 'acquaint-tab-panel', attr }) });
  }

  private mark(): void {
    for (const [id, { button, panel }] of this.drawn) {
      const isShown = id === this.shown;
      button.toggleClass('is-active', isShown);
      button.setAttrs({ 'aria-selected': String(isShown), tabindex: isShown ? '0' : '-1' });
      panel.toggle(isShown);
    }
  }

  private movedTo(key: string, list: HTMLElement): Id | null {
    const at = this.tabs.findIndex(({ id }) => id === this.shown);
    const isRightToLeft = list.win.getComputedStyle(list).direction === 'rtl';
    const on = isRightToLeft ? -1 : 1;
    const count = this.tabs.length;
    const wanted: Readonly<Record<string, number>> = {
      ArrowRight: (at + on + count) % count,
      ArrowLeft: (at - on + count) % count,
      Home: 0,
      End: count - 1,
    };
    return this.tabs[wanted[key] ?? -1]?.id ?? null;
  }
}
