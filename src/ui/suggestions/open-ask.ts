import type { UiContext } from '../kit/ui-context';

/** Opens the dialog that says who could help with a need; it begins with this one. */
export async function openAsk(ui: UiContext, query = ''): Promise<void> {
  const { AskModal } = await import('./ask-modal');
  new AskModal(ui, query).open();
}

/** Opens the lists of needs that nobody meets yet and of offers that nobody seeks. */
export async function openNeeds(ui: UiContext): Promise<void> {
  const { NeedsModal } = await import('./needs-modal');
  new NeedsModal(ui, (need) => void openAsk(ui, need)).open();
}
