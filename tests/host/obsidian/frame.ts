/** The app's frame, with the class names of its markup (other plugins: SOURCES.md). */
export interface Frame {
  readonly rootEl: HTMLElement;
  readonly workspaceEl: HTMLElement;
  readonly ribbonEl: HTMLElement;
  readonly statusBarEl: HTMLElement;
}

export function drawFrame(): Frame {
  const rootEl = document.body.createDiv('app-container');
  const main = rootEl.createDiv('horizontal-main-container');
  const workspaceEl = main.createDiv('workspace');
  const ribbon = workspaceEl.createDiv('workspace-ribbon side-dock-ribbon mod-left');
  const ribbonEl = ribbon.createDiv('side-dock-actions');
  const statusBarEl = rootEl.createDiv({ cls: 'status-bar', attr: { role: 'contentinfo' } });
  return { rootEl, workspaceEl, ribbonEl, statusBarEl };
}
