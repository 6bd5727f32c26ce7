import { TFile, type Plugin } from 'obsidian';
import { HOME } from '../../words/home/home';
import { COMMANDS } from '../../words/kit/command-names';
import { commands } from './commands';
import { openHome } from '../home/open-home';
import type { UiContext } from '../kit/ui-context';
import { showDueCount } from '../follow-ups/status-bar-count';

/**
 * `obsidian://acquaint?open=…` opens a view or a form that is filled in, and no more: anybody can write
 * a link, and the user sees what would be written before it is.
 */
function registerLinks(plugin: Plugin, ui: UiContext): void {
  plugin.registerObsidianProtocolHandler('acquaint', (given) => {
    void import('./open-from-link').then(({ openFromLink }) => openFromLink(ui, given));
  });
}

/** The ways in: commands, ribbon, status bar, the menu of a person's note, links. */
export function registerEntrances(plugin: Plugin, ui: UiContext): void {
  const { workspace } = plugin.app;
  for (const command of commands(ui)) plugin.addCommand(command);
  plugin.addCommand({
    id: 'self-check',
    name: COMMANDS.selfCheck,
    callback: async () => {
      const { SelfCheckModal } = await import('../settings/self-check-modal');
      new SelfCheckModal({ ...ui, version: plugin.manifest.version }).open();
    },
  });
  const open = (): void => void openHome(plugin.app);
  plugin.addRibbonIcon('lucide-handshake', HOME.title, open);
  showDueCount(plugin, ui.services, open);
  plugin.registerEvent(
    workspace.on('file-menu', (menu, file, source) => {
      const person = file instanceof TFile ? ui.services.people.index.person(file.path) : null;
      if (person && source !== 'acquaint') ui.actions.addTo(menu, person, workspace.containerEl);
    }),
  );
  registerLinks(plugin, ui);
}
