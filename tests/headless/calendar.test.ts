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
