import { TFile, type App } from 'obsidian';
import { withoutNeeds } from '../../core/suggestions/open-phrases';
import type { Suggestion } from '../../core/suggestions/reasons';
import type { Person } from '../../core/people/person';
import { EXCLUDED } from '../../words/introductions/excluded';
import { FOLLOW_UPS } from '../../words/follow-ups/follow-ups-list';
import { INTRODUCTIONS } from '../../words/introductions/introductions-list';
import { LANGUAGE } from '../../words/kit/ui-language';
import { TABLE_NAMES } from '../../words/tables/table-names';
import { missingWords, NEEDS, NOTE_NEEDS } from '../../words/suggestions/needs';
import { focusedPlace, focusPlace, moveOnKey, drawSuggestion } from './suggestion-item';
import type { ListPart } from '../kit/list-part';
import { drawEmptyState, NOTHING_TO_SAY, readingState, type EmptyState } from '../kit/empty-state';
import type { IntroductionActions, PersonActions, UndoableActions } from '../kit/ui-context';
import type { PersonLinkCallbacks } from '../kit/person-note-link';
import type { PluginServices } from '../kit/plugin-services';
import { backgroundSuggestions } from '../suggestions/background-suggestions';

/** As many people as can be asked about in one go: it takes a minute. */
const AT_ONCE = 3;

/** What the view of introductions needs of the rest of the plugin. */
export interface IntroductionsUi {
  readonly services: PluginServices;
  readonly undoable: UndoableActions;
  readonly actions: PersonActions;
  readonly introductions: IntroductionActions;
  addPerson(): void;
  /** Leads to what finds nobody so far. */
  openNeeds(): void;
  /** Leads to several who should all meet. */
  openTables(): void;
}

/** Where the list stands, and what a person's name in it leads to. */
interface ListPlace extends IntroductionsUi {
  readonly app: App;
  readonly callbacks: PersonLinkCallbacks;
}

/** What the view of introductions shows: all suggestions, or those of the person whose note is open. */
export class IntroductionsList implements ListPart {
  private isForAll = false;
  private isDrawn = false;
  private isFocusOwed = false;
  private readonly body: HTMLElement;
  private readonly open: HTMLElement;
  private readonly heading: HTMLElement;
  private readonly list: HTMLElement;
  private readonly excludedEl: HTMLElement;
  private readonly unmet: HTMLElement;
  private readonly state: HTMLElement;

  constructor(
    contentEl: HTMLElement,
    private readonly ui: ListPlace,
  ) {
    this.body = contentEl.createDiv({ cls: 'acquaint-body acquaint-scroll' });
    this.open = this.body.createDiv({ cls: 'acquaint-under-way' });
    this.heading = this.body.createDiv({ cls: 'acquaint-heading', attr: { tabindex: '-1' } });
    const attr = { 'aria-label': INTRODUCTIONS.list };
    this.list = this.body.createEl('ul', { cls: 'acquaint-cards', attr });
    this.excludedEl = contentEl.createDiv({ cls: 'acquaint-held-back' });
    this.unmet = contentEl.createDiv({ cls: 'acquaint-unmet' });
    this.state = this.body.createDiv({ attr: { 'aria-live': 'polite' } });
    this.list.addEventListener('keydown', (event) => {
      if (moveOnKey(this.list, event.key)) event.preventDefault();
    });
    this.draw();
  }

  close(): void {
    this.body.empty();
  }

  /** From the next drawing on the list is again that of the open note. */
  followNote(): void {
    this.isForAll = false;
  }

  /** Shows the pairs of all people, whichever note is open. */
  showAll(): void {
    this.isForAll = true;
    this.draw();
  }

  /** Goes to the first card; while there is no list so far, there as soon as there is one. */
  takeFocus(): void {
    this.isFocusOwed = !this.isDrawn;
    if (!focusPlace(this.list, { card: 0, control: 0 }))
      (this.state.querySelector('button') ?? this.heading).focus();
  }

