import { AbstractInputSuggest, FileView, type App } from 'obsidian';
import { choicesFor, type Choice } from '../../actions/editing/choices';
import { isShared } from '../../core/editing/known-values';
import type { PropertySpot } from '../../core/editing/property-spot';
import { placeWords } from '../../words/notes/faults';
import { PROPERTY_FIELD } from '../../words/editing/completion';
import {
  propertyKind,
  propertyTable,
  type PropertyId,
  type PropertyTable,
} from '../../core/people/properties';
import { renderChoice } from '../kit/render-choice';
import type { UiContext } from '../kit/ui-context';
import { linkToPerson } from '../kit/link-to-person';
import { readTypedDays } from '../kit/typed-days';
import type { Day } from '../../core/days/day';
import { DAY } from '../../words/people/forms';
import { DayField } from '../kit/day-field';
import { FormModal, type Refusal } from '../kit/form-modal';

interface AskedDay {
  /** The property's name. */
  readonly name: string;
  readonly around: { readonly today: Day; readonly towards: 'future' | 'past' };
}

/** Asks in words for the day of a property, whose own field takes none. */
class DayOfFieldModal extends FormModal {
  private field: DayField | null = null;

  constructor(
    app: App,
    private readonly about: AskedDay,
    private readonly done: (day: Day) => void,
  ) {
    super(app, PROPERTY_FIELD.dayTitle(about.name), PROPERTY_FIELD.confirm);
  }

  protected override fields(form: HTMLElement): void {
    this.field = new DayField(form, { name: PROPERTY_FIELD.dayLabel }, this.about.around);
  }

  protected override async submit(): Promise<Refusal> {
    const reading = await this.field?.read();
    if (reading?.kind !== 'day') return DAY.notADay;
    this.done(reading.day);
    return null;
  }
}

/** A field of the app's properties, and the row it lies in. */
export interface FieldPlace {
  readonly field: HTMLElement;
  readonly row: HTMLElement;
}

type TypedInto = HTMLInputElement | HTMLDivElement;

type Suggestion =
  | { readonly kind: 'choice'; readonly choice: Choice }
  | { readonly kind: 'in-words'; readonly id: PropertyId }
  | { readonly kind: 'reason'; readonly text: string };

/** What is known of a field that can be helped with. */
interface KnownField {
  readonly el: TypedInto;
  readonly row: HTMLElement;
  readonly path: string;
  /** The property's name as the row has it; empty while it is being given one. */
  readonly name: string;
  /** Null in the field for the name. */
  readonly id: PropertyId | null;
}

/** Who helps in fields. */
interface Helper {
  readonly helped: WeakSet<HTMLElement>;
  readonly isOver: boolean;
}

function typedInto(field: HTMLElement): TypedInto | null {
  if (field.instanceOf(HTMLInputElement))
    return ['text', 'date', 'number'].includes(field.type) ? field : null;
  return field.instanceOf(HTMLDivElement) && field.isContentEditable ? field : null;
}

function tableOf({ services }: UiContext): PropertyTable {
  return propertyTable(services.people.index.settings.propertyNames);
}

function propertyOf(name: string, table: PropertyTable): PropertyId | null {
  const [best] = [...table.meaningsOf(name)].sort((a, b) => a.rank - b.rank);
  return best?.id ?? null;
}

/** The person note whose properties a field shows. */
function pathOf({ app, services }: UiContext, field: HTMLElement): string | null {
  const around: FileView[] = [];
  app.workspace.iterateAllLeaves(({ view }) => {
    if (view instanceof FileView && view.containerEl.contains(field)) around.push(view);
  });
  const path = around[0]?.file?.path ?? null;
  return path !== null && services.people.index.person(path) ? path : null;
}

function knownOf(ui: UiContext, { field, row }: FieldPlace): KnownField | null {
  const el = typedInto(field);
  const path = el && pathOf(ui, field);
  if (!el || path === null) return null;
  const name = row.getAttribute('data-property-key') ?? '';
  if (field.closest('.metadata-property-key')) return { el, row, path, name, id: null };
  const id = field.closest('.metadata-property-value') ? propertyOf(name, tableOf(ui)) : null;
  return id === null ? null : { el, row, path, name, id };
}

function textIn(el: TypedInto): string {
  return el.instanceOf(HTMLInputElement) ? el.value : el.getText();
}

/** As if it had been typed: the app takes over what is in the field when it is left. */
function typeInto(el: TypedInto, text: string): void {
  if (el.instanceOf(HTMLInputElement)) el.value = text;
  else {
    el.setText(text);
    const selection = el.win.getSelection();
    selection?.selectAllChildren(el);
    selection?.collapseToEnd();
  }
  el.dispatchEvent(new Event('input', { bubbles: true }));
  el.dispatchEvent(new Event('change', { bubbles: true }));
}

/** The names of the other properties that the widget shows. */
function namesBeside(row: HTMLElement): string[] {
  const rows = row.parentElement?.querySelectorAll(':scope > [data-property-key]') ?? [];
  const others = [...rows].filter((other) => other !== row);
  return others.map((other) => other.getAttribute('data-property-key') ?? '');
}

