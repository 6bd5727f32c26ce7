import { Platform } from 'obsidian';
import { nextSteps, offeredSteps } from '../../core/introductions/offered-steps';
import type { IntroductionState } from '../../core/introductions/stage';
import { capitalised } from '../../words/kit/sentences';
import {
  LEDGER,
  namesIn,
  nextLabel,
  STAGE_TITLES,
  stateWords,
  throughWords,
} from '../../words/introductions/introduction';
import { namePieces } from '../../words/introductions/ledger';
import { offerWords } from '../../words/introductions/introduction-steps';
import { drawRow, rowButton, type RowPlace, type RowWords } from './ledger-row';

/** What the buttons and keys of an introduction's row ask for. */
export interface IntroductionCallbacks {
  open(state: IntroductionState, event: KeyboardEvent | MouseEvent): void;
  next(state: IntroductionState, anchor: HTMLElement): void;
  steps(state: IntroductionState, anchor: HTMLElement): void;
}

/** Whether nothing can be done with an introduction any more. */
function isOver(state: IntroductionState): boolean {
  return offeredSteps(state).length === 0;
}

function drawNext(
  actions: HTMLElement,
  state: IntroductionState,
  callbacks: IntroductionCallbacks,
): void {
  const [first] = nextSteps(state);
  if (!first) return;
  const names = namesIn(state);
  const next =
    first.step === 'reopen'
      ? rowButton(actions, 'lucide-rotate-ccw', `${offerWords(first)}: ${names}`)
      : rowButton(actions, 'lucide-arrow-right', nextLabel(state));
  next.addEventListener('click', () => {
    callbacks.next(state, next);
  });
}

/** On touch there is room for one: the menu of all steps, which has the next one, too. */
function drawButtons(
  actions: HTMLElement,
  state: IntroductionState,
  callbacks: IntroductionCallbacks,
): void {
  if (isOver(state)) return;
  if (!Platform.isMobile) drawNext(actions, state, callbacks);
  const names = namesIn(state);
  const more = rowButton(actions, 'lucide-more-horizontal', `${LEDGER.more}: ${names}`);
  more.addEventListener('click', () => {
    callbacks.steps(state, more);
  });
}

/** What the row of an introduction says; its stage unless that is the heading above it. */
export function introductionWords(state: IntroductionState): RowWords {
  const { introduction, people, unresolved, through, stage, isDue } = state;
  const names = namePieces([...people.map(({ name }) => name), ...unresolved]);
  return {
    path: introduction.primary.path,
    names: through.length === 0 ? names : [...names, throughWords(through)],
    mark: isDue ? STAGE_TITLES[stage] : '',
    words: capitalised(stateWords(state)),
    isDue,
  };
}

/** Draws an introduction: the people it names, and what it waits for. */
export function drawIntroductionRow(
  el: HTMLElement,
  state: IntroductionState,
  callbacks: IntroductionCallbacks,
  place: RowPlace,
): void {
  const menu = (anchor: HTMLElement): void => {
    callbacks.steps(state, anchor);
  };
  drawRow(el, introductionWords(state), place, {
    open: (event) => {
      callbacks.open(state, event);
    },
    menu: isOver(state) ? null : menu,
    drawButtons: (actions) => {
      drawButtons(actions, state, callbacks);
    },
  });
}

/** Does what a key asks for on an introduction's row. @returns whether the key meant something */
export function actOnIntroductionKey(
  event: KeyboardEvent,
  { state, el }: { state: IntroductionState; el: HTMLElement },
  callbacks: IntroductionCallbacks,
): boolean {
  if (event.altKey || event.ctrlKey || event.metaKey) return false;
  const keys: Readonly<Record<string, () => void>> = {
    Enter: () => {
      callbacks.open(state, event);
    },
    n: () => {
      callbacks.next(state, el);
    },
    m: () => {
      callbacks.steps(state, el);
    },
    ContextMenu: () => {
      callbacks.steps(state, el);
    },
  };
  const isKnown = event.key === 'Enter' || !isOver(state);
  const act = isKnown ? keys[event.key] : undefined;
  act?.();
  return act !== undefined;
}
