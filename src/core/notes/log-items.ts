import { PLAIN_DAY_LINKS } from './day-links';
import { logLineDay, type DayOfLink } from './interaction';
import { bodyLines, type BodyLine } from './body-lines';

const HEADING = /^ {0,3}(#{1,6})(?:[ \t]|$)/;
const LOG_HEADING = /^ {0,3}##[ \t]+log(?:[ \t]+#+)?[ \t]*$/i;
export const LIST_ITEM = /^\s*[-*+]\s/;

/** What ends the paragraph of a list item without a blank line. */
const NEW_BLOCK = /^(?:[-*+][ \t]|\d{1,9}[.)][ \t]|#{1,6}(?:[ \t]|$)|>|(?:[-*_][ \t]*){3,}$)/;

export interface Section {
  readonly heading: BodyLine;
  readonly lines: readonly BodyLine[];
  /** The heading that ends the section. */
  readonly next: BodyLine | undefined;
}

function endsSection({ text, isCode }: BodyLine): boolean {
  return !isCode && (HEADING.exec(text)?.[1] ?? '###').length <= 2;
}

/** The section under the first heading of the second level of a form, up to the next one or above. */
export function sectionUnder(text: string, form: RegExp): Section | null {
  const lines = bodyLines(text);
  const start = lines.findIndex((line) => !line.isCode && form.test(line.text));
  const heading = lines[start];
  if (!heading) return null;
  const after = lines.slice(start + 1);
  const end = after.findIndex(endsSection);
  return { heading, lines: end < 0 ? after : after.slice(0, end), next: after[end] };
}

/** The section under the first heading `## Log`. */
export function logSection(text: string): Section | null {
  return sectionUnder(text, LOG_HEADING);
}

export function isBlank(line: BodyLine): boolean {
  return line.text.trim() === '';
}

export function indentOf({ text }: BodyLine): string {
  return /^[ \t]*/.exec(text)?.[0] ?? '';
}

function widthOf(line: BodyLine): number {
  return indentOf(line).replaceAll('\t', '    ').length;
}

/** The dated items of the section's list; an item below another is part of that. */
export function itemsOf({ lines }: Section, dayOf: DayOfLink): BodyLine[] {
  const list = lines.filter(({ text, isCode }) => !isCode && LIST_ITEM.test(text));
  const indent = list[0] ? widthOf(list[0]) : 0;
  return list.filter((line) => widthOf(line) < indent + 2 && logLineDay(line.text, dayOf) !== null);
}

/** How links in a text name days if nothing is known about the vault. */
export const BY_TEXT: DayOfLink = PLAIN_DAY_LINKS.dayOf;

/** Whether a line goes on with a list item whose last line so far is `last`. */
function belongsTo(last: BodyLine, line: BodyLine): boolean {
  if (/^[ \t]/.test(line.text)) return true;
  if (line.isCode) return last.isCode;
  return line.from === last.to && !last.isCode && !NEW_BLOCK.test(line.text);
}

/** The last line of a list item: what is indented below it, or goes on with its text. */
export function lastLineOf(item: BodyLine, { lines }: Section): BodyLine {
  let last = item;
  for (const line of lines.slice(lines.indexOf(item) + 1)) {
    if (isBlank(line)) continue;
    if (!belongsTo(last, line)) break;
    last = line;
  }
  return last;
}
