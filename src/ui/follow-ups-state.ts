import { DEFAULT_HORIZON_DAYS } from '../core/follow-up';
import { FOLLOW_UPS } from '../core/words/interface';
import type { FollowUpScreen } from './follow-up-rows';

function say(el: HTMLElement, text: string): void {
  el.createDiv({ text });
}

function button(el: HTMLElement, text: string, run: () => void): void {
  el.createEl('button', { text, cls: 'mod-cta' }).addEventListener('click', run);
}

/** Says why there are no rows, and what to do next; nothing where there are rows. */
export function drawFollowUpState(
  el: HTMLElement,
  screen: FollowUpScreen,
  doors: { addPerson(): void; clearSearch(): void },
): void {
  el.empty();
  el.toggleClass('pane-empty', screen.kind !== 'rows');
  switch (screen.kind) {
    case 'rows':
      return;
    case 'reading':
      say(el, FOLLOW_UPS.reading);
      return;
    case 'nobody':
      say(el, FOLLOW_UPS.nobody);
      button(el, FOLLOW_UPS.addFirst, () => {
        doors.addPerson();
      });
      return;
    case 'nothing-due':
      say(el, FOLLOW_UPS.nothingDue(DEFAULT_HORIZON_DAYS));
      if (screen.next) say(el, FOLLOW_UPS.next(screen.next.person.name, screen.next.due));
      return;
    case 'no-match':
      say(el, FOLLOW_UPS.noMatch(screen.query));
      button(el, FOLLOW_UPS.clearSearch, () => {
        doors.clearSearch();
      });
  }
}
