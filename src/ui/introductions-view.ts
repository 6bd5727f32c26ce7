import { ItemView, TFile, type WorkspaceLeaf } from 'obsidian';
import type { Suggestion } from '../core/introductions/reasons';
import { DEFAULT_LIMIT, DEFAULT_PER_PERSON } from '../core/introductions/suggest';
import { suggestionsFor } from '../core/introductions/suggestions';
import type { Person } from '../core/person/person';
import { INTRODUCTIONS } from '../core/words/interface';
import type { Deeds } from './deeds';
import { drawSuggestion } from './suggestion-card';
import type { Surroundings } from './ports';

export const INTRODUCTIONS_VIEW = 'acquaint-introductions';

const LIMITS = { limit: DEFAULT_LIMIT, perPerson: DEFAULT_PER_PERSON };

/** The sidebar list of suggested introductions; for an open person note, that person's. */
export class IntroductionsView extends ItemView {
  override navigation = false;
  private isForAll = false;
  private listed: HTMLElement | null = null;

  constructor(
    leaf: WorkspaceLeaf,
    private readonly surroundings: Surroundings,
    private readonly deeds: Deeds,
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
    this.listed = this.contentEl.createDiv({ cls: 'acquaint-body acquaint-scroll' });
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

  private activePerson(): Person | null {
    const file = this.app.workspace.getActiveFile();
    return file instanceof TFile ? this.surroundings.people.index.person(file.path) : null;
  }

  private draw(): void {
    const el = this.listed;
    if (!el) return;
    const { index } = this.surroundings.people;
    el.empty();
    if (index.state === 'reading') {
      el.createDiv({ cls: 'pane-empty', text: INTRODUCTIONS.reading });
      return;
    }
    const person = this.isForAll ? null : this.activePerson();
    this.drawHeading(el, person);
    const found = suggestionsFor(index, person, LIMITS);
    if (found.length === 0) this.drawNothing(el);
    else this.drawList(el, found);
  }

  private drawHeading(el: HTMLElement, person: Person | null): void {
    const heading = el.createDiv({ cls: 'acquaint-heading' });
    const text = person === null ? INTRODUCTIONS.forAll : INTRODUCTIONS.forPerson(person.name);
    heading.createDiv({ text, attr: { role: 'heading', 'aria-level': '3', dir: 'auto' } });
    if (person === null) return;
    heading.createEl('button', { text: INTRODUCTIONS.showAll }).addEventListener('click', () => {
      this.isForAll = true;
      this.draw();
    });
  }

  private drawNothing(el: HTMLElement): void {
    const empty = el.createDiv({ cls: 'pane-empty' });
    empty.createDiv({ text: INTRODUCTIONS.nothing });
    empty.createDiv({ text: INTRODUCTIONS.nothingHint });
  }

  private drawList(el: HTMLElement, found: readonly Suggestion[]): void {
    const list = el.createEl('ul', {
      cls: 'acquaint-cards',
      attr: { 'aria-label': INTRODUCTIONS.list },
    });
    for (const suggestion of found) {
      drawSuggestion(list, suggestion, {
        open: (person, event) => {
          void this.app.workspace.openLinkText(person.path, '', event.ctrlKey || event.metaKey);
        },
        record: (status) => {
          void this.deeds.record(suggestion, status);
        },
      });
    }
  }
}
