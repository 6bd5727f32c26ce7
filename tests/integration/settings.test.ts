// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { button, fill, one, texts } from '../support/page';
import { pluginHost, type PluginHost } from '../support/plugin-host';
import { note } from '../support/vault';

const TYPES = '.obsidian/types.json';
const DATA = '.obsidian/plugins/acquaint/data.json';
const TEXTS = { 'People/Ana Silva.md': note({ met: '2026-11-01' }) };

async function settings(vault: Readonly<Record<string, string>> = TEXTS): Promise<PluginHost> {
  const host = await pluginHost(vault);
  host.settings();
  await host.settle();
  return host;
}

function row(name: string): HTMLElement {
  const found = [...document.querySelectorAll<HTMLElement>('.setting-item')].find(
    (el) => el.querySelector('.setting-item-name')?.textContent === name,
  );
  if (!found) throw new Error(`no setting is called ${name}`);
  return found;
}

function types(host: PluginHost): unknown {
  return JSON.parse(host.adapter.text(TYPES) ?? 'null');
}

describe('the settings', () => {
  it('refuse a default cadence that is no rhythm, and keep one that is', async () => {
    const host = await settings();
    fill('Default cadence', 'often');
    await host.settle();
    expect(row('Default cadence').textContent).toContain('Write it as 2 weeks');
    expect(host.adapter.text(DATA)).toBeNull();
    fill('Default cadence', '3 months');
    await host.settle();
    expect(host.adapter.text(DATA)).toContain('"defaultCadence": "3 months"');
  });

  it('keep the template', async () => {
    const host = await settings();
    fill('Template for new people', 'Templates/Person.md');
    await host.settle();
    expect(host.adapter.text(DATA)).toContain('"template": "Templates/Person.md"');
  });

  it('take the count off the status bar', async () => {
    const host = await settings();
    const count = one('.status-bar-item.mod-clickable');
    expect([count.textContent, count.isShown()]).toEqual(['1 follow-up due', true]);
    row('Count in the status bar').querySelector('input')?.click();
    await host.settle();
    expect(count.isShown()).toBe(false);
  });
});

describe('the types of properties', () => {
  it('are offered when the user switches the plugin on, and set by nobody else', async () => {
    const host = await pluginHost(TEXTS, { isUserEnable: true });
    expect(texts('.notice').join()).toContain('date picker');
    expect(host.adapter.paths()).not.toContain(TYPES);
    button('Set property types').click();
    await host.settle();
    expect(types(host)).toMatchObject({
      types: { met: 'date', 'follow-up': 'date', discussed: 'multitext', aliases: 'aliases' },
    });
    expect(types(host)).toMatchObject({ types: { 'no-introductions': 'checkbox' } });
    expect(types(host)).not.toMatchObject({ types: { field: expect.anything() } });
  });

  it('are not offered when the app starts', async () => {
    await pluginHost(TEXTS);
    expect(texts('.notice')).toEqual([]);
  });

  it('stay where the user chose one', async () => {
    const chosen = '{"types": {"met": "text", "knows": "text"}}';
    const host = await pluginHost({ ...TEXTS, [TYPES]: chosen }, { isUserEnable: true });
    button('Set property types').click();
    await host.settle();
    expect(types(host)).toMatchObject({
      types: { met: 'text', knows: 'text', 'last-contact': 'date' },
    });
  });

  it('are set from the settings, once', async () => {
    const host = await settings();
    row('Types of properties').click();
    await host.settle();
    expect(types(host)).toMatchObject({ types: { met: 'date' } });
    expect(texts('.notice').join()).toContain('Types set for');
    expect(row('Types of properties').hasClass('is-disabled')).toBe(true);
  });

  it('go by the names that the user gave the properties', async () => {
    const vault = { ...TEXTS, [DATA]: '{"propertyNames": {"met": "first-met"}}' };
    const host = await pluginHost(vault, { isUserEnable: true });
    button('Set property types').click();
    await host.settle();
    expect(types(host)).toMatchObject({ types: { 'first-met': 'date' } });
    expect(types(host)).not.toMatchObject({ types: { met: 'date' } });
  });

  it('are not offered by an app that has no way to set them', async () => {
    const host = await pluginHost(TEXTS);
    Reflect.set(host.app, 'metadataTypeManager', {});
    host.plugin.userEnabled();
    expect(texts('.notice')).toEqual([]);
    expect(host.errors).toEqual([]);
  });
});
