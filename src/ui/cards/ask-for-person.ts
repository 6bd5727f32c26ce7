import type { Day } from '../../core/days/day';
import type { Person } from '../../core/people/person';
import type { AddPersonDoors, AddPersonDraft } from './add-person-modal';
import type { UiContext } from '../kit/ui-context';

const EMPTY: AddPersonDraft = {
  name: '',
  met: '',
  metAt: '',
  metThrough: '',
  discussed: '',
  email: '',
  phone: '',
  organization: '',
  role: '',
  place: '',
  url: '',
};

/** Where somebody was met on a day: people are met several at an event. */
function eventOn(day: Day, people: readonly Person[]): string {
  return people.find(({ met, metAt }) => met === day && metAt !== null)?.metAt ?? '';
}

/**
 * Asks for a new person, with whatever is known already filled in; today unless told otherwise.
 * The form is loaded when it is first asked for.
 */
export function askForPerson(
  { app, actions, deeds, surroundings }: UiContext,
  known: Partial<AddPersonDraft> = {},
): void {
  const today = surroundings.clock.today();
  const people = [...surroundings.people.index.people()];
  const draft = { ...EMPTY, met: today, metAt: eventOn(today, people), ...known };
  const doors: AddPersonDoors = {
    today,
    people,
    add: (name, details) => void deeds.add(name, details),
    open: (person) => {
      actions.open(person, null);
    },
  };
  void import('./add-person-modal').then(({ AddPersonModal }) => {
    new AddPersonModal(app, draft, doors).open();
  });
}
