import { Notice, type SuggestModal } from 'obsidian';

/**
 * Words of ours in places of the app. In an app that reads from right to left they get a class, by
 * which they keep their own order: else the sign that ends a sentence goes to its start.
 */
const CLASS = 'acquaint-own-words';

/**
 * Says something in a notice of the app.
 * @param milliseconds how long it stays; 0 until it is hidden, left out as long as others do
 */
export function notify(text: string, milliseconds?: number): Notice {
  const notice = new Notice(text, milliseconds);
  notice.messageEl.addClass(CLASS);
  return notice;
}

/** Says in the field of a prompt what is asked. */
export function askIn<Answer>(prompt: SuggestModal<Answer>, words: string): void {
  prompt.setPlaceholder(words);
  prompt.modalEl.addClass(CLASS);
}

/** Marks a place of the app that shows our words. */
export function holdsOwnWords(el: HTMLElement): void {
  el.addClass(CLASS);
}
