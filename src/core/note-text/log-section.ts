import { logLine, logLineDay, parseLogLine, type Interaction } from '../interaction';
import { bodyLines, type BodyLine } from './body-lines';
import type { NoteEdit } from './note-edit';
import { splitNote } from './split-note';

const HEADING = /^ {0,3}(#{1,6})(?:[ \t]|$)/;
const LOG_HEADING = /^ {0,3}##[ \t]+log(?:[ \t]+#+)?[ \t]*$/i;
const LIST_ITEM = /^\s*[-*+]\s/;

/** What ends the paragraph of a list item without a blank line. */
const NEW_BLOCK = /^(?:[-*+][ \t]|\d{1,9}[.)][ \t]|#{1,6}(?:[ \t]|$)|>|(?:[-*_][ \t]*){3,}$)/;

interface Section {
  readonly heading: BodyLine;
  readonly lines: readonly BodyLine[];
  /** The heading that ends the section. */
  readonly next: BodyLine | undefined;
}

function endsSection({ text, isCode }: BodyLine): boolean {
  return !isCode && (HEADING.exec(text)?.[1] ?? '###').length <= 2;
}

/** The section under the first heading `## Log`, up to the next heading of its level or above. */
function logSection(text: string): Section | null {
  const lines = bodyLines(text);
  const start = lines.findIndex((line) => !line.isCode && LOG_HEADING.test(line.text));
  const heading = lines[start];
  if (!heading) return null;
  const after = lines.slice(start + 1);
  const end = after.findIndex(endsSection);
  return { heading, lines: end < 0 ? after : after.slice(0, end), next: after[end] };
}

function isBlank(line: BodyLine): boolean {
  return line.text.trim() === '';
}

function indentOf({ text }: BodyLine): string {
  return /^[ \t]*/.exec(text)?.[0] ?? '';
}

function widthOf(line: BodyLine): number {
  return indentOf(line).replaceAll('\t', '    ').length;
}

/** The dated items of the section's list; an item below another is part of that. */
function itemsOf({ lines }: Section): BodyLine[] {
  const list = lines.filter(({ text, isCode }) => !isCode && LIST_ITEM.test(text));
  const indent = list[0] ? widthOf(list[0]) : 0;
  return list.filter((line) => widthOf(line) < indent + 2 && logLineDay(line.text) !== null);
}

/** The interactions noted under `## Log`, in the note's order. */
export function readLog(text: string): Interaction[] {
  const section = logSection(text);
  return section ? itemsOf(section).flatMap((line) => parseLogLine(line.text) ?? []) : [];
}

/** Whether a line goes on with a list item whose last line so far is `last`. */
function belongsTo(last: BodyLine, line: BodyLine): boolean {
  if (/^[ \t]/.test(line.text)) return true;
  if (line.isCode) return last.isCode;
  return line.from === last.to && !last.isCode && !NEW_BLOCK.test(line.text);
}

/** The last line of a list item: what is indented below it, or goes on with its text. */
function lastLineOf(item: BodyLine, { lines }: Section): BodyLine {
  let last = item;
  for (const line of lines.slice(lines.indexOf(item) + 1)) {
    if (isBlank(line)) continue;
    if (!belongsTo(last, line)) break;
    last = line;
  }
  return last;
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

/** Where the log stands in a note's text; null where there is none. */
export function logPlaces(text: string): LogPlaces | null {
  const section = logSection(text);
  if (!section) return null;
  const items = itemsOf(section);
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

function intoSection(
  text: string,
  section: Section,
  lines: readonly string[],
  lineEnd: string,
): string {
  const day = logLineDay(lines[0] ?? '') ?? '';
  const items = itemsOf(section);
  const older = items.find((item) => (logLineDay(item.text) ?? '') <= day);
  if (older) return insertAt(text, older.from, beside(older, lines, lineEnd));
  const oldest = items.at(-1);
  if (!oldest) return underHeading(text, section, lines.join(lineEnd), lineEnd);
  const last = lastLineOf(oldest, section);
  return insertAt(text, last.to, missingEnd(text, last, lineEnd) + beside(oldest, lines, lineEnd));
}

function hasLine(section: Section | null, line: string): boolean {
  return section !== null && itemsOf(section).some(({ text }) => text.trim() === line);
}

/**
 * Adds an interaction under `## Log`, newest first; the section is made where it is missing. The
 * same line is not added twice.
 */
export function addToLog(text: string, interaction: Interaction, dayAsLink: boolean): NoteEdit {
  return addLogEntry(text, [logLine(interaction, dayAsLink)]);
}

/**
 * Adds a dated item with the lines below it under `## Log`, as `addToLog` does.
 * @param lines the item, which starts at the line's start, then what belongs to it
 */
export function addLogEntry(text: string, lines: readonly string[]): NoteEdit {
  const { lineEnd } = splitNote(text);
  const line = (lines[0] ?? '').trim();
  const section = logSection(text);
  if (hasLine(section, line)) return { kind: 'unchanged' };
  const edited = section
    ? intoSection(text, section, lines, lineEnd)
    : newSection(text, lines.join(lineEnd), lineEnd);
  if (hasLine(logSection(edited), line)) return { kind: 'changed', text: edited, changed: ['log'] };
  // Most of all code that is never closed: everything below it is code.
  return { kind: 'refused', reason: 'its text is written in a way that leaves no place for a log' };
}
