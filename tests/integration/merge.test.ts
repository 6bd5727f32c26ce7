// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { UndoHistory } from '../../src/actions/undo';
import { appNoteStore } from '../support/app-note-store';
import { AFTER_MERGE, merge, TWO_ANAS } from '../support/merge-vault';
import { KEPT, OTHER } from '../support/merging';
import { pluginHost, type PluginHost } from '../support/plugin-host';
import { Stopped, StoppingStore } from '../support/stopping-store';
import type { Texts } from '../support/vault';

const DAILY = 'Daily/2026-11-06.md';

function notesIn({ adapter }: PluginHost): Texts {
  const paths = adapter.paths().filter((path) => !path.startsWith('.'));
  return Object.fromEntries(paths.map((path) => [path, adapter.text(path) ?? '']));
}

describe('merging two people in the app', () => {
  it('leaves one note, every link leading to it, and the other in the trash', async () => {
    const host = await pluginHost(TWO_ANAS);
    const outcome = await merge(TWO_ANAS, appNoteStore(host.app));
    await host.settle();
    expect(outcome).toMatchObject({ kind: 'merged', result: { removed: OTHER } });
    expect(notesIn(host)).toEqual(AFTER_MERGE);
    const trash = host.adapter.paths().filter((path) => path.startsWith('.trash/'));
    expect(trash.map((path) => host.adapter.text(path))).toEqual([TWO_ANAS[OTHER]]);
    expect(host.app.metadataCache.resolvedLinks[DAILY]).toEqual({ [KEPT]: 2 });
    expect(host.errors).toEqual([]);
  });

  it('is undone byte for byte', async () => {
    const host = await pluginHost(TWO_ANAS);
    const [store, history] = [appNoteStore(host.app), new UndoHistory()];
    const outcome = await merge(TWO_ANAS, store);
    if (outcome.kind === 'merged') history.remember({ label: 'Merged', written: outcome.written });
    await host.settle();
    expect(await history.undoLast(store)).toEqual({ kind: 'undone', label: 'Merged' });
    await host.settle();
    expect(notesIn(host)).toEqual(TWO_ANAS);
    expect(host.app.metadataCache.resolvedLinks[DAILY]).toEqual({ [KEPT]: 1, [OTHER]: 1 });
  });

  it.each([0, 1, 2, 3, 4])('stopped after %d writes is completed by another', async (writes) => {
    const host = await pluginHost(TWO_ANAS);
    const store = appNoteStore(host.app);
    await expect(merge(TWO_ANAS, new StoppingStore(store, writes))).rejects.toThrow(Stopped);
    await host.settle();
    expect(host.adapter.text(OTHER)).toBe(TWO_ANAS[OTHER]);
    expect(await merge(notesIn(host), store)).toMatchObject({ kind: 'merged' });
    expect(notesIn(host)).toEqual(AFTER_MERGE);
  });

  it('waits for the app to read a note that has just been changed, and writes nothing', async () => {
    const host = await pluginHost(TWO_ANAS);
    const store = appNoteStore(host.app);
    const file = host.app.vault.getFileByPath(DAILY);
    if (file) await host.app.vault.modify(file, `New first line\n${TWO_ANAS[DAILY] ?? ''}`);
    const before = notesIn(host);
    expect(await merge(before, store)).toMatchObject({ kind: 'refused', path: DAILY });
    expect(notesIn(host)).toEqual(before);
    await host.settle();
    expect(await merge(before, store)).toMatchObject({ kind: 'merged' });
  });

  it('takes the cards of a canvas along', async () => {
    const canvas = (file: string): string => `{"nodes":[{"type":"file","file":"${file}"}]}`;
    const host = await pluginHost({ ...TWO_ANAS, 'Maps/a.canvas': canvas(OTHER) });
    expect(await merge(TWO_ANAS, appNoteStore(host.app))).toMatchObject({ kind: 'merged' });
    expect(host.adapter.text('Maps/a.canvas')).toBe(canvas(KEPT));
  });

  it('writes links in tables, of Markdown and to parts of the note', async () => {
    const text =
      '| a | b |\n|---|---|\n| [[Ana S]] | x |\n\n[x](../Inbox/Ana%20S.md#Log) ![[Ana S#Log]] `[[Ana S]]`\n';
    const texts = { ...TWO_ANAS, [DAILY]: text };
    const host = await pluginHost(texts);
    await merge(texts, appNoteStore(host.app));
    expect(host.adapter.text(DAILY)).toBe(
      '| a | b |\n|---|---|\n| [[Ana Silva\\|Ana S]] | x |\n\n[x](../People/Ana%20Silva.md#Log) ![[Ana Silva#Log]] `[[Ana S]]`\n',
    );
  });
});
