import { DEFAULT_HORIZON_DAYS } from '../core/follow-up';
import { FOLLOW_UPS, LANGUAGE } from '../core/words/interface';
import type { FollowUpScreen } from './follow-up-rows';

/** What can be done where there are no rows. */
interface StateDoors {
  addPerson(): void;
  clearSearch(): void;
}

interface State {
  readonly lines: readonly string[];
  readonly button: { readonly text: string; readonly run: () => void } | null;
}

function stateOf(screen: FollowUpScreen, doors: StateDoors): State {
  switch (screen.kind) {
    case 'rows':
      return { lines: [], button: null };
    case 'reading':
      return { lines: [FOLLOW_UPS.reading], button: null };
    case 'nobody': {
      const button = {
        text: FOLLOW_UPS.addFirst,
        run: () => {
          doors.addPerson();
        },
      };
      return { lines: [FOLLOW_UPS.nobody], button };
    }
    case 'nothing-due': {
      const { next } = screen;
      const later = next ? [FOLLOW_UPS.next(next.person.name, next.due)] : [];
      return { lines: [FOLLOW_UPS.nothingDue(DEFAULT_HORIZON_DAYS), ...later], button: null };
    }
    case 'no-match': {
      const button = {
        text: FOLLOW_UPS.clearSearch,
        run: () => {
          doors.clearSearch();
        },
      };
      return { lines: [FOLLOW_UPS.noMatch(screen.query)], button };
    }
  }
}

/** Says why there are no rows, and what to do next; nothing where there are rows. */
export function drawFollowUpState(
  el: HTMLElement,
  screen: FollowUpScreen,
  doors: StateDoors,
): void {
  const { lines, button } = stateOf(screen, doors);
  const said = lines.join('\n');
  // Said once: a live region that is drawn anew is read out again, and its button loses the focus.
  if (el.dataset['said'] === said) return;
  el.dataset['said'] = said;
  el.empty();
  el.toggleClass('pane-empty', lines.length > 0);
  for (const text of lines) el.createDiv({ text, attr: LANGUAGE });
  if (!button) return;
  const { text, run } = button;
  el.createEl('button', { text, cls: 'mod-cta', attr: { type: 'button' } }).addEventListener(
    'click',
    run,
  );
}
