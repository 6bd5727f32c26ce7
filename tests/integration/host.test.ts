// @vitest-environment happy-dom
import type * as real from 'obsidian';
import { afterEach, describe, expect, it } from 'vitest';
import { createHost, type Host, type PluginClass } from '../host/create-host';
import { MemoryAdapter } from '../host/memory-adapter';
import { pluginCode } from '../host/plugin-code';

const MANIFEST: real.PluginManifest = {
  id: 'toy',
  name: 'Toy',
  author: 'Nobody',
  version: '1.0.0',
  minAppVersion: '1.13.0',
  description: 'Counts what changes.',
};

const VAULT = {
  'Ada.md': '---\nmet: 2026-05-01\nknows: "[[Bo]]"\n---\nSee [[Bo#Work|him]] #friend\n',
  'People/Bo.md': 'Hello\n',
  '.obsidian/app.json': '{}',
};

/** What the toy plugin tells of itself. */
interface Log {
  readonly lines: string[];
}

function toy(
  log: Log,
  more: (plugin: real.Plugin, obsidian: typeof real) => void = () => undefined,
) {
  return (obsidian: typeof real): PluginClass => {
    class ToyView extends obsidian.ItemView {
      getViewType(): string {
        return 'toy-view';
      }

      getDisplayText(): string {
        return 'Toy view';
      }

      protected override onOpen(): Promise<void> {
        this.contentEl.createEl('p', { cls: 'toy', text: 'Hello from the toy' });
        log.lines.push('opened');
        return Promise.resolve();
      }

      protected override onClose(): Promise<void> {
        log.lines.push('closed');
        return Promise.resolve();
      }
    }

    class ToyTab extends obsidian.PluginSettingTab {
      override getSettingDefinitions(): real.SettingDefinitionItem[] {
        return [
          { name: 'Greeting', desc: 'What it says', control: { type: 'text', key: 'greeting' } },
          { name: 'Loud', control: { type: 'toggle', key: 'loud' } },
        ];
      }
    }

    return class Toy extends obsidian.Plugin {
      override settings: unknown = { greeting: 'Hi', loud: false };

      override async onload(): Promise<void> {
        log.lines.push(`data ${JSON.stringify(await this.loadData())}`);
        this.registerView('toy-view', (leaf) => new ToyView(leaf));
        this.addCommand({
          id: 'open',
          name: 'Open toy view',
          callback: () => this.app.workspace.ensureSideLeaf('toy-view', 'right', { reveal: true }),
        });
        this.addSettingTab(new ToyTab(this.app, this));
        this.registerEvent(
          this.app.metadataCache.on('changed', (file) => {
            log.lines.push(`changed ${file.path}`);
          }),
        );
        more(this, obsidian);
      }
    };
  };
}

const hosts: Host[] = [];

async function start(
  adapter: MemoryAdapter,
  log: Log,
  more?: (plugin: real.Plugin, obsidian: typeof real) => void,
): Promise<Host> {
  const host = await createHost({ adapter, manifest: MANIFEST, plugin: { make: toy(log, more) } });
  hosts.push(host);
  return host;
}

afterEach(async () => {
  for (const host of hosts.splice(0)) await host.unload();
});

