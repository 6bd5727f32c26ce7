import { redo, undo } from '@codemirror/commands';
import { EditorSelection, Transaction, type ChangeSpec } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import type * as real from 'obsidian';
import { refuse, unfaked } from './unfaked';

/** obsidian.d.ts 2403, over a real CodeMirror 6. */
export class Editor implements real.Editor {
  getScrollInfo = unfaked('Editor.getScrollInfo');
  exec = unfaked('Editor.exec');
  processLines = unfaked('Editor.processLines');

  constructor(readonly cm: EditorView) {}

  getDoc(): this {
    return this;
  }

  refresh(): void {
    this.cm.requestMeasure();
  }

  getValue(): string {
    return this.cm.state.doc.toString();
  }

  setValue(content: string): void {
    this.change({ from: 0, to: this.cm.state.doc.length, insert: content });
  }

  getLine(line: number): string {
    return this.cm.state.doc.line(line + 1).text;
  }

  setLine(n: number, text: string): void {
    const { from, to } = this.cm.state.doc.line(n + 1);
    this.change({ from, to, insert: text });
  }

  lineCount(): number {
    return this.cm.state.doc.lines;
  }

  lastLine(): number {
    return this.lineCount() - 1;
  }

  getSelection(): string {
    const { from, to } = this.cm.state.selection.main;
    return this.cm.state.sliceDoc(from, to);
  }

  somethingSelected(): boolean {
    return !this.cm.state.selection.main.empty;
  }

  getRange(from: real.EditorPosition, to: real.EditorPosition): string {
    return this.cm.state.sliceDoc(this.posToOffset(from), this.posToOffset(to));
  }

  replaceSelection(replacement: string): void {
    this.cm.dispatch(this.cm.state.replaceSelection(replacement));
  }

  replaceRange(
    replacement: string,
    from: real.EditorPosition,
    to: real.EditorPosition = from,
  ): void {
    this.change({
      from: this.posToOffset(from),
      to: this.posToOffset(to),
      insert: replacement,
    });
  }

  getCursor(side: 'from' | 'to' | 'head' | 'anchor' = 'head'): real.EditorPosition {
    return this.offsetToPos(this.cm.state.selection.main[side]);
  }

  listSelections(): real.EditorSelection[] {
    return this.cm.state.selection.ranges.map(({ anchor, head }) => ({
      anchor: this.offsetToPos(anchor),
      head: this.offsetToPos(head),
    }));
  }

  setCursor(pos: real.EditorPosition | number, ch = 0): void {
    this.setSelection(typeof pos === 'number' ? { line: pos, ch } : pos);
  }

  setSelection(anchor: real.EditorPosition, head: real.EditorPosition = anchor): void {
    this.setSelections([{ anchor, head }]);
  }

  setSelections(ranges: real.EditorSelectionOrCaret[], main = 0): void {
    const made = ranges.map(({ anchor, head = anchor }) =>
      EditorSelection.range(this.posToOffset(anchor), this.posToOffset(head)),
    );
    this.cm.dispatch({ selection: EditorSelection.create(made, main) });
  }

  focus(): void {
    this.cm.focus();
  }

  blur(): void {
    this.cm.contentDOM.blur();
  }

  hasFocus(): boolean {
    return this.cm.hasFocus;
  }

  scrollTo(x?: number | null, y?: number | null): void {
    this.cm.scrollDOM.scrollTo({ left: x ?? 0, top: y ?? 0 });
  }

  scrollIntoView({ from }: real.EditorRange, center = false): void {
    const y = center ? 'center' : 'nearest';
    this.cm.dispatch({ effects: EditorView.scrollIntoView(this.posToOffset(from), { y }) });
  }

  undo(): void {
    undo(this.cm);
  }

  redo(): void {
    redo(this.cm);
  }

  transaction({
    changes = [],
    replaceSelection,
    selection,
    selections,
  }: real.EditorTransaction): void {
    if (selections) refuse('EditorTransaction.selections');
    const specs = changes.map(({ from, to = from, text }) => ({
      from: this.posToOffset(from),
      to: this.posToOffset(to),
      insert: text,
    }));
    this.change(specs);
    if (replaceSelection !== undefined) this.replaceSelection(replaceSelection);
    if (selection) this.setSelection(selection.from, selection.to ?? selection.from);
  }

  wordAt(pos: real.EditorPosition): real.EditorRange | null {
    const word = this.cm.state.wordAt(this.posToOffset(pos));
    return word && { from: this.offsetToPos(word.from), to: this.offsetToPos(word.to) };
  }

  posToOffset({ line, ch }: real.EditorPosition): number {
    const { doc } = this.cm.state;
    const { from, to } = doc.line(Math.max(1, Math.min(line + 1, doc.lines)));
    return Math.min(from + ch, to);
  }

  offsetToPos(offset: number): real.EditorPosition {
    const line = this.cm.state.doc.lineAt(Math.max(0, Math.min(offset, this.cm.state.doc.length)));
    return { line: line.number - 1, ch: offset - line.from };
  }

  private change(changes: ChangeSpec): void {
    this.cm.dispatch({ changes, annotations: Transaction.userEvent.of('input') });
  }
}
