import { describe, expect, it } from 'vitest';
import { temporaryVault } from '../support/temporary-vault';
import { note } from '../support/vault';

const NOTES = {
  'People/Ana.md': note(
    { met: '2026-11-01', 'met-at': 'Web Summit' },
    '## Log\n\n- [[2026-11-05]] call: fonts\n',
  ),
  'Daily/2026-11-09.md': '- [x] tea with [[Ana]]\n- rest\n',
};

describe('acquaint timeline', () => {
  it('tells what happened with a person, newest first, as data', async () => {
    const vault = temporaryVault(NOTES);
    const before = vault.snapshot();
    expect(await vault.json('timeline', 'name=ana')).toEqual([
      { date: '2026-11-09', kind: 'note', path: 'Daily/2026-11-09.md', text: 'tea with Ana' },
      { date: '2026-11-05', kind: 'call', path: 'People/Ana.md', text: 'fonts' },
      { date: '2026-11-01', kind: 'met', path: 'People/Ana.md', text: 'Web Summit' },
    ]);
    expect(vault.snapshot()).toEqual(before);
  });

  it('tells it in lines, as many as asked for, and how many there are', async () => {
    const vault = temporaryVault(NOTES);
    expect((await vault.run('timeline', 'name=Ana', 'limit=2')).out).toBe(
      '2026-11-09  note          tea with Ana\n2026-11-05  call          fonts\n',
    );
    expect((await vault.run('timeline', 'name=Ana', 'total')).out).toBe('3\n');
    expect((await vault.run('timeline', 'name=Ana', 'date=2026-10-01')).out).toBe(
      'Nothing is noted yet.\n',
    );
  });

  it('says of a plain day in the log that it does not count', async () => {
    const vault = temporaryVault({ 'People/Ana.md': '## Log\n\n- 2026-11-06: coffee\n' });
    expect(await vault.json('timeline', 'name=Ana')).toEqual([
      { date: '2026-11-06', kind: 'other', path: 'People/Ana.md', text: 'coffee', counts: false },
    ]);
    expect((await vault.run('timeline', 'name=Ana')).out).toBe(
      '2026-11-06  contact       coffee  (does not count as contact: its day is not a link)\n',
    );
  });

  it('refuses a name that nobody has', async () => {
    const { code, error } = await temporaryVault(NOTES).run('timeline', 'name=Zoe');
    expect([code, error]).toEqual([1, 'acquaint: nobody is called “Zoe”\n']);
  });
});

describe('daily notes of the vault', () => {
  const ANA = { 'People/Ana.md': '', 'Journal/05-11-2026.md': '[[Ana]]' };
  const lastContact = async (texts: Readonly<Record<string, string>>): Promise<unknown> =>
    temporaryVault({ ...ANA, ...texts }).json('person', 'name=Ana');

  it('are named as the app is set', async () => {
    const stored = '{"folder":"Journal","format":"DD-MM-YYYY"}';
    expect(await lastContact({ '.obsidian/daily-notes.json': stored })).toMatchObject({
      lastContact: '2026-11-05',
    });
    expect(await lastContact({})).toMatchObject({ lastContact: null });
  });

  it('are named as Periodic Notes is set where it is on', async () => {
    const periodic = {
      '.obsidian/plugins/periodic-notes/data.json':
        '{"daily":{"enabled":true,"folder":"Journal","format":"DD-MM-YYYY"}}',
    };
    expect(await lastContact(periodic)).toMatchObject({ lastContact: null });
    const enabled = { ...periodic, '.obsidian/community-plugins.json': '["periodic-notes"]' };
    expect(await lastContact(enabled)).toMatchObject({ lastContact: '2026-11-05' });
  });

  it('are named as the user says, before all', async () => {
    const settings = '{"dailyNotes":"[Journal]/DD-MM-YYYY"}';
    const stored = {
      '.obsidian/daily-notes.json': '{"format":"YYYYMMDD"}',
      '.obsidian/plugins/acquaint/data.json': settings,
    };
    expect(await lastContact(stored)).toMatchObject({ lastContact: '2026-11-05' });
  });
});

describe('acquaint person', () => {
  it('has the cadence of a circle and the dates of listed properties', async () => {
    const settings = '{"cadenceByCircle":["family: 2 weeks"],"dateProperties":["wedding-date"]}';
    const vault = temporaryVault({
      'People/Ana.md': note({ circle: 'Family', 'wedding-date': '2014-11-21' }),
      '.obsidian/plugins/acquaint/data.json': settings,
    });
    expect(await vault.json('person', 'name=Ana')).toMatchObject({
      circleCadence: '2 weeks',
      dates: [{ property: 'wedding-date', year: 2014, monthDay: '11-21' }],
    });
  });
});

describe('acquaint due', () => {
  it('names the birthdays that come up, below what is owed, and not in the data', async () => {
    const vault = temporaryVault({ 'People/Ana.md': note({ birthday: '1986-11-23' }) });
    expect((await vault.run('due')).out).toContain(
      'Birthdays and dates (1)\n  Ana: Birthday, turns 40, in 3 days\n',
    );
    expect(await vault.json('due')).toEqual([]);
  });
});
