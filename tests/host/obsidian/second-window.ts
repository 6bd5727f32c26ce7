/**
 * A second window of the app. Source: Workspace.moveLeafToPopout and HTMLElement.onWindowMigrated
 * (obsidian.d.ts 7893, 220): the elements are the same, their document and window are others.
 */
type Migrated = (win: Window) => unknown;

const listeners = new Map<HTMLElement, Set<Migrated>>();

/** @returns how to stop listening */
export function listenToMigration(el: HTMLElement, listener: Migrated): () => void {
  const own = listeners.get(el) ?? new Set<Migrated>();
  listeners.set(el, own.add(listener));
  return () => {
    own.delete(listener);
    if (own.size === 0) listeners.delete(el);
  };
}

/** Moves an element into a window of its own, which has the styles of this one. */
export function moveToOwnWindow(el: HTMLElement): Window {
  const win = window.open('about:blank', '_blank', 'popup,width=500,height=600');
  if (!win) throw new Error('The browser opens no second window');
  for (const style of document.querySelectorAll('style, link[rel="stylesheet"]'))
    win.document.head.append(style.cloneNode(true));
  win.document.body.className = document.body.className;
  const place = createDiv('app-container mod-own-window');
  place.append(el);
  win.document.body.append(place);
  for (const [at, own] of listeners) if (el.contains(at)) for (const tell of [...own]) tell(win);
  return win;
}
