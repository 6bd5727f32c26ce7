import { Keymap, Platform, setIcon, setTooltip, type Menu } from 'obsidian';
import type { Person } from '../../core/people/person';
import { BULK } from '../../words/follow-ups/bulk';
import { LANGUAGE } from '../../words/kit/ui-language';
import { withKey } from '../../words/kit/keys';
import { titleWithKey } from './key-hint';
import type { PersonActions } from './ui-context';
import type { PersonLinkCallbacks } from './person-note-link';
import { RowSelection, type PeopleRows } from './row-selection';

/** What can be done with several people at once. */
const BULK_ACTIONS = ['log', 'snooze', 'status', 'cadence', 'circle', 'introduce'] as const;

export type BulkAction = (typeof BULK_ACTIONS)[number];

const ICONS: Readonly<Record<BulkAction, string>> = {
  log: 'lucide-message-circle-plus',
  snooze: 'lucide-alarm-clock',
  status: 'lucide-flag',
  cadence: 'lucide-repeat',
  circle: 'lucide-users',
  introduce: 'lucide-handshake',
};

/** Keys that do the same with one row. */
const ACTION_KEYS: Readonly<Record<string, BulkAction>> = {
  l: 'log',
  s: 'snooze',
  t: 'status',
  r: 'cadence',
  i: 'introduce',
};

/** What the selection asks for. */
export interface SelectionCallbacks {
  readonly act: (people: readonly Person[], action: BulkAction, anchor: HTMLElement) => void;
  /** Other rows are chosen, and the list has to be drawn. */
  readonly changed: () => void;
  readonly focusList: () => void;
}

/** The rows of a list of people that are chosen, and the bar that says how many, and does it. */
export class PeopleSelection {
  private readonly chosen: RowSelection;
  private bar: HTMLElement | null = null;
  private count: HTMLElement | null = null;
  private actions: HTMLElement | null = null;

  constructor(
    private readonly rows: PeopleRows,
    private readonly callbacks: SelectionCallbacks,
  ) {
    this.chosen = new RowSelection(rows);
  }

  get isOn(): boolean {
    return this.chosen.isOn;
  }

  has(path: string): boolean {
    return this.chosen.has(path);
  }

  toggle(at: number): void {
    this.chosen.toggle(at);
    this.callbacks.changed();
  }

  toggleGroup(group: string | null): void {
    this.chosen.toggleGroup(group);
    this.callbacks.changed();
  }

  /** Draws the bar, which shows while something is chosen. */
  drawBar(parent: HTMLElement): void {
    const attr = { role: 'toolbar', 'aria-label': BULK.toolbar };
    this.bar = parent.createDiv({ cls: 'acquaint-selection', attr });
    this.count = this.bar.createDiv({
      cls: 'acquaint-selection-count',
      attr: { 'aria-live': 'polite', ...LANGUAGE },
    });
    this.actions = this.bar.createDiv({ cls: 'acquaint-selection-actions' });
    this.bar.hide();
  }

  /** Takes in what the list shows now. */
  update(): void {
    this.chosen.prune();
    const people = this.chosen.people().length;
    this.bar?.toggle(people > 0);
    if (people === 0) this.actions?.empty();
    else if (this.actions?.childElementCount === 0) this.drawActions(this.actions);
    const text = people > 0 ? BULK.selected(people) : '';
    if (this.count && this.count.textContent !== text) this.count.setText(text);
  }

  /** Links of the list that choose while choosing is on, and do what they usually do otherwise. */
  linkHandlers(actions: PersonActions): Pick<PersonLinkCallbacks, 'open' | 'menu'> {
    return {
      open: (person, event) => {
        if (!this.click(event, person)) actions.open(person, event);
      },
      menu: (person, anchor) => {
        actions.menu(person, anchor, this.menuItem(person));
      },
    };
  }

  /** Adds the way to choose a row to its menu: a long press leads there. */
  menuItem(person: Person): (menu: Menu) => void {
    return (menu) => {
      menu.addItem((item) =>
        item
          .setTitle(Platform.isMobile ? BULK.selectItem : titleWithKey(BULK.selectItem, 'x'))
          .setIcon('lucide-square-check')
          .setSection('acquaint')
          .onClick(() => {
            this.toggle(this.at(person));
          }),
      );
    };
  }

  /** @returns whether a key on a row means the selection */
  key(event: KeyboardEvent, at: number, next: number | null): boolean {
    if (next !== null && event.shiftKey) this.chosen.extend(at, next);
    else if (!this.keyOnRow(event, at)) return false;
    this.callbacks.changed();
    return true;
  }

  private at({ path }: Person): number {
    for (let at = 0; at < this.rows.length(); at++)
      if (this.rows.personAt(at)?.path === path) return at;
    return -1;
  }

  /** @returns whether a click chooses a row instead of opening it */
  private click(event: KeyboardEvent | MouseEvent, person: Person): boolean {
    if (!('button' in event) || event.button !== 0) return false;
    const at = this.at(person);
    if (event.shiftKey) this.chosen.extend(at, at);
    else if (event.altKey || this.isChoosing(event)) this.chosen.toggle(at);
    else return false;
    this.callbacks.changed();
    return true;
  }

  private clear(): void {
    this.chosen.clear();
    this.callbacks.changed();
    this.callbacks.focusList();
  }

  /** While rows are chosen a tap chooses too, and so does a click with Mod. */
  private isChoosing(event: MouseEvent): boolean {
    return this.isOn && (Platform.isMobile || Keymap.isModifier(event, 'Mod'));
  }

  private keyOnRow(event: KeyboardEvent, at: number): boolean {
    const isMod = Keymap.isModifier(event, 'Mod');
    if (isMod && event.key === 'a') this.chosen.toggleGroup(null);
    else if (isMod || event.altKey) return false;
    else if (event.key === 'x') this.chosen.toggle(at);
    else if (event.key === 'X') this.chosen.toggleGroup(this.rows.groupAt(at));
    else if (event.key === 'Escape' && this.isOn) this.chosen.clear();
    else return this.actOnKey(event);
    return true;
  }

  private actOnKey({ key, target }: KeyboardEvent): boolean {
    const action = this.isOn ? ACTION_KEYS[key] : undefined;
    if (action === undefined || !(target instanceof HTMLElement)) return false;
    this.callbacks.act(this.chosen.people(), action, target);
    return true;
  }

  private drawActions(parent: HTMLElement): void {
    for (const action of BULK_ACTIONS) this.addAction(parent, action);
    const clear = parent.createEl('button', {
      cls: 'clickable-icon acquaint-selection-clear',
      attr: { type: 'button' },
    });
    setIcon(clear, 'lucide-x');
    setTooltip(clear, BULK.clear);
    clear.addEventListener('click', () => {
      this.clear();
    });
  }

  private addAction(parent: HTMLElement, action: BulkAction): void {
    const attr = { type: 'button' };
    const button = parent.createEl('button', { cls: 'acquaint-selection-action', attr });
    setIcon(button.createSpan({ cls: 'acquaint-button-icon' }), ICONS[action]);
    // Shown if there is room for words.
    button.createSpan({ text: BULK[action], cls: 'acquaint-selection-word', attr: LANGUAGE });
    const key = Object.keys(ACTION_KEYS).find((each) => ACTION_KEYS[each] === action) ?? null;
    setTooltip(button, withKey(BULK[action], Platform.isMobile ? null : key));
    button.addEventListener('click', () => {
      this.callbacks.act(this.chosen.people(), action, button);
    });
  }
}
