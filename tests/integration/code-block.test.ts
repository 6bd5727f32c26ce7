// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { button, one, press, texts } from '../support/page';
import { pluginHost, type PluginHost } from '../support/plugin-host';
import { note } from '../support/vault';

const ANA = 'People/Ana Silva.md';
const NOTES = {
  [ANA]: note({ met: '2026-11-15', discussed: ['fonts'], seeks: 'a Rust mentor' }),
  'People/Bo Lee.md': note({ 'follow-up': '2026-11-22', offers: 'Rust mentoring' }),
  'People/Lisbon/Cy.md': note({ 'follow-up': '2026-12-24' }),
  'People/Cy.md': note({}),
};

/** A note with a block, as it is read. */
async function reading(source: string): Promise<PluginHost> {
  const home = `Before\n\n\`\`\`acquaint\n${source}\n\`\`\`\n\nAfter\n`;
  const host = await pluginHost({ ...NOTES, 'Home.md': home });
  const file = host.app.vault.getFileByPath('Home.md');
  if (!file) throw new Error('no note');
  const leaf = host.app.workspace.getLeaf(true);
  await leaf.openFile(file, { state: { mode: 'preview' } });
  await host.settle();
  return host;
}

const names = (): string[] => texts('.acquaint-block .acquaint-row-name');

describe('a block in a note', () => {
  it('lists what is due, with why and how late', async () => {
    const host = await reading('due\ndays: 40\nlimit: 2');
    expect(names()).toEqual(['Ana Silva', 'Bo Lee']);
    expect(texts('.acquaint-block .acquaint-row-why')[0]).toBe('Met 5 days ago: write about fonts');
    expect(texts('.acquaint-block-more')).toEqual(['1 more: open follow-ups']);
    expect(host.errors).toEqual([]);
  });

  it('changes with the notes', async () => {
    const host = await reading('due');
    host.adapter.changeOutside(ANA, note({ 'follow-up': '2026-11-27', name: 'Ana Reis' }));
    await host.settle();
    expect(names()).toEqual(['Bo Lee', 'Ana Reis']);
  });

  it('is acted on by keys and by buttons, as in the list', async () => {
    const host = await reading('due');
    const rows = document.querySelectorAll<HTMLElement>('.acquaint-block .acquaint-row-main');
    rows[0]?.focus();
    expect(button('Write').isShown()).toBe(true);
    button('Log interaction').click();
    await host.settle();
    expect(texts('.modal-title')).toEqual(['Log: Ana Silva']);
    rows[0]?.focus();
    press(one('.acquaint-block .acquaint-row-main'), 'ArrowDown');
    expect(document.activeElement).toBe(rows[1]);
    press(one('.acquaint-block [data-row="1"]'), 's');
    expect(texts('.menu-item')).toContain('Until tomorrow');
  });

  it('keeps the focus on a person while others change', async () => {
    const host = await reading('due');
    one('.acquaint-block [data-row="1"]').focus();
    host.adapter.changeOutside(ANA, null);
    await host.settle();
    expect(document.activeElement?.textContent).toContain('Bo Lee');
  });

  it('shows introductions, and notes one that is taken up', async () => {
    const host = await reading('introductions');
    expect(texts('.acquaint-block .acquaint-card-name')).toEqual(['Ana Silva', 'Bo Lee']);
    button('Introduce: Ana Silva and Bo Lee').click();
    await host.settle();
    expect(host.adapter.text('Introductions/Ana Silva and Bo Lee.md')).toContain('proposed');
    expect(host.errors).toEqual([]);
  });

  it('shows one person', async () => {
    const host = await reading('person: ana silva');
    expect(texts('.acquaint-block .acquaint-card-name')).toEqual(['Ana Silva']);
    expect(one('.acquaint-block .acquaint-bar').textContent).toContain('write about fonts');
    expect(texts('.acquaint-block .acquaint-bar button')).toContain('Introduce to Bo Lee');
    expect(host.errors).toEqual([]);
  });

  it.each([
    ['person: Nobody', 'Nobody is called “Nobody”.'],
    ['person: ana', 'Did you mean Ana Silva?'],
    ['person: cy', 'People/Cy.md, People/Lisbon/Cy.md'],
    ['sort: name', '“sort: name” is not understood'],
  ])('says what is wrong in words: %s', async (source, words) => {
    await reading(source);
    expect(one('.acquaint-block-said.is-problem').textContent).toContain(words);
  });

  it('says that nothing is due', async () => {
    const host = await reading('due\ndays: 1');
    host.adapter.changeOutside(ANA, note({}));
    await host.settle();
    expect(one('.acquaint-block-said').textContent).toBe('Nothing is due in the next 1 day.');
  });

  it('is let go with the note: nothing is drawn after it', async () => {
    const host = await reading('due');
    const block = one('.acquaint-block');
    await host.app.workspace.getLeaf(false).setViewState({ type: 'empty' });
    await host.settle();
    host.adapter.changeOutside(ANA, null);
    await host.settle();
    expect(block.textContent).toContain('Ana Silva');
    expect(host.errors).toEqual([]);
  });
});
