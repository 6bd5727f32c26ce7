// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { button, fill, one, texts, valueOf } from '../support/page';
import { pluginHost, type PluginHost } from '../support/plugin-host';
import { note } from '../support/vault';

const ANA = 'People/Ana Silva.md';
const BO = 'People/Bo Lee.md';
const TEXTS = {
  [ANA]: note({ email: 'ana@x.org', circle: ['Lisbon'], field: 'typography' }),
  [BO]: note({ circle: ['Lisbon', 'Rust'], tags: ['speaker'] }),
  'Ideas.md': '',
};

const ANA_CARD = 'BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Ana Silva\r\nEMAIL:ana@x.org\r\n';

async function exporting(
  texts_: Readonly<Record<string, string>> = TEXTS,
  command = 'export-cards',
): Promise<PluginHost> {
  const host = await pluginHost(texts_);
  await host.app.workspace.openLinkText(ANA, '');
  host.commands.run(`acquaint:${command}`);
  await host.settle();
  return host;
}

async function confirm(host: PluginHost): Promise<void> {
  button('Export').click();
  await host.settle();
}

function filesOf({ adapter }: PluginHost): string[] {
  return adapter.paths().filter((path) => /\.(?:vcf|csv)$/.test(path) && !path.startsWith('.'));
}

describe('exporting people as cards', () => {
  it('writes the person whose note is open, and is undone', async () => {
    const host = await exporting(TEXTS, 'export-here');
    expect([valueOf('Who'), valueOf('File')]).toEqual(['person', 'Ana Silva.vcf']);
    await confirm(host);
    expect(host.adapter.text('Ana Silva.vcf')).toContain(ANA_CARD);
    expect(texts('.notice').join()).toContain('Exported 1 person to Ana Silva.vcf');
    button('Undo').click();
    await host.settle();
    expect(filesOf(host)).toEqual([]);
    expect(host.errors).toEqual([]);
  });

  it('is not offered for one person on a note that is none', async () => {
    const host = await pluginHost(TEXTS);
    await host.app.workspace.openLinkText('Ideas.md', '');
    host.commands.run('acquaint:export-here');
    await host.settle();
    expect(texts('.modal')).toEqual([]);
  });

  it('writes everybody into a file with the day in its name', async () => {
    const host = await exporting();
    expect(texts('.acquaint-form .acquaint-hint')).toEqual(['2 people.']);
    await confirm(host);
    const text = host.adapter.text('People 2026-11-20.vcf') ?? '';
    expect(text.match(/^FN:.*$/gm)).toEqual(['FN:Ana Silva', 'FN:Bo Lee']);
  });

  it.each([
    ['circle', 'Rust', ['FN:Bo Lee']],
    ['field', 'typography', ['FN:Ana Silva']],
    ['tag', 'speaker', ['FN:Bo Lee']],
  ])('writes those of a %s', async (who, which, names) => {
    const host = await exporting();
    fill('Who', who);
    fill('Which one', which);
    expect(texts('.acquaint-form .acquaint-hint')).toEqual(['1 person.']);
    await confirm(host);
    const text = host.adapter.text('People 2026-11-20.vcf') ?? '';
    expect(text.match(/^FN:.*$/gm)).toEqual(names);
  });

  it('writes those whom a search finds, and nobody where it finds nobody', async () => {
    const host = await exporting();
    fill('Who', 'search');
    expect(texts('.acquaint-form .acquaint-hint')).toEqual(['Nobody selected yet.']);
    expect(button('Export').hasAttribute('disabled')).toBe(true);
    fill('A search', 'silva');
    expect(button('Export').hasAttribute('disabled')).toBe(false);
    await confirm(host);
    expect(host.adapter.text('People 2026-11-20.vcf')).toContain('FN:Ana Silva');
  });

  it('writes a table, in a file that ends so', async () => {
    const host = await exporting();
    fill('Format', 'csv');
    expect(valueOf('File')).toBe('People 2026-11-20.csv');
    await confirm(host);
    expect(host.adapter.text('People 2026-11-20.csv')).toMatch(/^\ufeff?First Name,/);
    button('Undo').click();
    await host.settle();
    expect(filesOf(host)).toEqual([]);
  });

  it('replaces a file only where the user says so', async () => {
    const host = await exporting({ ...TEXTS, 'Ana Silva.vcf': 'mine' }, 'export-here');
    await confirm(host);
    expect(one('[role="alert"]').textContent).toContain('Ana Silva.vcf exists');
    expect(host.adapter.text('Ana Silva.vcf')).toBe('mine');
    one('[aria-label="Replace the file"]').click();
    await confirm(host);
    expect(host.adapter.text('Ana Silva.vcf')).toContain(ANA_CARD);
    button('Undo').click();
    await host.settle();
    expect(host.adapter.text('Ana Silva.vcf')).toBe('mine');
  });

  it('never writes a note, nor outside of the vault, whatever is typed', async () => {
    const host = await exporting();
    fill('File', 'People/Ana Silva.md');
    await confirm(host);
    expect(filesOf(host)).toEqual(['People/Ana Silva.md.vcf']);
    host.commands.run('acquaint:export-cards');
    await host.settle();
    fill('File', '../elsewhere');
    await confirm(host);
    expect(one('[role="alert"]').textContent).toContain('the path leaves the vault');
    expect(host.adapter.text(ANA)).toBe(TEXTS[ANA]);
  });

  it('says that a file says so already', async () => {
    const host = await exporting(TEXTS, 'export-here');
    await confirm(host);
    host.commands.run('acquaint:export-here');
    await host.settle();
    await confirm(host);
    expect(texts('.notice').join()).toContain('Ana Silva.vcf is up to date.');
  });
});
