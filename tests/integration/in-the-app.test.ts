// @vitest-environment happy-dom
import { EditorState } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { describe, expect, it } from 'vitest';
import { editorInfoField } from '../host/obsidian/editor-fields';
import { Registry } from '../host/obsidian/registry';
import { one, texts } from '../support/page';
import { pluginHost, type PluginHost } from '../support/plugin-host';
import { note, type Texts } from '../support/vault';

const ANA = 'People/Ana Silva.md';
const TABLE = '| what | when |\n| --- | --- |\n| lunch | May |\n';

async function open(host: PluginHost, path: string): Promise<void> {
  await host.app.workspace.openLinkText(path, '');
  await host.settle();
}

function editorOf(host: PluginHost) {
  const editor = host.app.workspace.activeEditor?.editor;
  if (!editor) throw new Error('no editor');
  return editor;
}

function registryOf({ app }: PluginHost): Registry {
  const registry: unknown = Reflect.get(app, 'registry');
  if (registry instanceof Registry) return registry;
  throw new TypeError('The stand-in keeps what is registered otherwise');
}

describe('the commands of the palette', () => {
  it('have one kind of apostrophe, the one of keyboards: what is typed finds them', async () => {
    const host = await pluginHost({ [ANA]: note({ met: '2026-11-15' }) });
    const names = [...registryOf(host).commands.values()].map(({ name }) => name);
    expect(names.length).toBeGreaterThan(20);
    expect(names.filter((name) => /[’‘ʼ`´]/u.test(name))).toEqual([]);
  });
});

describe('what is typed and not yet saved', () => {
  it('stays when a command changes the lines beside it', async () => {
    const host = await pluginHost({ [ANA]: '---\nmet: 2026-11-15\n---\nHi\n' });
    await open(host, ANA);
    editorOf(host).replaceRange('role: Designer\n', { line: 2, ch: 0 });
    await host.cli('acquaint:log', { name: 'Ana Silva', channel: 'coffee', text: 'fonts' });
    await host.settle();
    const text = host.adapter.text(ANA);
    expect(text).toContain('role: Designer\n');
    expect(text).toContain('last-contact: 2026-11-20');
    expect(editorOf(host).getValue()).toBe(text);
  });

  it('is not doubled by a command that writes the same property', async () => {
    const host = await pluginHost({ [ANA]: '---\nmet: 2026-11-15\n---\nHi\n' });
    await open(host, ANA);
    editorOf(host).replaceRange('follow-up: 2026-11-21\n', { line: 2, ch: 0 });
    await host.cli('acquaint:snooze', { name: 'Ana Silva', until: '2026-12-01' });
    await host.settle();
    expect(host.adapter.text(ANA)?.match(/follow-up:/g)).toHaveLength(1);
    expect(host.adapter.text(ANA)).toContain('follow-up: 2026-12-01');
  });
});

describe('an editor inside an editor', () => {
  it('has no bar: the note has one', async () => {
    const host = await pluginHost({ [ANA]: `${note({ met: '2026-11-15' })}\n${TABLE}` });
    await open(host, ANA);
    expect(document.querySelectorAll('.cm-editor .cm-editor')).toHaveLength(4);
    expect(document.querySelectorAll('.cm-editor .acquaint-bar')).toHaveLength(1);
    expect(one('.acquaint-bar').closest('.cm-table-widget')).toBeNull();
    expect(host.errors).toEqual([]);
  });

  it('underlines nothing of its own, whatever it holds', async () => {
    const host = await pluginHost({ [ANA]: '---\nmet: never\n---\n' });
    await open(host, ANA);
    const outer = EditorView.findFromDOM(one('.cm-editor'));
    if (!outer) throw new Error('no editor');
    // As for a cell of a table, but on all of the note: that of a cell has no properties.
    const info = outer.state.field(editorInfoField);
    const { editorExtensions } = registryOf(host);
    const extensions = [editorInfoField.init(() => info), editorExtensions];
    const { doc } = outer.state;
    const inner = new EditorView({ state: EditorState.create({ doc, extensions }) });
    outer.contentDOM.after(inner.dom);
    await host.settle();
    const marks = [...document.querySelectorAll('.acquaint-problem')];
    expect(marks.map((el) => el.textContent)).toEqual(['never']);
    expect(inner.dom.querySelector('.acquaint-problem')).toBeNull();
    inner.destroy();
  });
});

/** The stand-in right after a start on which no note is indexed yet. */
async function coldStart(vault: Texts): Promise<PluginHost> {
  const host = await pluginHost(vault, { isColdStart: true });
  host.commands.run('acquaint:open-follow-ups');
  return host;
}

const people = (count: number): Texts =>
  Object.fromEntries(
    Array.from({ length: count }, (_, at) => [
      `People/P${String(at)}.md`,
      note({ met: '2026-11-15' }),
    ]),
  );

/** What a view says at each change of it, until all is quiet. */
async function saidUntilQuiet(host: PluginHost): Promise<readonly string[]> {
  const said = new Set<string>();
  const look = (): void => {
    for (const text of texts('.acquaint-view .pane-empty')) said.add(text);
  };
  const observer = new MutationObserver(look);
  observer.observe(document.body, { childList: true, subtree: true, characterData: true });
  await host.settle();
  observer.disconnect();
  look();
  return [...said];
}

describe('while the app indexes the vault for the first time', () => {
  it('the list says that notes are read, never that nobody is here', async () => {
    const host = await coldStart(people(60));
    const said = await saidUntilQuiet(host);
    expect(said).toEqual(['Reading notes…']);
    expect(texts('.acquaint-count')).toEqual(['60']);
  });

  it('an empty vault is known to be empty', async () => {
    const host = await coldStart({});
    await host.settle();
    expect(texts('.acquaint-view .pane-empty')[0]).toContain('Nobody here yet.');
  });

  it('the command line says so instead of answering that nobody is due', async () => {
    const host = await pluginHost(people(5), { isColdStart: true });
    const early = new Set<string>();
    // Its commands are registered soon after the layout is ready.
    while (early.size === 0 || [...early].at(-1)?.includes('not found') === true) {
      early.add(await host.cli('acquaint:due', { format: 'json' }));
      await Promise.resolve();
    }
    await host.settle();
    expect([...early].at(-1)).toMatch(/^Error: Obsidian is still indexing notes\.|^\[\{/);
    expect([...early]).not.toContain('[]');
    expect(await host.cli('acquaint:due', { total: 'true' })).toBe('5');
  });
});

describe('a view behind another tab', () => {
  it('is drawn when it comes up, not while it is hidden', async () => {
    const host = await pluginHost({ [ANA]: note({ 'follow-up': '2026-11-20' }) });
    host.commands.run('acquaint:open-follow-ups');
    await host.settle();
    host.commands.run('acquaint:open-introductions');
    await host.settle();
    const names = (): (string | null)[] =>
      [...document.querySelectorAll('.acquaint-row-name')].map((el) => el.textContent);
    host.adapter.changeOutside('People/Bo.md', note({ 'follow-up': '2026-11-19' }));
    await host.settle();
    expect(names()).toEqual(['Ana Silva']);
    host.commands.run('acquaint:open-follow-ups');
    await host.settle();
    expect(names()).toEqual(['Bo', 'Ana Silva']);
  });
});
