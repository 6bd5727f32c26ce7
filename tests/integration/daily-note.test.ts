// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { parseCalendar } from '../messages/calendar/ics-parser';
import { button, one, texts } from '../support/page';
import { pluginHost, type PluginHost } from '../support/plugin-host';
import { note, type Texts } from '../support/vault';

const ANA = 'People/Ana.md';
const BO = 'People/Bo.md';
const DAILY = 'Journal/2026-11-20.md';
const SETTINGS = '.obsidian/plugins/acquaint/data.json';
const OPTIONS = '.obsidian/daily-notes.json';
const TEXTS = {
  [ANA]: note({ met: '2026-11-15', discussed: ['fonts'] }, 'Hi\n'),
  [BO]: note({ cadence: '1 week', 'follow-up': '2026-11-19' }, ''),
  [OPTIONS]: '{"folder": "Journal", "format": ""}',
};
const ANA_TASK = '- [ ] [[Ana]] – met 5 days ago: write about fonts';
const BO_TASK = '- [ ] [[Bo]] – no contact noted yet: get in touch';

async function added(vault: Texts = TEXTS): Promise<PluginHost> {
  const host = await pluginHost(vault);
  host.commands.run('acquaint:add-to-daily-note');
  await host.settle();
  return host;
}

async function tick(host: PluginHost, path: string, ...names: readonly string[]): Promise<void> {
  const marks = names.map((name) => [`- [ ] [[${name}]]`, `- [x] [[${name}]]`] as const);
  const text = host.adapter.text(path) ?? '';
  const file = host.app.vault.getFileByPath(path);
  if (!file) throw new Error('no daily note');
  const now = marks.reduce((before, [open, done]) => before.replace(open, done), text);
  await host.app.vault.modify(file, now);
  await host.settle();
}

describe("adding today's follow-ups to the daily note", () => {
  it('makes the note where the app would, and opens it', async () => {
    const host = await added();
    expect(host.adapter.text(DAILY)).toBe(
      `## Follow-ups\n\n%% acquaint: follow-ups %%\n\n${ANA_TASK}\n${BO_TASK}\n\n%% acquaint: end %%\n`,
    );
    expect(host.app.workspace.getActiveFile()?.path).toBe(DAILY);
    expect(host.errors).toEqual([]);
  });

  it('starts from the template of daily notes, and uses its place for follow-ups', async () => {
    const template = '# {{title}}\n%% acquaint: follow-ups %%\n%% acquaint: end %%\nEvening\n';
    const options = '{"folder": "Journal", "template": "Templates/Day"}';
    const host = await added({ ...TEXTS, [OPTIONS]: options, 'Templates/Day.md': template });
    expect(host.adapter.text(DAILY)).toMatch(
      /^# 2026-11-20\n%%[^\n]*\n\n- \[ \] \[\[.*Evening\n$/s,
    );
  });

  it('does not stack, and keeps what is ticked', async () => {
    const host = await added({ ...TEXTS, [DAILY]: 'Morning\n' });
    await tick(host, DAILY, 'Ana');
    const before = host.adapter.text(DAILY);
    host.commands.run('acquaint:add-to-daily-note');
    await host.settle();
    expect(host.adapter.text(DAILY)).toBe(before);
    expect(before).toContain(`\n${ANA_TASK.replace('[ ]', '[x]')}\n`);
    expect(before).toMatch(/^Morning\n/);
  });

  it('says so where nobody is due, and makes no note', async () => {
    const host = await added({ [OPTIONS]: TEXTS[OPTIONS] });
    expect(texts('.notice')).toEqual(['No follow-up is due today.']);
    expect(host.adapter.text(DAILY)).toBeNull();
  });

  it('makes the note of a week where that is what the app would make', async () => {
    const host = await added({ ...TEXTS, [OPTIONS]: '{"format": "gggg-[W]ww"}' });
    expect(host.adapter.text('2026-W47.md')).toContain(ANA_TASK);
  });

  it('says that ticks do not count where the name of the note says no day', async () => {
    await added({ ...TEXTS, [OPTIONS]: '{"format": "YYYY-MM"}' });
    expect(texts('.notice').join()).toContain('does not count as contact');
  });

  it('is done for a new daily note only where the setting says so', async () => {
    const host = await pluginHost(TEXTS);
    await host.app.vault.createFolder('Journal');
    await host.app.vault.create(DAILY, 'Morning\n');
    await host.settle();
    expect(host.adapter.text(DAILY)).toBe('Morning\n');
  });

  it('is done for a new daily note where the setting says so', async () => {
    const host = await pluginHost({ ...TEXTS, [SETTINGS]: '{"dailyNoteBlock": true}' });
    await host.app.vault.createFolder('Journal');
    await host.app.vault.create('Journal/2026-11-21.md', 'Tomorrow\n');
    await host.app.vault.create(DAILY, 'Morning\n');
    await host.settle();
    expect(host.adapter.text(DAILY)).toContain(ANA_TASK);
    expect(host.adapter.text('Journal/2026-11-21.md')).toBe('Tomorrow\n');
  });
});

