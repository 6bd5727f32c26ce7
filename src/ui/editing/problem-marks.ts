import { StateEffect, type Extension, type Text } from '@codemirror/state';
import {
  Decoration,
  ViewPlugin,
  type DecorationSet,
  type EditorView,
  type ViewUpdate,
} from '@codemirror/view';
import { editorInfoField } from 'obsidian';
import { isInsideEditor } from './inside-editor';

/** Where a value stands that cannot be read, and why it cannot. */
interface ShownProblem {
  readonly from: number;
  readonly to: number;
  readonly words: string;
}

/** Finds what cannot be read in an editor's note; nothing if the note is not a person's. */
export type FindProblems = (path: string, doc: Text) => readonly ShownProblem[];

export interface ProblemSource {
  /** Loaded on first use: reading YAML is of no use before a person note is open. */
  load(): Promise<FindProblems>;
  /** @returns how to stop listening */
  subscribe(listener: () => void): () => void;
}

const lookAgain = StateEffect.define();

function marksOf(view: EditorView, places: readonly ShownProblem[]): DecorationSet {
  const { length } = view.state.doc;
  const marks = places.filter(({ from, to }) => from < to && to <= length);
  return Decoration.set(
    marks.map(({ from, to, words }) =>
      // The app shows an aria-label as a tooltip.
      Decoration.mark({
        class: 'acquaint-problem',
        attributes: { 'aria-label': words, 'data-tooltip-position': 'top' },
      }).range(from, to),
    ),
  );
}

/** Underlines, in one editor, the values that cannot be read, but never the line being typed. */
class ProblemMarks {
  decorations: DecorationSet = Decoration.none;
  private find: FindProblems | null = null;
  private typedLine: number | null = null;
  private readonly stop: () => void;

  constructor(
    private readonly view: EditorView,
    source: ProblemSource,
  ) {
    this.stop = source.subscribe(() => {
      view.dispatch({ effects: lookAgain.of(null) });
    });
    void this.start(source);
  }

  update({ docChanged, selectionSet, changes, transactions, state }: ViewUpdate): void {
    const line = state.doc.lineAt(state.selection.main.head).number;
    const isAsked = transactions.some(({ effects }) => effects.some((each) => each.is(lookAgain)));
    const hasLeft = this.typedLine !== null && selectionSet && line !== this.typedLine;
    if (docChanged) this.typedLine = line;
    else if (hasLeft) this.typedLine = null;
    if (docChanged) this.decorations = this.decorations.map(changes);
    if (docChanged || isAsked || hasLeft) this.mark();
  }

  destroy(): void {
    this.find = null;
    this.stop();
  }

  private async start(source: ProblemSource): Promise<void> {
    this.find = await source.load();
    this.view.dispatch({ effects: lookAgain.of(null) });
  }

  private mark(): void {
    const { state } = this.view;
    const path = state.field(editorInfoField, false)?.file?.path;
    const isNote = path !== undefined && !isInsideEditor(this.view);
    const places = !isNote ? [] : (this.find?.(path, state.doc) ?? []);
    const typed = this.typedLine;
    const shown = places.filter(({ from }) => state.doc.lineAt(from).number !== typed);
    this.decorations = marksOf(this.view, shown);
  }
}

/** Underlines what cannot be read in a person note, each with the reason. */
export function problemMarks(source: ProblemSource): Extension {
  return ViewPlugin.define((view) => new ProblemMarks(view, source), {
    decorations: ({ decorations }) => decorations,
  });
}
