// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { button, one, texts, valueOf } from '../support/page';
import { pluginHost, type PluginHost } from '../support/plugin-host';
import { note, type Texts } from '../support/vault';

const ME = 'People/Me Myself.md';
const DATA = '.obsidian/plugins/acquaint/data.json';
const TEXTS = {
  [ME]: note({ organization: 'Ponte', role: 'Designer', email: 'me@x.org', circle: ['a'] }),
  'People/Bo Lee.md': note({}),
};

async function myCard(vault: Texts = TEXTS): Promise<PluginHost> {
  const host = await pluginHost(vault);
  host.commands.run('acquaint:my-card');
  await host.settle();
  return host;
}

const KNOWN = { [DATA]: JSON.stringify({ myNote: ME }) };

describe('my card', () => {
  it('asks once which note is about me, and remembers it', async () => {
    const host = await myCard();
    expect(one('.prompt-input').getAttribute('placeholder')).toBe('Which note is about you?');
    const row = [...document.querySelectorAll<HTMLElement>('.suggestion-item')][1];
    row?.click();
    await host.settle();
    expect(texts('.modal-title')).toEqual(['Card of Me Myself']);
    expect(host.adapter.text(DATA)).toContain(`"myNote": "${ME}"`);
    one('.modal-header-button').click();
    host.commands.run('acquaint:my-card');
    await host.settle();
    expect(texts('.modal-title')).toEqual(['Card of Me Myself']);
    expect(host.errors).toEqual([]);
  });

  it('is a picture with words for whoever does not see it', async () => {
    await myCard({ ...TEXTS, ...KNOWN });
    const code = document.querySelector('.acquaint-code');
    expect(code?.getAttribute('role')).toBe('img');
    expect(code?.getAttribute('aria-label')).toContain('QR code of the card of Me Myself');
    expect(texts('dt').map((label, at) => `${label}: ${texts('dd')[at] ?? ''}`)).toEqual([
      'Name: Me Myself',
      'Role: Designer',
      'Organization: Ponte',
      'Email: me@x.org',
    ]);
  });

  it('says what is missing on it', async () => {
    await myCard({ [ME]: note({}), ...KNOWN });
    expect(texts('.acquaint-hint').join()).toContain('has no email and no phone');
  });

  it('says what was left out for want of room', async () => {
    const url = Array.from(
      { length: 3 },
      (_, at) => `https://x.org/${'a'.repeat(400)}${String(at)}`,
    );
    await myCard({ [ME]: note({ email: 'me@x.org', url }), ...KNOWN });
    expect(texts('.acquaint-hint').join()).toContain('easy to read: Site.');
    expect(document.querySelector('.acquaint-code')).not.toBeNull();
  });

  it('asks anew where the note is gone, and where another is wanted', async () => {
    const host = await myCard({ 'People/Bo Lee.md': '', ...KNOWN });
    one('.suggestion-item').click();
    await host.settle();
    expect(texts('.modal-title')).toEqual(['Card of Bo Lee']);
    button('Choose another note').click();
    await host.settle();
    expect(texts('.suggestion-item')).toEqual(['Bo Lee']);
  });

  it('leads to a file of the whole card', async () => {
    const host = await myCard({ ...TEXTS, ...KNOWN });
    button('Export as a file').click();
    await host.settle();
    expect([valueOf('Who'), valueOf('File')]).toEqual(['person', 'Me Myself.vcf']);
  });

  it('says what to do where there is nobody', async () => {
    await myCard({ 'Ideas.md': '' });
    expect(texts('.notice').join()).toContain('Add yourself as a person first.');
  });
});
