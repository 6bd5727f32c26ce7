import type { Plugin } from 'obsidian';
import { PERSON_VIEW_WORDS as WORDS } from '../../words/people/person-view';
import { openView } from '../kit/open-view';
import type { UiContext } from '../kit/ui-context';
import { PersonPicker } from '../kit/pick-modals';
import { PERSON_VIEW } from './panel-ui';
import { PersonView, type PersonViewUi } from './person-view';

/** The person panel and the command that opens it. */
export function registerPersonPanel(
  plugin: Plugin,
  ui: UiContext,
  loadNotes: PersonViewUi['loadNotes'],
): void {
  const pickPerson = (): void => {
    const people = [...ui.services.people.index.people()];
    people.sort((a, b) => a.name.localeCompare(b.name));
    new PersonPicker(ui.app, people, (person) => {
      ui.actions.open(person, null);
    }).open();
  };
  plugin.registerView(
    PERSON_VIEW,
    (leaf) => new PersonView(leaf, { ...ui, loadNotes, pickPerson }),
  );
  plugin.registerHoverLinkSource(PERSON_VIEW, { display: WORDS.title, defaultMod: true });
  plugin.addCommand({
    id: 'open-person-panel',
    name: WORDS.command,
    callback: () => openView(ui.app, PERSON_VIEW),
  });
}
