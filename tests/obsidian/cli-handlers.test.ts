// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { loadCommands } from '../../src/commands/table';
import { pluginHost } from '../support/plugin-host';
import { note } from '../support/vault';

const TEXTS = { 'People/Ana Silva.md': note({ met: '2026-11-15' }) };

describe('the bare command in the app', () => {
  it('answers with every command, and how it is called there', async () => {
    const host = await pluginHost(TEXTS);
    const lines = (await host.cli('acquaint')).split('\n');
    for (const { name, description } of await loadCommands()) {
      const listed = lines.filter((line) => line.trimStart().startsWith(`${name} `));
      expect(listed.map((line) => line.trim().slice(name.length).trim())).toContain(description);
    }
    expect(lines).toContain('Usage: obsidian acquaint:<command> [name=value …]');
  });

  it('says how a refusal is told, where no exit code tells it', async () => {
    const host = await pluginHost(TEXTS);
    expect(await host.cli('acquaint')).toContain('starts with “Error:” is a refusal');
  });

  it('says nothing of a folder of notes, which the app knows itself', async () => {
    const host = await pluginHost(TEXTS);
    expect(await host.cli('acquaint')).not.toContain('vault');
  });

  it('names commands that are there', async () => {
    const host = await pluginHost(TEXTS);
    for (const { name, options } of await loadCommands()) {
      const required = options.filter(({ isRequired }) => isRequired === true);
      const given = Object.fromEntries(required.map((option) => [option.name, 'x']));
      const answer = await host.cli(`acquaint:${name}`, { help: 'true', ...given });
      expect(answer).toContain(`Usage: obsidian acquaint:${name}`);
    }
  });
});

describe('a name that something else has on the command line', () => {
  it('stays with whoever has it, and the plugin loads and answers to the others', async () => {
    const host = await pluginHost(TEXTS);
    host.plugin.disable();
    const registry: unknown = Reflect.get(host.app, 'registry');
    const taken: unknown = Reflect.get(Object(registry), 'cli');
    if (!(taken instanceof Map)) throw new TypeError('The stand-in keeps its handlers otherwise');
    taken.set('acquaint:due', { handler: () => Promise.resolve('somebody else') });
    await host.plugin.enable();
    await host.settle();
    expect(host.errors).toEqual([]);
    expect(await host.cli('acquaint:due')).toBe('somebody else');
    expect(await host.cli('acquaint:people', { total: 'true' })).toBe('1');
  });
});

describe('a command in the app', () => {
  it('leads to its help as it is called there, where it is used wrongly', async () => {
    const host = await pluginHost(TEXTS);
    const see = '; see: obsidian acquaint:due help';
    expect(await host.cli('acquaint:due', { days: 'x' })).toMatch(new RegExp(`^Error: .*${see}$`));
    expect(await host.cli('acquaint:due', { date: 'x' })).toMatch(new RegExp(`^Error: .*${see}$`));
  });

  it('says in one line why it refuses', async () => {
    const host = await pluginHost(TEXTS);
    const answer = await host.cli('acquaint:person', { name: 'Zoe' });
    expect(answer).toMatch(/^Error: .*Zoe.*$/);
    expect(answer).not.toContain('help');
  });

  it('answers a write when it is done: what is told later may be lost', async () => {
    const host = await pluginHost(TEXTS);
    await host.cli('acquaint:snooze', { name: 'Ana Silva', until: '2026-12-01' });
    expect(host.adapter.text('People/Ana Silva.md')).toContain('follow-up: 2026-12-01\n');
  });

  it('takes what the app adds to a call without complaint', async () => {
    const host = await pluginHost(TEXTS);
    expect(await host.cli('acquaint:due', { vault: 'Notes', total: 'true' })).toBe('1');
  });
});
