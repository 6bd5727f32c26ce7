// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { pluginHost } from '../support/plugin-host';
import { note } from '../support/vault';

const STORED = '.obsidian/plugins/personal-crm/data.json';
const OWN = '.obsidian/plugins/acquaint/data.json';
const ANA = note({ 'prm-tier': 'close', 'prm-last-contacted': '2026-10-18' });

const tiers = (days: number): string =>
  JSON.stringify({ tiers: [{ id: 'close', cadenceDays: days }] });

describe('the tiers of Personal CRM in the app', () => {
  it('are read at the start, and again when the settings are opened', async () => {
    const host = await pluginHost({ 'People/Ana.md': ANA, [STORED]: tiers(33) });
    const shown = async (): Promise<string> => {
      await host.settle();
      return document.body.textContent;
    };
    host.commands.run('acquaint:open-follow-ups');
    expect(await shown()).toContain('today');
    await host.adapter.write(STORED, tiers(20));
    host.settings();
    expect(await shown()).toContain('since 7 Nov');
  });

  it('are not stored with our settings', async () => {
    const host = await pluginHost({ 'People/Ana.md': ANA, [STORED]: tiers(33) });
    host.settings();
    await host.settle();
    const field = document.querySelector<HTMLInputElement>('.setting-item input[type=text]');
    if (!field) throw new Error('there is no setting');
    field.value = 'Folks';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await host.settle();
    const stored = host.adapter.text(OWN) ?? '';
    expect(stored).toContain('Folks');
    expect(stored).not.toContain('tiers');
  });
});
