import { CARD_READING } from '../../words/cards/card-reading';
import type { CardReading } from '../kit/card';
import { safeLine } from '../../core/notes/safe-text';

/**
 * A card under a name a reader can see: if nothing of its own is left (`\u200b`), under whatever
 * else it has. Without any it is nobody's.
 */
export function withVisibleName(reading: CardReading): CardReading {
  if (reading.kind === 'unreadable') return reading;
  const { card, where } = reading;
  const { name, aliases, organization, email, phone, url } = card;
  if (safeLine(name) !== '') return reading;
  const others = [...aliases, ...organization, ...email, ...phone, ...url];
  const other = others.find((text) => safeLine(text) !== '');
  return other === undefined
    ? { kind: 'unreadable', where, reason: CARD_READING.nobody }
    : { kind: 'card', where, card: { ...card, name: other } };
}
