import { CARD_CUT } from '../../words/cards/cards';
import type { Card } from '../kit/card';
import { extrasInNote } from '../kit/card-section';
import { inertLine, inertMarkdown } from '../../core/notes/inert';

/**
 * What a card says for which there is no property, and which the text of a note does not have: the
 * labels of lines, and the card's own note. Nobody's text is written into.
 */
export function leftOut({ note, extras }: Card, text: string): string[] {
  const there = new Set(extrasInNote(text).map(({ value }) => inertLine(value)));
  const missing = extras.filter(({ value }) => !there.has(inertLine(value)));
  const isThere = note === null || text.replace(/\r\n?/g, '\n').includes(inertMarkdown(note));
  return [...missing.map(({ label }) => inertLine(label)), ...(isThere ? [] : [CARD_CUT.note])];
}
