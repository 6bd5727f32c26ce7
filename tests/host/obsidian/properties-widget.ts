import { setIcon } from './icons';
import { getFrontMatterInfo, isRecord, parseYaml, stringifyYaml } from './yaml-text';

/** What the widget needs of its note. */
interface NoteText {
  read(): string;
  write(text: string): void;
  /** The type that a property was given; null where it has none. */
  typeOf(name: string): string | null;
  /** Has the app complete what is typed: values of a property, or names where it is null. */
  complete(field: HTMLInputElement | HTMLDivElement, property: string | null): void;
}

const ICONS: Readonly<Record<string, string>> = {
  checkbox: 'check-square',
  date: 'calendar',
  multitext: 'list',
  number: 'binary',
  text: 'text',
};

const LISTS = ['aliases', 'tags', 'cssclasses'];

/** A given type counts where the value is of its kind; else what the value looks like. */
function typeOf(name: string, value: unknown, given: string | null): string {
  if (LISTS.includes(name) || Array.isArray(value)) return 'multitext';
  if (typeof value === 'boolean') return 'checkbox';
  if (typeof value === 'number') return 'number';
  if (value === null || value === '') return given ?? 'text';
  const isDay = typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);
  return isDay && (given === null || given === 'date') ? 'date' : 'text';
}

/**
 * The properties of a note as Live Preview shows them, above the text.
 *
 * Markup: none of it is documented. Rows, keys and values as other plugins' code quotes them for
 * the app (SOURCES.md): `.metadata-property` with `data-property-key`,
 * `.metadata-property-key-input`, `.metadata-input-longtext` (editable, with a tabindex),
 * `.metadata-input.mod-date` of type `date`, `.multi-select-pill`.
 * Assumed: that `.multi-select-input` is editable too; that a field is taken over when it loses the
 * focus or at Enter, and a date or checkbox when it changes; that rows are made anew after that.
 */
export class PropertiesWidget {
  private readonly el: HTMLElement;
  private readonly rowsEl: HTMLElement;
  private drawn = '';

  constructor(
    parent: HTMLElement,
    private readonly note: NoteText,
  ) {
    this.el = parent.createDiv('metadata-container');
    const heading = this.el.createDiv('metadata-properties-heading');
    heading.createDiv({ cls: 'metadata-properties-title', text: 'Properties' });
    const content = this.el.createDiv('metadata-content');
    this.rowsEl = content.createDiv('metadata-properties');
    const add = content.createEl('button', { cls: 'metadata-add-button', text: 'Add property' });
    add.addEventListener('click', () => {
      this.row('', null).querySelector<HTMLElement>('.metadata-property-key-input')?.focus();
    });
  }

  toggle(isShown: boolean): void {
    this.el.toggle(isShown);
    if (isShown) this.draw();
  }

  /** Draws the rows where the properties are others than those that are drawn. */
  draw(): void {
    const { frontmatter } = getFrontMatterInfo(this.note.read());
    if (frontmatter === this.drawn && this.rowsEl.childElementCount > 0) return;
    this.drawn = frontmatter;
    this.rowsEl.empty();
    for (const [name, value] of Object.entries(this.properties())) this.row(name, value);
  }

  private properties(): Record<string, unknown> {
    const value = parseYaml(getFrontMatterInfo(this.note.read()).frontmatter);
    return isRecord(value) ? value : {};
  }

  private set(name: string, value: unknown): void {
    const properties = this.properties();
    if (JSON.stringify(properties[name] ?? null) === JSON.stringify(value ?? null)) return;
    this.put({ ...properties, [name]: value });
  }

  private put(properties: Record<string, unknown>): void {
    const text = this.note.read();
    const body = text.slice(getFrontMatterInfo(text).contentStart);
    this.note.write(`---\n${stringifyYaml(properties)}---\n${body}`);
    this.draw();
  }

  private rename(from: string, to: string): void {
    if (to === '' || to === from) return;
    const entries = Object.entries(this.properties());
    const renamed = entries.map(([name, value]): [string, unknown] => [
      name === from ? to : name,
      value,
    ]);
    this.put(Object.fromEntries(from === '' ? [...entries, [to, null]] : renamed));
  }

