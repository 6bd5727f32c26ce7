import { PLAIN_DAY_LINKS } from '../notes/day-links';
import type { DayOfLink } from '../notes/interaction';
import { bodyLines } from '../notes/body-lines';
import { readFrontMatter } from '../notes/front-matter';
import { addLogEntry, logPlaces, type LogEntry, type LogPlaces } from '../notes/log-section';
import { chainEdits, type NoteEdit } from '../notes/note-edit';
import { splitNote } from '../notes/split-note';
import { isEqual } from '../text/equal';

interface OtherBody {
  readonly entries: readonly (readonly string[])[];
  /** The lines under no log, without blank ones at the ends. */
  readonly rest: readonly string[];
}

function isBlank(line: string): boolean {
  return line.trim() === '';
}

function trimmed(lines: readonly string[]): string[] {
  const filled = [...lines.keys()].filter((at) => !isBlank(lines[at] ?? ''));
  return lines.slice(filled[0] ?? lines.length, (filled.at(-1) ?? 0) + 1);
}

/**
 * An entry with its item at the start of the line, and what is below it moved along. What stood no
 * deeper than an indented item stays indented, or it would be no part of the entry any more.
 */
function atLineStart(lines: readonly string[]): string[] {
  const indent = /^[ \t]*/.exec(lines[0] ?? '')?.[0] ?? '';
  return lines.map((line, at) => {
    const moved = line.startsWith(indent) ? line.slice(indent.length) : line;
    const fallsOut = at > 0 && /^[ \t]+\S/.test(line) && /^\S/.test(moved);
    return fallsOut ? `  ${moved}` : moved;
  });
}

function linesOf(text: string): string[] {
  return bodyLines(text).map((line) => line.text);
}

/** Takes lines out. What stood above and below them must not become one paragraph. */
function cutOut(
  text: string,
  { from, to }: { readonly from: number; readonly to: number },
): string {
  const above = text.slice(0, from);
  return above + (/(?:^|\n)[ \t]*\r?\n$/.test(above) ? '' : '\n') + text.slice(to);
}

/** The text with a log taken out: its heading and its entries; other lines under it stay. */
function withoutLog(text: string, { from, bodyFrom, entries }: LogPlaces): string {
  return [{ from, to: bodyFrom }, ...entries].reduceRight(cutOut, text);
}

/** A body as its log entries and its other lines, be it in several logs. */
function takenApart(text: string, dayOf: DayOfLink): OtherBody {
  let [now, entries] = [text, new Array<readonly string[]>()];
  for (let log = logPlaces(now, dayOf); log; log = logPlaces(now, dayOf)) {
    entries = [...entries, ...log.entries.map(({ lines }) => atLineStart(trimmed(lines)))];
    now = withoutLog(now, log);
  }
  return { entries, rest: trimmed(linesOf(now)) };
}

function insertLines(text: string, at: number, lines: readonly string[]): string {
  const { lineEnd } = splitNote(text);
  const isEnded = at === 0 || text[at - 1] === '\n';
  const inserted = lines.join(lineEnd) + lineEnd;
  return text.slice(0, at) + (isEnded ? '' : lineEnd) + inserted + text.slice(at);
}

function sameItem(entry: LogEntry, line: string | undefined): boolean {
  return entry.lines[0]?.trim() === line?.trim();
}

function widthOf(line = ''): number {
  return (/^[ \t]*/.exec(line)?.[0] ?? '').replaceAll('\t', '    ').length;
}

/** The lines of an item and of those that stand deeper below it, which a log may list themselves. */
function linesUnder(entries: readonly LogEntry[], item: LogEntry): string[] {
  const rest = entries.slice(entries.indexOf(item) + 1);
  const end = rest.findIndex(({ lines }) => widthOf(lines[0]) <= widthOf(item.lines[0]));
  const deeper = end < 0 ? rest : rest.slice(0, end);
  return [item, ...deeper].flatMap(({ lines }) => lines.map((line) => line.trim()));
}

