import { Modal, SearchComponent } from 'obsidian';
import { knownGoals } from '../../core/ways/ways';
import { GOAL_KINDS, WAYS } from '../../words/ways/ways';
import { pasteInert } from '../kit/inert-paste';
import { personLinkCallbacks } from '../kit/person-note-link';
import { TextSuggest } from '../kit/text-suggest';
import type { UiContext } from '../kit/ui-context';
import { askThrough } from './ask-through';
import { WaysResults } from './ways-results';

/** Says who could introduce the user to a person or into an organization, and asks for it. */
export class WaysModal extends Modal {
  private stopListening = (): void => undefined;

  /** @param wanted what it begins with; may be empty */
  constructor(
    private readonly ui: UiContext,
    private readonly wanted: string,
  ) {
    super(ui.app);
  }

  override onOpen(): void {
    const { ui, contentEl } = this;
    const { people } = ui.services;
    this.setTitle(WAYS.title);
    this.modalEl.addClass('acquaint-ask');
    const search = new SearchComponent(contentEl.createDiv({ cls: 'acquaint-search' }));
    search.setPlaceholder(WAYS.placeholder).setValue(this.wanted);
    search.inputEl.setAttr('aria-label', WAYS.label);
    pasteInert(ui.app, contentEl);
    const links = personLinkCallbacks(
      ui.app,
      [{ hoverPopover: null }, 'acquaint-ways'],
      ui.actions,
    );
    const results = new WaysResults(contentEl.createDiv({ cls: 'acquaint-ask-results' }), ui, {
      ...links,
      open: (person, event) => {
        this.close();
        links.open(person, event);
      },
      ask: (wanted) => {
        this.close();
        askThrough(ui.introductions.ui, wanted);
      },
    });
    const choices = knownGoals(people.index).map(({ text, kind }) => ({
      text,
      note: GOAL_KINDS[kind],
    }));
    new TextSuggest(ui.app, search, choices, ({ text }) => {
      results.show(text);
    });
    search.inputEl.addEventListener('keydown', (event) => {
      // Where a suggestion is chosen by the key, that has shown it already.
      if (event.key === 'Enter' && !event.isComposing && !event.defaultPrevented)
        results.show(search.getValue());
    });
    this.stopListening = people.subscribe(() => {
      results.draw();
    });
    results.show(this.wanted);
    search.inputEl.focus();
  }

  override onClose(): void {
    this.stopListening();
    this.contentEl.empty();
  }
}
