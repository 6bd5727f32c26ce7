// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { button, one, texts } from '../support/page';
import { pluginHost, type PluginHost } from '../support/plugin-host';
import { note, type Texts } from '../support/vault';

const ANA = 'People/Ana Silva.md';
const DAILY = 'Daily/2026-11-19.md';
const TEXTS = {
  [ANA]: note({ met: '2026-11-15' }, '- [ ] send the paper 📅 2026-11-23\n'),
  'People/Bo Lee.md': note({}),
  [DAILY]: '- [ ] bring the recorder to [[Bo Lee]] 📅 2026-11-17\n- [ ] water the tree\n',
};

async function opened(vault: Texts = TEXTS, command = 'open-promises'): Promise<PluginHost> {
  const host = await pluginHost(vault);
  host.commands.run(`acquaint:${command}`);
  await host.settle();
  return host;
}

const rows = (): string[] => texts('.acquaint-promise');

function tickFirst(): void {
  const box = one('.acquaint-promise input');
  box.click();
}

describe('the list of promises', () => {
  it('says what, for whom, where it stands, and by when', async () => {
    const host = await opened();
    expect(texts('.acquaint-promises-said')).toEqual(['2 promises open']);
    expect(rows()).toEqual([
      'bring the recorder to Bo LeeBo Leein 2026-11-19since Tuesday',
      'send the paperAna SilvaMonday',
    ]);
    expect(document.activeElement).toBe(one('.acquaint-promise input'));
    expect(host.errors).toEqual([]);
  });

  it('ticks one where it stands, which is undone', async () => {
    const host = await opened();
    one('.acquaint-promise input').focus();
    tickFirst();
    await host.settle();
    expect(host.adapter.text(DAILY)).toContain('- [x] bring the recorder');
    expect(rows()).toEqual(['send the paperAna SilvaMonday']);
    expect(document.activeElement).toBe(one('.acquaint-promise input'));
    button('Undo').click();
    await host.settle();
    expect(host.adapter.text(DAILY)).toBe(TEXTS[DAILY]);
    expect(rows()).toHaveLength(2);
  });

  it('leads to the person', async () => {
    const host = await opened();
    one('.acquaint-promise-for a').click();
    await host.settle();
    expect(host.app.workspace.getActiveFile()?.path).toBe('People/Bo Lee.md');
    expect(texts('.modal-title')).toEqual([]);
  });

  it('says where promises come from when there is none', async () => {
    await opened({ [ANA]: note({}) });
    expect(texts('.acquaint-promises-said')[0]).toMatch(/^You have no open promises\. What/);
  });

  it('opens only notes that have an open task for somebody', async () => {
    const host = await pluginHost({
      ...TEXTS,
      'Ideas.md': '- [ ] think\n',
      'Plan.md': '[[Bo Lee]]',
    });
    const read: string[] = [];
    const { vault } = host.app;
    const cachedRead = vault.cachedRead.bind(vault);
    vault.cachedRead = (file) => {
      read.push(file.path);
      return cachedRead(file);
    };
    host.commands.run('acquaint:open-promises');
    await host.settle();
    expect(rows()).toHaveLength(2);
    expect([...new Set(read)].sort()).toEqual([DAILY, ANA]);
  });
});

describe('Home', () => {
  it('has a line that leads to them, which follows the notes', async () => {
    const host = await opened(TEXTS, 'open-home');
    expect(texts('.acquaint-home-below .acquaint-line-words')).toContain('2 promises open');
    host.adapter.changeOutside(DAILY, '- [x] bring the recorder to [[Bo Lee]]\n');
    await host.settle();
    expect(texts('.acquaint-home-below .acquaint-line-words')).toContain('1 promise open');
    button('1 promise open').click();
    await host.settle();
    expect(texts('.modal-title')).toEqual(['Promises']);
    expect(host.errors).toEqual([]);
  });

  it('draws only its list while somebody is looked for', async () => {
    const host = await opened(TEXTS, 'open-home');
    const line = one('.acquaint-home-below .acquaint-line-words');
    const search = one('[role="tabpanel"] .acquaint-search input');
    if (search.instanceOf(HTMLInputElement)) search.value = 'bo';
    search.dispatchEvent(new Event('input', { bubbles: true }));
    await host.settle();
    expect(texts('.acquaint-row-name')).toEqual(['Bo Lee']);
    expect(one('.acquaint-home-below .acquaint-line-words')).toBe(line);
  });
});
