import { splitNote } from './split-note';

/** A line of a note's body, with its place in the note's text. */
export interface BodyLine {
  readonly from: number;
  /** After the line end. */
  readonly to: number;
  readonly text: string;
  /** In a fenced block of code, the fences included. */
  readonly isCode: boolean;
}

// A fence may open right behind the mark of a list item.
const FENCE = /^(?:[ \t]|[-*+][ \t]|\d{1,9}[.)][ \t])*(`{3,}|~{3,})([^]*)$/;

/** Most notes have no fence, and looking at every line for one takes longer than all else here. */
function mayHaveFence(text: string): boolean {
  return text.includes('```') || text.includes('~~~');
}

/** The fence that a line opens, else null; a backtick behind it makes it code within a line. */
function opened(line: string): string | null {
  const [, marks, rest = ''] = FENCE.exec(line) ?? [];
  return marks === undefined || (marks.startsWith('`') && rest.includes('`')) ? null : marks;
}

function isClosing(line: string, fence: string): boolean {
  const marks = line.trim();
  return marks.startsWith(fence) && marks === fence.charAt(0).repeat(marks.length);
}

function withoutLineEnd(line: string): string {
  if (!line.endsWith('\n')) return line;
  return line.slice(0, line.endsWith('\r\n') ? -2 : -1);
}

/** The lines under a note's properties. */
export function bodyLines(text: string): BodyLine[] {
  const lines: BodyLine[] = [];
  const hasFences = mayHaveFence(text);
  let fence: string | null = null;
  for (let from = splitNote(text).bodyFrom; from < text.length;) {
    const end = text.indexOf('\n', from);
    const to = end < 0 ? text.length : end + 1;
    const line = withoutLineEnd(text.slice(from, to));
    const opens: string | null = hasFences && fence === null ? opened(line) : null;
    lines.push({ from, to, text: line, isCode: fence !== null || opens !== null });
    fence = fence !== null && isClosing(line, fence) ? null : (fence ?? opens);
    from = to;
  }
  return lines;
}