  draw(): void {
    const { index } = this.ui.services.people;
    const person = this.isForAll ? null : this.activePerson();
    const found = index.state === 'reading' ? null : this.found(person);
    this.isDrawn = Boolean(found);
    if (!found) {
      this.heading.empty();
      this.list.empty();
      this.open.empty();
      this.excludedEl.empty();
      this.unmet.empty();
      this.say(readingState(this.ui.services.people.progress));
      return;
    }
    this.drawHeading(person);
    void this.ui.introductions.drawUnderWay(this.open, person);
    void this.ui.introductions.drawExcluded(this.excludedEl, person);
    this.drawUnmet(person);
    this.drawList(found, person);
    this.say(this.stateOf(found, person));
    // Not if the user has moved on to something else meanwhile.
    if (this.isFocusOwed && this.heading === this.heading.doc.activeElement) this.takeFocus();
    this.isFocusOwed = false;
  }

  private found(person: Person | null): readonly Suggestion[] | null {
    return backgroundSuggestions(this.ui.services.people.index, { person }, () => {
      this.draw();
    });
  }

  private activePerson(): Person | null {
    const file = this.ui.app.workspace.getActiveFile();
    return file instanceof TFile ? this.ui.services.people.index.person(file.path) : null;
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
      this.showAll();
      this.heading.focus();
    });
  }

  private drawList(found: readonly Suggestion[], person: Person | null): void {
    const place = focusedPlace(this.list);
    this.list.empty();
    for (const suggestion of found) {
      drawSuggestion(this.list, suggestion, {
        ...this.ui.callbacks,
        propose: () => void this.ui.introductions.propose(suggestion),
        setAside: (anchor) => void this.ui.introductions.setAside(suggestion, anchor),
        first: person,
      });
    }
    if (place && !focusPlace(this.list, place)) this.heading.focus();
  }

  /** The ways to several who should meet and to what finds nobody; the latter is not counted here, for every edit draws this again. */
  private drawUnmet(person: Person | null): void {
    const isAnybody = this.ui.services.people.index.people().next().done !== true;
    const isShown = person === null && isAnybody;
    if (isShown === this.unmet.hasChildNodes()) return;
    this.unmet.empty();
    if (!isShown) return;
    this.drawWay(TABLE_NAMES.line, () => {
      this.ui.openTables();
    });
    this.drawWay(NEEDS.sides.need, () => {
      this.ui.openNeeds();
    });
  }

  private drawWay(words: string, run: () => void): void {
    const line = this.unmet.createDiv({ cls: 'acquaint-held-back-line' });
    line.createSpan({ text: words, attr: LANGUAGE });
    const attr = { type: 'button', 'aria-label': `${NEEDS.show}: ${words}` };
    const cls = 'acquaint-small acquaint-quiet';
    line.createEl('button', { text: NEEDS.show, cls, attr }).addEventListener('click', run);
  }

  private stateOf(found: readonly Suggestion[], person: Person | null): EmptyState {
    const { introductions, services } = this.ui;
    if (person?.noIntroductions === true) {
      const button = { text: EXCLUDED.again, run: () => void introductions.suggestAgain(person) };
      return { lines: [EXCLUDED.wantsNone(person.name)], button };
    }
    if (found.length > 0) return NOTHING_TO_SAY;
    if (services.people.index.people().next().done === true) {
      const button = {
        text: FOLLOW_UPS.addFirst,
        run: () => {
          this.ui.addPerson();
        },
      };
      return { lines: [FOLLOW_UPS.nobody], button };
    }
    return this.nothing(person);
  }

  /** That there is nobody to introduce, and the way to note what that takes. */
  private nothing(person: Person | null): EmptyState {
    const { app, undoable, services } = this.ui;
    const { index } = services.people;
    const said = person ? INTRODUCTIONS.nothingFor(person.name) : INTRODUCTIONS.nothing;
    const lines = [said, INTRODUCTIONS.nothingHint];
    const all = withoutNeeds(index, services.clock.today());
    const asked = person ? all.filter(({ path }) => path === person.path) : all.slice(0, AT_ONCE);
    if (asked.length === 0) return { lines, button: null };
    const run = async (): Promise<void> => {
      const { NoteNeedsModal } = await import('../suggestions/note-needs-modal');
      new NoteNeedsModal({ app, undoable, services }, asked).open();
    };
    const count = [...index.people()].length;
    return {
      lines: person ? lines : [...lines, missingWords(count, all.length)],
      button: { text: NOTE_NEEDS.button(asked.length), run: () => void run() },
    };
  }

  private say(state: EmptyState): void {
    const hadFocus = this.state.contains(this.state.doc.activeElement);
    drawEmptyState(this.state, state);
    if (hadFocus && !this.state.contains(this.state.doc.activeElement)) this.heading.focus();
  }
}
