import type { Command } from 'obsidian';
import type { Person } from '../../core/people/person';
import { TABLE_NAMES } from '../../words/tables/table-names';
import type { UiContext } from '../kit/ui-context';

/** Opens the dialog that suggests several who should all meet. */
export async function openTables(ui: UiContext): Promise<void> {
  const { TablesModal } = await import('./tables-modal');
  new TablesModal(ui).open();
}

/** The people the note in front is about: the person, or the people it links. */
function peopleOfNote({ app, services }: UiContext): Person[] {
  const path = app.workspace.getActiveFile()?.path ?? '';
  const { index } = services.people;
  const person = index.person(path);
  if (person) return [person];
  const links = Object.keys(app.metadataCache.resolvedLinks[path] ?? {});
  return links.flatMap((target) => index.person(target) ?? []);
}

/** Asks who should be introduced to each other; begins with those of the note in front. */
async function introduceSeveral(ui: UiContext): Promise<void> {
  const { SeveralModal } = await import('./several-modal');
  new SeveralModal(ui, peopleOfNote(ui)).open();
}

/** The commands about several people; ids never change, hotkeys are bound to them. */
export function tableCommands(ui: UiContext): Command[] {
  return [
    { id: 'suggest-table', name: TABLE_NAMES.suggest, callback: () => openTables(ui) },
    { id: 'introduce-several', name: TABLE_NAMES.several, callback: () => introduceSeveral(ui) },
  ];
}
