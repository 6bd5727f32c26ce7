// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { button, one, texts } from '../support/page';
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
  return texts('.acquaint-first-run').join('');
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

  it('takes any folder with notes for that of the people', async () => {
    const host = await opened(VAULT);
    button('My people are in a folder…').click();
    await host.settle();
    expect(texts('.suggestion-item')).toEqual(['Archive', 'Contacts', 'Journal', 'Recipes']);
    one('.suggestion-item').click();
    await host.settle();
    expect(host.adapter.text(DATA)).toContain('"peopleFolder": "Archive"');
  });

  it('says the same in Home, and leads from there to an import', async () => {
    const host = await pluginHost({});
    host.commands.run('acquaint:open-home');
    await host.settle();
    expect(said()).toContain('Note who you met and what you talked about.');
    button('Import cards: vCard, LinkedIn, a QR code').click();
    await host.settle();
    expect(one('.modal').textContent).toContain('Import');
  });
});

describe('the sample', () => {
  const sampled = ({ adapter }: PluginHost): string[] =>
    adapter.paths().filter((path) => path.startsWith('Acquaint sample/'));

  async function asked(vault: Texts = {}): Promise<PluginHost> {
    const host = await opened(vault);
    button('Look at a sample of 6 people').click();
    await host.settle();
    return host;
  }

  it('is written only after it was said what and where, and is undone as one', async () => {
    const host = await asked();
    expect(one('.modal').textContent).toContain('into the folder “Acquaint sample”');
    expect(sampled(host)).toEqual([]);
    button('Write the sample').click();
    await host.settle();
    expect(sampled(host)).toHaveLength(6);
    expect(said()).toBe('');
    expect(texts('.acquaint-row-name')).toContain('Marta Nowak');
    host.commands.run('acquaint:open-introductions');
    await host.settle();
    expect(document.body.textContent).toContain('Tomasz offers advice on plant pigments.');
    button('Undo').click();
    await host.settle();
    expect(sampled(host)).toEqual([]);
    expect(host.errors).toEqual([]);
  });

  it.each([{}, { personType: '' }, { personType: '', personTag: '' }])(
    'can be read whole where people are marked as by %o',
    async (settings) => {
      const host = await asked({ [DATA]: JSON.stringify(settings) });
      button('Write the sample').click();
      await host.settle();
      expect(texts('.acquaint-row-name')).toContain('Marta Nowak');
      expect(await host.cli('acquaint:check', {})).toContain('could be read');
    },
  );
});
