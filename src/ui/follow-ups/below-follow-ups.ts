import type { Person } from '../../core/people/person';
import type { UiContext } from '../kit/ui-context';
import { FOLLOW_UPS_VIEW } from './follow-ups-view';
import { personLinkHandlers } from '../kit/person-note-link';

const CLASS = 'acquaint-due-dates';

/** Beside the place of the introductions, which is styled by whether it is empty. */
function placeBefore(el: HTMLElement): HTMLElement {
  const before = el.previousElementSibling;
  if (before?.hasClass(CLASS) === true && before.instanceOf(HTMLElement)) return before;
  const place = createDiv({ cls: CLASS });
  el.before(place);
  return place;
}

/** Draws what else comes up: dates of people, then introductions that wait for a step. */
export async function drawBelowFollowUps(el: HTMLElement, ui: UiContext): Promise<void> {
  void ui.introductions.drawDue(el);
  const place = placeBefore(el);
  const { drawDates } = await import('./draw-dates');
  const { people, clock } = ui.surroundings;
  const hover = [{ hoverPopover: null }, FOLLOW_UPS_VIEW] as const;
  const handlers = {
    ...personLinkHandlers(ui.app, hover, ui.actions),
    congratulate: (person: Person) => {
      ui.actions.write(person, 'birthday');
    },
  };
  drawDates(place, people.index.upcomingDates(clock.today()), handlers);
}
