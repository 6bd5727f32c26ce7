import type { Day } from '../../core/days/day';
import { nextSteps, offeredSteps, type OfferedStep } from '../../core/introductions/offered-steps';
import type { IntroductionState } from '../../core/introductions/stage';
import { stateOfNote } from '../../core/introductions/state-of-note';
import type { PeopleIndex } from '../../core/people/people-index';
import { capitalised } from '../../words/kit/sentences';
import {
  LEDGER,
  nextTitle,
  STAGE_TITLES,
  stateWords,
} from '../../words/introductions/introduction';
import { offerWords } from '../../words/introductions/introduction-steps';

/** With more steps than these, the next one is chosen from a menu. */
const MAX_DIRECT = 3;

/** What a button of the bar does. */
type BarAction =
  | { readonly kind: 'step'; readonly choice: OfferedStep }
  | { readonly kind: 'next' | 'all' | 'ledger' };

export interface IntroductionButton {
  readonly text: string;
  readonly action: BarAction;
}

/** What the bar on top of an introduction note says, decided before anything is drawn. */
export interface IntroductionBar {
  readonly state: IntroductionState;
  readonly stage: string;
  readonly words: string;
  readonly buttons: readonly IntroductionButton[];
  /** Values of this note that cannot be read. */
  readonly problems: number;
}

function nextButtons(state: IntroductionState): IntroductionButton[] {
  const next: readonly OfferedStep[] = nextSteps(state);
  if (next.length > MAX_DIRECT) return [{ text: nextTitle(state), action: { kind: 'next' } }];
  return next.map((choice) => ({ text: offerWords(choice), action: { kind: 'step', choice } }));
}

/** The next step; then all of them, if there are more; then the way to the others. */
function buttonsOf(state: IntroductionState): IntroductionButton[] {
  const buttons = nextButtons(state);
  const hasMore = offeredSteps(state).length > buttons.length;
  return [
    ...buttons,
    ...(hasMore ? [{ text: LEDGER.more, action: { kind: 'all' } } as const] : []),
    { text: LEDGER.openLedger, action: { kind: 'ledger' } },
  ];
}

/** The bar for a note on a day; null if the note is not an introduction's. */
export function introductionBar(
  index: PeopleIndex,
  path: string,
  today: Day,
): IntroductionBar | null {
  const state = stateOfNote(index, path, today);
  if (!state) return null;
  const unread = index.problems().filter((one) => one.path === path && one.property !== null);
  return {
    state,
    stage: STAGE_TITLES[state.stage],
    words: capitalised(stateWords(state)),
    buttons: buttonsOf(state),
    problems: unread.length,
  };
}