  private row(name: string, value: unknown): HTMLElement {
    const type = typeOf(name, value, this.note.typeOf(name));
    const row = this.rowsEl.createDiv({
      cls: 'metadata-property',
      attr: { tabindex: '0', 'data-property-key': name, 'data-property-type': type },
    });
    const keyEl = row.createDiv('metadata-property-key');
    setIcon(keyEl.createSpan('metadata-property-icon'), ICONS[type] ?? 'text');
    const attr = { 'aria-label': name === '' ? 'Property name' : name, autocapitalize: 'none' };
    const key = keyEl.createEl('input', { cls: 'metadata-property-key-input', type: 'text', attr });
    key.value = name;
    this.note.complete(key, null);
    takenOver(key, () => {
      this.rename(name, key.value.trim());
    });
    const valueEl = row.createDiv('metadata-property-value');
    const field: Field = {
      name,
      value,
      commit: (next) => {
        this.set(name, next);
      },
      complete: (el) => {
        this.note.complete(el, name);
      },
    };
    if (type === 'multitext') drawList(valueEl, field);
    else if (type === 'checkbox') drawCheckbox(valueEl, field);
    else if (type === 'date') drawDate(valueEl, field);
    else drawText(valueEl, field);
    return row;
  }
}

interface Field {
  readonly name: string;
  readonly value: unknown;
  readonly commit: (value: unknown) => void;
  readonly complete: (el: HTMLDivElement) => void;
}

/** A list is taken over at Enter, and what else is typed in when the field is left. */
function takenOver(el: HTMLElement, take: () => void): void {
  el.addEventListener('blur', take);
  el.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.defaultPrevented) return;
    event.preventDefault();
    el.blur();
  });
}

function drawText(parent: HTMLElement, { name, value, commit, complete }: Field): void {
  const shown = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  const field = parent.createDiv({
    cls: 'metadata-input-longtext mod-truncate',
    text: shown,
    attr: { contenteditable: 'true', tabindex: '0', role: 'textbox', 'aria-label': name },
  });
  complete(field);
  takenOver(field, () => {
    const typed = field.getText();
    if (typed === shown) return;
    commit(typed === '' ? null : typed);
  });
}

function drawDate(parent: HTMLElement, { name, value, commit }: Field): void {
  const field = parent.createEl('input', {
    cls: 'metadata-input metadata-input-text mod-date',
    type: 'date',
    attr: { max: '9999-12-31', 'aria-label': name },
  });
  field.value = typeof value === 'string' ? value : '';
  field.addEventListener('change', () => {
    commit(field.value === '' ? null : field.value);
  });
}

function drawCheckbox(parent: HTMLElement, { name, value, commit }: Field): void {
  const attr = { 'aria-label': name };
  const field = parent.createEl('input', {
    cls: 'metadata-input-checkbox',
    type: 'checkbox',
    attr,
  });
  field.checked = value === true;
  field.addEventListener('change', () => {
    commit(field.checked);
  });
}

function drawList(parent: HTMLElement, { name, value, commit, complete }: Field): void {
  const all: unknown[] = Array.isArray(value) ? value : value === null ? [] : [value];
  const items = all.map((item) => (typeof item === 'string' ? item : JSON.stringify(item)));
  const container = parent.createDiv('multi-select-container');
  for (const [at, text] of items.entries()) {
    const pill = container.createDiv({ cls: 'multi-select-pill', attr: { tabindex: '0' } });
    pill.createDiv({ cls: 'multi-select-pill-content', text });
    const remove = pill.createDiv('multi-select-pill-remove-button');
    remove.addEventListener('click', () => {
      commit(items.filter((_, other) => other !== at));
    });
  }
  const field = container.createDiv({
    cls: 'multi-select-input',
    attr: { contenteditable: 'true', tabindex: '0', role: 'textbox', 'aria-label': name },
  });
  complete(field);
  takenOver(field, () => {
    const typed = field.getText().trim();
    if (typed !== '') commit([...items, typed]);
  });
}
