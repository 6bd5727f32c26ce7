import { CARD_CUT } from '../../words/cards/cards';
import type { Card } from '../kit/card';
import { extrasInNote } from '../kit/card-section';
import { safeLine, safeMarkdown } from '../../core/notes/safe-text';

/**
 * What a card says for which there is no property, and which the text of a note does not have: the
 * labels of lines, and the card's own note. Nobody's text is written into.
 */
export function partsNotInNote({ note, extras }: Card, text: string): string[] {
  const there = new Set(extrasInNote(text).map(({ value }) => safeLine(value)));
  const missing = extras.filter(({ value }) => !there.has(safeLine(value)));
  const isThere = note === null || text.replace(/\r\n?/g, '\n').includes(safeMarkdown(note));
  return [...missing.map(({ label }) => safeLine(label)), ...(isThere ? [] : [CARD_CUT.note])];
}
