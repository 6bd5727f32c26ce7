import { ItemView, TFile, type HoverParent, type HoverPopover, type WorkspaceLeaf } from 'obsidian';
import type { Suggestion } from '../core/introductions/reasons';
import { DEFAULT_LIMIT, DEFAULT_PER_PERSON } from '../core/introductions/suggest';
import { suggestionsFor } from '../core/introductions/suggestions';
import type { Person } from '../core/person/person';
import { INTRODUCTIONS, LANGUAGE } from '../core/words/interface';
import { focusedPlace, focusPlace, moveOnKey } from './card-keys';
import type { Deeds } from './deeds';
import type { PersonActions } from './person-actions';
import { isFocusWanted } from './focus-wanted';
import { personLinkHandlers } from './person-note-link';
import type { Surroundings } from './ports';
import { drawSuggestion } from './suggestion-card';

export const INTRODUCTIONS_VIEW = 'acquaint-introductions';

const LIMITS = { limit: DEFAULT_LIMIT, perPerson: DEFAULT_PER_PERSON };

/** The sidebar list of suggested introductions; for an open person note, that person's. */
export class IntroductionsView extends ItemView implements HoverParent {
  override navigation = false;
  hoverPopover: HoverPopover | null = null;
  private isForAll = false;
  private readonly heading = this.contentEl.createDiv({
    cls: 'acquaint-heading',
    attr: { tabindex: '-1' },
  });
  private readonly body = this.contentEl.createDiv({ cls: 'acquaint-body acquaint-scroll' });
  private readonly list = this.body.createEl('ul', {
    cls: 'acquaint-cards',
    attr: { 'aria-label': INTRODUCTIONS.list },
  });
  private readonly state = this.body.createDiv({ attr: { 'aria-live': 'polite' } });

  constructor(
    leaf: WorkspaceLeaf,
    private readonly surroundings: Surroundings,
    private readonly deeds: Deeds,
    private readonly actions: PersonActions,
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
    const draw = (): void => {
      this.draw();
    };
    this.register(this.surroundings.people.subscribe(draw));
    this.registerEvent(
      this.app.workspace.on('file-open', () => {
        this.isForAll = false;
        this.draw();
      }),
    );
    draw();
    return Promise.resolve();
  }

  override setEphemeralState(state: unknown): void {
    super.setEphemeralState(state);
    if (isFocusWanted(state) && !focusPlace(this.list, { card: 0, control: 0 }))
      this.heading.focus();
  }

  private activePerson(): Person | null {
    const file = this.app.workspace.getActiveFile();
    return file instanceof TFile ? this.surroundings.people.index.person(file.path) : null;
  }

  private draw(): void {
    const { index } = this.surroundings.people;
    if (index.state === 'reading') {
      this.heading.empty();
      this.list.empty();
      this.say([INTRODUCTIONS.reading]);
      return;
    }
    const person = this.isForAll ? null : this.activePerson();
    const found = suggestionsFor(index, person, LIMITS);
    this.drawHeading(person);
    this.drawList(found);
    this.say(found.length > 0 ? [] : [INTRODUCTIONS.nothing, INTRODUCTIONS.nothingHint]);
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

  private drawList(found: readonly Suggestion[]): void {
    const place = focusedPlace(this.list);
    this.list.empty();
    const handlers = personLinkHandlers(this.app, [this, INTRODUCTIONS_VIEW], this.actions);
    for (const suggestion of found) {
      drawSuggestion(this.list, suggestion, {
        ...handlers,
        record: (status) => {
          void this.deeds.record(suggestion, status);
        },
      });
    }
    if (place && !focusPlace(this.list, place)) this.heading.focus();
  }

  private say(lines: readonly string[]): void {
    const said = lines.join('\n');
    if (this.state.dataset['said'] === said) return; // else a live region is read out again
    this.state.dataset['said'] = said;
    this.state.empty();
    this.state.toggleClass('pane-empty', lines.length > 0);
    for (const text of lines) this.state.createDiv({ text, attr: LANGUAGE });
  }
}
