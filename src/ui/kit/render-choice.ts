/** Draws one suggestion: what it is, and below it what it means, if the text does not say that. */
export function renderChoice(
  { text, note }: { readonly text: string; readonly note: string },
  el: HTMLElement,
): void {
  el.addClass('mod-complex');
  const content = el.createDiv({ cls: 'suggestion-content acquaint-choice' });
  content.createDiv({ cls: 'suggestion-title', text, attr: { dir: 'auto' } });
  if (note !== '') content.createDiv({ cls: 'suggestion-note', text: note });
}
