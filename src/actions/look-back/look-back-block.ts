import {
  markedBlock,
  withBlockAtEnd,
  withinMarks,
  type MarkedBlock,
} from '../../core/notes/marked-block';
import { splitNote } from '../../core/notes/split-note';
import { textFingerprint } from '../../core/text/fingerprint';
import { LOOK_BACK, LOOK_BACK_SAID } from '../../words/look-back/look-back';
import type { TextEdit } from '../ports';

/** What lines come to, whatever their ends, and the blank ones around them. */
function comesTo(lines: readonly string[]): string {
  return textFingerprint(
    lines
      .map((line) => line.trimEnd())
      .join('\n')
      .trim(),
  );
}

/** Lines followed by one that tells whether somebody wrote among them. */
function signed(lines: readonly string[]): string[] {
  return [...lines, '', LOOK_BACK.written(comesTo(lines))];
}

function isSign(line: string): boolean {
  const [before = '', after = ''] = LOOK_BACK.written('\n').split('\n');
  return line.startsWith(before) && line.endsWith(after);
}

/** The text between the marks if the user wrote there; empty if nobody did. */
function changedByHand(text: string, { lines }: MarkedBlock): string {
  const said = lines.filter((line) => !isSign(line.text.trim()));
  const sign = LOOK_BACK.written(comesTo(said.map((line) => line.text)));
  const isOurs = lines.some((line) => line.text.trim() === sign);
  const isBlank = said.every((line) => line.text.trim() === '');
  return isOurs || isBlank ? '' : said.map((line) => text.slice(line.from, line.to)).join('');
}

function updated(text: string, block: MarkedBlock, lines: readonly string[]): TextEdit {
  const { lineEnd } = splitNote(text);
  const inside = ['', ...signed(lines), '', ''].join(lineEnd);
  const kept = changedByHand(text, block);
  const now = withinMarks(text, block, inside);
  if (now === text) return { kind: 'unchanged' };
  const changed = [LOOK_BACK.changed];
  if (kept === '') return { kind: 'changed', text: now, changed };
  // What was written by hand goes on below the end, and is the user's.
  const { start, end } = block;
  const above = text.slice(0, start.to) + inside + LOOK_BACK.end + lineEnd;
  return { kind: 'changed', text: above + kept + text.slice(end.to), changed };
}

function appended(text: string, lines: readonly string[]): TextEdit {
  const now = withBlockAtEnd(text, LOOK_BACK, { before: [], inside: signed(lines) });
  if (now === null) return { kind: 'refused', reason: LOOK_BACK_SAID.noPlace };
  return { kind: 'changed', text: now, changed: [LOOK_BACK.changed] };
}

/**
 * Puts a look back into a note: between its two marks if they are there, otherwise at the end.
 * Everything around it stays byte for byte; what the user wrote between the marks is kept below.
 * Idempotent.
 */
export function putLookBack(text: string, lines: readonly string[]): TextEdit {
  const block = markedBlock(text, LOOK_BACK);
  if (block === 'no-end') return { kind: 'refused', reason: LOOK_BACK_SAID.noEnd };
  return block === 'none' ? appended(text, lines) : updated(text, block, lines);
}

/** The text of a new note about a week, with a place for the user's own words below. */
export function newLookBack(lines: readonly string[]): string {
  const block = [LOOK_BACK.start, '', ...signed(lines), '', LOOK_BACK.end];
  return [...block, '', `## ${LOOK_BACK.ownHeading}`, ''].join('\n');
}
