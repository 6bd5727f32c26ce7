import type { Command } from 'obsidian';
import type { Person } from '../core/person/person';
import { CARD_COMMANDS } from '../core/words/card-commands';
import type { Interface } from './interface';

/** Opens the dialog that writes one person out. */
export async function exportCard(ui: Interface, person: Person): Promise<void> {
  const { openExport } = await import('./export/open-export');
  openExport(ui, person);
}

/** The commands that give cards out, on any note. */
export function cardCommands(ui: Interface): Command[] {
  return [
    {
      id: 'export-cards',
      name: CARD_COMMANDS.exportCards,
      callback: async () => {
        const { openExportOfMany } = await import('./export/open-export');
        await openExportOfMany(ui);
      },
    },
    {
      id: 'my-card',
      name: CARD_COMMANDS.myCard,
      callback: async () => {
        const { showMyCard } = await import('./my-card/show-my-card');
        await showMyCard(ui);
      },
    },
  ];
}
