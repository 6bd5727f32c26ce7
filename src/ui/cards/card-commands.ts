import type { Command } from 'obsidian';
import { CARD_COMMANDS } from '../../words/cards/card-commands';
import type { UiContext } from '../kit/ui-context';

/** Opens the dialog that writes several people out. */
export async function openExport(ui: UiContext): Promise<void> {
  const { openExportOfMany } = await import('./open-export');
  await openExportOfMany(ui);
}

/** Opens one's own card. */
export async function openMyCard(ui: UiContext): Promise<void> {
  const { showMyCard } = await import('./show-my-card');
  await showMyCard(ui);
}

/** Opens what other plugins keep in the notes of people. */
async function lookWhatOthersKeep(ui: UiContext): Promise<void> {
  const { ComingOverModal } = await import('../coming-over/coming-over-modal');
  new ComingOverModal(ui).open();
}

/** The commands that give cards out, and that which looks what other plugins keep, on any note. */
export function cardCommands(ui: UiContext): Command[] {
  return [
    { id: 'export-cards', name: CARD_COMMANDS.exportCards, callback: () => openExport(ui) },
    { id: 'coming-over', name: CARD_COMMANDS.comingOver, callback: () => lookWhatOthersKeep(ui) },
    { id: 'my-card', name: CARD_COMMANDS.myCard, callback: () => openMyCard(ui) },
  ];
}
