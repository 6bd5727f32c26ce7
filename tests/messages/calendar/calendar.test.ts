import fc from 'fast-check';
import { dailyNotesNamed } from '../../support/daily-notes';
import { afterEach, describe, expect, it } from 'vitest';
import { PeopleIndex } from '../../../src/core/people/people-index';
import { DEFAULT_SETTINGS } from '../../../src/core/people/settings';
import { calendarEntries } from '../../../src/messages/calendar/calendar-entries';
import { calendarText } from '../../../src/messages/calendar/calendar-text';
import { day, factsOf, indexOf, note, type Texts } from '../../support/vault';
import { parseCalendar, type Event } from './ics-parser';

const TODAY = day('2026-11-20');
const ANA = 'People/Ana Silva.md';

function textOf(notes: Texts, today = TODAY, before = ''): string {
  return calendarText(calendarEntries(indexOf(notes), today), today, before);
}

function events(notes: Texts, today = TODAY): Event[] {
  return parseCalendar(textOf(notes, today));
}

function only(notes: Texts, today = TODAY): Event {
  const [event, ...others] = events(notes, today);
  if (!event || others.length > 0) throw new Error('not one entry');
  return event;
}

describe('a follow-up in the calendar', () => {
  it('is an all-day entry on its due day, named after what is owed', () => {
    const met = { met: '2026-11-15', 'met-at': 'Web Summit', discussed: ['kites', 'fonts'] };
    expect(only({ [ANA]: note(met) })).toMatchObject({
      DTSTART: '20261117',
      DTEND: '20261118',
      SUMMARY: 'Follow up with Ana Silva',
      DESCRIPTION: 'About fonts; kites\nMet at Web Summit',
      TRANSP: 'TRANSPARENT',
    });
  });

  it('keeps its identifier when the day moves', () => {
    const before = only({ [ANA]: note({ 'follow-up': '2026-11-27' }) });
    const after = only({ [ANA]: note({ 'follow-up': '2026-12-04' }) });
    expect(after['UID']).toBe(before['UID']);
    expect(after['DTSTART']).toBe('20261204');
  });

  it('keeps its identifier when a note with a uid is renamed', () => {
    const text = note({ 'follow-up': '2026-11-27', uid: 'urn:uuid:1' });
    expect(only({ 'People/Anita.md': text })['UID']).toBe(only({ [ANA]: text })['UID']);
  });

  it('has an identifier of its own where a note was copied with its uid', () => {
    const text = note({ 'follow-up': '2026-11-27', uid: 'urn:uuid:1' });
    const ids = events({ [ANA]: text, 'People/Ana copy.md': text }).map(({ UID }) => UID);
    expect(new Set(ids).size).toBe(2);
  });

  it('has one identifier for both ways to write the accents of a path', () => {
    const text = note({ 'follow-up': '2026-11-27' });
    const [composed, decomposed] = [
      'People/Zoë.md'.normalize('NFC'),
      'People/Zoë.md'.normalize('NFD'),
    ];
    expect(only({ [composed]: text })['UID']).toBe(only({ [decomposed]: text })['UID']);
  });

  it('is not there for somebody closed', () => {
    const closed = { 'follow-up-status': 'closed', 'follow-up': '2026-11-27', birthday: '05-01' };
    expect(events({ [ANA]: note(closed) })).toEqual([]);
  });
});

describe('a birthday in the calendar', () => {
  const birthday = (written: string, today = TODAY): Event =>
    only({ [ANA]: note({ birthday: written }) }, today);

  it('comes every year, on the same start whatever today is', () => {
    const expected = { DTSTART: '20000417', RRULE: 'FREQ=YEARLY', DESCRIPTION: 'Born 1999' };
    expect(birthday('1999-04-17')).toMatchObject(expected);
    expect(birthday('1999-04-17', day('2031-04-18'))).toMatchObject(expected);
  });

  it.each(['--04-17', '04-17'])('needs no year: %s', (written) => {
    expect(birthday(written)).toMatchObject({ DTSTART: '20000417', RRULE: 'FREQ=YEARLY' });
    expect(birthday(written)['DESCRIPTION']).toBeUndefined();
  });

  it.each([
    ['2004-02-29', '20040229'],
    ['2001-02-28', '20010228'],
    ['02-29', '20000229'],
  ])('of %s starts on %s', (written, start) => {
    expect(birthday(written)['DTSTART']).toBe(start);
  });

  it('of 29 February comes on the last of February', () => {
    expect(birthday('02-29')['RRULE']).toBe('FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1');
  });

  it('of 29 February is next on the 28th in a common year', () => {
    const dateOn = (today: string): unknown =>
      calendarEntries(indexOf({ [ANA]: note({ birthday: '02-29' }) }), day(today))[0]?.date;
    expect([dateOn('2027-01-01'), dateOn('2027-03-01'), dateOn('2028-02-29')]).toEqual([
      '2027-02-28',
      '2028-02-29',
      '2028-02-29',
    ]);
  });

  it.each(['1999-02-30', 'spring', '13-01', '1999'])('is left out where it is none: %s', (text) => {
    expect(events({ [ANA]: note({ birthday: text }) })).toEqual([]);
  });
});

