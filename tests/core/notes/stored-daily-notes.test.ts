import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { storedDailyNotes } from '../../../src/core/notes/stored-daily-notes';

describe('where daily notes are', () => {
  it.each<[string, unknown, unknown, string]>([
    ['nothing stored', null, null, ''],
    ['the app as it comes', {}, null, 'YYYY-MM-DD'],
    ['a folder', { folder: '/Journal/' }, null, '[Journal]/YYYY-MM-DD'],
    ['a format', { folder: 'Journal', format: 'DD-MM-YYYY' }, null, '[Journal]/DD-MM-YYYY'],
    [
      'Periodic Notes',
      { format: 'YYYY' },
      { daily: { enabled: true, folder: 'Day', format: 'YYYYMMDD' } },
      '[Day]/YYYYMMDD',
    ],
    [
      'Periodic Notes 1',
      null,
      { calendarSets: [{ day: { enabled: true, folder: 'Day', format: '' } }] },
      '[Day]/YYYY-MM-DD',
    ],
    [
      'the set of Periodic Notes 1 that is in use',
      null,
      {
        activeCalendarSet: 'Work',
        calendarSets: [
          { id: 'Home', day: { enabled: true, format: 'YYYYMMDD' } },
          { id: 'Work', day: { enabled: true, format: 'DD.MM.YYYY' } },
        ],
      },
      'DD.MM.YYYY',
    ],
    ['weekly notes only', { folder: 'A' }, { daily: { enabled: false } }, '[A]/YYYY-MM-DD'],
  ])('is known of %s', (_, core, periodic, expected) => {
    expect(storedDailyNotes(core, periodic)).toBe(expected);
  });

  it('is read of whatever is stored', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (core, periodic) => {
        expect(typeof storedDailyNotes(core, periodic)).toBe('string');
      }),
    );
  });
});
