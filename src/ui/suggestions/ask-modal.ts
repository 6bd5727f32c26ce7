import { Modal, SearchComponent } from 'obsidian';
import { ASK } from '../../words/suggestions/ask';
import { pasteInert } from '../kit/inert-paste';
import { personLinkCallbacks } from '../kit/person-note-link';
import type { UiContext } from '../kit/ui-context';
import { AskResults } from './ask-results';

/** Asks who could help with a need in the user's own words. */
export class AskModal extends Modal {
  private stopListening = (): void => undefined;

  constructor(
    private readonly ui: UiContext,
    private readonly query: string,
  ) {
    super(ui.app);
  }

  override onOpen(): void {
    const { ui, contentEl } = this;
    this.setTitle(ASK.title);
    this.modalEl.addClass('acquaint-ask');
    const search = new SearchComponent(contentEl.createDiv({ cls: 'acquaint-search' }));
    search.setPlaceholder(ASK.placeholder).setValue(this.query);
    search.inputEl.setAttr('aria-label', ASK.label);
    pasteInert(ui.app, contentEl);
    const links = personLinkCallbacks(ui.app, [{ hoverPopover: null }, 'acquaint-ask'], ui.actions);
    const results = new AskResults(contentEl.createDiv({ cls: 'acquaint-ask-results' }), ui, {
      ...links,
      open: (person, event) => {
        this.close();
        links.open(person, event);
      },
    });
    search.onChange((query) => {
      results.show(query);
    });
    search.inputEl.addEventListener('keydown', (event) => {
      const isDown = event.key === 'ArrowDown' || (event.key === 'Enter' && !event.isComposing);
      if (isDown && results.takeFocus()) event.preventDefault();
    });
    this.stopListening = ui.services.people.subscribe(() => {
      results.draw();
    });
    results.show(this.query);
    search.inputEl.focus();
  }

  override onClose(): void {
    this.stopListening();
    this.contentEl.empty();
  }
}
