import type { BlockFault } from './fault';

/** Characters of a note's start that are looked at. */
const MAX_LOOKED_AT = 64 * 1024;

/** White space, and signs that are not seen: a blank, a second byte order mark. */
const BLANKS = /^[\s\u200B-\u200D\u2060\uFEFF]*/;

/** `---js`: other programs take the word for the language of the block. */
const WITH_WORD = /^---[ \t]*[a-z][\w.+-]*$/i;

/** Other lines that people and programs put there: dashes made one by a keyboard, TOML's. */
const LIKE_DASHES = /^(?:---|-?[–—]{1,3}-?|\+{3})$/;

const PROPERTY = /^["']?[\p{L}\p{N}_][\p{L}\p{N}_ ./-]{0,80}["']?\s*[:=](?:\s|$)/u;

/** What else can stand among properties: nothing, a remark, what belongs to the line before. */
const BETWEEN = /^(?:\s|#|- |-?$|[\]}])/;

function readsAsProperties(lines: readonly string[] | null): boolean {
  return (
    lines !== null &&
    lines.some((line) => PROPERTY.test(line)) &&
    lines.every((line) => PROPERTY.test(line) || BETWEEN.test(line))
  );
}

/** The lines up to the next line that could end a block; null if there is none. */
function linesInside(lines: readonly string[]): readonly string[] | null {
  const end = lines.findIndex((line) => LIKE_DASHES.test(line.trim()));
  return end < 0 ? null : lines.slice(0, end);
}

function behindWord(first: string, lines: readonly string[]): BlockFault | null {
  const isMeant = linesInside(lines) !== null || PROPERTY.test(lines[0] ?? '');
  return isMeant ? { code: 'word-after-dashes', first } : null;
}

function faultFor(first: string, blanks: string, isCarriage: boolean): BlockFault {
  if (isCarriage) return { code: 'carriage-returns' };
  if (first.trim() !== '---') return { code: 'other-than-dashes', first: first.trim() };
  return { code: blanks === '' ? 'more-than-dashes' : 'blank-before-dashes' };
}

/**
 * Why properties at the start of a text are not properties to Obsidian, so that they do not count,
 * and nothing may be written above them; null if there are none.
 * @param text of a note without a block of properties, after its byte order mark
 */
export function nearBlock(text: string): BlockFault | null {
  const start = text.slice(0, MAX_LOOKED_AT);
  const blanks = BLANKS.exec(start)?.[0] ?? '';
  // Most texts begin with something else.
  if (!/[-–—+]/.test(start[blanks.length] ?? '')) return null;
  const [first = '', ...lines] = start.slice(blanks.length).split(/\r\n|\r|\n/);
  if (WITH_WORD.test(first.trim())) return behindWord(first.trim(), lines);
  if (!LIKE_DASHES.test(first.trim()) || !readsAsProperties(linesInside(lines))) return null;
  return faultFor(first, blanks, start.includes('\r') && !start.includes('\n'));
}
