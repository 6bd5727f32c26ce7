import type { Plugin } from 'obsidian';
import { askForPerson } from './ask-for-person';
import type { UiContext } from '../kit/ui-context';

/**
 * `obsidian://acquaint?name=…` fills in the form and no more: anybody can write a link, and the
 * user sees what would be noted before it is.
 */
export function registerCaptureLink(plugin: Plugin, ui: UiContext): void {
  plugin.registerObsidianProtocolHandler('acquaint', (given) => {
    void import('./known-from-link').then(({ knownFromLink }) => {
      askForPerson(ui, knownFromLink(given));
    });
  });
}
