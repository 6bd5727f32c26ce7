// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { texts } from '../support/page';
import { pluginHost, type PluginHost } from '../support/plugin-host';
import { note } from '../support/vault';

/** The app of the tests counts weeks from Sunday. */
const NOTE = 'Look back/Week of 2026-11-15.md';
const SETTINGS = '.obsidian/plugins/acquaint/data.json';
const TEXTS = {
  'People/ana-s.md': note({ name: 'Ana Silva', met: '2026-11-17', offers: 'Rust' }),
  'People/Bo.md': note({ seeks: 'Rust', met: '2026-01-05' }),
};

async function looked(host: PluginHost): Promise<void> {
  host.commands.run('acquaint:look-back');
  await host.settle();
}

describe('looking back at the week in the app', () => {
  it('makes the note of the week as the app counts it, opens it, and can be undone', async () => {
    const host = await pluginHost(TEXTS);
    await looked(host);
    expect(host.app.workspace.getActiveFile()?.path).toBe(NOTE);
    const text = host.adapter.text(NOTE);
    expect(text).toContain(
      '- [[ana-s|Ana Silva]] on 17 November · [Write](obsidian://acquaint?open=write&person=People%2Fana-s.md)\n',
    );
    expect(text).toContain('- [[Bo]] and [[ana-s|Ana Silva]]: Bo looks for Rust;');
    expect(texts('.notice').join()).toContain(`The week is in ${NOTE}`);
    host.commands.run('acquaint:undo');
    await host.settle();
    expect(host.adapter.text(NOTE)).toBeNull();
    expect(host.errors).toEqual([]);
  });

  it('is brought up to date when asked for again, with what was written around it', async () => {
    const host = await pluginHost({ ...TEXTS, [SETTINGS]: '{"weekStart": "monday"}' });
    await looked(host);
    const path = 'Look back/Week of 2026-11-16.md';
    const file = host.app.vault.getFileByPath(path);
    const person = host.app.vault.getFileByPath('People/Bo.md');
    if (!file || !person) throw new Error('the note is missing');
    await host.app.vault.modify(file, `Mine\n${host.adapter.text(path) ?? ''}`);
    await host.app.vault.modify(person, note({ seeks: 'Rust', met: '2026-11-18' }));
    await host.settle();
    await looked(host);
    expect(host.adapter.text(path)).toMatch(/^Mine\n%%/);
    expect(host.adapter.text(path)).toContain('- [[Bo]] on 18 November · [Write]');
  });
});
