import type { AddPersonDraft } from './add-person-draft';
import type { UiContext } from '../kit/ui-context';

/**
 * Asks for a new person, with whatever is known already filled in; today unless told otherwise.
 * The form is loaded when it is first asked for.
 */
export function askForPerson(ui: UiContext, known: Partial<AddPersonDraft> = {}): void {
  void import('./open-capture').then(({ openCapture }) => {
    openCapture(ui, known);
  });
}
