import { setIcon, setTooltip } from 'obsidian';
import type { Standing } from '../../core/introductions/stage';
import { capitalised } from '../../core/words/english';
import { LANGUAGE } from '../../core/words/interface';
import { LEDGER, namesOf, STAGE_TITLES, standingWords } from '../../core/words/introduction';
import { STEP_TITLES } from '../../core/words/introduction-steps';
import { allChoices } from './step-choices';

/** What the buttons and keys of an introduction's row ask for. */
export interface IntroductionHandlers {
  open(standing: Standing, event: KeyboardEvent | MouseEvent): void;
  next(standing: Standing, anchor: HTMLElement): void;
  steps(standing: Standing, anchor: HTMLElement): void;
}

/** Where a row stands in its list, and whether the Tab key stops at it. */
export interface RowPlace {
  readonly at: number;
  readonly isStop: boolean;
  focused(at: number): void;
}

function iconButton(row: HTMLElement, icon: string, label: string): HTMLElement {
  const button = row.createEl('button', {
    cls: 'clickable-icon acquaint-row-action',
    // One stop for the Tab key in the whole list; the row's keys do the same.
    attr: { tabindex: '-1', type: 'button' },
  });
  setIcon(button, icon);
  setTooltip(button, label);
  return button;
}

/** Whether nothing can be done with an introduction any more. */
function isOver(standing: Standing): boolean {
  return allChoices(standing).length === 0;
}

function drawActions(row: HTMLElement, standing: Standing, handlers: IntroductionHandlers): void {
  const actions = row.createDiv({ cls: 'acquaint-row-actions' });
  if (isOver(standing)) return;
  const names = namesOf(standing.people);
  const next =
    standing.next.kind === 'nothing'
      ? iconButton(actions, 'lucide-rotate-ccw', `${STEP_TITLES.reopen}: ${names}`)
      : iconButton(actions, 'lucide-arrow-right', `${LEDGER.next}: ${names}`);
  next.addEventListener('click', () => {
    handlers.next(standing, next);
  });
  const more = iconButton(actions, 'lucide-more-horizontal', `${LEDGER.more}: ${names}`);
  more.addEventListener('click', () => {
    handlers.steps(standing, more);
  });
}

/** Draws an introduction: whom it names, its stage, and what it waits for. */
export function drawIntroductionRow(
  el: HTMLElement,
  standing: Standing,
  handlers: IntroductionHandlers,
  place: RowPlace,
): void {
  const { one, people, stage, isDue } = standing;
  const row = el.createDiv({
    cls: `acquaint-row acquaint-introduction ${isDue ? 'is-overdue' : 'is-soon'}`,
    attr: { 'data-path': one.note.path },
  });
  const link = row.createEl('a', {
    cls: 'acquaint-row-main',
    attr: {
      href: '#',
      role: 'link',
      tabindex: place.isStop ? '0' : '-1',
      'data-row': String(place.at),
    },
  });
  const head = link.createDiv({ cls: 'acquaint-row-head' });
  head.createSpan({ cls: 'acquaint-row-name', text: namesOf(people), attr: { dir: 'auto' } });
  head.createSpan({ cls: 'acquaint-row-late', text: STAGE_TITLES[stage], attr: LANGUAGE });
  const words = capitalised(standingWords(standing));
  link.createDiv({ cls: 'acquaint-row-why', text: words, attr: { ...LANGUAGE, title: words } });
  link.addEventListener('click', (event) => {
    event.preventDefault();
    handlers.open(standing, event);
  });
  link.addEventListener('focus', () => {
    place.focused(place.at);
  });
  drawActions(row, standing, handlers);
}

/** Does what a key asks for on an introduction's row. @returns whether the key meant something */
export function actOnIntroductionKey(
  event: KeyboardEvent,
  { standing, el }: { standing: Standing; el: HTMLElement },
  handlers: IntroductionHandlers,
): boolean {
  if (event.altKey || event.ctrlKey || event.metaKey) return false;
  const keys: Readonly<Record<string, () => void>> = {
    Enter: () => {
      handlers.open(standing, event);
    },
    n: () => {
      handlers.next(standing, el);
    },
    m: () => {
      handlers.steps(standing, el);
    },
    ContextMenu: () => {
      handlers.steps(standing, el);
    },
  };
  const isKnown = event.key === 'Enter' || !isOver(standing);
  const act = isKnown ? keys[event.key] : undefined;
  act?.();
  return act !== undefined;
}
