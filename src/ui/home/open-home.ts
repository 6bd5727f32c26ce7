import type { App } from 'obsidian';
import { LEDGER_VIEW } from '../introductions/ledger-view';
import { openView, openViewInTab } from '../kit/open-view';
import { HOME_VIEW, type HomeTab } from './home-ui';
import { HomeView } from './home-view';

/** Opens Home in the sidebar, or shows it if it is open. */
export async function openHome(app: App): Promise<void> {
  await openView(app, HOME_VIEW);
}

/** Opens Home in the sidebar on one of its lists. */
export async function openHomeOn(app: App, tab: HomeTab): Promise<void> {
  await openView(app, HOME_VIEW);
  for (const { view } of app.workspace.getLeavesOfType(HOME_VIEW))
    if (view instanceof HomeView) view.openTab(tab);
}

/** Opens Home in the main area, which has more room; shows it if it is open there already. */
export async function openHomeInTab(app: App): Promise<void> {
  await openViewInTab(app, HOME_VIEW);
}

/** Shows the ledger: in Home if the user is in Home, otherwise in a view of its own. */
export function openLedger(app: App, at: string | undefined): void {
  const home = app.workspace.getActiveViewOfType(HomeView);
  if (home) home.openLedger(at ?? null);
  else void openView(app, LEDGER_VIEW, at);
}
