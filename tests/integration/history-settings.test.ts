// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { button } from '../support/page';
import { pluginHost, type PluginHost } from '../support/plugin-host';
import { note, type Texts } from '../support/vault';

const ANA = 'People/Ana.md';
const DATA = '.obsidian/plugins/acquaint/data.json';

async function settings(vault: Texts): Promise<PluginHost> {
  const host = await pluginHost(vault);
  host.settings();
  await host.settle();
  row('Daily notes and dates').click();
  return host;
}

function row(name: string): HTMLElement {
  const found = [...document.querySelectorAll<HTMLElement>('.setting-item')].find(
    (el) => el.querySelector('.setting-item-name')?.textContent === name,
  );
  if (!found) throw new Error(`no setting is called ${name}`);
  return found;
}

/** Types into a setting, as one does. */
async function type(host: PluginHost, name: string, value: string): Promise<void> {
  const field = row(name).querySelector<HTMLInputElement | HTMLTextAreaElement>('input, textarea');
  if (!field) throw new Error(`${name} has no field`);
  field.value = value;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await host.settle();
}

function stored(host: PluginHost): unknown {
  return JSON.parse(host.adapter.text(DATA) ?? 'null');
}

describe('the settings of history and dates', () => {
  it('take lists line by line, and show them so again', async () => {
    const host = await settings({ [ANA]: '' });
    await type(host, 'Meeting folders', 'Meetings\n Calls/ \n');
    await type(host, 'More dates', 'wedding-date');
    expect(stored(host)).toMatchObject({
      meetingFolders: ['Meetings', 'Calls'],
      dateProperties: ['wedding-date'],
    });
    host.settings();
    await host.settle();
    row('Daily notes and dates').click();
    expect(row('Meeting folders').querySelector('textarea')?.value).toBe('Meetings\nCalls');
  });

  it('refuse a circle without a rhythm, and names without a whole day', async () => {
    const host = await settings({ [ANA]: '' });
    await type(host, 'Names of daily notes', 'MM-DD');
    expect(row('Names of daily notes').textContent).toContain('with year, month and day');
    button('Back').click();
    row('Advanced').click();
    await type(host, 'Rhythm by circle or tag', 'family: 2 weeks\nfriends');
    expect(stored(host)).toBeNull();
    expect(row('Rhythm by circle or tag').textContent).toContain('such as family: 2 weeks.');
  });

  it('take languages by their codes, and refuse what is none', async () => {
    const host = await settings({ [ANA]: '' });
    await type(host, 'Languages of days', 'en\npt-br\n');
    expect(stored(host)).toMatchObject({ languages: ['en', 'pt-BR'] });
    await type(host, 'Languages of days', 'Finnish language');
    expect(stored(host)).toMatchObject({ languages: ['en', 'pt-BR'] });
    expect(row('Languages of days').textContent).toContain('code of a language');
  });

  it('read the notes anew: other names of daily notes count at once', async () => {
    const daily = { 'Journal/05-11-2026.md': '[[Ana]]' };
    const host = await settings({ [ANA]: note({ cadence: '1 week' }), ...daily });
    host.commands.run('acquaint:open-follow-ups');
    await host.settle();
    expect(document.querySelectorAll('.acquaint-row')).toHaveLength(0);
    await type(host, 'Names of daily notes', '[Journal]/DD-MM-YYYY');
    expect(document.querySelector('.acquaint-row-late')?.textContent).toBe('since 12 Nov');
  });
});
