// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { button, fill, one, press, texts } from '../support/page';
import { pluginHost, type PluginHost } from '../support/plugin-host';
import { note, type Texts } from '../support/vault';

const ANA = 'People/Ana.md';
const BO = 'People/Bo.md';
const CY = 'People/Cy.md';
const DI = 'People/Di.md';
const TEXTS = {
  [ANA]: '---\nfollow-up: 2026-11-10 # soon\n---\nHi\n',
  [BO]: note({ 'follow-up': '2026-11-12' }),
  [CY]: note({ 'follow-up': '2026-11-20' }),
  [DI]: note({ 'follow-up': '2026-11-22' }),
};

async function open(vault: Texts = TEXTS): Promise<PluginHost> {
  const host = await pluginHost(vault);
  host.commands.run('acquaint:open-follow-ups');
  await host.settle();
  return host;
}

function row(name: string): HTMLElement {
  const found = [...document.querySelectorAll<HTMLElement>('.acquaint-row-main')].find(
    (el) => el.querySelector('.acquaint-row-name')?.textContent === name,
  );
  if (!found) throw new Error(`no row of ${name}`);
  return found;
}

function key(name: string, pressed: string, modifiers: KeyboardEventInit = {}): void {
  row(name).focus();
  press(row(name), pressed, modifiers);
}

function click(name: string, modifiers: MouseEventInit = {}): void {
  row(name).dispatchEvent(
    new MouseEvent('click', { bubbles: true, cancelable: true, ...modifiers }),
  );
}

/** A button of the bar that says how many are chosen. */
function barButton(label: string): HTMLElement {
  const buttons = [...one('.acquaint-selection').querySelectorAll('button')];
  const found = buttons.find(({ textContent }) => textContent.trim() === label);
  if (!found) throw new Error(`the bar has no ${label}`);
  return found;
}

const chosen = (): string[] => texts('.acquaint-row.is-chosen .acquaint-row-name');
const count = (): string => one('.acquaint-selection-count').textContent;

describe('choosing several rows', () => {
  it('is done with x, which lets go again', async () => {
    await open();
    expect(one('.acquaint-selection').isShown()).toBe(false);
    key('Ana', 'x');
    key('Cy', 'x');
    expect(chosen()).toEqual(['Ana', 'Cy']);
    expect(count()).toBe('2 selected');
    expect(document.activeElement).toBe(row('Cy'));
    key('Ana', 'x');
    key('Cy', 'x');
    expect(one('.acquaint-selection').isShown()).toBe(false);
  });

  it('goes over a range with Shift and arrows, across groups', async () => {
    await open();
    key('Bo', 'ArrowDown', { shiftKey: true });
    key('Cy', 'ArrowDown', { shiftKey: true });
    expect(chosen()).toEqual(['Bo', 'Cy', 'Di']);
    expect(document.activeElement).toBe(row('Di'));
  });

  it('is done with clicks: Alt for one, Shift up to one, Mod while some are chosen', async () => {
    const host = await open();
    click('Ana', { altKey: true });
    click('Cy', { shiftKey: true });
    expect(chosen()).toEqual(['Ana', 'Bo', 'Cy']);
    click('Bo', { ctrlKey: true });
    expect(chosen()).toEqual(['Ana', 'Cy']);
    expect(host.app.workspace.getActiveFile()).toBeNull();
  });

  it('leaves Mod and click alone where nothing is chosen: it opens a tab', async () => {
    const host = await open();
    click('Bo', { ctrlKey: true });
    await host.settle();
    expect(host.app.workspace.getActiveFile()?.path).toBe(BO);
    expect(count()).toBe('');
  });

  it('takes a whole group by its button, or Shift and x, and everybody by Mod and a', async () => {
    await open();
    button('Select all: Waiting').click();
    expect(chosen()).toEqual(['Ana', 'Bo']);
    key('Cy', 'X', { shiftKey: true });
    expect(chosen()).toEqual(['Ana', 'Bo', 'Cy']);
    key('Ana', 'a', { ctrlKey: true });
    expect(count()).toBe('4 selected');
    key('Ana', 'Escape');
    expect(chosen()).toEqual([]);
  });

  it('is done from the menu of a row, where a long press leads', async () => {
    await open();
    key('Bo', 'm');
    const items = [...document.querySelectorAll<HTMLElement>('.menu-item')];
    items.find(({ textContent }) => textContent.includes('Select'))?.click();
    expect(chosen()).toEqual(['Bo']);
  });

  it('lets go of who is not in the list any more', async () => {
    const host = await open();
    key('Ana', 'x');
    key('Bo', 'x');
    host.adapter.changeOutside(ANA, null);
    await host.settle();
    expect(count()).toBe('1 selected');
    host.adapter.changeOutside(ANA, TEXTS[ANA]);
    await host.settle();
    expect(chosen()).toEqual(['Bo']);
  });
});

