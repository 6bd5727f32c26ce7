import type { EditorView } from '@codemirror/view';

/**
 * Whether an editor is inside another one. Live Preview makes one for each cell of a table, with
 * the extensions of all plugins and the file of the note around it; what belongs to the note as a
 * whole is shown once, not in each cell. Told by its place on the page, so only once it is there.
 */
export function isInsideEditor({ dom }: EditorView): boolean {
  return dom.parentElement?.closest('.cm-editor') != null;
}
