// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { ANA, chooseFromMenu, PAIR, pair, PEOPLE } from '../support/introduction-notes';
import { button, one, texts } from '../support/page';
import { pluginHost, type PluginHost } from '../support/plugin-host';
import { note, type Texts } from '../support/vault';

const PROPOSED = { ...PEOPLE, [PAIR]: pair({ 'introduction-status': 'proposed' }) };
const DATA = '.obsidian/plugins/acquaint/data.json';

async function read(host: PluginHost, path: string): Promise<void> {
  const file = host.app.vault.getFileByPath(path);
  if (!file) throw new Error('no note');
  await host.app.workspace.getLeaf(false).openFile(file, { state: { mode: 'preview' } });
  await host.settle();
}

/** A note in reading view. */
async function reading(notes: Texts, path = PAIR): Promise<PluginHost> {
  const host = await pluginHost(notes);
  await read(host, path);
  return host;
}

const BAR = '.markdown-reading-view .acquaint-bar';
const buttons = (): string[] => texts(`${BAR} button`);

/** A button of the bar in reading view: that of the editor behind it says the same. */
function inBar(label: string): HTMLElement {
  const all = [...document.querySelectorAll<HTMLElement>(`${BAR} button`)];
  const found = all.find(({ textContent }) => textContent === label);
  if (!found) throw new Error(`no button of the bar says ${label}`);
  return found;
}

async function push(host: PluginHost, label: string): Promise<void> {
  inBar(label).focus();
  inBar(label).click();
  await host.settle();
}

async function confirm(host: PluginHost, label: string): Promise<void> {
  button(label).click();
  await host.settle();
}

describe('the bar on top of an introduction note', () => {
  it('says where it stands, and is called after the two', async () => {
    const host = await reading(PROPOSED);
    expect(texts(`${BAR} .acquaint-bar-words > *`)).toEqual([
      'Proposed',
      'Ask Ana Silva or Bo Lee first',
    ]);
    expect(one(BAR).getAttribute('role')).toBe('region');
    expect(one(BAR).getAttribute('aria-label')).toBe('Introduction of Ana Silva and Bo Lee');
    expect(host.errors).toEqual([]);
  });

  it('asks with a letter, then says whom it waits for and takes the answer', async () => {
    const host = await reading(PROPOSED);
    await push(host, 'Ask Ana Silva');
    await confirm(host, 'I have asked');
    expect(host.adapter.text(PAIR)).toContain('asked-of:\n  - "[[Ana Silva]]"\n');
    expect(one(BAR).textContent).toContain('Asked Waiting for Ana Silva');
    await push(host, 'Ana Silva said yes');
    expect(host.adapter.text(PAIR)).toContain('agreed-by:\n  - "[[Ana Silva]]"\n');
    expect(buttons()).toEqual(['Ask Bo Lee', 'All steps', 'Open ledger']);
    await confirm(host, 'Undo');
    expect(buttons()).toContain('Ana Silva said yes');
    expect(host.errors).toEqual([]);
  });

  it('keeps the focus in the bar, at what it says now', async () => {
    const agreed = ['[[Ana Silva]]', '[[Bo Lee]]'];
    const host = await reading({
      ...PEOPLE,
      [PAIR]: pair({
        'introduction-status': 'asked',
        'asked-of': agreed,
        'agreed-by': agreed.slice(1),
      }),
    });
    await push(host, 'Ana Silva said yes');
    expect(document.activeElement).toBe(one(`${BAR} .acquaint-bar-words`));
    expect(document.activeElement?.textContent).toContain('Everybody agreed');
    inBar('All steps').focus();
    host.adapter.changeOutside(PAIR, PROPOSED[PAIR]);
    await host.settle();
    expect(document.activeElement).toBe(inBar('All steps'));
  });

  it('offers what the next step could be in a menu, and every step in another', async () => {
    const host = await reading({ ...PEOPLE, [PAIR]: pair({ 'introduction-status': 'asked' }) });
    await push(host, 'What did they say?');
    expect(texts('.menu-item')).toEqual([
      'Ana Silva said yes',
      'Bo Lee said yes',
      'Ana Silva said no',
      'Bo Lee said no',
    ]);
    await push(host, 'All steps');
    await chooseFromMenu(host, 'Bo Lee said yes');
    expect(host.adapter.text(PAIR)).toContain('agreed-by:\n  - "[[Bo Lee]]"\n');
    expect(host.errors).toEqual([]);
  });

  it('leads to its row of the ledger', async () => {
    const cy = { type: 'introduction', people: ['[[Ana Silva]]', '[[Cy]]'] };
    const host = await reading({
      ...PROPOSED,
      'People/Cy.md': note({}),
      'Introductions/Ana Silva and Cy.md': note(cy),
    });
    await push(host, 'Open ledger');
    expect(document.activeElement?.textContent).toContain('Ana Silva and Bo Lee');
  });

  it('is that of the introduction on a copy of its note, and writes to the note itself', async () => {
    const copy = PAIR.replace('.md', ' 1.md');
    const host = await reading({ ...PROPOSED, [copy]: PROPOSED[PAIR] }, copy);
    expect(one(BAR).getAttribute('aria-label')).toBe('Introduction of Ana Silva and Bo Lee');
    await push(host, 'Ask Ana Silva');
    await confirm(host, 'I have asked');
    expect(one(BAR).textContent).toContain('Waiting for Ana Silva');
    expect(host.adapter.text(PAIR)).toContain('introduction-status: asked');
    expect(host.adapter.text(copy)).toBe(PROPOSED[PAIR]);
  });

  it('comes and goes with what makes the note an introduction', async () => {
    const host = await reading(PROPOSED);
    host.adapter.changeOutside(PAIR, 'No more\n');
    await host.settle();
    expect(document.querySelector('.acquaint-bar')).toBeNull();
    host.adapter.changeOutside(PAIR, PROPOSED[PAIR]);
    await host.settle();
    expect(one(BAR).textContent).toContain('Proposed');
  });

  it('is off by the setting of the bar, and on no other note', async () => {
    const off = JSON.stringify({ editorBar: false });
    await reading({ ...PROPOSED, [DATA]: off });
    expect(document.querySelector('.acquaint-bar')).toBeNull();
    const host = await reading({ ...PROPOSED, 'Ideas.md': 'x' }, 'Ideas.md');
    expect(document.querySelector('.acquaint-bar')).toBeNull();
    expect(host.errors).toEqual([]);
  });

  it('leads to the reasons why values of the note cannot be read', async () => {
    const host = await reading({ ...PEOPLE, [PAIR]: pair({ asked: 'soon' }) });
    await push(host, '1 value cannot be read');
    expect(texts('.modal .acquaint-problem-words').join()).toContain('asked: “soon” is not a day');
  });
});

