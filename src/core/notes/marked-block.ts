import { bodyLines, type BodyLine } from './body-lines';
import { splitNote } from './split-note';

/** The two lines between which a part of a note is kept up to date. */
export interface Marks {
  readonly start: string;
  readonly end: string;
}

/** The lines between the two marks. */
export interface MarkedBlock {
  readonly start: BodyLine;
  readonly lines: readonly BodyLine[];
  readonly end: BodyLine;
}

function isMark({ text, isCode }: BodyLine, mark: string): boolean {
  return !isCode && text.trim() === mark;
}

/** The first block between two marks; `no-end`: it begins and does not end. */
export function markedBlock(text: string, marks: Marks): MarkedBlock | 'none' | 'no-end' {
  const lines = bodyLines(text);
  const at = lines.findIndex((line) => isMark(line, marks.start));
  const start = lines[at];
  if (!start) return 'none';
  const length = lines.slice(at + 1).findIndex((line) => isMark(line, marks.end));
  const end = lines[at + 1 + length];
  if (length < 0 || !end) return 'no-end';
  return { start, lines: lines.slice(at + 1, at + 1 + length), end };
}

/** A note with other text between the marks; all else stays byte for byte. */
export function withinMarks(text: string, { start, end }: MarkedBlock, inside: string): string {
  return text.slice(0, start.to) + inside + text.slice(end.from);
}

/**
 * A note with a block at its end, after a blank line.
 * @returns null if a block cannot go there, most of all inside code that is never closed
 */
export function withBlockAtEnd(
  text: string,
  marks: Marks,
  { before, inside }: { readonly before: readonly string[]; readonly inside: readonly string[] },
): string | null {
  const { lineEnd } = splitNote(text);
  const isEmpty = text === '' || text === '\uFEFF';
  const gap = isEmpty ? '' : text.endsWith('\n') ? lineEnd : lineEnd.repeat(2);
  const lines = [...before, marks.start, '', ...inside, '', marks.end, ''];
  const now = text + gap + lines.join(lineEnd);
  return typeof markedBlock(now, marks) === 'string' ? null : now;
}
