import {
  EditorSuggest,
  type App,
  type Editor,
  type EditorPosition,
  type EditorSuggestContext,
  type EditorSuggestTriggerInfo,
  type TFile,
} from 'obsidian';
import type { Choice } from '../../actions/editing/choices';
import { propertySpot, type PropertySpot } from '../../core/editing/property-spot';
import { propertyKind, propertyTable, type PropertyTable } from '../../core/people/properties';
import { linkToPerson } from '../kit/link-to-person';
import { renderChoice } from '../kit/render-choice';
import type { PluginServices } from '../kit/plugin-services';
import { readTypedDays } from '../kit/typed-days';

/** What is typed after a property's name, without the lines' ends. */
function linesTo(editor: Editor, { line, ch }: EditorPosition): string[] {
  const lines = Array.from({ length: line }, (_, at) => editor.getLine(at));
  return [...lines, editor.getLine(line).slice(0, ch)];
}

/** The first line tells most notes apart, and this is asked at every key. */
function mayBeInProperties(editor: Editor, { line, ch }: EditorPosition): boolean {
  const isAtEnd = /^\s*(?:\]\s*)?$/.test(editor.getLine(line).slice(ch));
  return line > 0 && isAtEnd && editor.getLine(0).startsWith('---');
}

/** Completes our properties and their values in the properties of a person note. */
export class PropertySuggest extends EditorSuggest<Choice> {
  private spot: PropertySpot | null = null;

  constructor(
    app: App,
    private readonly services: PluginServices,
  ) {
    super(app);
  }

  override onTrigger(
    cursor: EditorPosition,
    editor: Editor,
    file: TFile | null,
  ): EditorSuggestTriggerInfo | null {
    const { index } = this.services.people;
    if (!file || !mayBeInProperties(editor, cursor) || !index.person(file.path)) return null;
    this.spot = propertySpot(linesTo(editor, cursor), this.table());
    if (!this.spot) return null;
    const { from, query } = this.spot;
    return { start: { line: cursor.line, ch: from }, end: cursor, query };
  }

  override async getSuggestions({ editor, end }: EditorSuggestContext): Promise<Choice[]> {
    const { spot, services } = this;
    if (!spot) return [];
    const { index } = services.people;
    const { choicesFor } = await import('../../actions/editing/choices');
    const choices = choicesFor(spot, {
      people: index.people(),
      settings: index.settings,
      table: this.table(),
      today: services.clock.today(),
      typedDay: await this.typedDay(spot),
      present: namesIn(editor, end.line),
      linkTo: (person) => linkToPerson(this.app, person),
    });
    return [...choices];
  }

  override renderSuggestion(choice: Choice, el: HTMLElement): void {
    renderChoice(choice, el);
  }

  override selectSuggestion({ insert }: Choice): void {
    if (!this.context) return;
    const { editor, start, end } = this.context;
    editor.replaceRange(insert, start, end);
    editor.setCursor(editor.offsetToPos(editor.posToOffset(start) + insert.length));
    this.close();
  }

  private table(): PropertyTable {
    return propertyTable(this.services.people.index.settings.propertyNames);
  }

  private async typedDay(spot: PropertySpot): ReturnType<typeof readTypedDays> {
    if (spot.kind !== 'value' || propertyKind(spot.id) !== 'day' || spot.query === '') return null;
    const towards = spot.id === 'followUp' ? 'future' : 'past';
    return readTypedDays(spot.query, this.services.clock.today(), towards);
  }
}

/** The names of the other properties of the note. */
function namesIn(editor: Editor, typedLine: number): string[] {
  const names: string[] = [];
  for (let line = 1; line < editor.lineCount(); line++) {
    const text = editor.getLine(line);
    if (text.startsWith('---')) break;
    const name = /^([^\s:#-][^:]*?)[ \t]*:(?:\s|$)/.exec(text)?.[1];
    if (name !== undefined && line !== typedLine) names.push(name);
  }
  return names;
}
