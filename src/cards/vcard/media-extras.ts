import { CARD_LABELS } from '../../words/cards/card-reading';
import { VCARD_LABELS } from '../../words/cards/vcards';
import type { CardExtra } from '../kit/card';
import type { PropertyContext } from './property-context';
import { kindOf } from './labels';
import { mediaTypeOf } from './photos';
import { lineOf, partsOf } from './texts';

const ADDRESS = /^(?:https?|cid):/i;

/** The picture that a card is not given, and why. */
export function photoExtra({ property, vcard, card }: PropertyContext): CardExtra | null {
  const { name, bytes } = property;
  const thing = name === 'LOGO' ? VCARD_LABELS.logo : VCARD_LABELS.photo;
  if (!bytes) return { label: thing, value: lineOf(property) };
  if (bytes.length === 0 || bytes === card.photo?.bytes) return null;
  const kind = kindOf(property, vcard);
  const isPhoto = name === 'PHOTO' && mediaTypeOf(bytes) === null;
  const value = isPhoto ? VCARD_LABELS.otherPhoto : VCARD_LABELS.morePictures;
  return { label: kind === '' ? thing : CARD_LABELS.of(thing, kind), value };
}

/** Japanese phones write how a name is read as its sound: `SOUND;X-IRMC-N:ヤマダ;ハナコ;;;;`. */
export function soundExtra({ property }: PropertyContext): CardExtra | null {
  if (property.bytes) return { label: VCARD_LABELS.sound, value: VCARD_LABELS.notKept };
  const parts = partsOf(property, ';').filter((part) => part !== '');
  if (ADDRESS.test(property.text)) return { label: VCARD_LABELS.sound, value: lineOf(property) };
  return { label: CARD_LABELS.reading, value: parts.join(' ') };
}
