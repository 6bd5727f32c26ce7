// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { HOSTILE, whatRunsIn } from '../support/hostile-text';
import { button, one, press, texts, valueOf } from '../support/page';
import { pluginHost, type PluginHost } from '../support/plugin-host';
import { note } from '../support/vault';

const ANA = 'People/Ana Silva.md';
const PAIR = 'Introductions/Ana Silva and Bo (ink).md';
const TEXTS = {
  [ANA]: note({ met: '2026-11-17', offers: 'Rust', discussed: ['fonts'] }),
  'People/Bo (ink).md': note({ seeks: 'Rust', met: '2026-01-05', email: 'bo@example.org' }),
  'People/Cy.md': note({ name: 'Ana', cadence: '1 month', 'last-contact': '2026-08-01' }),
  'Work/Ana.md': note({ type: 'person', name: 'Ana', offers: 'typography' }),
  [PAIR]: note({
    type: 'introduction',
    people: ['[[Ana Silva]]', '[[Bo (ink)]]'],
    'introduction-status': 'agreed',
    'agreed-by': ['[[Ana Silva]]', '[[Bo (ink)]]'],
    asked: '2026-11-01',
  }),
};

async function opened(
  values: Readonly<Record<string, string>>,
): Promise<{ readonly host: PluginHost; readonly before: string }> {
  const host = await pluginHost(TEXTS);
  const before = all(host);
  await follow(host, values);
  return { host, before };
}

async function follow(host: PluginHost, values: Readonly<Record<string, string>>): Promise<void> {
  const query = new URLSearchParams(values).toString().replaceAll('+', '%20');
  host.openUrl(`obsidian://acquaint?${query}`);
  await host.settle();
}

/** Every note, which no link may change. */
function all({ adapter }: PluginHost): string {
  const paths = adapter.paths().filter((path) => path.endsWith('.md'));
  return JSON.stringify(paths.map((path) => [path, adapter.text(path)]));
}

const title = (): string => one('.modal-title').textContent;

describe('a link opens a form that is filled in, and writes nothing', () => {
  it('to log a contact', async () => {
    const { host, before } = await opened({
      open: 'log',
      person: 'Ana Silva',
      channel: 'coffee',
      text: 'serifs',
      date: 'last friday',
    });
    expect(title()).toBe('Log: Ana Silva');
    expect(texts('[aria-checked="true"]')).toEqual(['Coffee', 'Another day…']);
    expect([valueOf('What was it about?'), valueOf('Another day…')]).toEqual([
      'serifs',
      'last friday',
    ]);
    expect(all(host)).toBe(before);
    button('Log').click();
    await host.settle();
    expect(host.adapter.text(ANA)).toContain('- [[2026-11-13]] coffee: serifs\n');
    expect(host.errors).toEqual([]);
  });

  it('to write a message, of the kind that is asked for', async () => {
    const { host, before } = await opened({ open: 'write', person: ANA, kind: 'coffee' });
    expect(title()).toContain('Ana Silva');
    expect(valueOf('What for?')).toBe('coffee');
    expect([all(host), host.errors]).toEqual([before, []]);
  });

  it('to introduce two', async () => {
    const { host, before } = await opened({
      open: 'introduce',
      people: `${ANA}; People/Bo (ink).md`,
    });
    expect(texts('.modal .acquaint-pill')).toEqual(['Ana Silva', 'Bo (ink)']);
    expect([all(host), host.errors]).toEqual([before, []]);
  });

  it('to take the next step of an introduction, which has a letter', async () => {
    const { host, before } = await opened({ open: 'introduction', note: PAIR });
    expect(one('.modal textarea')).toBeTruthy();
    expect([all(host), host.errors]).toEqual([before, []]);
  });

  it('to choose a step that would ask nothing', async () => {
    const { host, before } = await opened({ open: 'introduction', note: PAIR, step: 'reopen' });
    expect(texts('.suggestion-item').length).toBeGreaterThan(1);
    expect([all(host), host.errors]).toEqual([before, []]);
  });

  it('to choose between two of the same name', async () => {
    const { host, before } = await opened({ open: 'log', person: 'Ana' });
    expect(texts('.suggestion-item')).toEqual(['Ana', 'Ana']);
    press(one('.prompt-input'), 'Enter');
    await host.settle();
    expect(title()).toBe('Log: Ana');
    expect(all(host)).toBe(before);
  });

  it('to add somebody, as it did before', async () => {
    const { host, before } = await opened({ open: 'add', name: 'Zoë' });
    expect(valueOf('Name')).toBe('Zoë');
    expect([all(host), host.errors]).toEqual([before, []]);
  });
});

