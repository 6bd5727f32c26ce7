import { makeBase, type MadeBase } from '../../actions/bases/make-base';
import { BASE } from '../../words/bases/bases';
import type { UiContext } from '../kit/ui-context';

/** Makes a base and opens it; where it is there already it says so, and opens that one. */
export async function makeAndOpenBase(ui: UiContext, made: MadeBase): Promise<void> {
  const { app, undoable, services } = ui;
  const { settings } = services.people.index;
  const label = made === 'people' ? BASE.madePeople : BASE.madeIntroductions;
  const outcome = await undoable.carryOut(({ store }) => makeBase(store, settings, made), label);
  if (outcome.kind !== 'refused') await app.workspace.openLinkText(outcome.path, '', 'tab');
}
