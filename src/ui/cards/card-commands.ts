import type { Command } from 'obsidian';
import type { Person } from '../../core/people/person';
import { CARD_COMMANDS } from '../../words/cards/card-commands';
import type { UiContext } from '../kit/ui-context';

/** Opens the dialog that writes one person out. */
export async function exportCard(ui: UiContext, person: Person): Promise<void> {
  const { openExport } = await import('./open-export');
  openExport(ui, person);
}

/** The commands that give cards out, on any note. */
export function cardCommands(ui: UiContext): Command[] {
  return [
    {
      id: 'export-cards',
      name: CARD_COMMANDS.exportCards,
      callback: async () => {
        const { openExportOfMany } = await import('./open-export');
        await openExportOfMany(ui);
      },
    },
    {
      id: 'my-card',
      name: CARD_COMMANDS.myCard,
      callback: async () => {
        const { showMyCard } = await import('./show-my-card');
        await showMyCard(ui);
      },
    },
  ];
}
