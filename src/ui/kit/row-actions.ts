import { Platform, setIcon, setTooltip } from 'obsidian';
import type { Person } from '../../core/people/person';
import { BULK } from '../../words/follow-ups/bulk';
import { BAR } from '../../words/editing/editing';
import { FOLLOW_UPS } from '../../words/follow-ups/follow-ups-list';
import { withKey } from '../../words/kit/keys';
import type { PersonLinkCallbacks } from './person-note-link';

/** What a row's buttons and keys ask for. */
export interface RowCallbacks extends PersonLinkCallbacks {
  /** Not everywhere rows are drawn. */
  readonly write?: (person: Person) => void;
  log(person: Person): void;
  snooze(person: Person, anchor: HTMLElement): void;
  focused(at: number): void;
}

/** Which rows are chosen for one action on all of them. */
export interface RowChoice {
  readonly isOn: boolean;
  has(path: string): boolean;
  toggle(at: number): void;
  toggleGroup(group: string): void;
}

/** A button of a row or of its heading. */
export function rowIcon(parent: HTMLElement, icon: string, label: string): HTMLElement {
  const button = parent.createEl('button', {
    cls: 'clickable-icon acquaint-row-action',
    // One stop for the Tab key in the whole list; the row's keys do the same.
    attr: { tabindex: '-1', type: 'button' },
  });
  setIcon(button, icon);
  setTooltip(button, label);
  return button;
}

/** A row's box, while rows are being chosen. */
export function drawChoiceBox(
  row: HTMLElement,
  choice: RowChoice,
  { person, at }: { readonly person: Person; readonly at: number },
): void {
  if (!choice.isOn) return;
  const isChosen = choice.has(person.path);
  row.toggleClass('is-chosen', isChosen);
  // The label is what a finger hits.
  const box = row.createEl('label', { cls: 'acquaint-row-box' }).createEl('input', {
    type: 'checkbox',
    attr: { tabindex: '-1', 'aria-label': BULK.select(person.name) },
  });
  box.checked = isChosen;
  box.addEventListener('change', () => {
    choice.toggle(at);
  });
}

function drawMore(actions: HTMLElement, person: Person, callbacks: RowCallbacks): void {
  const label = withKey(FOLLOW_UPS.more, Platform.isMobile ? null : 'm');
  const more = rowIcon(actions, 'lucide-more-horizontal', label);
  more.addEventListener('click', () => {
    callbacks.menu(person, more);
  });
}

function drawActions(actions: HTMLElement, person: Person, callbacks: RowCallbacks): void {
  const { write } = callbacks;
  if (write) {
    rowIcon(actions, 'lucide-send', withKey(BAR.write, 'w')).addEventListener('click', () => {
      write(person);
    });
  }
  const log = rowIcon(actions, 'lucide-message-circle-plus', withKey(FOLLOW_UPS.log, 'l'));
  log.addEventListener('click', () => {
    callbacks.log(person);
  });
  const snooze = rowIcon(actions, 'lucide-alarm-clock', withKey(FOLLOW_UPS.snooze, 's'));
  snooze.addEventListener('click', () => {
    callbacks.snooze(person, snooze);
  });
  drawMore(actions, person, callbacks);
}

/** Draws a row's actions when it is pointed at or focused: icons are most of a row's nodes. */
export function offerRowActions(row: HTMLElement, person: Person, callbacks: RowCallbacks): void {
  const actions = row.createDiv({ cls: 'acquaint-row-actions' });
  if (Platform.isMobile) {
    drawMore(actions, person, callbacks); // a touch points at nothing before it acts
    return;
  }
  const draw = (): void => {
    if (actions.childElementCount === 0) drawActions(actions, person, callbacks);
  };
  row.addEventListener('mouseenter', draw);
  row.addEventListener('focusin', draw);
}
