import { Keymap } from 'obsidian';
import { wantIntroductions } from '../../actions/no-introductions';
import type { Person } from '../../core/person/person';
import { HELD_BACK } from '../../core/words/held-back';
import type { IntroductionUi } from './introduction-ui';
import { drawRow, rowButton, type RowPlace } from './ledger-row';
import { placeOf } from './step-place';

/** Notes of a person who was left out that introductions are welcome again. */
export async function suggestAgain(ui: IntroductionUi, person: Person): Promise<void> {
  const outcome = await wantIntroductions(placeOf(ui), person.path, true);
  ui.notices.tell(outcome, HELD_BACK.back(person.name));
}

function openNote({ app }: IntroductionUi, person: Person, event: MouseEvent | KeyboardEvent) {
  void app.workspace.openLinkText(person.path, '', Keymap.isModEvent(event));
}

/** Draws somebody for whom no introductions are suggested, and the way back. */
export function drawLeftOutRow(
  el: HTMLElement,
  ui: IntroductionUi,
  person: Person,
  place: RowPlace,
): void {
  const { path, name } = person;
  const words = { path, name, mark: '', words: HELD_BACK.leftOut, isDue: false };
  const actions = drawRow(el, words, place, (event) => {
    openNote(ui, person, event);
  });
  const button = rowButton(actions, 'lucide-rotate-ccw', `${HELD_BACK.again}: ${name}`);
  button.addEventListener('click', () => void suggestAgain(ui, person));
}

/** Does what a key asks for on such a row. @returns whether the key meant something */
export function actOnLeftOutKey(event: KeyboardEvent, ui: IntroductionUi, person: Person): boolean {
  if (event.altKey || event.ctrlKey || event.metaKey) return false;
  if (event.key === 'Enter') openNote(ui, person, event);
  else if (event.key === 'n') void suggestAgain(ui, person);
  else return false;
  return true;
}