describe('ticking a follow-up in the daily note', () => {
  it('moves the status on, as after a message, and writes no second record', async () => {
    const host = await added();
    await tick(host, DAILY, 'Ana');
    expect(host.adapter.text(ANA)).toBe(
      TEXTS[ANA].replace('---\nHi', 'follow-up-status: sent\n---\nHi'),
    );
    expect(await known(host, 'Ana')).toMatchObject({ status: 'sent', lastContact: '2026-11-20' });
    expect(host.errors).toEqual([]);
  });

  it('removes the day on which it was due, and is undone', async () => {
    const host = await added();
    await tick(host, DAILY, 'Bo');
    expect(host.adapter.text(BO)).toBe(note({ cadence: '1 week' }, ''));
    button('Undo').click();
    await host.settle();
    expect(host.adapter.text(BO)).toBe(TEXTS[BO]);
  });

  it('counts in a daily note of another name too', async () => {
    const host = await added({ ...TEXTS, [OPTIONS]: '{"format": "DD.MM.YYYY"}' });
    await tick(host, '20.11.2026.md', 'Ana');
    expect(host.adapter.text(ANA)).toContain('follow-up-status: sent');
    expect(await known(host, 'Ana')).toMatchObject({ lastContact: '2026-11-20' });
  });

  it('of several at once logs all', async () => {
    const host = await added();
    await tick(host, DAILY, 'Ana', 'Bo');
    expect(host.adapter.text(ANA)).toContain('follow-up-status: sent');
    expect(host.adapter.text(BO)).not.toContain('follow-up:');
  });

  it('that was ticked before writes nothing when the note is opened and changed', async () => {
    const host = await added();
    await tick(host, DAILY, 'Ana');
    host.adapter.changeOutside(ANA, TEXTS[ANA]);
    await host.app.workspace.openLinkText(ANA, '');
    await host.settle();
    await host.app.workspace.openLinkText(DAILY, '');
    await host.settle();
    host.adapter.changeOutside(DAILY, `${host.adapter.text(DAILY) ?? ''}My own line\n`);
    await host.settle();
    expect(host.adapter.text(ANA)).toBe(TEXTS[ANA]);
  });

  it('writes nothing where the note is not open: another device has done it', async () => {
    const host = await added();
    await host.app.workspace.openLinkText(ANA, '');
    await host.settle();
    await tick(host, DAILY, 'Ana');
    expect(host.adapter.text(ANA)).toBe(TEXTS[ANA]);
  });
});

async function known(host: PluginHost, name: string): Promise<unknown> {
  const person: unknown = JSON.parse(await host.cli('acquaint:person', { name, format: 'json' }));
  return person;
}

describe('the calendar file', () => {
  it('is written by command, and again only where something changed', async () => {
    const host = await pluginHost(TEXTS);
    host.commands.run('acquaint:update-calendar');
    await host.settle();
    const text = host.adapter.text('Acquaint.ics') ?? '';
    expect(parseCalendar(text)).toHaveLength(2);
    host.commands.run('acquaint:update-calendar');
    await host.settle();
    expect(host.adapter.text('Acquaint.ics')).toBe(text);
    expect(texts('.notice').join()).toContain('There was nothing to change.');
    expect(host.errors).toEqual([]);
  });

  it('of one person lies beside it', async () => {
    const host = await pluginHost({ ...TEXTS, [SETTINGS]: '{"calendarFile": "Cal/All.ics"}' });
    await host.app.workspace.openLinkText(ANA, '');
    await host.settle();
    host.commands.run('acquaint:calendar-here');
    await host.settle();
    expect(parseCalendar(host.adapter.text('Cal/Ana.ics') ?? '')).toHaveLength(1);
    expect(one('.notice').textContent).toContain('1 calendar entry in Cal/Ana.ics');
  });

  it('is not written where the settings name none', async () => {
    const host = await pluginHost({ ...TEXTS, [SETTINGS]: '{"calendarFile": ""}' });
    host.commands.run('acquaint:update-calendar');
    await host.settle();
    expect(texts('.notice').join()).toContain('Name a calendar file');
  });
});
