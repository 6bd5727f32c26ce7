import { EditorView } from '@codemirror/view';
import { MarkdownView, type App, type Menu } from 'obsidian';
import { holdsOwnWords } from './notify';

/** A point of a window, in pixels. */
export interface MenuPlace {
  readonly x: number;
  readonly y: number;
  readonly doc: Document;
}

/** What asks for a menu. */
export type Anchor = HTMLElement | MouseEvent | MenuPlace;

/** As far down as a menu of the palette is expected: it takes the palette's place. */
const BELOW_TOP = 0.3;

function middleOf(doc: Document): MenuPlace {
  const { clientWidth, clientHeight } = doc.documentElement;
  return { x: clientWidth / 2, y: clientHeight * BELOW_TOP, doc };
}

/** Below an element; if that has left the page meanwhile, in the middle of its window. */
function below(el: HTMLElement): MenuPlace {
  if (!el.isConnected) return middleOf(el.doc);
  const { left, bottom } = el.getBoundingClientRect();
  return { x: left, y: bottom, doc: el.doc };
}

/** Null if the cursor is not on the screen, as in reading view. */
function cursorIn({ contentEl }: MarkdownView): MenuPlace | null {
  const el = contentEl.querySelector<HTMLElement>('.cm-editor');
  const editor = el?.isShown() === true ? EditorView.findFromDOM(el) : null;
  const cursor = editor?.coordsAtPos(editor.state.selection.main.head) ?? null;
  return cursor && { x: cursor.left, y: cursor.bottom, doc: contentEl.doc };
}

/** Where something opens that a command asks for: at the cursor, else in the middle. */
export function placeOfCommand({ workspace }: App): MenuPlace {
  const view = workspace.getActiveViewOfType(MarkdownView);
  const doc = view?.contentEl.doc ?? workspace.containerEl.doc;
  return (view && cursorIn(view)) ?? middleOf(doc);
}

/** Where an anchor is now: it may have been drawn again before a menu is shown. */
export function placeOfAnchor(anchor: Anchor): MenuPlace {
  if ('getBoundingClientRect' in anchor) return below(anchor);
  return 'clientX' in anchor ? { x: anchor.clientX, y: anchor.clientY, doc: anchor.doc } : anchor;
}

/** Opens a menu beside what asked for it. */
export function showMenu(menu: Menu, anchor: Anchor): void {
  const { x, y, doc } = placeOfAnchor(anchor);
  menu.showAtPosition({ x, y }, doc);
  // The API leads to no element of a menu; a menu of the system has none.
  const shown = [...doc.querySelectorAll<HTMLElement>('.menu')].at(-1);
  if (shown) holdsOwnWords(shown);
}
