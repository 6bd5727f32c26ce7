import type { Person } from '../../core/person/person';
import type { Interface } from '../interface';
import { whenRead } from '../when-read';
import { ExportModal } from './export-modal';

/** Opens the dialog that writes people out: of one person, or of those whom the user chooses. */
export function openExport(ui: Interface, person: Person | null): void {
  new ExportModal(ui, person).open();
}

/** The same, as soon as everybody is known. */
export async function openExportOfMany(ui: Interface): Promise<void> {
  await whenRead(ui.surroundings);
  openExport(ui, null);
}
