import { ItemView, TFile, type HoverParent, type HoverPopover, type WorkspaceLeaf } from 'obsidian';
import type { Suggestion } from '../core/introductions/reasons';
import type { Person } from '../core/person/person';
import { HELD_BACK } from '../core/words/held-back';
import { FOLLOW_UPS, INTRODUCTIONS, LANGUAGE } from '../core/words/interface';
import { focusedPlace, focusPlace, moveOnKey } from './card-keys';
import { drawWhileShown } from './draw-while-shown';
import { drawEmptyState, NOTHING_TO_SAY, readingState, type EmptyState } from './empty-state';
import { isFocusWanted } from './focus-wanted';
import type { IntroductionActions } from './ledger/introduction-actions';
import type { PersonActions } from './person-actions';
import { personLinkHandlers } from './person-note-link';
import type { Surroundings } from './ports';
import type { suggestionsAtHand } from './suggestions-at-hand';
import { drawSuggestion } from './suggestion-card';

export const INTRODUCTIONS_VIEW = 'acquaint-introductions';

/** What the view needs of the rest of the plugin. */
interface IntroductionsUi {
  readonly surroundings: Surroundings;
  readonly actions: PersonActions;
  readonly introductions: IntroductionActions;
  addPerson(): void;
}

/** The sidebar list of suggested introductions; for an open person note, that person's. */
export class IntroductionsView extends ItemView implements HoverParent {
  override navigation = false;
  hoverPopover: HoverPopover | null = null;
  private isForAll = false;
  private isDrawn = false;
  private isFocusOwed = false;
  /** Null until what weighs people is loaded, which is with the first list. */
  private suggest: typeof suggestionsAtHand | null = null;
  private readonly body = this.contentEl.createDiv({ cls: 'acquaint-body acquaint-scroll' });
  private readonly open = this.body.createDiv({ cls: 'acquaint-under-way' });
  private readonly heading = this.body.createDiv({
    cls: 'acquaint-heading',
    attr: { tabindex: '-1' },
  });
  private readonly list = this.body.createEl('ul', {
    cls: 'acquaint-cards',
    attr: { 'aria-label': INTRODUCTIONS.list },
  });
  private readonly heldBack = this.contentEl.createDiv({ cls: 'acquaint-held-back' });
  private readonly state = this.body.createDiv({ attr: { 'aria-live': 'polite' } });

  constructor(
    leaf: WorkspaceLeaf,
    private readonly ui: IntroductionsUi,
  ) {
    super(leaf);
  }

  override getViewType(): string {
    return INTRODUCTIONS_VIEW;
  }

  override getDisplayText(): string {
    return INTRODUCTIONS.title;
  }

  override getIcon(): string {
    return 'lucide-users';
  }

  protected override onOpen(): Promise<void> {
    this.contentEl.addClass('acquaint-view');
    this.registerDomEvent(this.list, 'keydown', (event) => {
      if (moveOnKey(this.list, event.key)) event.preventDefault();
    });
    const { surroundings } = this.ui;
    const changed = drawWhileShown(
      this,
      this.contentEl,
      { app: this.app, surroundings },
      this.redraw,
    );
    this.registerEvent(
      this.app.workspace.on('file-open', () => {
        this.isForAll = false;
        changed();
      }),
    );
    this.draw();
    void this.loadEngine();
    return Promise.resolve();
  }

  override setEphemeralState(state: unknown): void {
    super.setEphemeralState(state);
    if (isFocusWanted(state)) this.takeFocus();
  }

  /** Goes to the first card; while there is no list so far, there as soon as there is one. */
  private takeFocus(): void {
    this.isFocusOwed = !this.isDrawn;
    if (!focusPlace(this.list, { card: 0, control: 0 }))
      (this.state.querySelector('button') ?? this.heading).focus();
  }

  private readonly redraw = (): void => {
    this.draw();
  };

  private activePerson(): Person | null {
    const file = this.app.workspace.getActiveFile();
    return file instanceof TFile ? this.ui.surroundings.people.index.person(file.path) : null;
  }

  private draw(): void {
    const { index } = this.ui.surroundings.people;
    const person = this.isForAll ? null : this.activePerson();
    const found = index.state === 'reading' ? null : this.suggest?.(index, { person }, this.redraw);
    this.isDrawn = Boolean(found);
    if (!found) {
      this.heading.empty();
      this.list.empty();
      this.open.empty();
      this.heldBack.empty();
      this.say(readingState(this.ui.surroundings.people.progress));
      return;
    }
    this.drawHeading(person);
    void this.ui.introductions.drawUnderWay(this.open, person);
    void this.ui.introductions.drawHeldBack(this.heldBack, person);
    this.drawList(found, person);
    this.say(this.stateOf(found, person));
    // Not where the user has gone on to something else meanwhile.
    if (this.isFocusOwed && this.heading === this.heading.doc.activeElement) this.takeFocus();
    this.isFocusOwed = false;
  }

  private async loadEngine(): Promise<void> {
    const { suggestionsAtHand } = await import('./suggestions-at-hand');
    this.suggest = suggestionsAtHand;
    this.draw();
  }

  private drawHeading(person: Person | null): void {
    this.heading.empty();
    const text = person === null ? INTRODUCTIONS.forAll : INTRODUCTIONS.forPerson(person.name);
    const heading = this.heading.createDiv({
      cls: 'acquaint-heading-text',
      attr: { role: 'heading', 'aria-level': '3' },
    });
    heading.createSpan({ text, attr: LANGUAGE });
    if (person === null) return;
    const all = this.heading.createEl('button', {
      text: INTRODUCTIONS.showAll,
      cls: 'acquaint-small acquaint-quiet',
      attr: { type: 'button' },
    });
    all.addEventListener('click', () => {
      this.isForAll = true;
      this.draw();
      this.heading.focus();
    });
  }

  private drawList(found: readonly Suggestion[], person: Person | null): void {
    const place = focusedPlace(this.list);
    this.list.empty();
    const handlers = personLinkHandlers(this.app, [this, INTRODUCTIONS_VIEW], this.ui.actions);
    for (const suggestion of found) {
      drawSuggestion(this.list, suggestion, {
        ...handlers,
        propose: () => void this.ui.introductions.propose(suggestion),
        setAside: (anchor) => void this.ui.introductions.setAside(suggestion, anchor),
        first: person,
      });
    }
    if (place && !focusPlace(this.list, place)) this.heading.focus();
  }

  private stateOf(found: readonly Suggestion[], person: Person | null): EmptyState {
    const { introductions, surroundings } = this.ui;
    if (person?.noIntroductions === true) {
      const button = { text: HELD_BACK.again, run: () => void introductions.suggestAgain(person) };
      return { lines: [HELD_BACK.wantsNone(person.name)], button };
    }
    if (found.length > 0) return NOTHING_TO_SAY;
    if (surroundings.people.index.people().next().done === true) {
      const button = {
        text: FOLLOW_UPS.addFirst,
        run: () => {
          this.ui.addPerson();
        },
      };
      return { lines: [FOLLOW_UPS.nobody], button };
    }
    return { lines: [INTRODUCTIONS.nothing, INTRODUCTIONS.nothingHint], button: null };
  }

  private say(state: EmptyState): void {
    const hadFocus = this.state.contains(this.state.doc.activeElement);
    drawEmptyState(this.state, state);
    if (hadFocus && !this.state.contains(this.state.doc.activeElement)) this.heading.focus();
  }
}
