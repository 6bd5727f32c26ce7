import { DEFAULT_HORIZON_DAYS } from '../../core/people/follow-up';
import { relativeDay } from '../../words/kit/days';
import { FOLLOW_UPS } from '../../words/follow-ups/follow-ups-list';
import { drawEmptyState, NOTHING_TO_SAY, readingState, type EmptyState } from '../kit/empty-state';
import type { FollowUpScreen } from './follow-up-rows';
import type { ReadingProgress } from '../kit/plugin-services';

/** What can be done if there are no rows. */
interface StateCallbacks {
  addPerson(): void;
  goThrough(): void;
  progress(): ReadingProgress | null;
}

function stateOf(screen: FollowUpScreen, callbacks: StateCallbacks): EmptyState {
  switch (screen.kind) {
    case 'rows':
      return NOTHING_TO_SAY;
    case 'reading':
      return readingState(callbacks.progress());
    case 'nobody': {
      const button = {
        text: FOLLOW_UPS.addFirst,
        run: () => {
          callbacks.addPerson();
        },
      };
      return { lines: [FOLLOW_UPS.nobody], button };
    }
    case 'nothing-due': {
      const { next, unplanned } = screen;
      const later = next
        ? [FOLLOW_UPS.next(next.person.name, relativeDay(next.due, screen.today))]
        : [];
      const open = unplanned > 0 ? [FOLLOW_UPS.unplanned(unplanned)] : [];
      const button = {
        text: FOLLOW_UPS.goThrough,
        run: () => {
          callbacks.goThrough();
        },
      };
      return {
        lines: [FOLLOW_UPS.nothingDue(DEFAULT_HORIZON_DAYS), ...later, ...open],
        button: unplanned > 0 ? button : null,
      };
    }
    case 'no-match':
      return NOTHING_TO_SAY;
  }
}

/** Says why there are no rows, and what to do next; nothing if there are rows. */
export function drawFollowUpState(
  el: HTMLElement,
  screen: FollowUpScreen,
  callbacks: StateCallbacks,
): void {
  drawEmptyState(el, stateOf(screen, callbacks));
}
