import { Platform, setIcon, setTooltip } from 'obsidian';
import type { Day } from '../../core/days/day';
import type { DueGroup } from '../../core/people/follow-up';
import type { Person } from '../../core/people/person';
import { capitalised, DUE_GROUP_TITLES, followUpWords, lateness } from '../../words/kit/english';
import { BULK } from '../../words/follow-ups/bulk';
import { BAR } from '../../words/editing/editing';
import { FOLLOW_UPS, LANGUAGE } from '../../words/kit/interface';
import type { FollowUpRow, PersonRow } from './follow-up-rows';
import { listenToLink, type PersonLinkHandlers } from '../kit/person-note-link';
import type { RowPainter } from '../kit/window-list';

/** Pixels; the same as in styles.css, on a mouse and on touch. */
const HEIGHTS = { heading: 32, person: 64 } as const;
/** A heading has a button, which a finger has to hit. */
const TOUCH_HEADING = 44;

/** Which rows are chosen for one action on all of them. */
interface RowChoice {
  readonly isOn: boolean;
  has(path: string): boolean;
  toggle(at: number): void;
  toggleGroup(group: DueGroup): void;
}

/** What a row's buttons and keys ask for. */
export interface RowHandlers extends PersonLinkHandlers {
  /** Not everywhere where rows are drawn. */
  readonly write?: (person: Person) => void;
  log(person: Person): void;
  snooze(person: Person, anchor: HTMLElement): void;
  focused(at: number): void;
}

function iconButton(parent: HTMLElement, icon: string, label: string): HTMLElement {
  const button = parent.createEl('button', {
    cls: 'clickable-icon acquaint-row-action',
    // One stop for the Tab key in the whole list; the row's keys do the same.
    attr: { tabindex: '-1', type: 'button' },
  });
  setIcon(button, icon);
  setTooltip(button, label);
  return button;
}

/** Draws the rows of the follow-ups list. */
export class FollowUpPainter implements RowPainter<FollowUpRow> {
  constructor(
    private readonly handlers: RowHandlers,
    private readonly today: () => Day,
    private readonly isStop: (at: number) => boolean,
    private readonly choice: RowChoice | null = null,
  ) {}

  heightOf(row: FollowUpRow): number {
    return row.kind === 'heading' && Platform.isMobile ? TOUCH_HEADING : HEIGHTS[row.kind];
  }

  paint(el: HTMLElement, row: FollowUpRow, at: number): void {
    if (row.kind === 'person') {
      this.paintPerson(el, row, at);
      return;
    }
    el.addClass('acquaint-heading', `acquaint-heading-${row.group}`);
    const heading = el.createDiv({
      cls: 'acquaint-heading-text',
      attr: { role: 'heading', 'aria-level': '3' },
    });
    heading.createSpan({ text: DUE_GROUP_TITLES[row.group], attr: LANGUAGE });
    heading.createSpan({ text: String(row.count), cls: 'acquaint-count' });
    if (this.choice) this.offerGroup(el, row.group, this.choice);
  }

  private paintPerson(el: HTMLElement, { followUp, group }: PersonRow, at: number): void {
    const [{ person }, today] = [followUp, this.today()];
    const row = el.createDiv({
      cls: `acquaint-row is-${group}`,
      attr: { 'data-path': person.path },
    });
    if (this.choice?.isOn === true) this.addBox(row, person, at);
    const link = row.createEl('a', {
      cls: 'acquaint-row-main',
      attr: {
        href: '#',
        role: 'link',
        tabindex: this.isStop(at) ? '0' : '-1',
        'data-row': String(at),
      },
    });
    const head = link.createDiv({ cls: 'acquaint-row-head' });
    head.createSpan({ cls: 'acquaint-row-name', text: person.name, attr: { dir: 'auto' } });
    head.createSpan({ cls: 'acquaint-row-late', text: lateness(followUp, today), attr: LANGUAGE });
    const words = capitalised(followUpWords(followUp, today));
    link.createDiv({ cls: 'acquaint-row-why', text: words, attr: { ...LANGUAGE, title: words } });
    listenToLink(link, person, this.handlers);
    link.addEventListener('focus', () => {
      this.handlers.focused(at);
    });
    this.offerActions(row, person);
  }

  /** Chooses all of a group; a key on a row does the same. */
  private offerGroup(el: HTMLElement, group: DueGroup, choice: RowChoice): void {
    const button = iconButton(el, 'lucide-list-checks', BULK.selectGroup(DUE_GROUP_TITLES[group]));
    button.addEventListener('click', () => {
      choice.toggleGroup(group);
    });
  }

  private addBox(row: HTMLElement, { name, path }: Person, at: number): void {
    const isChosen = this.choice?.has(path) === true;
    row.toggleClass('is-chosen', isChosen);
    // The label is what a finger hits.
    const box = row.createEl('label', { cls: 'acquaint-row-box' }).createEl('input', {
      type: 'checkbox',
      attr: { tabindex: '-1', 'aria-label': BULK.select(name) },
    });
    box.checked = isChosen;
    box.addEventListener('change', () => {
      this.choice?.toggle(at);
    });
  }

  /** Draws the actions when the row is pointed at or focused: icons are most of a row's nodes. */
  private offerActions(row: HTMLElement, person: Person): void {
    const actions = row.createDiv({ cls: 'acquaint-row-actions' });
    if (Platform.isMobile) {
      this.addMore(actions, person); // a touch points at nothing before it acts
      return;
    }
    const draw = (): void => {
      if (actions.childElementCount > 0) return;
      this.addLogAndSnooze(actions, person);
      this.addMore(actions, person);
    };
    row.addEventListener('mouseenter', draw);
    row.addEventListener('focusin', draw);
  }

  private addLogAndSnooze(actions: HTMLElement, person: Person): void {
    const { write } = this.handlers;
    if (write) {
      iconButton(actions, 'lucide-send', BAR.write).addEventListener('click', () => {
        write(person);
      });
    }
    const log = iconButton(actions, 'lucide-message-circle-plus', FOLLOW_UPS.log);
    log.addEventListener('click', () => {
      this.handlers.log(person);
    });
    const snooze = iconButton(actions, 'lucide-alarm-clock', FOLLOW_UPS.snooze);
    snooze.addEventListener('click', () => {
      this.handlers.snooze(person, snooze);
    });
  }

  private addMore(actions: HTMLElement, person: Person): void {
    const more = iconButton(actions, 'lucide-more-horizontal', FOLLOW_UPS.more);
    more.addEventListener('click', () => {
      this.handlers.menu(person, more);
    });
  }
}
