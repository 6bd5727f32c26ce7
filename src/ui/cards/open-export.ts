import type { Person } from '../../core/people/person';
import type { DialogUi } from '../kit/ui-context';
import { whenIndexReady } from '../kit/when-index-ready';
import { ExportModal } from './export-modal';

/** Opens the dialog that exports people: one person, or those the user chooses. */
export function openExport(ui: DialogUi, person: Person | null): void {
  new ExportModal(ui, person).open();
}

/** The same, as soon as everybody is known. */
export async function openExportOfMany(ui: DialogUi): Promise<void> {
  await whenIndexReady(ui.services);
  openExport(ui, null);
}
