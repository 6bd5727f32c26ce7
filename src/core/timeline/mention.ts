import { displayText, linksInText } from '../notes/link';
import { leadingDay } from '../days/day';
import type { DayOfLink } from '../notes/interaction';
import { basename } from '../notes/note-facts';
import { bodyLines } from '../notes/body-lines';
import { taskLine } from '../tasks/task-line';

/** Characters of what is shown of a note: enough for two lines. */
const MAX_TEXT = 400;
const QUOTE = /^\s*>/;
const EMBED = /!\[\[[^\]]*\]\]/g;

function indentOf(line: string): number {
  return /^[ \t]*/.exec(line)?.[0].replaceAll('\t', '    ').length ?? 0;
}

/** The lines in which a link counts (docs/follow-ups.md): not quotes, code, open tasks and what is in them. */
function countedLines(text: string): string[] {
  let openAt: number | null = null;
  const isOpen = (line: string): boolean => {
    const [task, indent] = [taskLine(line), indentOf(line)];
    // What stands further in than an open task, without a mark of its own, is a part of it.
    if (task === null && openAt !== null && indent > openAt) return true;
    openAt = task?.isOpen === true ? indent : null;
    return openAt !== null;
  };
  const lines = bodyLines(text).filter(({ text: line, isCode }) => !isCode && !isOpen(line));
  return lines.map((line) => line.text).filter((line) => !QUOTE.test(line));
}

/** A line without the marks of lists, tasks and headings. */
function plain(line: string): string {
  const words = line.replace(/^\s*(?:#{1,6}\s+|(?:[-*+]|\d{1,9}[.)])\s+(?:\[.\]\s+)?)/u, '');
  return displayText(words);
}

/** What a note says in the lines that link to a person; empty if only its properties do. */
function mention(text: string, isPerson: (linkpath: string) => boolean): string {
  const lines = countedLines(text).filter((line) =>
    linksInText(line.replace(EMBED, '')).some(({ linkpath }) => isPerson(linkpath)),
  );
  return lines.map(plain).join(' · ').slice(0, MAX_TEXT);
}

/** A dated note's name without its day: `2026-10-29 Design evening` → `Design evening`. */
export function titleOf(path: string): string {
  const name = basename(path);
  return leadingDay(name) === null ? name : name.slice(10).replace(/^[\s,:–-]+/, '');
}

/** What a dated note says about a person: its title, then the lines that link to them. */
export function noteWords(
  path: string,
  text: string,
  isPerson: (linkpath: string) => boolean,
): string {
  return [titleOf(path), mention(text, isPerson)].filter((part) => part !== '').join(': ');
}

/** The lines of a person's own note that link to a day, outside its log, by that day. */
export function ownLines(text: string, dayOf: DayOfLink): ReadonlyMap<string, string> {
  const byDay = new Map<string, string>();
  for (const line of countedLines(text)) {
    for (const link of linksInText(line.replace(EMBED, ''))) {
      const day = dayOf(link);
      if (day !== null && !byDay.has(day)) byDay.set(day, plain(line).slice(0, MAX_TEXT));
    }
  }
  return byDay;
}