/** Adds lines below an item that is there already, those that it lacks. */
function addBelow(
  text: string,
  entries: readonly LogEntry[],
  item: LogEntry,
  lines: readonly string[],
): NoteEdit {
  const there = linesUnder(entries, item);
  const isMissing = (line: string): boolean => !isBlank(line) && !there.includes(line.trim());
  const isCode = lines.some((line) => /```|~~~/.test(line));
  const missing = isCode && lines.some(isMissing) ? lines : lines.filter(isMissing);
  if (missing.length === 0) return { kind: 'unchanged' };
  const indent = /^[ \t]*/.exec(item.lines[0] ?? '')?.[0] ?? '';
  const below = missing.map((line) => (line === '' ? '' : indent + line));
  return { kind: 'changed', text: insertLines(text, item.to, below), changed: ['log'] };
}

function addEntry(text: string, lines: readonly string[], dayOf: DayOfLink): NoteEdit {
  const entries = logPlaces(text, dayOf)?.entries ?? [];
  const item = entries.find((there) => sameItem(there, lines[0]));
  return item ? addBelow(text, entries, item, lines.slice(1)) : addLogEntry(text, lines, dayOf);
}

function entriesOf(text: string, dayOf: DayOfLink): unknown {
  return logPlaces(text, dayOf)?.entries.map(({ lines }) => trimmed(lines)) ?? [];
}

function hasLines(text: string, lines: readonly string[]): boolean {
  return `\n${linesOf(text).join('\n')}\n`.includes(`\n${lines.join('\n')}\n`);
}

/** The lines, with a blank line on each side that has text. */
function asParagraph(text: string, at: number, lines: readonly string[]): string[] {
  const { bodyFrom, block } = splitNote(text);
  const isAtStart = at === bodyFrom;
  const isGap = /\n[ \t]*\r?\n$/.test(text.slice(0, at)) || (isAtStart && block !== null);
  const isStartOfText = isAtStart && block === null && !lines[0]?.startsWith('---');
  return [...(isGap || isStartOfText ? [] : ['']), ...lines, ...(at < text.length ? [''] : [])];
}

/** Whether a place lies in code, be it because some above never ends. */
function isInCode(text: string, at: number): boolean {
  return bodyLines(`${text.slice(0, at)}\nx`).at(-1)?.isCode === true;
}

/** The text with lines inserted; null if one would turn the other into code. */
function withLines(text: string, at: number, lines: readonly string[]): string | null {
  const edited = insertLines(text, at, asParagraph(text, at, lines));
  const isSwallowed = at < text.length && isInCode(edited, edited.length - (text.length - at));
  return isSwallowed || isInCode(text, at) ? null : edited;
}

/** Puts lines above the log; below it if they would swallow it, as unclosed code does. */
function addRest(text: string, rest: readonly string[], dayOf: DayOfLink): NoteEdit {
  if (rest.length === 0 || hasLines(text, rest)) return { kind: 'unchanged' };
  const places = [...new Set([logPlaces(text, dayOf)?.from ?? text.length, text.length])];
  for (const at of places) {
    const edited = withLines(text, at, rest);
    if (edited === null) continue;
    const isWhole =
      isEqual(entriesOf(edited, dayOf), entriesOf(text, dayOf)) &&
      isEqual(readFrontMatter(edited), readFrontMatter(text)) &&
      hasLines(edited, rest);
    if (isWhole) return { kind: 'changed', text: edited, changed: ['body'] };
  }
  return { kind: 'refused', fault: { code: 'bodies-do-not-join' } };
}

/**
 * Joins the body of another note to this one: log entries by day, each once, and the other text
 * under this one's, above the log. Doing it again adds nothing.
 * @param dayOf how links in these notes name days
 */
export function joinBodies(
  text: string,
  other: string,
  dayOf: DayOfLink = PLAIN_DAY_LINKS.dayOf,
): NoteEdit {
  const { entries, rest } = takenApart(other, dayOf);
  // From the oldest on, so that those of one day keep their order.
  const added = [...entries].reverse().map((lines) => (now: string) => addEntry(now, lines, dayOf));
  const done = chainEdits(text, [...added, (now) => addRest(now, rest, dayOf)]);
  return done.kind === 'changed' ? { ...done, changed: [...new Set(done.changed)] } : done;
}
