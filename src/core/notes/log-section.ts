import type { DayLinks } from './day-links';
import {
  logItem,
  logLine,
  logLineDay,
  parseLogLine,
  type DayOfLink,
  type Interaction,
} from './interaction';
import type { BodyLine } from './body-lines';
import {
  BY_TEXT,
  indentOf,
  isBlank,
  itemsOf,
  lastLineOf,
  LIST_ITEM,
  logSection,
  type Section,
} from './log-items';
import type { NoteEdit } from './note-edit';
import { splitNote } from './split-note';

/** An interaction as it is noted in a log. */
export interface Logged extends Interaction {
  /** Whether its day is a link: a plain one does not count as contact by itself (docs/follow-ups.md). */
  readonly isDayLinked: boolean;
}

/** The interactions noted under `## Log`, in the note's order. */
export function readLog(text: string, dayOf = BY_TEXT): Interaction[] {
  return readLogged(text, dayOf).map(({ day, channel, text: said }) => ({
    day,
    channel,
    text: said,
  }));
}

/** The same, with how each day is written. */
export function readLogged(text: string, dayOf = BY_TEXT): Logged[] {
  const section = logSection(text);
  const items = section ? itemsOf(section, dayOf) : [];
  return items.flatMap((line) => {
    const interaction = parseLogLine(line.text, dayOf);
    const isDayLinked = logItem(line.text, dayOf)?.isLink === true;
    return interaction ? [{ ...interaction, isDayLinked }] : [];
  });
}

/** A dated item of a log with all that stands below it. */
export interface LogEntry {
  readonly from: number;
  /** After the last line's end. */
  readonly to: number;
  /** Without line ends; the first one is the item. */
  readonly lines: readonly string[];
}

export interface LogPlaces {
  /** Where the heading starts. */
  readonly from: number;
  /** Where the text under the heading starts. */
  readonly bodyFrom: number;
  readonly to: number;
  readonly entries: readonly LogEntry[];
}

/** The position of the log in a note's text; null if there is none. */
export function logPlaces(text: string, dayOf = BY_TEXT): LogPlaces | null {
  const section = logSection(text);
  if (!section) return null;
  const items = itemsOf(section, dayOf);
  const entries = items.map((item, at) => {
    // To an item in a list that stands indented, the next one looks like a part of it.
    const to = Math.min(lastLineOf(item, section).to, items[at + 1]?.from ?? text.length);
    const lines = section.lines.filter((line) => line.from >= item.from && line.to <= to);
    return { from: item.from, to, lines: lines.map((line) => line.text) };
  });
  const { heading, lines } = section;
  return { from: heading.from, bodyFrom: heading.to, to: lines.at(-1)?.to ?? heading.to, entries };
}

// The last line of a text may lack its end.
function missingEnd(text: string, line: BodyLine, lineEnd: string): string {
  return text[line.to - 1] === '\n' ? '' : lineEnd;
}

function insertAt(text: string, at: number, lines: string): string {
  return text.slice(0, at) + lines + text.slice(at);
}

function newSection(text: string, line: string, lineEnd: string): string {
  const isBodyEmpty = text.length === splitNote(text).bodyFrom;
  const ending = /(?:\r?\n)*$/.exec(text.slice(-4))?.[0].replaceAll('\r', '').length ?? 0;
  const wanted = text === '' || text === '\uFEFF' ? 0 : isBodyEmpty ? 1 : 2;
  const gap = lineEnd.repeat(Math.max(0, wanted - ending));
  return `${text}${gap}## Log${lineEnd}${lineEnd}${line}${lineEnd}`;
}

/** Puts a line under a heading that no dated item follows, with blank lines around it. */
function underHeading(text: string, section: Section, line: string, lineEnd: string): string {
  const [first] = section.lines;
  const blank = first && isBlank(first) ? first : undefined;
  const above = blank ?? section.heading;
  const before = missingEnd(text, above, lineEnd) + (blank ? '' : lineEnd);
  const below = section.lines[blank ? 1 : 0] ?? section.next;
  const after = below && !isBlank(below) && !LIST_ITEM.test(below.text) ? lineEnd : '';
  return insertAt(text, above.to, `${before}${line}${lineEnd}${after}`);
}

/** An entry's lines as far to the right as an item beside which they go. */
function beside(item: BodyLine, lines: readonly string[], lineEnd: string): string {
  return lines.map((line) => (line === '' ? '' : indentOf(item) + line)).join(lineEnd) + lineEnd;
}

/** What goes into a log. */
interface Entry {
  readonly lines: readonly string[];
  readonly lineEnd: string;
  readonly dayOf: DayOfLink;
}

function intoSection(text: string, section: Section, { lines, lineEnd, dayOf }: Entry): string {
  const dayIn = (line: string): string => logLineDay(line, dayOf) ?? '';
  const day = dayIn(lines[0] ?? '');
  const items = itemsOf(section, dayOf);
  const older = items.find((item) => dayIn(item.text) <= day);
  if (older) return insertAt(text, older.from, beside(older, lines, lineEnd));
  const oldest = items.at(-1);
  if (!oldest) return underHeading(text, section, lines.join(lineEnd), lineEnd);
  const last = lastLineOf(oldest, section);
  return insertAt(text, last.to, missingEnd(text, last, lineEnd) + beside(oldest, lines, lineEnd));
}

/** Whether two lines note the same, however each of them writes its day. */
function isSameItem(line: string, other: string, dayOf: DayOfLink): boolean {
  const [one, two] = [logItem(line, dayOf), logItem(other, dayOf)];
  return line === other || (one?.day === two?.day && one?.rest === two?.rest);
}

function hasLine(section: Section | null, line: string, dayOf: DayOfLink): boolean {
  if (section === null) return false;
  return itemsOf(section, dayOf).some(({ text }) => isSameItem(text.trim(), line, dayOf));
}

/**
 * Adds an interaction under `## Log`, newest first; adds the section if it is missing. The same
 * line is not added twice.
 * @param days how the vault's notes name days and write them
 */
export function addToLog(text: string, interaction: Interaction, days: DayLinks): NoteEdit {
  return addLogEntry(text, [logLine(interaction, days)], days.dayOf);
}

/**
 * Adds a dated item with the lines below it under `## Log`, as `addToLog` does.
 * @param lines the item, which starts at the line's start, then what belongs to it
 */
export function addLogEntry(text: string, lines: readonly string[], dayOf = BY_TEXT): NoteEdit {
  const { lineEnd } = splitNote(text);
  const line = (lines[0] ?? '').trim();
  const section = logSection(text);
  if (hasLine(section, line, dayOf)) return { kind: 'unchanged' };
  const edited = section
    ? intoSection(text, section, { lines, lineEnd, dayOf })
    : newSection(text, lines.join(lineEnd), lineEnd);
  if (hasLine(logSection(edited), line, dayOf))
    return { kind: 'changed', text: edited, changed: ['log'] };
  // Most of all code that is never closed: everything below it is code.
  return { kind: 'refused', fault: { code: 'no-place-for-log' } };
}
