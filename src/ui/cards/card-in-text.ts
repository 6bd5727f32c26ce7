import type { Card } from '../../cards/kit/card';
import { readQrPayload } from '../../cards/qr/read-qr-payload';
import { cardsOfVCards } from '../../cards/vcard/cards-of-vcards';

/** The one card in a pasted text: a vCard, a MeCard, or what a signature says; null without any. */
export function cardInText(text: string): Card | null {
  const reading = readQrPayload(text, (payload) =>
    cardsOfVCards(new TextEncoder().encode(payload)),
  );
  return reading.kind === 'card' ? reading.card : null;
}
