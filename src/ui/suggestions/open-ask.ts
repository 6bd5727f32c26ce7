import type { UiContext } from '../kit/ui-context';

/** Opens the dialog that says who could help with a need; it begins with this one. */
export async function openAsk(ui: UiContext, query = ''): Promise<void> {
  const { AskModal } = await import('./ask-modal');
  new AskModal(ui, query).open();
}
