// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { HOSTILE, HOSTILE_BELOW_SIGHT, whatRunsIn } from '../support/hostile-text';
import { button, fill, one, valueOf } from '../support/page';
import { pluginHost, type PluginHost } from '../support/plugin-host';

const VAULT = { 'Web Summit.md': '', 'Secret.md': '' };

async function adding(): Promise<PluginHost> {
  const host = await pluginHost(VAULT);
  host.commands.run('acquaint:add-person');
  await host.settle();
  return host;
}

async function pasteInto(host: PluginHost, label: string, text: string): Promise<void> {
  const data = new DataTransfer();
  data.setData('text/plain', text);
  const event = new ClipboardEvent('paste', { bubbles: true, cancelable: true });
  Object.defineProperty(event, 'clipboardData', { value: data });
  one(`.modal input[aria-label="${label}"]`).dispatchEvent(event);
  await host.settle();
}

/** Adds the person as the form stands, and reads their note. */
async function added(host: PluginHost): Promise<string> {
  button('Add').click();
  await host.settle();
  const paths = host.adapter.paths().filter((path) => path.startsWith('People/'));
  expect(paths).toHaveLength(1);
  return host.adapter.text(paths[0] ?? '') ?? '';
}

const escaped = HOSTILE.replace(/([,;])/g, '\\$1');
const FIELDS = ['FN', 'ORG', 'TITLE', 'EMAIL', 'TEL', 'URL'].map((name) => `${name}:${escaped}`);
const CARD = ['BEGIN:VCARD', 'VERSION:3.0', ...FIELDS, `ADR:;;;${escaped};;;`, 'END:VCARD'];

describe('in the form of a new person, what comes from outside does nothing', () => {
  it.each([HOSTILE, HOSTILE_BELOW_SIGHT])('of a link: %s', async (text) => {
    const host = await pluginHost(VAULT);
    const fields = ['name', 'metAt', 'metThrough', 'discussed', 'email', 'phone'];
    const more = ['organization', 'role', 'place', 'url'];
    const query = new URLSearchParams([...fields, ...more].map((field) => [field, text]));
    host.openUrl(`obsidian://acquaint?${query.toString().replaceAll('+', '%20')}`);
    await host.settle();
    const note = await added(host);
    expect(note).toContain('discussed:');
    expect(note).toContain('met-through: ');
    expect(whatRunsIn(note)).toEqual([]);
  });

  it.each(['Name', 'Paste'])('of a card that is pasted into %s', async (label) => {
    const host = await adding();
    await pasteInto(host, label, CARD.join('\r\n'));
    const note = await added(host);
    expect(note).toContain('organization: ');
    expect(whatRunsIn(note)).toEqual([]);
  });

  it('of a signature that is pasted', async () => {
    const host = await adding();
    const lines = ['Zoë <% 1 %> Park', 'Head of `= 1`, Ponte <img src=x> Lda', 'zoe@x.org'];
    await pasteInto(host, 'Paste', lines.join('\n'));
    expect(whatRunsIn(await added(host))).toEqual([]);
  });

  it.each(['Name', 'Where', 'What did you talk about?', 'Introduced by', 'Email'])(
    'of a line that is pasted into %s',
    async (label) => {
      const host = await adding();
      fill('Name', 'Zoë');
      await pasteInto(host, label, HOSTILE);
      const note = await added(host);
      expect(note).toContain('Eve');
      expect(whatRunsIn(note)).toEqual([]);
    },
  );

  it('beyond a few hundred characters of a link', async () => {
    const host = await pluginHost(VAULT);
    host.openUrl(`obsidian://acquaint?name=${'ab '.repeat(400)}`);
    await host.settle();
    expect(valueOf('Name')).toHaveLength(500);
  });
});

describe('in the form of a new person', () => {
  it('a link to a note that is here stays one where it is pasted', async () => {
    const host = await adding();
    const field = one('.modal input[aria-label="Where"]');
    const data = new DataTransfer();
    data.setData('text/plain', '[[Web Summit]]');
    const event = new ClipboardEvent('paste', { bubbles: true, cancelable: true });
    Object.defineProperty(event, 'clipboardData', { value: data });
    field.dispatchEvent(event);
    expect(event.defaultPrevented).toBe(false);
    await host.settle();
  });

  it('what the user types stays as it is typed', async () => {
    const host = await adding();
    fill('Name', 'Zoë');
    fill('What did you talk about?', 'the `= sign` in <% %>');
    expect(await added(host)).toContain('the `= sign` in <% %>');
  });
});
