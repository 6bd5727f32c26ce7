import { StateField } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import { ViewPlugin } from '@codemirror/view';
import type * as real from 'obsidian';

function unset(): never {
  throw new Error('This field is set for the editors of notes only');
}

/** obsidian.d.ts 2597. */
export const editorEditorField = StateField.define<EditorView>({
  create: unset,
  update: (view) => view,
});

/** obsidian.d.ts 2603. */
export const editorInfoField = StateField.define<real.MarkdownFileInfo>({
  create: unset,
  update: (info) => info,
});

/** obsidian.d.ts 2609: here it is always source mode, as nothing is rendered. */
export const editorLivePreviewField = StateField.define<boolean>({
  create: () => false,
  update: (isLive) => isLive,
});

/** obsidian.d.ts 3834. */
export const livePreviewState = ViewPlugin.define((): real.LivePreviewStateType => ({
  mousedown: false,
}));
