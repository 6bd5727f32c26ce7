// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { appNoteStore } from '../support/app-note-store';
import { pluginHost } from '../support/plugin-host';

it('knows which names are taken, also after a note was renamed, made or removed', async () => {
  const host = await pluginHost({ 'People/Ana.md': 'Ana\n', 'People/Bo.md': 'Bo\n' });
  const store = appNoteStore(host.app);
  store.load();
  const kindOf = async (path: string): Promise<string> => (await store.create(path, 'x\n')).kind;
  expect(await kindOf('People/ANA.md')).toBe('exists');
  expect(await kindOf('People/Cy.md')).toBe('created');
  expect(await kindOf('People/cy.md')).toBe('exists');
  const ana = host.app.vault.getFileByPath('People/Ana.md');
  if (ana) await host.app.fileManager.renameFile(ana, 'People/Zoe.md');
  await host.settle();
  expect(await kindOf('People/ana.md')).toBe('created');
  expect(await kindOf('People/ZOE.md')).toBe('exists');
  const bo = host.app.vault.getFileByPath('People/Bo.md');
  if (bo) await host.app.fileManager.trashFile(bo);
  await host.settle();
  expect(await kindOf('People/bo.md')).toBe('created');
  store.unload();
});
