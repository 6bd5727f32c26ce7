import { CARD_LABELS } from '../../core/words/card-reading';
import { capitalised } from '../../core/words/english';
import { VCARD_LABELS } from '../../core/words/vcards';
import type { Card, CardExtra } from '../card';
import { oneLine } from '../one-line';
import { addressLines, placeOf, wholeAddress } from './addresses';
import { dayOf } from './dates';
import { givenLabel, kindOf } from './labels';
import { machineOf, withoutScheme } from './phones';
import { mediaTypeOf } from './photos';
import { lineOf, partsOf } from './texts';
import { typesOf, type ReadVCard, type VCardProperty } from './vcard';

/** What the reader of one kind of property is given: `card` is what the card says but for extras. */
export interface Given {
  readonly property: VCardProperty;
  readonly vcard: ReadVCard;
  readonly card: Omit<Card, 'extras'>;
  /** Such as `home`, of the addresses in parts. */
  readonly addressKinds: ReadonlySet<string>;
}

const SCHEME = /^([a-z][a-z\d+.-]{0,30}):(.+)$/i;
const WEB_ADDRESS = /^https?:/i;

function labelled(label: string, kind: string): string {
  return kind === '' ? label : CARD_LABELS.of(label, kind);
}

function addressExtra({ property, vcard }: Given): CardExtra | null {
  const value = wholeAddress(property);
  if (value === placeOf(property)) return null;
  return { label: labelled(CARD_LABELS.address, kindOf(property, vcard)), value };
}

/** vCard 2.1 and 3.0 say an address twice: in parts, and as it stands on an envelope. */
function envelopeExtra({ property, vcard, addressKinds }: Given): CardExtra | null {
  const kind = kindOf(property, vcard);
  if (addressKinds.has(kind)) return null;
  return { label: labelled(CARD_LABELS.address, kind), value: addressLines(property.text) };
}

function machineExtra({ property, vcard }: Given): CardExtra | null {
  const machine = machineOf(property);
  if (machine === null) return null;
  const label = machine === 'fax' ? CARD_LABELS.fax : VCARD_LABELS.pager;
  return { label: labelled(label, kindOf(property, vcard)), value: withoutScheme(property, 'tel') };
}

function unitsExtra({ property }: Given): CardExtra {
  const units = partsOf(property, ';').slice(1);
  return { label: VCARD_LABELS.department, value: units.filter((unit) => unit !== '').join(', ') };
}

function roleExtra({ property, card }: Given): CardExtra | null {
  const value = lineOf(property);
  if (value === card.role) return null;
  const isTitle = property.name === 'TITLE';
  return { label: isTitle ? VCARD_LABELS.title : CARD_LABELS.role, value };
}

function birthdayExtra({ property }: Given): CardExtra | null {
  const value = lineOf(property);
  return dayOf(value) === null ? { label: CARD_LABELS.birthday, value } : null;
}

function photoExtra({ property, vcard }: Given): CardExtra | null {
  const { bytes } = property;
  if (!bytes) return { label: VCARD_LABELS.photo, value: lineOf(property) };
  const isKept = bytes.length === 0 || mediaTypeOf(bytes) !== null;
  const label = labelled(VCARD_LABELS.photo, kindOf(property, vcard));
  return isKept ? null : { label, value: VCARD_LABELS.otherPhoto };
}

function relatedExtra({ property, vcard }: Given): CardExtra {
  const kind = kindOf(property, vcard);
  return {
    label: kind === '' ? VCARD_LABELS.related : capitalised(kind),
    value: lineOf(property).replace(/^urn:uuid:/i, ''),
  };
}

/** `IMPP;X-SERVICE-TYPE=Skype:skype:ana`; where no service is named, the address does. */
function chatExtra({ property, vcard }: Given): CardExtra {
  const { params } = property;
  const [, scheme = '', account = lineOf(property)] = SCHEME.exec(lineOf(property)) ?? [];
  const [service = ''] = params.get('X-SERVICE-TYPE') ?? params.get('SERVICE-TYPE') ?? [];
  const label = givenLabel(property, vcard) || oneLine(service) || scheme || VCARD_LABELS.chat;
  return { label: capitalised(label), value: account };
}

/** `X-SOCIALPROFILE;TYPE=twitter:x-apple:ana`; where it is an address of the web, it is a site. */
function profileExtra({ property, vcard }: Given): CardExtra | null {
  const text = lineOf(property);
  if (WEB_ADDRESS.test(text)) return null;
  const [service = VCARD_LABELS.profile] = typesOf(property);
  const label = givenLabel(property, vcard) || capitalised(oneLine(service));
  return { label, value: text.replace(/^x-apple:/i, '') };
}

/** `X-ANDROID-CUSTOM:vnd.android.cursor.item/relation;Ana;1;;;`: what phones with Android add. */
function androidExtra({ property }: Given): CardExtra | null {
  const [kind = '', value = ''] = partsOf(property, ';');
  if (kind.endsWith('/contact_event')) return { label: VCARD_LABELS.event, value };
  return kind.endsWith('/relation') ? { label: VCARD_LABELS.related, value } : null;
}

type Reader = (given: Given) => CardExtra | null;

/** What becomes of a property, where it takes more than its text; null where it says nothing more. */
export const READERS: ReadonlyMap<string, Reader> = new Map([
  ['ADR', addressExtra],
  ['LABEL', envelopeExtra],
  ['TEL', machineExtra],
  ['ORG', unitsExtra],
  ['TITLE', roleExtra],
  ['ROLE', roleExtra],
  ['BDAY', birthdayExtra],
  ['PHOTO', photoExtra],
  ['RELATED', relatedExtra],
  ['IMPP', chatExtra],
  ['X-SOCIALPROFILE', profileExtra],
  ['SOCIALPROFILE', profileExtra],
  ['X-ANDROID-CUSTOM', androidExtra],
]);
