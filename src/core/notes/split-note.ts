/** Where a note's properties stand in its text, in characters. */
export interface NoteParts {
  /** 1 if the text starts with a byte order mark, else 0. */
  readonly start: number;
  /** The YAML between the `---` lines; null if the note has no properties. */
  readonly block: { readonly from: number; readonly to: number } | null;
  /** Where the text under the properties starts. */
  readonly bodyFrom: number;
  /** How the text ends its lines. */
  readonly lineEnd: '\n' | '\r\n';
}

const OPENING = /^---[ \t]*\r?\n/;
// Not `^` and `$` by line: for these a line also ends at a lone CR and at U+2028.
const CLOSING = /(^|\n)---[ \t]*(?:\r?\n|$)/;

function lineEndOf(text: string): '\n' | '\r\n' {
  const at = text.indexOf('\n');
  return at > 0 && text[at - 1] === '\r' ? '\r\n' : '\n';
}

/**
 * Splits a note as Obsidian does: properties are the block between a first line `---` and the next
 * line `---`. `---js` opens no block, and a block that is never closed is text.
 */
export function splitNote(text: string): NoteParts {
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  const lineEnd = lineEndOf(text);
  const rest = text.slice(start);
  const opening = OPENING.exec(rest)?.[0];
  const inner = opening === undefined ? '' : rest.slice(opening.length);
  const closing = opening === undefined ? null : CLOSING.exec(inner);
  if (opening === undefined || !closing) return { start, block: null, bodyFrom: start, lineEnd };
  const from = start + opening.length;
  const [line, before = ''] = closing;
  const to = from + closing.index + before.length;
  return { start, block: { from, to }, bodyFrom: to + line.length - before.length, lineEnd };
}
