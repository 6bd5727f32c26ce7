import { setIcon, TextComponent } from 'obsidian';
import { peopleKnownBy } from '../../core/people/known-people';
import type { Person } from '../../core/people/person';
import { NEED_LABELS, PANEL } from '../../words/people/person-panel';
import { knownAs } from '../../words/people/relations';
import { drawSection } from './draw-parts';
import type { PanelUi } from './panel-ui';

/** What is asked of a person, in the order in which it is shown. */
const IDS = ['seeks', 'offers', 'interests', 'field', 'circle', 'knows', 'discussed'] as const;

type NeedId = (typeof IDS)[number];

function valuesOf({ people }: PanelUi, person: Person, id: NeedId): readonly string[] {
  if (id === 'discussed') return [];
  if (id !== 'knows') return person[id];
  return peopleKnownBy(people.index, person).map(({ name, relation }) => knownAs(name, relation));
}

/** What introductions live on, each with a way to add to it. */
export class PanelNeeds {
  private open: NeedId | null = null;
  /** What is being typed, which stays when the lists are drawn again. */
  private typed = '';
  /** What could not be written, with a way to try again. */
  private refused: readonly string[] = [];
  private drawn = '';
  private path: string | null = null;

  constructor(
    private readonly el: HTMLElement,
    private readonly ui: PanelUi,
  ) {}

  clear(): void {
    this.leave(null);
    this.drawn = '';
    this.el.empty();
  }

  /** Draws again only if something else is said. */
  show(person: Person): void {
    const rows = IDS.map((id) => [id, valuesOf(this.ui, person, id)] as const);
    const said = JSON.stringify([person.path, rows]);
    if (said === this.drawn) return;
    if (person.path !== this.path) this.leave(this.open);
    this.path = person.path;
    this.drawn = said;
    this.redraw(person);
  }

  private redraw(person: Person): void {
    const hadFocus = this.el.contains(this.el.doc.activeElement);
    const { selectionStart = null, selectionEnd = null } = this.el.querySelector('input') ?? {};
    this.draw(person);
    const field = this.el.querySelector('input');
    if (!field || !hadFocus) return;
    field.focus();
    field.setSelectionRange(selectionStart, selectionEnd);
  }

  private leave(open: NeedId | null): void {
    this.open = open;
    this.typed = '';
    this.refused = [];
  }

  private draw(person: Person): void {
    this.el.empty();
    const section = drawSection(this.el, PANEL.needs);
    const list = section.createEl('dl', { cls: 'acquaint-panel-needs' });
    for (const id of IDS) {
      list.createEl('dt', { text: NEED_LABELS[id] });
      const cell = list.createEl('dd');
      for (const text of valuesOf(this.ui, person, id))
        cell.createSpan({ cls: 'acquaint-pill', text, attr: { dir: 'auto' } });
      if (this.open === id) this.drawField(cell, person, id);
      else this.drawAdd(cell, person, id);
    }
  }

  private drawAdd(cell: HTMLElement, person: Person, id: NeedId): void {
    const label = PANEL.addTo(NEED_LABELS[id]);
    const attr = { type: 'button', 'aria-label': label, 'data-key': `add:${id}` };
    const button = cell.createEl('button', { cls: 'acquaint-add clickable-icon', attr });
    setIcon(button, 'lucide-plus');
    button.addEventListener('click', () => {
      this.leave(id);
      this.draw(person);
      this.el.querySelector('input')?.focus();
    });
  }

  private drawField(cell: HTMLElement, person: Person, id: NeedId): void {
    const text = new TextComponent(cell);
    text.inputEl.setAttrs({ 'aria-label': PANEL.addTo(NEED_LABELS[id]), dir: 'auto' });
    text.setValue(this.typed).onChange((typed) => {
      this.typed = typed;
    });
    const choices = id === 'discussed' ? [] : this.ui.callbacks.suggest(text, id);
    const close = (): void => {
      this.leave(null);
      this.draw(person);
      this.el.querySelector<HTMLElement>(`[data-key="add:${id}"]`)?.focus();
    };
    text.inputEl.addEventListener('keydown', (event) => {
      if (event.isComposing || event.defaultPrevented) return;
      if (event.key === 'Escape') close();
      if (event.key !== 'Enter') return;
      event.preventDefault();
      const typed = text.getValue().trim();
      if (typed === '') close();
      else {
        // At once: nothing is lost if the user types on while the note is written.
        text.setValue('');
        this.typed = '';
        void this.add(person, id, choices.find((one) => one.text === typed)?.written ?? typed);
      }
    });
    for (const item of this.refused) this.drawRefused(cell, person, { id, item });
  }

  private drawRefused(
    cell: HTMLElement,
    person: Person,
    { id, item }: { readonly id: NeedId; readonly item: string },
  ): void {
    const row = cell.createDiv({ cls: 'acquaint-not-added', attr: { role: 'alert' } });
    row.createSpan({ text: PANEL.notAdded(item), attr: { dir: 'auto' } });
    const button = row.createEl('button', { text: PANEL.again, attr: { type: 'button' } });
    button.addEventListener('click', () => {
      this.refused = this.refused.filter((each) => each !== item);
      row.remove();
      this.el.querySelector('input')?.focus();
      void this.add(person, id, item);
    });
  }

  private async add(person: Person, id: NeedId, written: string): Promise<void> {
    const isLink = id === 'knows' && !written.includes('[[');
    const item = isLink ? `[[${written}]]` : written;
    const outcome = await this.ui.callbacks.carryOut(
      async (where) => {
        const { addToList } = await import('../../actions/people/add-to-list');
        return addToList(where, person, { id, item });
      },
      PANEL.added(NEED_LABELS[id], person.name),
    );
    if (outcome.kind !== 'refused' || this.open !== id || this.path !== person.path) return;
    this.refused = [...this.refused, item];
    this.redraw(person);
  }
}
