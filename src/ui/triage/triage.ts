import type { App } from 'obsidian';
import type { Deeds } from '../deeds';
import type { Surroundings } from '../ports';

/** What going through new people needs of the rest of the plugin. */
export interface TriageUi {
  readonly app: App;
  readonly surroundings: Surroundings;
  readonly deeds: Deeds;
}

/**
 * The way into going through new people. Who was put off is known while the app is open, so that it
 * goes on from there.
 */
export class Triage {
  private readonly later = new Set<string>();

  constructor(private readonly ui: TriageUi) {}

  /** Opens the round of those with whom nothing is planned, once every note has been read. */
  async start(): Promise<void> {
    const { startTriage } = await import('./triage-modal');
    await startTriage(this.ui, this.later);
  }
}
