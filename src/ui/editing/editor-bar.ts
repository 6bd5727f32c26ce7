import { StateEffect, StateField, type EditorState, type Extension } from '@codemirror/state';
import { showPanel, ViewPlugin, type EditorView, type Panel } from '@codemirror/view';
import { editorInfoField } from 'obsidian';
import { isInsideEditor } from './inside-editor';
import type { NoteBars } from './note-bars';

const setNote = StateEffect.define<string | null>();

/** The note in an editor, if it is one with a bar. */
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
  // The editor's own place of panels, which it gives a grey that no theme knows.
  const place = (): HTMLElement | null => dom.parentElement;
  return {
    dom,
    top: true,
    mount: () => place()?.addClass('acquaint-panels'),
    destroy: () => {
      place()?.removeClass('acquaint-panels');
      stop();
    },
  };
}

/** Keeps the editor's note in step with what the index knows of it. */
function follow(view: EditorView, note: StateField<string | null>, bars: NoteBars): () => void {
  let isGone = false;
  const update = (): void => {
    if (isGone) return;
    const path = isInsideEditor(view) ? null : noteWithBar(view.state, bars);
    if (path !== view.state.field(note)) view.dispatch({ effects: setNote.of(path) });
  };
  // An editor is put into the page after it is made, still before anything is painted.
  queueMicrotask(update);
  const stop = bars.subscribe(update);
  return () => {
    isGone = true;
    stop();
  };
}

/** The bar on top of a person or introduction note while it is edited. */
export function editorBar(bars: NoteBars): Extension {
  const note = StateField.define<string | null>({
    create: () => null,
    update: (path, { effects }) =>
      effects.reduce((now, effect) => (effect.is(setNote) ? effect.value : now), path),
    provide: (field) =>
      showPanel.from(field, (path) => (path === null ? null : () => panelFor(path, bars))),
  });
  const follower = ViewPlugin.define((view) => ({ destroy: follow(view, note, bars) }));
  return [note, follower];
}
