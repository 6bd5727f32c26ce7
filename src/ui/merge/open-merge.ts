import type { Person } from '../../core/people/person';
import { MERGE_DIALOG } from '../../words/merge/merge-dialog';
import type { DialogUi } from '../kit/ui-context';
import { PersonPicker } from '../kit/pick-modals';
import { MergeModal } from './merge-modal';
import { notify } from '../kit/notify';

/** Asks for one of all people, told apart by their notes: two of one name are what is looked for. */
class OtherPicker extends PersonPicker {
  override getItemText(person: Person): string {
    return `${super.getItemText(person)} · ${person.path}`;
  }
}

/** Opens the dialog for two notes; `merged` is called with the path that is gone. */
export function openMerge(
  ui: DialogUi,
  people: readonly [Person, Person],
  merged: (removed: string) => void = () => undefined,
): void {
  const { workspace } = ui.app;
  const active = workspace.getActiveFile()?.path;
  new MergeModal(ui, people, ({ kept, other }) => {
    // The note that was being read is in the trash: what it said is in this one.
    if (active === other.path) void workspace.openLinkText(kept.path, '');
    merged(other.path);
  }).open();
}

/** Asks for somebody to merge a person with, and opens the dialog. */
export function mergeWithAnother(ui: DialogUi, person: Person): void {
  const others = [...ui.services.people.index.people()]
    .filter(({ path }) => path !== person.path)
    .sort((a, b) => a.name.localeCompare(b.name));
  if (others.length === 0) notify(MERGE_DIALOG.nobodyElse);
  else
    new OtherPicker(ui.app, others, (other) => {
      openMerge(ui, [person, other]);
    }).open();
}
