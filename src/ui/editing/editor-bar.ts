import { StateEffect, StateField, type EditorState, type Extension } from '@codemirror/state';
import { showPanel, ViewPlugin, type EditorView, type Panel } from '@codemirror/view';
import { editorInfoField } from 'obsidian';
import type { NoteBars } from './note-bars';

const setNote = StateEffect.define<string | null>();

/** The note in an editor, where it is one that has a bar. */
function noteWithBar(state: EditorState, bars: NoteBars): string | null {
  const path = state.field(editorInfoField, false)?.file?.path ?? null;
  return path !== null && bars.has(path) ? path : null;
}

function panelFor(path: string, bars: NoteBars): Panel {
  const dom = createDiv({ cls: 'acquaint-bar' });
  let drawn = bars.draw(dom, path, '');
  const stop = bars.subscribe(() => {
    drawn = bars.draw(dom, path, drawn);
  });
  return { dom, top: true, destroy: stop };
}

/** Keeps the editor's note in step with what the index knows of it. */
function follow(view: EditorView, note: StateField<string | null>, bars: NoteBars): () => void {
  return bars.subscribe(() => {
    const path = noteWithBar(view.state, bars);
    if (path !== view.state.field(note)) view.dispatch({ effects: setNote.of(path) });
  });
}

/** The bar on top of a person or introduction note while it is edited. */
export function editorBar(bars: NoteBars): Extension {
  const note = StateField.define<string | null>({
    create: (state) => noteWithBar(state, bars),
    update: (path, { effects }) =>
      effects.reduce((now, effect) => (effect.is(setNote) ? effect.value : now), path),
    provide: (field) =>
      showPanel.from(field, (path) => (path === null ? null : () => panelFor(path, bars))),
  });
  const follower = ViewPlugin.define((view) => ({ destroy: follow(view, note, bars) }));
  return [note, follower];
}
