import type { Person } from '../../core/people/person';
import type { UiContext } from '../kit/ui-context';
import { FOLLOW_UPS_VIEW } from './follow-ups-view';
import { personLinkCallbacks } from '../kit/person-note-link';

const CLASS = 'acquaint-due-dates';
const QUESTION = 'acquaint-types-offer';

/** Beside the place of the introductions, which is styled by whether it is empty. */
function placeBefore(el: HTMLElement): HTMLElement {
  const before = el.previousElementSibling;
  if (before?.hasClass(CLASS) === true && before.instanceOf(HTMLElement)) return before;
  const place = createDiv({ cls: CLASS });
  el.before(place);
  return place;
}

/** Below all else. */
function placeAfter(el: HTMLElement, cls: string): HTMLElement {
  const known = el.parentElement?.querySelector<HTMLElement>(`:scope > .${cls}`);
  if (known) return known;
  const place = createDiv({ cls });
  el.after(place);
  return place;
}

/** Draws what else comes up: dates of people, then introductions that wait for a step, and what is asked once. */
export async function drawBelowFollowUps(el: HTMLElement, ui: UiContext): Promise<void> {
  void ui.introductions.drawDue(el);
  const place = placeBefore(el);
  const question = placeAfter(el, QUESTION);
  const { drawDates } = await import('./draw-dates');
  const { drawTypesOffer } = await import('../settings/property-types-offer');
  drawTypesOffer(question, ui);
  const { people, clock } = ui.services;
  const hover = [{ hoverPopover: null }, FOLLOW_UPS_VIEW] as const;
  const callbacks = {
    ...personLinkCallbacks(ui.app, hover, ui.actions),
    congratulate: (person: Person) => {
      ui.actions.write(person, 'birthday');
    },
  };
  drawDates(place, people.index.upcomingDates(clock.today()), callbacks);
}
