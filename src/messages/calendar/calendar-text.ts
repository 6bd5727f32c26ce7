import { escapeText, foldLine } from '../../core/notes/content-line';
import { addDays, isDay, type Day } from '../../core/days/day';
import { CALENDAR_ENTRIES } from '../../words/calendar/calendar';
import type { CalendarEntry } from './calendar-entries';

const PRODUCT = 'PRODID:-//Acquaint//Acquaint for Obsidian//EN';

/** The century's first day, as digits; the numbers of days are counted from it. */
const FIRST_DAY = 20_000_000;

/** An entry as a calendar says it already. */
interface Known {
  readonly content: string;
  readonly stamp: Day;
}

function toDay(digits: string): Day | null {
  const day = digits.replace(/^(\d{4})(\d{2})(\d{2}).*$/, '$1-$2-$3');
  return isDay(day) ? day : null;
}

function digits(day: Day): string {
  return day.replaceAll('-', '');
}

/** A text without what no text of a calendar may have (RFC 5545 §3.3.11). */
function textLine(name: string, text: string): string {
  return `${name}:${escapeText(text.replace(/[^\P{Cc}\n]+/gu, ' '))}`;
}

/** What an entry says, without when it was written. */
function contentOf(entry: CalendarEntry): string[] {
  const { uid, start, rule, summary, description, location = '' } = entry;
  const end = addDays(start, 1);
  return [
    `UID:${uid}`,
    `DTSTART;VALUE=DATE:${digits(start)}`,
    ...(end > start ? [`DTEND;VALUE=DATE:${digits(end)}`] : []),
    ...(rule === null ? [] : [`RRULE:${rule}`]),
    textLine('SUMMARY', summary),
    ...(description === '' ? [] : [textLine('DESCRIPTION', description)]),
    ...(location === '' ? [] : [textLine('LOCATION', location)]),
    // A day for writing to somebody is not a day on which the user is busy.
    'TRANSP:TRANSPARENT',
  ];
}

function linesOf(text: string): string[] {
  return text.replace(/\r?\n[ \t]/g, '').split(/\r?\n/);
}

/** The entries of a calendar that was written by this program, by identifier. */
function knownEntries(text: string): ReadonlyMap<string, Known> {
  const known = new Map<string, Known>();
  let inside: string[] = [];
  for (const line of linesOf(text)) {
    if (line === 'BEGIN:VEVENT') inside = [];
    else if (line === 'END:VEVENT') {
      const stamp = toDay(inside.find((other) => other.startsWith('DTSTAMP:'))?.slice(8) ?? '');
      const content = inside.filter((other) => !/^(?:DTSTAMP|SEQUENCE):/.test(other));
      const uid = content[0]?.replace('UID:', '') ?? '';
      if (stamp !== null) known.set(uid, { content: content.join('\n'), stamp });
    } else inside.push(line);
  }
  return known;
}

/** The day an entry last changed: it tells anybody with two versions which is newer. */
function stampOf(content: string, known: Known | undefined, today: Day): Day {
  if (!known) return today;
  return known.content === content || known.stamp > today ? known.stamp : today;
}

function eventLines(content: readonly string[], stamp: Day): string[] {
  return [
    'BEGIN:VEVENT',
    ...content,
    `DTSTAMP:${digits(stamp)}T000000Z`,
    // 2026-11-20 as 261120: the number of a later day is the higher one.
    `SEQUENCE:${String(Math.max(0, Number(digits(stamp)) - FIRST_DAY))}`,
    'END:VEVENT',
  ];
}

/** Whether a text is a calendar that this program wrote. */
export function isOwnCalendar(text: string): boolean {
  return linesOf(text).includes(PRODUCT);
}

/**
 * Entries as a calendar file (RFC 5545). What an entry says decides its `DTSTAMP` and `SEQUENCE`:
 * one that the calendar has already in these words keeps both, so that the same entries give the
 * same file on any later day; one that changed has higher ones.
 * @param before what the calendar file says now; empty if there is none
 */
export function calendarText(entries: readonly CalendarEntry[], today: Day, before = ''): string {
  const known = knownEntries(before);
  const events = entries.flatMap((entry) => {
    const content = contentOf(entry);
    return eventLines(content, stampOf(content.join('\n'), known.get(entry.uid), today));
  });
  const head = ['BEGIN:VCALENDAR', 'VERSION:2.0', PRODUCT, 'CALSCALE:GREGORIAN'];
  const lines = [
    ...head,
    textLine('X-WR-CALNAME', CALENDAR_ENTRIES.name),
    ...events,
    'END:VCALENDAR',
  ];
  return lines.map(foldLine).join('');
}
