import { CARD_READING } from '../../words/cards/card-reading';
import type { CardReading } from '../kit/card';
import { payloadKind } from '../text/payload-kind';
import { readPastedText } from '../text/read-pasted-text';
import { readMecard } from './mecard';

/** The cards in the text of a vCard file. */
export type ReadVCards = (text: string) => readonly CardReading[];

function nothing(): CardReading {
  return { kind: 'unreadable', where: CARD_READING.qrCode, reason: CARD_READING.noDetails };
}

function mecardReading(text: string): CardReading {
  const card = readMecard(text);
  return card ? { kind: 'card', card, where: CARD_READING.qrCode } : nothing();
}

// Of these a name guessed from words would be wrong: only addresses count.
const OTHER = /^(?:WIFI|BEGIN|SMSTO|GEO|OTPAUTH|BITCOIN|ETHEREUM|SPC\b|BCD\b)/i;

/**
 * What the payload of a QR code says about a person: a vCard, a MeCard, or an address of any kind.
 */
export function readQrPayload(text: string, readVCards: ReadVCards): CardReading {
  switch (payloadKind(text)) {
    case 'vcard':
      return { ...(readVCards(text)[0] ?? nothing()), where: CARD_READING.qrCode };
    case 'mecard':
      return mecardReading(text);
    case 'text':
      return OTHER.test(text.trim())
        ? nothing()
        : { ...readPastedText(text.replace(/^(?:tel|mailto):/i, ' ')), where: CARD_READING.qrCode };
  }
}
