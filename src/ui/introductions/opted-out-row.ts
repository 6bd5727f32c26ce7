import { Keymap, Menu } from 'obsidian';
import { setIntroductionsWanted } from '../../actions/introductions/opt-out';
import type { Person } from '../../core/people/person';
import { EXCLUDED } from '../../words/introductions/excluded';
import type { IntroductionUi } from '../kit/introduction-ui';
import { drawRow, rowButton, type RowPlace, type RowWords } from './ledger-row';
import { showMenu } from '../kit/menu-place';
import { stepContext } from './step-context';

/** Notes of a person who was left out that introductions are welcome again. */
export async function suggestAgain(ui: IntroductionUi, person: Person): Promise<void> {
  const outcome = await setIntroductionsWanted(stepContext(ui), person.path, true);
  ui.notices.tell(outcome, EXCLUDED.back(person.name));
}

function openNote({ app }: IntroductionUi, person: Person, event: MouseEvent | KeyboardEvent) {
  void app.workspace.openLinkText(person.path, '', Keymap.isModEvent(event));
}

/** What the row of a person who was left out says. */
export function optedOutWords({ path, name }: Person): RowWords {
  return { path, names: [name], mark: '', words: EXCLUDED.optedOut, isDue: false };
}

function offerBack(ui: IntroductionUi, person: Person, anchor: HTMLElement): void {
  const menu = new Menu();
  menu.addItem((item) =>
    item
      .setTitle(EXCLUDED.again)
      .setSection('acquaint')
      .onClick(() => suggestAgain(ui, person)),
  );
  showMenu(menu, anchor);
}

/** Draws a person to whom nobody is suggested, and the way back. */
export function drawOptedOutRow(
  el: HTMLElement,
  ui: IntroductionUi,
  person: Person,
  place: RowPlace,
): void {
  drawRow(el, optedOutWords(person), place, {
    open: (event) => {
      openNote(ui, person, event);
    },
    menu: (anchor) => {
      offerBack(ui, person, anchor);
    },
    drawButtons: (actions) => {
      const label = `${EXCLUDED.again}: ${person.name}`;
      const button = rowButton(actions, 'lucide-rotate-ccw', label);
      button.addEventListener('click', () => void suggestAgain(ui, person));
    },
  });
}

/** Does what a key asks for on such a row. @returns whether the key meant something */
export function actOnOptedOutKey(
  event: KeyboardEvent,
  { person, el }: { readonly person: Person; readonly el: HTMLElement },
  ui: IntroductionUi,
): boolean {
  if (event.altKey || event.ctrlKey || event.metaKey) return false;
  if (event.key === 'Enter') openNote(ui, person, event);
  else if (event.key === 'n') void suggestAgain(ui, person);
  else if (event.key === 'm' || event.key === 'ContextMenu') offerBack(ui, person, el);
  else return false;
  return true;
}
