import type { App } from 'obsidian';
import type { Deeds } from './deeds';
import type { IntroductionActions } from './ledger/introduction-actions';
import type { PersonActions } from './person-actions';
import type { Surroundings } from './ports';
import type { SettingsAccess } from './settings-tab';
import type { Triage } from './triage/triage';

/** What commands, views and links share: the ways to what the plugin can do. */
export interface Interface {
  readonly app: App;
  readonly surroundings: Surroundings;
  readonly deeds: Deeds;
  readonly actions: PersonActions;
  readonly introductions: IntroductionActions;
  readonly settings: SettingsAccess;
  readonly triage: Triage;
}
