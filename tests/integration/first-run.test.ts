// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { button, texts } from '../support/page';
import { pluginHost, type PluginHost } from '../support/plugin-host';
import { note, type Texts } from '../support/vault';

const DATA = '.obsidian/plugins/acquaint/data.json';

async function opened(vault: Texts): Promise<PluginHost> {
  const host = await pluginHost(vault);
  host.commands.run('acquaint:open-follow-ups');
  await host.settle();
  return host;
}

function said(): string {
  return texts('.acquaint-first-run').join();
}

const VAULT: Texts = {
  'Contacts/Ana.md': note({ email: 'ana@x.org' }),
  'Contacts/Bo.md': '',
  'Archive/Cy.md': note({ birthday: '1999-04-17' }),
  'Journal/2026-11-05.md': 'a day',
  'Recipes/Soup.md': 'salt',
  '.obsidian/plugins/personal-crm/data.json': '{"tiers": []}',
};

describe('a vault where nobody is here yet', () => {
  it('says what this is for and what was found, and writes nothing', async () => {
    const host = await opened(VAULT);
    expect(said()).toContain('Note who you met and what you talked about.');
    expect(said()).toContain('2 notes in “Contacts” look like people');
    expect(said()).toContain('1 note in “Archive” looks like people');
    expect(said()).toContain('1 daily note: links to people there count as contact');
    expect(said()).toContain('Rhythms of Personal CRM are read');
    expect(said()).not.toContain('Recipes');
    expect(host.adapter.text(DATA)).toBeNull();
    expect(texts('.notice')).toEqual([]);
  });

  it('takes the folder that is chosen, after which people are here', async () => {
    const host = await opened(VAULT);
    button('Use this folder').click();
    await host.settle();
    expect(host.adapter.text(DATA)).toContain('"peopleFolder": "Contacts"');
    expect(said()).toBe('');
    expect(document.body.textContent).toContain('Nothing is planned with 2 people yet.');
    expect(host.adapter.text('Contacts/Ana.md')).toBe(VAULT['Contacts/Ana.md']);
  });

  it('says only what this is for where there is nothing else', async () => {
    await opened({});
    expect(said()).toContain('Introduce people who can help each other.');
    expect(said()).not.toContain('Found in this vault');
  });
});
