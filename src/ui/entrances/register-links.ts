import type { Plugin } from 'obsidian';
import type { UiContext } from '../kit/ui-context';

/**
 * `obsidian://acquaint?open=…` opens a view or a form that is filled in, and no more: anybody can write
 * a link, and the user sees what would be written before it is.
 */
export function registerLinks(plugin: Plugin, ui: UiContext): void {
  plugin.registerObsidianProtocolHandler('acquaint', (given) => {
    void import('./open-from-link').then(({ openFromLink }) => openFromLink(ui, given));
  });
}
