import { LANGUAGE } from '../../words/kit/ui-language';
import { PROPERTY_TYPES } from '../../words/settings/property-types';
import type { PropertyTypesAccess, UiContext } from '../kit/ui-context';
import { notify } from '../kit/notify';

/** Gives our properties their types in the app, if they have none, and says what was done. */
export async function setPropertyTypes(types: PropertyTypesAccess): Promise<void> {
  const names = await types.setMissing();
  notify(names.length === 0 ? PROPERTY_TYPES.nothing : PROPERTY_TYPES.done(names.join(', ')));
}

/** Whether there is something to ask: somebody is here, and the user has not answered so far. */
function isToAsk({ settings, services, types }: UiContext): boolean {
  const { index } = services.people;
  if (settings.current.typesAnswered || index.state === 'reading') return false;
  return index.people().next().done !== true && types.missing().length > 0;
}

function addButton(el: HTMLElement, text: string, run: () => void): void {
  const button = el.createEl('button', { text, attr: { type: 'button' } });
  button.addEventListener('click', run);
}

/** Asks once, in a line of its own, whether the app should know the types of our properties. */
export function drawTypesOffer(el: HTMLElement, ui: UiContext): void {
  const isShown = el.childElementCount > 0;
  if (!isToAsk(ui)) el.empty();
  else if (!isShown) {
    el.createSpan({ text: PROPERTY_TYPES.offer, attr: LANGUAGE });
    const answer = (work: () => Promise<void>) => () => {
      el.empty();
      void work().then(() => ui.settings.set({ typesAnswered: true }));
    };
    addButton(
      el,
      PROPERTY_TYPES.yes,
      answer(() => setPropertyTypes(ui.types)),
    );
    addButton(
      el,
      PROPERTY_TYPES.notNow,
      answer(() => Promise.resolve()),
    );
  }
}
