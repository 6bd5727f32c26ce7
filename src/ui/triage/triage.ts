import type { TriageAccess, UiContext } from '../kit/ui-context';

/**
 * The way into going through new people. Who was put off is known while the app is open, so that it
 * goes on from there.
 */
export class LazyTriage implements TriageAccess {
  private readonly later = new Set<string>();

  constructor(private readonly ui: Pick<UiContext, 'app' | 'services' | 'undoable'>) {}

  /** Opens the round of people with nothing planned, once every note has been read. */
  async start(): Promise<void> {
    const { startTriage } = await import('./triage-modal');
    await startTriage(this.ui, this.later);
  }
}