describe('a meeting in the calendar', () => {
  const PERSON = { [ANA]: note({}) };

  it('is a dated note of a day to come that links to somebody', () => {
    const notes = { ...PERSON, 'Events/2026-11-26 Design evening.md': 'with [[Ana Silva]]' };
    expect(only(notes)).toMatchObject({
      DTSTART: '20261126',
      SUMMARY: 'Design evening',
      DESCRIPTION: 'With Ana Silva',
    });
  });

  it('is named after the people where the note is a daily note', () => {
    expect(only({ ...PERSON, 'Daily/2026-12-03.md': 'lunch: [[Ana Silva]]' })).toMatchObject({
      SUMMARY: 'Meet Ana Silva',
    });
  });

  it('stays on its day, which the daily note of that day does not make', () => {
    expect(events({ ...PERSON, '2026-11-20 Talk.md': '[[Ana Silva]]' })).toHaveLength(1);
    expect(events({ ...PERSON, '2026-11-20.md': '[[Ana Silva]]' })).toEqual([]);
  });

  it('is told from a daily note of another name by the format of daily notes', () => {
    const notes = { ...PERSON, '20.11.2026.md': '[[Ana Silva]]', '21.11.2026.md': '[[Ana Silva]]' };
    const index = new PeopleIndex(DEFAULT_SETTINGS, dailyNotesNamed('DD.MM.YYYY'));
    index.update(factsOf(notes).map((facts) => ({ kind: 'set', facts })));
    const entries = calendarEntries(index, TODAY);
    expect(entries.map(({ date, summary }) => `${date} ${summary}`)).toEqual([
      '2026-11-21 Meet Ana Silva',
    ]);
  });

  it('is none without people', () => {
    expect(
      events({ ...PERSON, '2026-12-01 Taxes.md': '[[Elsewhere]]', 'Elsewhere.md': '' }),
    ).toEqual([]);
  });
});

describe('the calendar of one person', () => {
  it('has what is about that person', () => {
    const index = indexOf({
      [ANA]: note({ 'follow-up': '2026-11-27', birthday: '01-02' }),
      'People/Bo.md': note({ 'follow-up': '2026-11-27' }),
      '2026-12-01 Lunch.md': '[[Ana Silva]] and [[Bo]]',
      '2026-12-02 Dinner.md': '[[Bo]]',
    });
    const entries = calendarEntries(index, TODAY, index.person(ANA));
    expect(entries.map(({ kind, date }) => `${kind} ${date}`)).toEqual([
      'follow-up 2026-11-27',
      'meeting 2026-12-01',
      'birthday 2027-01-02',
    ]);
    expect(entries[1]?.description).toBe('With Ana Silva, Bo');
  });
});

describe('a calendar brought up to date', () => {
  const due = (date: string): Texts => ({
    [ANA]: note({ 'follow-up': date }),
    'People/Bo.md': note({ birthday: '05-01' }),
  });
  const LATER = day('2026-11-25');

  it('is the same on a later day where nothing changed', () => {
    const before = textOf(due('2026-12-04'));
    expect(textOf(due('2026-12-04'), LATER, before)).toBe(before);
  });

  it('says by stamp and sequence which entry changed, and leaves the others', () => {
    const after = parseCalendar(textOf(due('2026-12-11'), LATER, textOf(due('2026-12-04'))));
    expect(after.map(({ DTSTAMP, SEQUENCE }) => [DTSTAMP, SEQUENCE])).toEqual([
      ['20261125T000000Z', '261125'],
      ['20261120T000000Z', '261120'],
    ]);
  });

  it('does not go back in sequence with a clock that does', () => {
    const before = textOf(due('2026-12-04'), LATER);
    const [ana] = parseCalendar(textOf(due('2026-12-11'), TODAY, before));
    expect(ana).toMatchObject({ SEQUENCE: '261125', DTSTART: '20261211' });
  });

  it('knows its entries where a program wrote other line ends', () => {
    const before = textOf(due('2026-12-04'));
    expect(textOf(due('2026-12-04'), LATER, before.replaceAll('\r\n', '\n'))).toBe(before);
  });
});

describe('the text of a calendar', () => {
  const zone = process.env['TZ'];
  afterEach(() => {
    process.env['TZ'] = zone;
  });

  it.each(['UTC', 'Pacific/Apia', 'Africa/Cairo', 'America/Los_Angeles', 'Pacific/Kiritimati'])(
    'has the same days in %s',
    (name) => {
      process.env['TZ'] = name;
      const days = ['2026-03-29', '2026-04-24', '2026-10-25', '2011-12-30'];
      const found = days.map((date) => only({ [ANA]: note({ 'follow-up': date }) }));
      expect(found.map(({ DTSTART, DTEND }) => `${DTSTART ?? ''} ${DTEND ?? ''}`)).toEqual([
        '20260329 20260330',
        '20260424 20260425',
        '20261025 20261026',
        '20111230 20111231',
      ]);
    },
  );

  it('is parsed back to every name and point, whatever is in them', () => {
    const part = fc.constantFrom(
      '\n',
      '\r\n',
      ';',
      '\\',
      ',',
      ':',
      '"',
      'END:VEVENT',
      'é',
      '📅',
      'n',
      ' ',
      '\u0007',
      '\u2028',
      'x'.repeat(80),
      '漢📅'.repeat(40),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), fc.array(part, { maxLength: 12 }), (a, b) => {
        const [name, point] = [`A${a.join('')}`, `B${b.join('')}`];
        const event = only({
          [ANA]: note({ name, discussed: [point], 'follow-up': '2026-12-04' }),
        });
        const line = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
        expect(event['SUMMARY']).toBe(line(`Get in touch with ${line(name)}`).slice(0, 500));
        expect(event['DESCRIPTION']).toBe(`About ${line(point).slice(0, 500)}`);
      }),
    );
  });

  it('ends a year that no day follows', () => {
    expect(only({ [ANA]: note({ 'follow-up': '9999-12-31' }) })['DTEND']).toBeUndefined();
  });
});
