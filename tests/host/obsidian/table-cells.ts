import { EditorState, StateField, type Extension } from '@codemirror/state';
import { Decoration, EditorView, WidgetType, type DecorationSet } from '@codemirror/view';

/** What the editor of a cell is made with. */
export type CellExtensions = () => readonly Extension[];

const ROW = /^\s*\|.*\|\s*$/;

interface Table {
  readonly from: number;
  readonly to: number;
  readonly cells: readonly string[];
}

function cellsIn(line: string): string[] {
  return line
    .trim()
    .slice(1, -1)
    .split('|')
    .map((cell) => cell.trim());
}

function tablesIn({ doc }: EditorState): Table[] {
  const tables: Table[] = [];
  for (let number = 1; number <= doc.lines; number++) {
    const first = doc.line(number);
    if (!ROW.test(first.text)) continue;
    let last = first;
    const cells: string[] = [];
    for (; number <= doc.lines && ROW.test(doc.line(number).text); number++) {
      last = doc.line(number);
      if (!/^[\s|:-]+$/.test(last.text)) cells.push(...cellsIn(last.text));
    }
    tables.push({ from: first.from, to: last.to, cells });
  }
  return tables;
}

class TableWidget extends WidgetType {
  constructor(
    private readonly cells: readonly string[],
    private readonly extensions: CellExtensions,
  ) {
    super();
  }

  override eq(other: TableWidget): boolean {
    return this.cells.join('|') === other.cells.join('|');
  }

  override toDOM(): HTMLElement {
    const el = createDiv('cm-embed-block cm-table-widget');
    for (const doc of this.cells) {
      const cell = el.createDiv('table-cell-wrapper');
      const state = EditorState.create({ doc, extensions: [...this.extensions()] });
      cell.append(new EditorView({ state }).dom);
    }
    return el;
  }

  override destroy(dom: HTMLElement): void {
    for (const cell of dom.querySelectorAll<HTMLElement>('.cm-editor'))
      EditorView.findFromDOM(cell)?.destroy();
  }
}

/**
 * Live Preview shows a table as a widget with an editor in each cell, which has the extensions of
 * all plugins and the host note's `editorInfoField`. Source: reports of other plugins' authors
 * (No-Instructions/Relay pull request 112, esm7/obsidian-rtl 85, obsidian-helix 2).
 */
export function tableCells(extensions: CellExtensions): Extension {
  const widgets = (state: EditorState): DecorationSet =>
    Decoration.set(
      tablesIn(state).map(({ from, to, cells }) =>
        Decoration.replace({ widget: new TableWidget(cells, extensions), block: true }).range(
          from,
          to,
        ),
      ),
    );
  return StateField.define<DecorationSet>({
    create: widgets,
    update: (shown, { docChanged, state }) => (docChanged ? widgets(state) : shown),
    provide: (field) => EditorView.decorations.from(field),
  });
}
