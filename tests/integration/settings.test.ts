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
  it('say first what nearly everybody wants, with what was found, then five doors', async () => {
    await settings({ ...TEXTS, 'Bo.md': note({ type: 'person', cadence: '1 month' }) });
    expect(texts('.setting-item-name')).toEqual([
      ...['Your name', 'Language of drafts', 'People folder', 'First follow-up'],
      ...['Rhythm for people in touch', 'More'],
      ...['While writing', 'Daily notes and dates', 'Introductions', 'Import and new people'],
      'Advanced',
    ]);
    expect(row('People folder').textContent).toContain('2 people found, 1 of them outside');
    expect(row('Rhythm for people in touch').textContent).toContain('1 of 2 have one.');
    row('Advanced').click();
    expect(row('met').textContent).toContain('The day you met.');
    button('Back').click();
    expect(texts('.setting-item-name')).toContain('Your name');
  });

  it('refuse a rhythm that is no rhythm, and keep one that is', async () => {
    const host = await settings();
    fill('Rhythm for people in touch', 'often');
    await host.settle();
    expect(row('Rhythm for people in touch').textContent).toContain('Write it as 2 weeks');
    expect(host.adapter.text(DATA)).toBeNull();
    fill('Rhythm for people in touch', '3 months');
    await host.settle();
    expect(host.adapter.text(DATA)).toContain('"defaultCadence": "3 months"');
  });

  it('keep the template', async () => {
    const host = await settings();
    row('Import and new people').click();
    fill('Template for new people', 'Templates/Person.md');
    await host.settle();
    expect(host.adapter.text(DATA)).toContain('"template": "Templates/Person.md"');
  });

  it('take the count off the status bar', async () => {
    const host = await settings();
    const count = one('.status-bar-item.mod-clickable');
    expect([count.textContent, count.isShown()]).toEqual(['1 follow-up due', true]);
    row('While writing').click();
    row('Count in the status bar').querySelector('input')?.click();
    await host.settle();
    expect(count.isShown()).toBe(false);
  });
});

describe('the types of properties', () => {
  async function asked(vault: Readonly<Record<string, string>>): Promise<PluginHost> {
    const host = await pluginHost(vault, { isUserEnable: true });
    host.commands.run('acquaint:open-follow-ups');
    await host.settle();
    return host;
  }

  it('are asked about in the view once somebody is there, and set by nobody else', async () => {
    const host = await asked(TEXTS);
    expect(texts('.notice')).toEqual([]);
    expect(texts('.acquaint-types-offer').join()).toContain('date picker');
    expect(host.adapter.paths()).not.toContain(TYPES);
    button('Yes').click();
    await host.settle();
    expect(types(host)).toMatchObject({
      types: { met: 'date', 'follow-up': 'date', discussed: 'multitext', aliases: 'aliases' },
    });
    expect(types(host)).toMatchObject({ types: { 'no-introductions': 'checkbox' } });
    expect(types(host)).not.toMatchObject({ types: { field: expect.anything() } });
    expect(texts('.acquaint-types-offer').join()).toBe('');
  });

  it('are not asked about where nobody is there', async () => {
    await asked({});
    expect(texts('.notice')).toEqual([]);
    expect(texts('.acquaint-types-offer').join()).toBe('');
  });

  it('are not asked about again after a no', async () => {
    const host = await asked(TEXTS);
    button('Not now').click();
    await host.settle();
    expect(texts('.acquaint-types-offer').join()).toBe('');
    expect(host.adapter.text(DATA)).toContain('"typesAnswered": true');
    expect(host.adapter.paths()).not.toContain(TYPES);
  });

  it('stay where the user chose one', async () => {
    const chosen = '{"types": {"met": "text", "knows": "text"}}';
    const host = await asked({ ...TEXTS, [TYPES]: chosen });
    button('Yes').click();
    await host.settle();
    expect(types(host)).toMatchObject({
      types: { met: 'text', knows: 'text', 'last-contact': 'date' },
    });
  });

  it('are set from the settings, once', async () => {
    const host = await settings();
    row('Advanced').click();
    row('Types of properties').click();
    await host.settle();
    expect(types(host)).toMatchObject({ types: { met: 'date' } });
    expect(texts('.notice').join()).toContain('Types set for');
    expect(row('Types of properties').hasClass('is-disabled')).toBe(true);
  });

  it('go by the names that the user gave the properties', async () => {
    const vault = { ...TEXTS, [DATA]: '{"propertyNames": {"met": "first-met"}}' };
    const host = await asked(vault);
    button('Yes').click();
    await host.settle();
    expect(types(host)).toMatchObject({ types: { 'first-met': 'date' } });
    expect(types(host)).not.toMatchObject({ types: { met: 'date' } });
  });

  it('are not asked about in an app that has no way to set them', async () => {
    const host = await pluginHost(TEXTS);
    Reflect.set(host.app, 'metadataTypeManager', {});
    host.commands.run('acquaint:open-follow-ups');
    await host.settle();
    expect(texts('.acquaint-types-offer').join()).toBe('');
    expect(host.errors).toEqual([]);
  });
});
