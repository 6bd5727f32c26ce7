import { cardOfPerson } from '../../cards/card-of-person';
import type { Person } from '../../core/people/person';
import { MY_CARD } from '../../words/cards/my-card';
import { openExport } from './open-export';
import type { UiContext } from '../kit/ui-context';
import { PersonPicker } from '../kit/pick-modals';
import { whenIndexReady } from '../kit/when-index-ready';
import { MyCardModal } from './my-card-modal';
import { askIn, notify } from '../kit/notify';

function show(ui: UiContext, person: Person): void {
  new MyCardModal(ui.app, cardOfPerson(person), {
    chooseAnother: () => {
      ask(ui);
    },
    export: () => {
      openExport(ui, person);
    },
  }).open();
}

/** Asks which note is about the user, and remembers it. */
function ask(ui: UiContext): void {
  const { app, services, settings } = ui;
  const people = [...services.people.index.people()];
  if (people.length === 0) {
    notify(MY_CARD.nobody);
    return;
  }
  people.sort((a, b) => a.name.localeCompare(b.name));
  const picker = new PersonPicker(app, people, (person) => {
    void settings.set({ myNote: person.path });
    show(ui, person);
  });
  askIn(picker, MY_CARD.pick);
  picker.open();
}

/** Shows the user's own card; asks for the note about them if it is not known. */
export async function showMyCard(ui: UiContext): Promise<void> {
  await whenIndexReady(ui.services);
  const { index } = ui.services.people;
  const person = index.person(index.settings.myNote);
  if (person) show(ui, person);
  else ask(ui);
}