describe('the bar on top of a person note', () => {
  it('notes the introduction it names, opens its note, and takes it back', async () => {
    const host = await reading(PEOPLE, ANA);
    await push(host, 'Introduce to Bo Lee');
    expect(host.adapter.text(PAIR)).toContain('introduction-status: proposed\n');
    expect(host.adapter.text(PAIR)).toContain(
      'reason: Ana looks for a Rust mentor; Bo offers Rust mentoring.\n',
    );
    expect(host.app.workspace.getActiveFile()?.path).toBe(PAIR);
    await confirm(host, 'Undo');
    expect(host.adapter.text(PAIR)).toBeNull();
    expect(host.errors).toEqual([]);
  });
});

describe('the bar on a person note whose properties cannot be read', () => {
  const ME = 'People/Yara.md';
  const words = (): string => texts(`${BAR} .acquaint-bar-words`).join(' ');

  it('says which name stands twice, on which lines, and not that nothing is owed', async () => {
    const host = await reading({ [ME]: '---\nmet: 2026-11-05\nmet: 2026-11-06\n---\n' }, ME);
    await host.settle();
    expect(words()).toContain('(line 3: “met” appears a second time; first on line 2)');
    expect(words()).not.toContain('No follow-up');
    await push(host, '1 value cannot be read');
    await host.settle();
    expect(texts('.acquaint-problem-words').join()).toContain('line 3: “met” appears a');
    expect(host.errors).toEqual([]);
  });

  it.each([
    ['behind a word', '---js\nmet: 2026-11-05\n---\n', 'the first line is ---js'],
    ['below an empty line', '\n---\nmet: 2026-11-05\n---\n', 'a blank or an empty line'],
    ['with lines that end in CR', '---\rmet: 2026-11-05\r---\r', 'end in CR alone'],
  ])('says that they are none for the app: %s', async (_, text, why) => {
    const host = await reading({ [ME]: text }, ME);
    await host.settle();
    expect(words()).toContain(why);
    expect(buttons()).toContain('1 value cannot be read');
    expect(host.errors).toEqual([]);
  });

  it('says what is owed once they can be read', async () => {
    const host = await reading({ [ME]: '---\nmet: 2026-11-05\nmet: 2026-11-06\n---\n' }, ME);
    const file = host.app.vault.getFileByPath(ME);
    if (!file) throw new Error('no note');
    await host.app.vault.modify(file, note({ met: '2026-11-05' }));
    await host.settle();
    expect(words()).not.toContain('cannot be read');
  });
});
