import type { App } from 'obsidian';

/** Opens a view in the right sidebar, or shows it where it is. */
export async function openView(app: App, type: string): Promise<void> {
  const leaf = await app.workspace.ensureSideLeaf(type, 'right', { active: true, reveal: true });
  await app.workspace.revealLeaf(leaf);
}
