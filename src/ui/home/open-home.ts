import type { App } from 'obsidian';
import { LEDGER_VIEW } from '../introductions/ledger-view';
import { openView } from '../kit/open-view';
import { HOME_VIEW } from './home-ui';
import { HomeView } from './home-view';

/** Opens Home in the sidebar, or shows it where it is. */
export async function openHome(app: App): Promise<void> {
  await openView(app, HOME_VIEW);
}

/** Opens Home in the main area, where there is room; shows it if it is there already. */
export async function openHomeInTab({ workspace }: App): Promise<void> {
  const wide = workspace
    .getLeavesOfType(HOME_VIEW)
    .find((leaf) => leaf.getRoot() === workspace.rootSplit);
  const leaf = wide ?? workspace.getLeaf('tab');
  if (!wide) await leaf.setViewState({ type: HOME_VIEW, active: true });
  await workspace.revealLeaf(leaf);
  workspace.setActiveLeaf(leaf, { focus: true });
}

/** Shows the ledger: in Home where the user is in Home, else in a view of its own. */
export function openLedger(app: App, at: string | undefined): void {
  const home = app.workspace.getActiveViewOfType(HomeView);
  if (home) home.openLedger(at ?? null);
  else void openView(app, LEDGER_VIEW, at);
}
