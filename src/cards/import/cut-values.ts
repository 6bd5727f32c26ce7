import { CARD_CUT, CARD_PROPERTY_WORDS } from '../../words/cards/cards';
import type { Card } from '../kit/card';
import { safeLine, safeMarkdown } from '../../core/notes/safe-text';
import { CARD_PROPERTIES } from '../kit/fields';
import { saidValues } from './additions';

/** A letter that nothing makes inert, to see whether the end of a text stays. */
const END = 'x';

function isLineCut(text: string): boolean {
  return !safeLine(`${text} ${END}`).endsWith(END);
}

/** Parts of a card that are too long to be kept whole, in words; empty if none. */
export function cutValues(card: Card): string[] {
  const properties = CARD_PROPERTIES.filter((id) => saidValues(card, id).some(isLineCut));
  const extras = card.extras.filter(({ label, value }) => isLineCut(label) || isLineCut(value));
  const isNoteCut = card.note !== null && !safeMarkdown(`${card.note} ${END}`).endsWith(END);
  return [
    ...(isLineCut(card.name) ? [CARD_CUT.name] : []),
    ...properties.map((id) => CARD_PROPERTY_WORDS[id]),
    ...extras.map(({ label }) => safeLine(label).slice(0, 40)),
    ...(isNoteCut ? [CARD_CUT.note] : []),
  ];
}
