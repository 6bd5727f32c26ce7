import { describe, expect, it } from 'vitest';
import { birthdayOf, dayOrderOf, isNoDate, writtenDate } from '../../../src/cards/kit/written-date';

describe('a day in an export', () => {
  it.each([
    ['01 Jan 2024', '2024-01-01'],
    ['7-Feb-22', '2022-02-07'],
    ['Mar 5, 2019', '2019-03-05'],
    ['2024-01-31', '2024-01-31'],
    ['20240131', '2024-01-31'],
    ['2024-01-31T23:00:00Z', '2024-01-31'],
    ['31.1.2024', '2024-01-31'],
    ['5/5/2024', '2024-05-05'],
  ])('is read: %s', (text, day) => {
    expect(writtenDate(text, null)).toBe(day);
  });

  it.each(['', 'soon', '30 Feb 2024', '2024-13-01', '4/5/2024', '12 Foo 2024'])(
    'is not guessed: %s',
    (text) => {
      expect(writtenDate(text, null)).toBeNull();
    },
  );

  it('is read in the order in which its table writes days', () => {
    expect(writtenDate('4/5/2024', 'day-first')).toBe('2024-05-04');
    expect(writtenDate('4/5/2024', 'month-first')).toBe('2024-04-05');
  });
});

describe('the order of day and month', () => {
  it.each([
    [['4/5/1990', '17/4/1990'], 'day-first'],
    [['4/5/1990', '4/17/1990'], 'month-first'],
    [['4/5/1990'], null],
    [['17/4/1990', '4/17/1990'], null],
    [[], null],
  ])('is told by what can be no month: %s', (texts, order) => {
    expect(dayOrderOf(texts)).toBe(order);
  });
});

describe('a birthday', () => {
  it.each([
    ['1990-04-17', '1990-04-17'],
    ['--04-17', '--04-17'],
    ['--0417', '--04-17'],
    ['--02-29', '--02-29'],
    ['1604-04-17', '--04-17'],
    ['16040417', '--04-17'],
    ['17 April 1990', '1990-04-17'],
    ['4/17/1990 12:00:00 AM', '1990-04-17'],
  ])('is read: %s', (text, birthday) => {
    expect(birthdayOf(text, 'month-first')).toBe(birthday);
  });

  it.each(['17-Apr-85', '--02-30', '--13-01', 'spring', '1604', '0000-00-00'])(
    'is left as text where it is no day, or of an unknown century: %s',
    (text) => {
      expect(birthdayOf(text, 'month-first')).toBeNull();
    },
  );

  it.each(['0/0/00', '00.00.0000', '0000-00-00', '-'])('is none: %s', (text) => {
    expect(isNoDate(text)).toBe(true);
  });
});