describe('doing one thing with several people', () => {
  async function twoChosen(vault: Texts = TEXTS): Promise<PluginHost> {
    const host = await open(vault);
    key('Ana', 'x');
    key('Bo', 'x');
    return host;
  }

  it('logs the same with all, and is undone as one, byte for byte', async () => {
    const host = await twoChosen();
    key('Bo', 'l');
    await host.settle();
    expect(texts('.modal-title')).toEqual(['Log the same with 2 people']);
    fill('What was it?', 'message');
    fill('What was it about?', 'the new address');
    button('Write 2 notes').click();
    await host.settle();
    for (const path of [ANA, BO])
      expect(host.adapter.text(path)).toContain('- [[2026-11-20]] message: the new address');
    expect(host.adapter.text(ANA)).not.toContain('follow-up:');
    expect(texts('.acquaint-row-name')).toEqual(['Cy', 'Di']);
    expect(texts('.notice').join()).toContain('Logged with 2 people');
    button('Undo').click();
    await host.settle();
    expect([host.adapter.text(ANA), host.adapter.text(BO)]).toEqual([TEXTS[ANA], TEXTS[BO]]);
    expect(host.errors).toEqual([]);
  });

  it('snoozes all', async () => {
    const host = await twoChosen();
    barButton('Snooze').click();
    await host.settle();
    const items = [...document.querySelectorAll<HTMLElement>('.menu-item')];
    items.find(({ textContent }) => textContent === 'For a week')?.click();
    await host.settle();
    expect(host.adapter.text(ANA)).toBe('---\nfollow-up: 2026-11-27 # soon\n---\nHi\n');
    expect(host.adapter.text(BO)).toContain('2026-11-27');
    expect(texts('.notice').join()).toContain('2 people: snoozed to 27 Nov');
  });

  it('sets a cadence, and says what is no rhythm', async () => {
    const host = await twoChosen();
    button('Rhythm').click();
    await host.settle();
    fill('Stay in touch every', 'often');
    button('Write 2 notes').click();
    await host.settle();
    expect(one('.acquaint-form-error').textContent).toContain('This is not a rhythm');
    fill('Stay in touch every', '3 months');
    button('Write 2 notes').click();
    await host.settle();
    expect(host.adapter.text(ANA)).toContain('cadence: 3 months\n');
    expect(host.adapter.text(BO)).toContain('cadence: 3 months\n');
  });

  it('adds to a circle once, and says how many were in it', async () => {
    const host = await twoChosen({
      ...TEXTS,
      [BO]: note({ 'follow-up': '2026-11-12', circle: ['Choir'] }),
    });
    button('Circle').click();
    await host.settle();
    fill('Circle', 'Choir');
    button('Write 2 notes').click();
    await host.settle();
    expect(host.adapter.text(ANA)).toContain('circle:\n  - Choir\n');
    expect(texts('.notice').join()).toContain('1 person in Choir (1 unchanged)');
  });

  it('sets a status, chosen from the list', async () => {
    const host = await twoChosen();
    button('Status').click();
    await host.settle();
    const items = [...document.querySelectorAll<HTMLElement>('.suggestion-item')];
    items.find(({ textContent }) => textContent.startsWith('Closed'))?.click();
    await host.settle();
    expect(host.adapter.text(ANA)).toContain('follow-up-status: closed\n');
    expect(texts('.acquaint-row-name')).toEqual(['Cy', 'Di']);
  });

  it('names a note that cannot be written, and goes on with the others', async () => {
    const broken = '---\nfollow-up: 2026-11-12\n---\n```\nnever closed\n';
    const host = await twoChosen({ ...TEXTS, [ANA]: broken });
    button('Log').click();
    await host.settle();
    button('Write 2 notes').click();
    await host.settle();
    expect(host.adapter.text(ANA)).toBe(broken);
    expect(host.adapter.text(BO)).toContain('## Log');
    const said = texts('.notice').join();
    expect(said).toContain('Logged with 1 person');
    expect(said).toContain(`Nothing was written to 1 note:${ANA}: its text`);
  });
});
