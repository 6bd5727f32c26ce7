import type { App } from 'obsidian';

/** Opens a view in the right sidebar, or shows it where it is; `at`: the note to begin with. */
export async function openView(app: App, type: string, at?: string): Promise<void> {
  const leaf = await app.workspace.ensureSideLeaf(type, 'right', { active: true, reveal: true });
  await app.workspace.revealLeaf(leaf);
  if (at !== undefined) leaf.setEphemeralState({ focus: true, at });
}
