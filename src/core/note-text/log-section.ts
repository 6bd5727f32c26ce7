import { logLine, logLineDay, parseLogLine, type Interaction } from '../interaction';
import type { NoteEdit } from './note-edit';
import { splitNote } from './split-note';

interface Line {
  readonly from: number;
  /** After the line end. */
  readonly to: number;
  readonly text: string;
}

const HEADING = /^ {0,3}(#{1,6})[ \t]+(.*?)(?:[ \t]+#+)?[ \t]*$/;
const FENCE = /^[ \t]*(`{3,}|~{3,})/;

function linesOf(text: string, from: number): Line[] {
  const lines: Line[] = [];
  for (let at = from; at < text.length;) {
    const end = text.indexOf('\n', at);
    const to = end < 0 ? text.length : end + 1;
    lines.push({ from: at, to, text: text.slice(at, to).replace(/\r?\n$/, '') });
    at = to;
  }
  return lines;
}

/** The lines outside fenced code. */
function proseLines(text: string): Line[] {
  let fence: string | null = null;
  return linesOf(text, splitNote(text).bodyFrom).filter((line) => {
    const mark = FENCE.exec(line.text)?.[1];
    if (fence === null && mark !== undefined) fence = mark;
    else if (fence !== null && mark?.startsWith(fence) === true) fence = null;
    return fence === null && mark === undefined;
  });
}

interface Section {
  readonly heading: Line;
  readonly lines: readonly Line[];
}

/** The section under the first heading `## Log`, up to the next heading of its level or above. */
function logSection(text: string): Section | null {
  const lines = proseLines(text);
  const start = lines.findIndex((line) => {
    const [, marks, title] = HEADING.exec(line.text) ?? [];
    return marks === '##' && title?.toLowerCase() === 'log';
  });
  const heading = lines[start];
  if (!heading) return null;
  const after = lines.slice(start + 1);
  const end = after.findIndex((line) => (HEADING.exec(line.text)?.[1] ?? '###').length <= 2);
  return { heading, lines: end < 0 ? after : after.slice(0, end) };
}

/** The interactions noted under `## Log`, in the note's order. */
export function readLog(text: string): Interaction[] {
  return (logSection(text)?.lines ?? []).flatMap((line) => parseLogLine(line.text) ?? []);
}

function insertAt(text: string, at: number, lines: string): NoteEdit {
  return { kind: 'changed', text: text.slice(0, at) + lines + text.slice(at), changed: ['log'] };
}

function newSection(text: string, line: string, lineEnd: string): NoteEdit {
  const trailing = text.length - splitNote(text).bodyFrom;
  const ending = /(?:\r?\n)*$/.exec(text)?.[0].replace(/\r/g, '').length ?? 0;
  const gap = trailing === 0 ? 0 : Math.max(0, 2 - ending);
  return insertAt(
    text,
    text.length,
    `${lineEnd.repeat(gap)}## Log${lineEnd}${lineEnd}${line}${lineEnd}`,
  );
}

/** The last item's last line: what is indented below an item belongs to it. */
function lastOf(section: Section, items: readonly Line[]): Line | undefined {
  const item = items.at(-1);
  if (!item) return undefined;
  const below = section.lines.slice(section.lines.indexOf(item) + 1);
  const end = below.findIndex(({ text }) => !/^[ \t]+\S/.test(text));
  return (end < 0 ? below : below.slice(0, end)).at(-1) ?? item;
}

function intoSection(text: string, section: Section, line: string, lineEnd: string): NoteEdit {
  const day = logLineDay(line) ?? '';
  const items = section.lines.filter((item) => logLineDay(item.text) !== null);
  const older = items.find((item) => (logLineDay(item.text) ?? '') <= day);
  if (older) return insertAt(text, older.from, `${line}${lineEnd}`);
  const last = lastOf(section, items);
  if (last) return insertAt(text, last.to, `${endOf(text, last, lineEnd)}${line}${lineEnd}`);
  const blank = section.lines[0]?.text.trim() === '' ? section.lines[0] : undefined;
  const before = blank
    ? endOf(text, blank, lineEnd)
    : endOf(text, section.heading, lineEnd) + lineEnd;
  const first = section.lines.find((other) => other.text.trim() !== '');
  const after = first && !/^\s*[-*+] /.test(first.text) ? lineEnd : '';
  return insertAt(text, (blank ?? section.heading).to, `${before}${line}${lineEnd}${after}`);
}

// The last line of a text may lack its end.
function endOf(text: string, line: Line, lineEnd: string): string {
  return text[line.to - 1] === '\n' ? '' : lineEnd;
}

/**
 * Adds an interaction under `## Log`, newest first; the section is made where it is missing. The
 * same line is not added twice.
 */
export function addToLog(text: string, interaction: Interaction, dayAsLink: boolean): NoteEdit {
  const { lineEnd } = splitNote(text);
  const line = logLine(interaction, dayAsLink);
  const section = logSection(text);
  if (section === null) return newSection(text, line, lineEnd);
  if (section.lines.some((other) => other.text.trimEnd() === line)) return { kind: 'unchanged' };
  return intoSection(text, section, line, lineEnd);
}
