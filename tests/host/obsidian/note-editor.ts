import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { ChangeSet, Compartment, EditorState, type Extension } from '@codemirror/state';
import { drawSelection, EditorView, keymap } from '@codemirror/view';
import type { MarkdownView } from './markdown-view';
import {
  editorEditorField,
  editorInfoField,
  editorLivePreviewField,
  livePreviewState,
} from './editor-fields';
import { hiddenProperties } from './hidden-properties';
import { noteLanguage } from './note-language';
import { tableCells } from './table-cells';

/** The smallest change that makes one text of another. */
function difference(from: string, to: string): { from: number; to: number; insert: string } {
  let start = 0;
  while (start < from.length && start < to.length && from[start] === to[start]) start++;
  let [end, last] = [from.length, to.length];
  while (end > start && last > start && from[end - 1] === to[last - 1]) {
    end--;
    last--;
  }
  return { from: start, to: end, insert: to.slice(start, last) };
}

/** The CodeMirror of a note; knows what of it is not yet in the file. */
export class NoteEditor {
  readonly cm: EditorView;
  private readonly plugins = new Compartment();
  private readonly properties = new Compartment();
  private isLivePreview = false;
  private unsaved = ChangeSet.empty(0);
  private saved = '';
  private isTakingIn = false;

  constructor(
    parent: HTMLElement,
    private readonly view: MarkdownView,
    private readonly changed: () => void,
  ) {
    this.cm = new EditorView({ parent });
  }

  get text(): string {
    return this.cm.state.doc.toString();
  }

  get isDirty(): boolean {
    return this.text !== this.saved;
  }

  /** Another note, with its own history. */
  start(text: string, extensions: readonly Extension[]): void {
    this.cm.setState(
      EditorState.create({
        doc: text,
        extensions: [this.basics(), this.plugins.of(this.withCells(extensions))],
      }),
    );
    this.markSaved(text);
  }

  /**
   * Takes in what the file has become, under what is typed and not yet saved. The app puts what is
   * typed into the new text again by fuzzy patches and drops what fails (observed on 1.13.7: SOURCES.md); here
   * it fails wherever both changed the same lines or ones beside each other.
   */
  takeIn(text: string): void {
    const change = difference(this.saved, text);
    if (this.isTypedNear(change)) return this.dropTyped(text);
    const outside = ChangeSet.of(change, this.saved.length);
    const changes = outside.map(this.unsaved, true);
    this.unsaved = this.unsaved.map(outside);
    this.saved = text;
    this.isTakingIn = true;
    this.cm.dispatch({ changes });
    this.isTakingIn = false;
  }

  markSaved(text: string): void {
    this.saved = text;
    this.unsaved = ChangeSet.of(difference(text, this.text), text.length);
  }

  /** As the user does it: saved like what is typed. */
  replace(text: string): void {
    this.cm.dispatch({ changes: difference(this.text, text) });
  }

  /** In Live Preview a widget above the text shows the properties. */
  setLivePreview(isLivePreview: boolean): void {
    this.isLivePreview = isLivePreview;
    this.cm.dispatch({ effects: this.properties.reconfigure(this.propertiesShown()) });
  }

  reconfigure(extensions: readonly Extension[]): void {
    this.cm.dispatch({ effects: this.plugins.reconfigure(this.withCells(extensions)) });
  }

  private isTypedNear({ from, to }: { readonly from: number; readonly to: number }): boolean {
    const lineAt = (at: number): number => this.saved.slice(0, at).split('\n').length;
    const [first, last] = [lineAt(from) - 1, lineAt(to) + 1];
    let isNear = false;
    this.unsaved.iterChangedRanges((start, end) => {
      if (lineAt(end) >= first && lineAt(start) <= last) isNear = true;
    });
    return isNear;
  }

  private dropTyped(text: string): void {
    this.saved = text;
    this.unsaved = ChangeSet.empty(text.length);
    this.isTakingIn = true;
    this.cm.dispatch({ changes: difference(this.text, text) });
    this.isTakingIn = false;
  }

  private withCells(extensions: readonly Extension[]): Extension[] {
    return [...extensions, this.cellExtensions(extensions)];
  }

  /** What the editor of a table's cell has: all of the plugins, and the file of this note. */
  private cellExtensions(extensions: readonly Extension[]): Extension {
    return tableCells(() => [
      editorInfoField.init(() => this.view),
      editorEditorField.init(() => this.cm),
      editorLivePreviewField.init(() => true),
      livePreviewState,
      ...extensions,
    ]);
  }

  private propertiesShown(): Extension {
    return this.isLivePreview ? hiddenProperties : [];
  }

  private basics(): Extension {
    return [
      this.properties.of(this.propertiesShown()),
      editorInfoField.init(() => this.view),
      editorEditorField.init(() => this.cm),
      editorLivePreviewField,
      livePreviewState,
      history(),
      drawSelection(),
      EditorView.lineWrapping,
      EditorView.contentAttributes.of({ 'aria-label': 'Note' }),
      keymap.of([...defaultKeymap, ...historyKeymap, indentWithTab]),
      noteLanguage(),
      EditorView.updateListener.of((update) => {
        if (!update.docChanged || this.isTakingIn) return;
        this.unsaved = this.unsaved.compose(update.changes);
        this.changed();
      }),
    ];
  }
}
