import { describe, expect, it } from 'vitest';
import { parseSettings } from '../../../src/core/people/settings';
import { cardOfPerson } from '../../../src/cards/card-of-person';
import { writeVCards } from '../../../src/cards/vcard/write-vcards';
import {
  calendarEntries,
  type CalendarEntry,
} from '../../../src/messages/calendar/calendar-entries';
import { day, indexOf, note, personWith } from '../../support/vault';

const TODAY = day('2026-11-20');

function entries(properties: object, stored: object = {}): CalendarEntry[] {
  const texts = { 'People/Ana.md': note({ ...properties }) };
  return calendarEntries(indexOf(texts, parseSettings(stored)), TODAY);
}

describe('an anniversary in the calendar', () => {
  it('comes every year, beside the birthday', () => {
    const found = entries({ anniversary: '2010-06-12', birthday: '--04-17' });
    expect(found).toMatchObject([
      { kind: 'birthday', summary: 'Ana’s birthday', date: '2027-04-17' },
      {
        kind: 'date',
        summary: 'Ana: Anniversary',
        description: 'Since 2010',
        start: '2010-06-12',
        date: '2027-06-12',
        rule: 'FREQ=YEARLY',
      },
    ]);
    expect(new Set(found.map(({ uid }) => uid)).size).toBe(2);
  });

  it('has no year where none is known', () => {
    expect(entries({ anniversary: '1604-06-12' })).toMatchObject([
      { description: '', start: '2000-06-12' },
    ]);
  });

  it('has company of the dates that the settings list, each with an identifier of its own', () => {
    const stored = { dateProperties: ['wedding-date', 'name-day'] };
    const found = entries({ 'wedding-date': '2014-02-29', 'name-day': '07-26' }, stored);
    expect(found.map(({ summary }) => summary)).toEqual(['Ana: Name day']);
    const both = entries({ 'Wedding date': '2016-02-29', 'name-day': '07-26' }, stored);
    expect(both.map(({ summary }) => summary)).toEqual(['Ana: Wedding date', 'Ana: Name day']);
    expect(new Set(both.map(({ uid }) => uid)).size).toBe(2);
  });

  it('is of nobody with whom it is closed', () => {
    expect(entries({ anniversary: '2010-06-12', 'follow-up-status': 'closed' })).toEqual([]);
  });
});

describe('a birthday of the year 1604', () => {
  const { person } = personWith({ birthday: '1604-05-05', anniversary: '1604-06-12' });

  it('leaves without a year', () => {
    const card = cardOfPerson(person);
    expect(card.birthday).toBe('--05-05');
    const [old, current] = [writeVCards([card], '3.0'), writeVCards([card], '4.0')];
    expect(old).toContain('BDAY;X-APPLE-OMIT-YEAR=1604:1604-05-05');
    expect(current).toContain('BDAY:--0505');
    expect(old).toContain('X-ABDATE;X-APPLE-OMIT-YEAR=1604:1604-06-12');
  });

  it('is nobody’s age', () => {
    expect(entries({ birthday: '1604-05-05' })).toMatchObject([{ description: '' }]);
    const index = indexOf({ 'People/Ana.md': note({ birthday: '1604-11-21' }) });
    expect(index.upcomingDates(TODAY)).toMatchObject([{ years: null }]);
  });
});
