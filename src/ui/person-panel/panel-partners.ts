import { egoOf } from '../../core/network/ego';
import type { Suggestion } from '../../core/suggestions/reasons';
import { engineOf } from '../../core/suggestions/suggestions';
import type { Person } from '../../core/people/person';
import { PANEL } from '../../words/people/person-panel';
import { EGO } from '../../words/network/network';
import { drawEgo } from '../network/ego-map';
import { drawSuggestion } from '../introductions/suggestion-item';
import { backgroundSuggestions } from '../suggestions/background-suggestions';
import { drawSection } from './draw-parts';
import type { PanelUi } from './panel-ui';

/** Partners that the panel names; the view of introductions has them all. */
const MAX_SUGGESTIONS = 3;

/** Marks the controls of a card, so that the focus finds them when the panel is drawn again. */
function markControls(card: Element | null, at: number): void {
  const controls = card?.querySelectorAll<HTMLElement>('a, button') ?? [];
  for (const [number, control] of [...controls].entries())
    control.dataset['key'] = `partner:${String(at)}:${String(number)}`;
}

/**
 * Draws the people a person should be introduced to first.
 * @param whenReady called if that is worked out, and is to be drawn later
 */
export function drawPartners(
  el: HTMLElement,
  person: Person,
  { people, callbacks }: PanelUi,
  whenReady: () => void,
): void {
  const limits = { limit: MAX_SUGGESTIONS, perPerson: MAX_SUGGESTIONS };
  const found = backgroundSuggestions(people.index, { person, limits }, whenReady);
  el.empty();
  if (found === null) return;
  const ego = egoOf(engineOf(people.index).corpus, person, found);
  const pick = (at: number): void => {
    const suggestion = ego?.suggested[at]?.[2];
    const card = el.querySelectorAll('.acquaint-card')[suggestion ? found.indexOf(suggestion) : -1];
    card?.scrollIntoView({ block: 'nearest' });
    card?.querySelector<HTMLElement>('button')?.focus();
  };
  drawCards(el, person, { callbacks, found });
  if (ego && ego.people.length > 1)
    drawEgo(drawSection(el, EGO.heading), ego, { ...callbacks, pick });
}

function drawCards(
  el: HTMLElement,
  person: Person,
  { callbacks, found }: Pick<PanelUi, 'callbacks'> & { readonly found: readonly Suggestion[] },
): void {
  if (found.length === 0) return;
  const list = drawSection(el, PANEL.introductions).createEl('ul', { cls: 'acquaint-cards' });
  for (const [at, suggestion] of found.entries()) {
    drawSuggestion(list, suggestion, {
      ...callbacks,
      first: person,
      propose: () => {
        callbacks.propose(suggestion);
      },
      setAside: (anchor) => {
        callbacks.setAside(suggestion, anchor);
      },
    });
    markControls(list.lastElementChild, at);
  }
}
