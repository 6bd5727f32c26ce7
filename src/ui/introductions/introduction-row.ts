import { Platform } from 'obsidian';
import { nextSteps, offeredSteps } from '../../core/introductions/offered-steps';
import type { IntroductionState } from '../../core/introductions/stage';
import { capitalised } from '../../words/kit/sentences';
import {
  LEDGER,
  namesIn,
  nextLabel,
  STAGE_TITLES,
  standingWords,
  throughWords,
} from '../../words/introductions/introduction';
import { namePieces } from '../../words/introductions/ledger';
import { offerWords } from '../../words/introductions/introduction-steps';
import { drawRow, rowButton, type RowPlace, type RowWords } from './ledger-row';

/** What the buttons and keys of an introduction's row ask for. */
export interface IntroductionCallbacks {
  open(standing: IntroductionState, event: KeyboardEvent | MouseEvent): void;
  next(standing: IntroductionState, anchor: HTMLElement): void;
  steps(standing: IntroductionState, anchor: HTMLElement): void;
}

/** Whether nothing can be done with an introduction any more. */
function isOver(standing: IntroductionState): boolean {
  return offeredSteps(standing).length === 0;
}

function drawNext(
  actions: HTMLElement,
  standing: IntroductionState,
  callbacks: IntroductionCallbacks,
): void {
  const [first] = nextSteps(standing);
  if (!first) return;
  const names = namesIn(standing);
  const next =
    first.step === 'reopen'
      ? rowButton(actions, 'lucide-rotate-ccw', `${offerWords(first)}: ${names}`)
      : rowButton(actions, 'lucide-arrow-right', nextLabel(standing));
  next.addEventListener('click', () => {
    callbacks.next(standing, next);
  });
}

/** On touch there is room for one: the menu of all steps, which has the next one, too. */
function drawButtons(
  actions: HTMLElement,
  standing: IntroductionState,
  callbacks: IntroductionCallbacks,
): void {
  if (isOver(standing)) return;
  if (!Platform.isMobile) drawNext(actions, standing, callbacks);
  const names = namesIn(standing);
  const more = rowButton(actions, 'lucide-more-horizontal', `${LEDGER.more}: ${names}`);
  more.addEventListener('click', () => {
    callbacks.steps(standing, more);
  });
}

/** What the row of an introduction says; its stage unless that is the heading above it. */
export function introductionWords(standing: IntroductionState): RowWords {
  const { one, people, lost, through, stage, isDue } = standing;
  const names = namePieces([...people.map(({ name }) => name), ...lost]);
  return {
    path: one.note.path,
    names: through.length === 0 ? names : [...names, throughWords(through)],
    mark: isDue ? STAGE_TITLES[stage] : '',
    words: capitalised(standingWords(standing)),
    isDue,
  };
}

/** Draws an introduction: the people it names, and what it waits for. */
export function drawIntroductionRow(
  el: HTMLElement,
  standing: IntroductionState,
  callbacks: IntroductionCallbacks,
  place: RowPlace,
): void {
  const menu = (anchor: HTMLElement): void => {
    callbacks.steps(standing, anchor);
  };
  drawRow(el, introductionWords(standing), place, {
    open: (event) => {
      callbacks.open(standing, event);
    },
    menu: isOver(standing) ? null : menu,
    drawButtons: (actions) => {
      drawButtons(actions, standing, callbacks);
    },
  });
}

/** Does what a key asks for on an introduction's row. @returns whether the key meant something */
export function actOnIntroductionKey(
  event: KeyboardEvent,
  { standing, el }: { standing: IntroductionState; el: HTMLElement },
  callbacks: IntroductionCallbacks,
): boolean {
  if (event.altKey || event.ctrlKey || event.metaKey) return false;
  const keys: Readonly<Record<string, () => void>> = {
    Enter: () => {
      callbacks.open(standing, event);
    },
    n: () => {
      callbacks.next(standing, el);
    },
    m: () => {
      callbacks.steps(standing, el);
    },
    ContextMenu: () => {
      callbacks.steps(standing, el);
    },
  };
  const isKnown = event.key === 'Enter' || !isOver(standing);
  const act = isKnown ? keys[event.key] : undefined;
  act?.();
  return act !== undefined;
}
