// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { button, fill, one, press, texts } from '../support/page';
import { pluginHost, type PluginHost } from '../support/plugin-host';
import { note } from '../support/vault';

const LIKE = { interests: 'letterpress' };
const PEOPLE = {
  'People/Ana Silva.md': note({ ...LIKE, place: 'Lisbon', 'follow-up': '2026-11-10' }),
  'People/Bo Lee.md': note({ ...LIKE, 'follow-up': '2026-11-11' }),
  'People/Cy Dee.md': note({ ...LIKE, 'follow-up': '2026-11-12' }),
};
const NOTE = 'Introductions/Ana Silva, Bo Lee and Cy Dee.md';

async function host(notes: Readonly<Record<string, string>>, command: string): Promise<PluginHost> {
  const opened = await pluginHost(notes);
  opened.commands.run(`acquaint:${command}`);
  await opened.settle();
  return opened;
}

async function tablesOfThree(
  notes: Readonly<Record<string, string>> = PEOPLE,
): Promise<PluginHost> {
  const opened = await host(notes, 'suggest-table');
  fill('People at a table', '3');
  await opened.settle();
  return opened;
}

describe('the dialog that suggests a table', () => {
  it('says what is missing where there is none', async () => {
    await host(PEOPLE, 'suggest-table');
    expect(one('.acquaint-tables .pane-empty').textContent).toContain('No table to suggest yet.');
  });

  it('names who sits there and what holds them together, and proposes it with one click', async () => {
    const opened = await tablesOfThree();
    expect(texts('.acquaint-table-seat a')).toEqual(['Ana Silva', 'Bo Lee', 'Cy Dee']);
    expect(texts('.acquaint-tables .acquaint-card-why li').at(-1)).toBe(
      'None of the three know each other.',
    );
    button('Introduce the three').click();
    await opened.settle();
    expect(opened.adapter.text(NOTE)).toContain('proposed-days:\n  - 2026-11-27\n');
    expect(opened.adapter.text(NOTE.replace('.md', '.ics'))).toContain('BEGIN:VEVENT');
    expect(document.querySelector('.acquaint-tables')).toBeNull();
    button('Undo').click();
    await opened.settle();
    expect(opened.adapter.text(NOTE)).toBeNull();
    expect(opened.adapter.text(NOTE.replace('.md', '.ics'))).toBeNull();
    expect(opened.errors).toEqual([]);
  });

  it('looks again where something else is asked', async () => {
    const opened = await tablesOfThree();
    fill('Place', 'Lisbon');
    await opened.settle();
    expect(texts('.acquaint-table')).toEqual([]);
  });

  it('does not suggest a table again that was set aside', async () => {
    const opened = await tablesOfThree();
    button('Not this table').click();
    await opened.settle();
    expect(texts('.acquaint-table')).toEqual([]);
    expect(opened.adapter.text(NOTE)).toContain('introduction-status: dismissed\n');
  });
});

describe('introducing several who were chosen', () => {
  it('is one action of the list in which they are chosen', async () => {
    const opened = await host(PEOPLE, 'open-follow-ups');
    for (const pressed of ['x', 'x', 'x', 'i']) {
      const at = pressed === 'i' ? 0 : texts('.acquaint-row.is-chosen').length;
      const row = document.querySelectorAll<HTMLElement>('.acquaint-row-main')[at];
      row?.focus();
      if (row) press(row, pressed);
    }
    await opened.settle();
    expect(opened.adapter.text(NOTE)).toContain('introduction-status: proposed\n');
    expect(opened.adapter.text(NOTE)).toContain('both care about letterpress.');
  });

  it('begins with the people of the note in front, and says why they cannot be introduced', async () => {
    const evening = 'Evenings/Type.md';
    const opened = await pluginHost({
      ...PEOPLE,
      'People/Cy Dee.md': note({ ...LIKE, 'no-introductions': true }),
      [evening]: 'With [[Ana Silva]], [[Bo Lee]] and [[Cy Dee]]\n',
    });
    await opened.app.workspace.openLinkText(evening, '');
    opened.commands.run('acquaint:introduce-several');
    await opened.settle();
    expect(texts('.acquaint-pill')).toEqual(['Ana Silva', 'Bo Lee', 'Cy Dee']);
    button('Propose').click();
    await opened.settle();
    expect(one('.acquaint-form-error').textContent).toBe('Cy Dee wants no introductions.');
    one('.acquaint-pill:last-child button').click();
    button('Propose').click();
    await opened.settle();
    expect(opened.adapter.text('Introductions/Ana Silva and Bo Lee.md')).toContain('proposed');
    expect(opened.errors).toEqual([]);
  });
});