/** Under one field: what could be meant, and why what stands there cannot be read. */
class FieldSuggest extends AbstractInputSuggest<Suggestion> {
  /** What stood in the field when it gained the focus: of that there may be something to say. */
  private before: string;

  constructor(
    private readonly owner: Helper,
    private readonly ui: UiContext,
    private readonly known: KnownField,
  ) {
    super(ui.app, known.el);
    this.before = textIn(known.el);
  }

  protected override async getSuggestions(query: string): Promise<Suggestion[]> {
    if (this.owner.isOver) return [];
    const reason = query === this.before ? this.reason() : [];
    return [...(await this.choices(query)), ...this.inWords(query), ...reason];
  }

  override renderSuggestion(suggestion: Suggestion, el: HTMLElement): void {
    if (suggestion.kind === 'choice') renderChoice(suggestion.choice, el);
    else if (suggestion.kind === 'reason')
      el.createDiv({ text: suggestion.text, cls: 'acquaint-reason', attr: { dir: 'auto' } });
    else renderChoice({ text: PROPERTY_FIELD.inWords, note: PROPERTY_FIELD.inWordsHint }, el);
  }

  override selectSuggestion(suggestion: Suggestion): void {
    this.close();
    if (suggestion.kind === 'choice') this.take(suggestion.choice.value);
    else if (suggestion.kind === 'in-words') this.askInWords(suggestion.id);
  }

  private take(value: string): void {
    this.before = value;
    typeInto(this.known.el, value);
    this.close();
  }

  private async choices(query: string): Promise<Suggestion[]> {
    const { known, ui } = this;
    if (!this.isOfUse(query)) return [];
    const { people, clock } = ui.services;
    const spot = spotOf(known.id, query.trim());
    const choices = choicesFor(spot, {
      people: people.index.people(),
      settings: people.index.settings,
      table: tableOf(ui),
      today: clock.today(),
      typedDay: await this.typedDay(query),
      present: namesBeside(known.row),
      linkTo: (person) => linkToPerson(ui.app, person),
    });
    // The app completes names and values of all notes by itself: two lists would hide each other.
    if (isAppsToComplete(known.id) && this.isAnotherListOpen()) return [];
    const isWritten = choices.some(({ value }) => value === query.trim());
    return isWritten ? [] : choices.map((choice) => ({ kind: 'choice', choice }));
  }

  /** Not beside a day that is chosen: there the arrows belong to the field. */
  private isOfUse(query: string): boolean {
    const { el, id } = this.known;
    const isChosen = el.instanceOf(HTMLInputElement) && el.type === 'date' && query !== '';
    const isNameAlone = id === null && query.trim() === '';
    return !isChosen && !isNameAlone;
  }

  private async typedDay(query: string): ReturnType<typeof readTypedDays> {
    const { id } = this.known;
    if (id === null || propertyKind(id) !== 'day' || query.trim() === '') return null;
    const towards = id === 'followUp' ? 'future' : 'past';
    return readTypedDays(query, this.ui.services.clock.today(), towards);
  }

  private inWords(query: string): Suggestion[] {
    const { el, id } = this.known;
    const isDayField = el.instanceOf(HTMLInputElement) && el.type === 'date';
    const isWanted = isDayField && query === '' && id !== null && propertyKind(id) === 'day';
    return isWanted ? [{ kind: 'in-words', id }] : [];
  }

  private askInWords(id: PropertyId): void {
    const { known, ui } = this;
    const towards = id === 'followUp' ? 'future' : 'past';
    const around = { today: ui.services.clock.today(), towards } as const;
    new DayOfFieldModal(ui.app, { name: known.name, around }, (day) => {
      this.take(day);
      known.el.focus();
    }).open();
  }

  private reason(): Suggestion[] {
    const { name, path, id } = this.known;
    if (id === null) return [];
    const problems = this.ui.services.people.index.problems();
    const own = problems.filter((each) => each.path === path && each.property === name);
    return own.map(({ fault }) => ({
      kind: 'reason',
      text: placeWords(name, fault),
    }));
  }

  private isAnotherListOpen(): boolean {
    const rows = [...this.known.el.doc.querySelectorAll('.suggestion-container .suggestion-item')];
    return rows.some((row) => !row.querySelector('.acquaint-choice, .acquaint-reason'));
  }
}

function isAppsToComplete(id: PropertyId | null): boolean {
  return id === null || isShared(id);
}

function spotOf(id: PropertyId | null, query: string): PropertySpot {
  if (id === null) return { kind: 'name', query, from: 0 };
  return { kind: 'value', id, query, from: 0, isInFlowList: false };
}

/** Completes what is typed in a field of the app's properties, if it is one of a person's. */
export function helpInField(owner: Helper, ui: UiContext, place: FieldPlace): void {
  const known = knownOf(ui, place);
  if (!known || owner.helped.has(known.el)) return;
  owner.helped.add(known.el);
  new FieldSuggest(owner, ui, known);
  // It has the focus already, and what listens has just come.
  if (known.el.doc.activeElement === known.el) known.el.dispatchEvent(new FocusEvent('focus'));
}
