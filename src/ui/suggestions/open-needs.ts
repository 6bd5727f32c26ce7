import type { UiContext } from '../kit/ui-context';

/** Opens the lists of needs that nobody meets yet and of offers that nobody seeks. */
export async function openNeeds(ui: UiContext): Promise<void> {
  const { NeedsModal } = await import('./needs-modal');
  new NeedsModal(ui).open();
}
