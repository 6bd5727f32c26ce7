import { Notice } from 'obsidian';
import { PROPERTY_TYPES } from '../../words/settings/settings';

/** The app's types of our properties. */
export interface PropertyTypesAccess {
  missing(): readonly string[];
  setMissing(): Promise<readonly string[]>;
}

/** Milliseconds that the offer stays; the settings have it at any time. */
const OFFER_NOTICE = 30_000;

/** Gives our properties their types in the app, where they have none, and says what was done. */
export async function setPropertyTypes(types: PropertyTypesAccess): Promise<void> {
  const names = await types.setMissing();
  new Notice(names.length === 0 ? PROPERTY_TYPES.nothing : PROPERTY_TYPES.done(names));
}

/** Offers to do so; nothing is set until the user says so. */
export function offerPropertyTypes(types: PropertyTypesAccess): void {
  if (types.missing().length === 0) return;
  const notice = new Notice('', OFFER_NOTICE);
  notice.messageEl.createDiv({ text: PROPERTY_TYPES.offer });
  const button = notice.messageEl.createEl('button', {
    text: PROPERTY_TYPES.set,
    cls: 'acquaint-notice-button',
    type: 'button',
  });
  button.addEventListener('click', () => {
    void setPropertyTypes(types);
  });
}
