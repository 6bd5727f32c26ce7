import type { EditorState } from '@codemirror/state';
import { StateField } from '@codemirror/state';
import { Decoration, EditorView, type DecorationSet } from '@codemirror/view';
import { getFrontMatterInfo } from './yaml-text';

function hidden({ doc }: EditorState): DecorationSet {
  const { exists, contentStart } = getFrontMatterInfo(doc.toString());
  const to = doc.lineAt(Math.max(0, contentStart - 1)).to;
  if (!exists || to === 0) return Decoration.none;
  return Decoration.set(Decoration.replace({ block: true }).range(0, to));
}

/** Live Preview shows no line of the properties; that CodeMirror's own are replaced is assumed. */
export const hiddenProperties = StateField.define<DecorationSet>({
  create: hidden,
  update: (shown, { docChanged, state }) => (docChanged ? hidden(state) : shown),
  provide: (field) => EditorView.decorations.from(field),
});
