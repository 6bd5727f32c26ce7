import type { App } from 'obsidian';
import { storedTiers, STORED_TIERS, type Tier } from '../core/people/tiers';

/** The tiers of Personal CRM in this vault; the plugin need not be switched on any more. */
export async function tiersOfApp(app: App): Promise<readonly Tier[]> {
  const { storedIn } = await import('./daily-note-settings');
  return storedTiers(await storedIn(app, STORED_TIERS));
}
