import type { App } from 'obsidian';

/** Opens a view in the right sidebar, or shows it if it is open; `at`: the note to begin with. */
export async function openView(app: App, type: string, at?: string): Promise<void> {
  const leaf = await app.workspace.ensureSideLeaf(type, 'right', { active: true, reveal: true });
  await app.workspace.revealLeaf(leaf);
  if (at !== undefined) leaf.setEphemeralState({ focus: true, at });
}

/** Opens a view in the main area, which has more room; shows it if it is open there already. */
export async function openViewInTab({ workspace }: App, type: string): Promise<void> {
  const wide = workspace
    .getLeavesOfType(type)
    .find((leaf) => leaf.getRoot() === workspace.rootSplit);
  const leaf = wide ?? workspace.getLeaf('tab');
  if (!wide) await leaf.setViewState({ type, active: true });
  await workspace.revealLeaf(leaf);
  workspace.setActiveLeaf(leaf, { focus: true });
}
