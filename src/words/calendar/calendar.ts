import type { FollowUp } from '../../core/people/follow-up';
import { counted } from '../kit/english';
import { translated } from '../kit/ui-language';

const FOLLOW_UP_SUMMARIES: Readonly<Record<FollowUp['reason'], (name: string) => string>> = {
  'first-follow-up': (name) => `Follow up with ${name}`,
  nudge: (name) => `Ask ${name} again`,
  meeting: (name) => `Arrange a coffee or lunch with ${name}`,
  cadence: (name) => `Catch up with ${name}`,
  reminder: (name) => `Get in touch with ${name}`,
};

/**
 * What the entries of a calendar say. They stand in a file, which is the same whatever the app's
 * language: the program, which may run in another one, would otherwise write it again each time.
 */
export const CALENDAR_ENTRIES = {
  name: 'Acquaint',
  followUp: ({ reason, person }: FollowUp): string => FOLLOW_UP_SUMMARIES[reason](person.name),
  about: (point: string): string => `About ${point}`,
  metAt: (place: string): string => `Met at ${place}`,
  birthday: (name: string): string => `${name}’s birthday`,
  date: (name: string, what: string): string => `${name}: ${what}`,
  since: (year: number): string => `Since ${String(year)}`,
  meet: (names: string): string => `Meet ${names}`,
  with: (names: string): string => `With ${names}`,
  table: (names: string): string => `Table: ${names}`,
  proposedDay: (at: number, of: number): string => `Proposed day ${String(at)} of ${String(of)}`,
  born: (year: number): string => `Born ${String(year)}`,
} as const;

/** What is said of the calendar file. */
export const CALENDAR = translated('calendar.CALENDAR', {
  saved: (count: number, path: string): string =>
    `${counted(count, 'calendar entry', 'calendar entries')} in ${path}`,
  notACalendar: 'the file of a calendar ends in .ics',
  foreign: 'it is the calendar of another program',
  noFile: 'Name a calendar file in the settings first.',
  nothing: (name: string): string => `There is nothing with a day about ${name}.`,
});
