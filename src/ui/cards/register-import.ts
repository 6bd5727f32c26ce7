import { TFile, type Plugin } from 'obsidian';
import { CARD_COMMANDS } from '../../words/cards/card-commands';
import type { UiContext } from '../kit/ui-context';

const CARD_FILE = /^(?:vcf|vcard|csv)$/i;

/** What the app shows as a picture; one may be of a QR code. */
const PICTURE = /^(?:png|jpe?g|webp|gif|bmp|avif)$/i;

function entryFor({ extension }: TFile): string | null {
  if (CARD_FILE.test(extension)) return CARD_COMMANDS.importFile;
  return PICTURE.test(extension) ? CARD_COMMANDS.importPicture : null;
}

/** Opens the dialog that imports cards, with those of some files. */
export async function openImport(ui: UiContext, given: readonly TFile[]): Promise<void> {
  const { importDialog } = await import('./import-dialog');
  importDialog(ui, given).open();
}

/** The ways to import cards: a command, and the menu of a file that holds some. */
export function registerImport(plugin: Plugin, ui: UiContext): void {
  plugin.addCommand({
    id: 'import-cards',
    name: CARD_COMMANDS.import,
    callback: () => openImport(ui, []),
  });
  plugin.registerEvent(
    plugin.app.workspace.on('file-menu', (menu, file) => {
      if (!(file instanceof TFile)) return;
      const title = entryFor(file);
      if (title === null) return;
      menu.addItem((item) => {
        item.setTitle(title).setIcon('lucide-contact');
        item.onClick(() => void openImport(ui, [file]));
      });
    }),
  );
}
