import { lstatSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseCalendar } from '../messages/calendar/ics-parser';
import { temporaryVault, type TemporaryVault } from '../support/temporary-vault';
import { note } from '../support/vault';

const ANA = 'People/Ana Silva.md';

function vault(): TemporaryVault {
  return temporaryVault({
    [ANA]: note({ 'follow-up': '2026-11-27', birthday: '1999-04-17' }),
    'People/Bo Lee.md': note({ met: '2026-11-19' }),
    'Events/2026-11-26 Design evening.md': '[[Bo Lee]]',
    'Other.ics': 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n',
  });
}

describe('acquaint calendar', () => {
  it('prints a calendar that can be saved as it is', async () => {
    const notes = vault();
    const { out, error, code } = await notes.run('calendar');
    expect([code, error]).toEqual([0, '']);
    expect(parseCalendar(out).map(({ SUMMARY }) => SUMMARY)).toEqual([
      'Follow up with Bo Lee',
      'Design evening',
      'Get in touch with Ana Silva',
      'Ana Silva’s birthday',
    ]);
  });

  it('gives the entries as data, the same identifiers as in the calendar', async () => {
    const notes = vault();
    const { out } = await notes.run('calendar', 'name=ana silva');
    const uids = parseCalendar(out).map(({ UID }) => UID);
    expect(await notes.json('calendar', 'name=Ana Silva')).toEqual([
      {
        uid: uids[0],
        kind: 'follow-up',
        date: '2026-11-27',
        summary: 'Get in touch with Ana Silva',
        path: ANA,
      },
      {
        uid: uids[1],
        kind: 'birthday',
        date: '2027-04-17',
        summary: 'Ana Silva’s birthday',
        path: ANA,
      },
    ]);
  });

  it('writes a file of the vault, and on a later day only what changed', async () => {
    const notes = vault();
    expect((await notes.run('calendar', 'out=Calendars/people.ics')).out).toBe(
      '4 calendar entries in Calendars/people.ics.\n',
    );
    const before = notes.text('Calendars/people.ics');
    const again = await notes.run('calendar', 'out=Calendars/people.ics', 'date=2026-11-21');
    expect(again.out).toBe('Nothing to change in Calendars/people.ics.\n');
    expect(notes.text('Calendars/people.ics')).toBe(before);
    await notes.run('snooze', 'name=Bo Lee', 'until=2026-12-24');
    await notes.run('calendar', 'out=Calendars/people.ics', 'date=2026-11-22');
    const stamps = parseCalendar(notes.text('Calendars/people.ics')).map(({ DTSTAMP }) => DTSTAMP);
    expect(stamps.filter((stamp) => stamp === '20261122T000000Z')).toHaveLength(1);
  });

  it('writes a file anywhere by its full path, the same bytes while nothing changes', async () => {
    const notes = vault();
    const before = notes.snapshot();
    const file = join(temporaryVault({}).root, 'people.ics');
    const { out } = await notes.run('calendar', `out=${file}`);
    expect(out).toBe(`4 calendar entries in ${file}.\n`);
    const { mtimeNs } = statSync(file, { bigint: true });
    const text = readFileSync(file, 'utf8');
    expect(parseCalendar(text)).toHaveLength(4);
    const again = await notes.run('calendar', `out=${file}`, 'date=2026-11-22');
    expect(again.out).toBe(`Nothing to change in ${file}.\n`);
    expect(statSync(file, { bigint: true }).mtimeNs).toBe(mtimeNs);
    await notes.run('snooze', 'name=Bo Lee', 'until=2026-12-24');
    await notes.run('calendar', `out=${file}`, 'date=2026-11-23');
    const stamps = parseCalendar(readFileSync(file, 'utf8')).map(({ DTSTAMP }) => DTSTAMP);
    expect(stamps.filter((stamp) => stamp === '20261123T000000Z')).toHaveLength(1);
    expect(Object.keys(notes.snapshot())).toEqual(Object.keys(before));
  });

  it('stays behind a link that leads to the calendar file', async () => {
    const [notes, elsewhere] = [vault(), temporaryVault({}).root];
    const [link, file] = [join(elsewhere, 'link.ics'), join(elsewhere, 'people.ics')];
    await notes.run('calendar', `out=${file}`);
    symlinkSync(file, link);
    await notes.run('snooze', 'name=Bo Lee', 'until=2026-12-24');
    await notes.run('calendar', `out=${link}`);
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(readFileSync(file, 'utf8')).toContain('20261224');
  });

  it.each([
    ['no calendar of ours', 'x.ics', 'another program'],
    ['no calendar', 'x.txt', 'ends in .ics'],
    ['no folder', 'no/x.ics', 'no such file or folder'],
  ])('writes to no other file of the machine: %s', async (_, name, reason) => {
    const elsewhere = temporaryVault({ 'x.ics': 'BEGIN:VCALENDAR\r\n', 'x.txt': 'mine' });
    const before = elsewhere.snapshot();
    const { code, error } = await vault().run('calendar', `out=${join(elsewhere.root, name)}`);
    expect([code, error]).toEqual([1, expect.stringContaining(reason)]);
    expect(elsewhere.snapshot()).toEqual(before);
  });

  it.each([
    ['out=People/Ana Silva.md', 'ends in .ics'],
    ['out=Other.ics', 'another program'],
    ['out=../away.ics', 'leaves the vault'],
  ])('writes over nothing else: %s', async (out, reason) => {
    const notes = vault();
    const before = notes.snapshot();
    const { code, error } = await notes.run('calendar', out);
    expect([code, error]).toEqual([1, expect.stringContaining(reason)]);
    expect(notes.snapshot()).toEqual(before);
  });
});
