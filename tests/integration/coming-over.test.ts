// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { button, texts } from '../support/page';
import { pluginHost, type PluginHost } from '../support/plugin-host';
import { note, type Texts } from '../support/vault';

const ANA = 'People/Ana Silva.md';
const ORBIT = readFileSync('tests/fixtures/coming-from/orbit/People/Friends/Ana Silva.md', 'utf8');
const TEXTS = { [ANA]: ORBIT, 'People/Bo Lee.md': note({ 'prm-relationship': 'Friend' }) };

async function opened(vault: Texts): Promise<PluginHost> {
  const host = await pluginHost(vault);
  host.commands.run('acquaint:coming-over');
  await host.settle();
  return host;
}

describe('what other plugins keep about people', () => {
  it('is told with counts, and nothing is written', async () => {
    const host = await opened(TEXTS);
    expect(texts('.acquaint-coming-over h4')).toEqual(['Personal CRM: 1 note', 'Orbit: 1 note']);
    expect(texts('.acquaint-coming-over li')).toEqual([
      'prm-relationship (1)',
      ...['1 with a rhythm', '1 with a last contact', '1 with a next follow-up'],
      ...['1 with a birthday', '1 with a page or profile'],
      ...['last_interaction (1)', 'social_battery (1)', '2 lines of the log, in 1 note'],
    ]);
    expect(host.adapter.text(ANA)).toBe(ORBIT);
    expect(host.errors).toEqual([]);
  });

  it('is written where the user wants it, and undone as one', async () => {
    const host = await opened(TEXTS);
    button('Write 2 lines of the log').click();
    await host.settle();
    expect(host.adapter.text(ANA)).toContain('## Log\n\n- [[2026-10-12]] call: Called about');
    expect(texts('.acquaint-coming-over button')).toEqual([]);
    button('Undo').click();
    await host.settle();
    expect(host.adapter.text(ANA)).toBe(ORBIT);
  });

  it('says where it looked, where there is nothing', async () => {
    await opened({ [ANA]: '' });
    expect(texts('.modal-content')[0]).toContain('put their folder into the settings');
  });
});
