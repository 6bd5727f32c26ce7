import { bodyLines, type BodyLine } from '../../core/notes/body-lines';
import type { CardExtra } from './card';
import { parseDay, type Day } from '../../core/days/day';
import { plainText } from '../../core/notes/safe-text';
import { CARD_LABELS } from '../../words/cards/card-reading';

const CARD_HEADING = /^ {0,3}##[ \t]+card[ \t]*$/i;
const END_OF_SECTION = /^ {0,3}#{1,2}(?:[ \t]|$)/;
const LINE = /^- (.+?): (.+)$/;

/** More lines than this are no card. */
const MAX_LINES = 200;

function linesOfSection(text: string): readonly BodyLine[] {
  const lines = bodyLines(text).filter(({ isCode }) => !isCode);
  const start = lines.findIndex((line) => CARD_HEADING.test(line.text));
  if (start < 0) return [];
  const after = lines.slice(start + 1);
  const end = after.findIndex((line) => END_OF_SECTION.test(line.text));
  return (end < 0 ? after : after.slice(0, end)).slice(0, MAX_LINES);
}

/**
 * What importing a card wrote under `## Card` because there was no property for it: addresses,
 * days, other numbers. The rest of a person's note goes on no card.
 */
export function extrasInNote(text: string): CardExtra[] {
  return linesOfSection(text).flatMap((line) => {
    const [, label, value] = LINE.exec(line.text) ?? [];
    if (label === undefined || value === undefined) return [];
    return [{ label: plainText(label), value: plainText(value) }];
  });
}

/** The day LinkedIn connected a person with the user, as noted by an import. */
export function connectedOn(text: string): Day | null {
  const said = extrasInNote(text).find(({ label }) => label === CARD_LABELS.connectedOnLinkedIn);
  return said ? parseDay(said.value) : null;
}