describe('a link opens a view', () => {
  it('of one of the lists', async () => {
    const { host } = await opened({ open: 'people' });
    expect(one('.acquaint-home [role="tab"][aria-selected="true"]').textContent).toContain(
      'People',
    );
    await follow(host, { open: 'ledger' });
    expect(one('.acquaint-home [role="tab"][aria-selected="true"]').textContent).toContain(
      'Ledger',
    );
    expect(host.errors).toEqual([]);
  });

  it('of a person, beside their note', async () => {
    const { host } = await opened({ open: 'person', person: 'Bo (ink)' });
    expect(host.app.workspace.getActiveFile()?.path).toBe('People/Bo (ink).md');
    expect(one('.acquaint-panel-name').textContent).toContain('Bo (ink)');
  });

  it('of who could help with something', async () => {
    const { host } = await opened({ open: 'ask', query: 'a typographer' });
    expect(texts('.acquaint-ask-name')).toContain('Ana');
    expect(host.errors).toEqual([]);
  });
});

describe('a link that asks for what is not here does nothing, and says so', () => {
  const notices = (): string => texts('.notice').join('\n');

  it.each([
    [{ open: 'delete-everything' }, 'asks to open “delete-everything”'],
    [{ open: 'log' }, 'does not say “person”'],
    [{ open: 'log', person: 'Nobody' }, 'names “Nobody”'],
    [{ open: 'write', person: '../../etc/passwd' }, 'names “../../etc/passwd”'],
    [{ open: 'introduction', note: '../outside.md' }, 'the introduction “../outside.md”'],
  ])('%j', async (values, said) => {
    const { host, before } = await opened(values);
    expect(notices()).toContain(said);
    expect(texts('.modal')).toEqual([]);
    expect([all(host), host.errors]).toEqual([before, []]);
  });

  it.each(['person', 'text', 'date', 'channel'])(
    'whatever stands for %s, and however much',
    async (name) => {
      const values = { open: 'log', person: ANA, [name]: HOSTILE.repeat(500) };
      const { host, before } = await opened(values);
      expect([all(host), host.errors]).toEqual([before, []]);
      expect(notices().length).toBeLessThan(500);
      if (name !== 'text') return;
      button('Log').click();
      await host.settle();
      expect(whatRunsIn(host.adapter.text(ANA) ?? '').join()).toBe('');
    },
  );

  it('leaves out what it does not know, and opens the rest', async () => {
    await opened({ open: 'log', person: ANA, channel: 'telepathy' });
    expect(notices()).toContain('says “telepathy” for “channel”');
    expect(title()).toBe('Log: Ana Silva');
  });
});

describe('the lines of a look back lead to what can be done about them', () => {
  async function looking(): Promise<PluginHost> {
    const host = await pluginHost(TEXTS);
    host.commands.run('acquaint:look-back');
    await host.settle();
    const file = host.app.workspace.getActiveFile();
    if (!file) throw new Error('no note is open');
    await host.app.workspace.getLeaf(false).openFile(file, { state: { mode: 'preview' } });
    await host.settle();
    return host;
  }

  async function click(host: PluginHost, line: string, words: string): Promise<void> {
    const items = [...document.querySelectorAll('.markdown-reading-view li')];
    const item = items.find((el) => el.textContent.includes(line));
    const links = [...(item?.querySelectorAll<HTMLElement>('a.external-link') ?? [])];
    const link = links.find((el) => el.textContent === words);
    if (!link) throw new Error(`${line} has no link ${words}`);
    link.click();
    await host.settle();
  }

  it('writing, logging, the next step and introducing', async () => {
    const host = await looking();
    const before = all(host);
    await click(host, 'Ana Silva on 17 November', 'Write');
    expect(title()).toContain('Ana Silva');
    press(one('.modal'), 'Escape');
    await click(host, 'Ana, last in touch on 1 August', 'Log');
    expect(title()).toBe('Log: Ana');
    press(one('.modal'), 'Escape');
    await click(host, 'Ana Silva and Bo (ink)', 'Take the next step');
    expect(one('.modal textarea')).toBeTruthy();
    press(one('.modal'), 'Escape');
    expect([all(host), host.errors]).toEqual([before, []]);
  });

  it('and they are no contacts', async () => {
    const host = await looking();
    const answer = await host.cli('acquaint:person', { name: 'People/Cy.md', format: 'json' });
    expect(answer).toContain('"lastContact": "2026-08-01"');
  });
});