describe('the stand-in', () => {
  it('shows a view, and draws it no more when the plugin is switched off', async () => {
    const log: Log = { lines: [] };
    const host = await start(new MemoryAdapter(VAULT), log);
    expect(host.commands.run('toy:open')).toBe(true);
    await host.settle();
    expect(
      document.querySelector('.workspace-leaf-content[data-type="toy-view"] .toy'),
    ).not.toBeNull();
    const [leaf] = host.app.workspace.getLeavesOfType('toy-view');
    expect(leaf?.view.containerEl.children[1]?.textContent).toBe('Hello from the toy');
    host.plugin.disable();
    await host.settle();
    expect(log.lines).toEqual(['data null', 'opened', 'closed']);
    expect(host.commands.ids()).not.toContain('toy:open');
    expect(document.querySelector('.toy')).toBeNull();
    expect(host.errors).toEqual([]);
  });

  it('indexes later than it writes, and tells of it twice', async () => {
    const log: Log = { lines: [] };
    const host = await start(new MemoryAdapter(VAULT), log);
    const { vault, metadataCache } = host.app;
    const file = vault.getFileByPath('Ada.md');
    if (!file) throw new Error('no file');
    expect(metadataCache.getFileCache(file)?.frontmatter?.['met']).toBe('2026-05-01');
    expect(metadataCache.getFirstLinkpathDest('Bo', 'Ada.md')?.path).toBe('People/Bo.md');
    expect(metadataCache.resolvedLinks['Ada.md']).toEqual({ 'People/Bo.md': 2 });
    await vault.process(file, (text) => text.replace('2026-05-01', '2026-06-02'));
    expect(metadataCache.getFileCache(file)?.frontmatter?.['met']).toBe('2026-05-01');
    await host.settle();
    expect(metadataCache.getFileCache(file)?.frontmatter?.['met']).toBe('2026-06-02');
    expect(log.lines.filter((line) => line === 'changed Ada.md')).toHaveLength(2);
  });

  it('freezes caches and has no properties of malformed YAML', async () => {
    const host = await start(new MemoryAdapter({ 'Bad.md': '---\na: [\n---\n' }), { lines: [] });
    const cache = host.app.metadataCache.getCache('Bad.md');
    expect(Object.isFrozen(cache)).toBe(true);
    expect(cache?.frontmatter).toBeUndefined();
    expect(cache?.sections?.[0]?.type).toBe('yaml');
  });

  it('refuses taken paths without regard to case, and runs changes of one note one by one', async () => {
    const adapter = new MemoryAdapter(VAULT);
    const { app } = await start(adapter, { lines: [] });
    await expect(app.vault.create('ada.md', '')).rejects.toThrow('File already exists.');
    await expect(app.vault.create('Gone/Cy.md', '')).rejects.toThrow('ENOENT');
    const file = await app.vault.create('Count.md', '0');
    const add = (text: string): string => String(Number(text) + 1);
    await Promise.all([1, 2, 3].map(() => app.vault.process(file, add)));
    expect(adapter.text('Count.md')).toBe('3');
  });

  it('takes in what another program wrote', async () => {
    const log: Log = { lines: [] };
    const adapter = new MemoryAdapter(VAULT);
    const host = await start(adapter, log);
    adapter.changeOutside('New.md', 'From [[Ada]]');
    await host.settle();
    expect(log.lines).toContain('changed New.md');
    adapter.changeOutside('New.md', null);
    await host.settle();
    expect(host.app.vault.getFileByPath('New.md')).toBeNull();
  });

  it('keeps the keys for an open modal and gives them back', async () => {
    const log: Log = { lines: [] };
    const host = await start(new MemoryAdapter(VAULT), log, (plugin, { SuggestModal }) => {
      class Choice extends SuggestModal<string> {
        getSuggestions(query: string): string[] {
          return ['one', 'two'].filter((word) => word.includes(query));
        }

        renderSuggestion(value: string, el: HTMLElement): void {
          el.setText(value);
        }

        onChooseSuggestion(value: string): void {
          log.lines.push(`chose ${value}`);
        }
      }
      plugin.addCommand({
        id: 'choose',
        name: 'Choose',
        callback: () => {
          new Choice(plugin.app).open();
        },
      });
    });
    host.commands.run('toy:choose');
    await host.settle();
    const press = (key: string): boolean =>
      document.body.dispatchEvent(
        new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
      );
    expect(document.querySelectorAll('.suggestion-item')).toHaveLength(2);
    expect(press('ArrowDown')).toBe(false);
    expect(press('Enter')).toBe(false);
    expect(log.lines).toContain('chose two');
    expect(document.querySelector('.modal-container')).toBeNull();
    expect(press('ArrowDown')).toBe(true);
  });

  it('has the markup of the app’s dialogs, and a createEl that forgets what the app’s forgets', async () => {
    const host = await start(new MemoryAdapter(VAULT), { lines: [] }, (plugin, { Modal }) => {
      const callback = (): void => {
        new Modal(plugin.app).setTitle('Hello').open();
      };
      plugin.addCommand({ id: 'greet', name: 'Greet', callback });
    });
    host.commands.run('toy:greet');
    const modal = document.querySelector('.modal-container.mod-dim > .modal');
    expect(modal?.querySelector('.modal-header')?.textContent).toBe('Hello');
    expect(modal?.querySelector('.modal-header-button.mod-raised.clickable-icon')).not.toBeNull();
    const info = { value: 'typed', placeholder: 'Type' };
    const area = document.body.createEl('textarea', info);
    expect([area.value, area.placeholder]).toEqual(['', '']);
    const input = document.body.createEl('input', info);
    expect([input.value, input.placeholder]).toEqual(['typed', 'Type']);
  });

  it('draws settings and keeps what is typed', async () => {
    const adapter = new MemoryAdapter(VAULT);
    const host = await start(adapter, { lines: [] });
    host.settings();
    const input = document.querySelector<HTMLInputElement>('.setting-item input[type="text"]');
    if (!input) throw new Error('no input');
    expect(input.value).toBe('Hi');
    input.value = 'Hello';
    input.dispatchEvent(new Event('input'));
    await host.settle();
    expect(adapter.text('.obsidian/plugins/toy/data.json')).toContain('"greeting": "Hello"');
  });

  it.each([
    ['keeps', 'far from', 'Hello\n\n\nOutside\n', 'Typed. Hello\n\n\nOutside\n'],
    ['drops', 'beside', 'Hello\nOutside\n\nEnd\n', 'Hello\nOutside\n\nEnd\n'],
  ])('%s what is typed and not saved %s a change from outside', async (_, _where, now, shown) => {
    const adapter = new MemoryAdapter({ ...VAULT, 'People/Bo.md': 'Hello\n\n\nEnd\n' });
    const host = await start(adapter, { lines: [] });
    await host.app.workspace.openLinkText('Bo', 'Ada.md');
    const editor = host.app.workspace.activeEditor?.editor;
    if (!editor) throw new Error('no editor');
    expect(host.app.workspace.getActiveFile()?.path).toBe('People/Bo.md');
    editor.replaceRange('Typed. ', { line: 0, ch: 0 });
    adapter.changeOutside('People/Bo.md', now);
    await host.settle();
    expect(editor.getValue()).toBe(shown);
  });

  it('gives each cell of a table an editor of its own, with the extensions of the plugin', async () => {
    const vault = { ...VAULT, 'People/Bo.md': 'Hi\n\n| a | b |\n| - | - |\n| c | d |\n' };
    const host = await start(new MemoryAdapter(vault), { lines: [] });
    await host.app.workspace.openLinkText('Bo', 'Ada.md');
    expect(document.querySelectorAll('.cm-editor .cm-editor')).toHaveLength(4);
  });

  it('answers the CLI and addresses', async () => {
    const log: Log = { lines: [] };
    const host = await start(new MemoryAdapter(VAULT), log, (plugin) => {
      const flags = { name: { description: 'Whom', required: true } };
      const answer = ({ name }: real.CliData): string => `Hello ${String(name)}`;
      plugin.registerCliHandler('toy', 'Greets', flags, answer);
      expect(() => plugin.registerCliHandler('toy', '', null, answer)).toThrow(
        'already registered',
      );
      plugin.registerObsidianProtocolHandler('toy', (data) => log.lines.push(JSON.stringify(data)));
    });
    expect(await host.cli('toy', { name: 'Ada' })).toBe('Hello Ada');
    expect(await host.cli('toy')).toBe('Error: Missing required parameter: name');
    host.openUrl('obsidian://toy?vault=x&name=A%2FB&quiet');
    expect(log.lines.at(-1)).toBe('{"name":"A/B","quiet":"true","action":"toy"}');
  });

  it('runs a built main.js, and gives it no module of Node', async () => {
    const start = (text: string): Promise<Host> =>
      createHost({
        adapter: new MemoryAdapter(VAULT),
        manifest: MANIFEST,
        plugin: { code: pluginCode(text) },
      });
    const host = await start(`const { Plugin } = require('obsidian');
      module.exports = { __esModule: true, default: class extends Plugin {
        onload() { this.addCommand({ id: 'go', name: 'Go', callback: () => {} }); }
      } };`);
    hosts.push(host);
    expect(host.commands.ids()).toContain('toy:go');
    await expect(start(`require('fs')`)).rejects.toThrow("Cannot find module 'fs'");
  });

  it('renames a note together with the links to it', async () => {
    const adapter = new MemoryAdapter(VAULT);
    const host = await start(adapter, { lines: [] });
    const file = host.app.vault.getFileByPath('People/Bo.md');
    if (!file) throw new Error('no file');
    await host.app.fileManager.renameFile(file, 'People/Bob.md');
    await host.settle();
    expect(adapter.text('Ada.md')).toContain('knows: "[[Bob]]"');
    expect(adapter.text('Ada.md')).toContain('[[Bob#Work|him]]');
    expect(host.app.metadataCache.getFirstLinkpathDest('Bob', '')?.path).toBe('People/Bob.md');
    expect(host.app.metadataCache.getCache('People/Bo.md')).toBeNull();
  });

  it('throws the name of what it does not fake, and reports errors of the plugin', async () => {
    const host = await start(new MemoryAdapter(VAULT), { lines: [] }, (plugin) => {
      expect(() => plugin.app.renderContext).toThrow('App.renderContext');
      expect(() => plugin.app.secretStorage).toThrow('App.secretStorage');
      throw new Error('from onload');
    });
    expect(() => host.app.workspace.getLayout()).toThrow('Workspace.getLayout');
    expect(host.errors).toEqual([new Error('from onload')]);
  });
});
