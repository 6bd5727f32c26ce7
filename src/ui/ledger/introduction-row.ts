import type { Standing } from '../../core/introductions/stage';
import { capitalised } from '../../core/words/english';
import { LEDGER, namesIn, STAGE_TITLES, standingWords } from '../../core/words/introduction';
import { STEP_TITLES } from '../../core/words/introduction-steps';
import { drawRow, rowButton, type RowPlace } from './ledger-row';
import { allChoices } from './step-choices';

/** What the buttons and keys of an introduction's row ask for. */
export interface IntroductionHandlers {
  open(standing: Standing, event: KeyboardEvent | MouseEvent): void;
  next(standing: Standing, anchor: HTMLElement): void;
  steps(standing: Standing, anchor: HTMLElement): void;
}

/** Whether nothing can be done with an introduction any more. */
function isOver(standing: Standing): boolean {
  return allChoices(standing).length === 0;
}

function drawActions(
  actions: HTMLElement,
  standing: Standing,
  handlers: IntroductionHandlers,
): void {
  if (isOver(standing)) return;
  const names = namesIn(standing);
  const next =
    standing.next.kind === 'nothing'
      ? rowButton(actions, 'lucide-rotate-ccw', `${STEP_TITLES.reopen}: ${names}`)
      : rowButton(actions, 'lucide-arrow-right', `${LEDGER.next}: ${names}`);
  next.addEventListener('click', () => {
    handlers.next(standing, next);
  });
  const more = rowButton(actions, 'lucide-more-horizontal', `${LEDGER.more}: ${names}`);
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
  const { one, stage, isDue } = standing;
  const words = {
    path: one.note.path,
    name: namesIn(standing),
    mark: STAGE_TITLES[stage],
    words: capitalised(standingWords(standing)),
    isDue,
  };
  const actions = drawRow(el, words, place, (event) => {
    handlers.open(standing, event);
  });
  drawActions(actions, standing, handlers);
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
