import type { App } from 'obsidian';
import type { OutcomeNotices } from './outcome-notice';
import type { PluginServices } from './plugin-services';

/** What introductions need of the rest of the plugin. */
export interface IntroductionUi {
  readonly app: App;
  readonly services: PluginServices;
  readonly notices: OutcomeNotices;
  /** @param at the path of the note to begin with, of an introduction or of a person left out */
  openLedger(at?: string): void;
}
