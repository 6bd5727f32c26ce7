import { CARD_LABELS } from '../../words/cards/card-reading';
import { capitalised } from '../../words/kit/sentences';
import { VCARD_LABELS } from '../../words/cards/vcards';
import type { CardExtra } from '../kit/card';
import { oneLine } from '../kit/one-line';
import { addressLines, placeOf, wholeAddress } from './addresses';
import { dayOf } from './dates';
import type { PropertyContext } from './property-context';
import { givenLabel, kindOf } from './labels';
import { machineOf, mailboxOf, numberOf } from './phones';
import { lineOf, partsOf } from './texts';
import { typesOf, type VCardProperty } from './vcard';
import { mediaTypeOf } from './photos';

const ADDRESS = /^(?:https?|cid):/i;

/** The picture that a card is not given, and why. */
function photoExtra({ property, vcard, card }: PropertyContext): CardExtra | null {
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
function soundExtra({ property }: PropertyContext): CardExtra | null {
  if (property.bytes) return { label: VCARD_LABELS.sound, value: VCARD_LABELS.notKept };
  const parts = partsOf(property, ';').filter((part) => part !== '');
  if (ADDRESS.test(property.text)) return { label: VCARD_LABELS.sound, value: lineOf(property) };
  return { label: CARD_LABELS.reading, value: parts.join(' ') };
}

/** Labels that address books give by themselves. */
const SAYS_NOTHING =
  /^(?:home|work|private|other|main|e-?mail|internet|home ?page|profile|website|url|blog|pref|x)$/i;
const SCHEME = /^([a-z][a-z\d+.-]{0,30}):(.+)$/i;
const WEB_ADDRESS = /^https?:/i;

function labelled(label: string, kind: string): string {
  return kind === '' ? label : CARD_LABELS.of(label, kind);
}

function addressExtra({ property, vcard }: PropertyContext): CardExtra[] {
  const kind = kindOf(property, vcard);
  const value = wholeAddress(property);
  const envelope = addressLines(property.params.get('LABEL')?.[0] ?? '');
  const whole = { label: labelled(CARD_LABELS.address, kind), value };
  return [
    ...(value === placeOf(property) ? [] : [whole]),
    ...(saysMore(envelope, [value])
      ? [{ label: labelled(VCARD_LABELS.envelope, kind), value: envelope }]
      : []),
  ];
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Whether a text has a word that the others do not have. */
function saysMore(text: string, others: readonly string[]): boolean {
  const known = new Set(others.flatMap(wordsOf));
  return wordsOf(text).some((word) => !known.has(word));
}

/** vCard 2.1 and 3.0 say an address twice: in parts, and as it stands on an envelope. */
function envelopeExtra({ property, vcard, addresses }: PropertyContext): CardExtra | null {
  const kind = kindOf(property, vcard);
  const value = addressLines(property.text);
  const same = addresses.get(kind);
  if (!same) return { label: labelled(CARD_LABELS.address, kind), value };
  if (!saysMore(value, same)) return null;
  return { label: labelled(VCARD_LABELS.envelope, kind), value };
}

/** A number of a machine; of a phone, what kind it is, beside the property with the number. */
function phoneExtra({ property, vcard }: PropertyContext): CardExtra | null {
  const [machine, kind, value] = [machineOf(property), kindOf(property, vcard), numberOf(property)];
  if (machine === 'fax') return { label: labelled(CARD_LABELS.fax, kind), value };
  if (machine === 'pager') return { label: labelled(VCARD_LABELS.pager, kind), value };
  return kind === '' ? null : { label: CARD_LABELS.of(VCARD_LABELS.phone, kind), value };
}

/** What the user called an address or a site; only for phones it is said that one is for work. */
function namedExtra({ property, vcard }: PropertyContext): CardExtra | null {
  const label = givenLabel(property, vcard);
  if (label === '' || SAYS_NOTHING.test(label)) return null;
  const isMail = property.name === 'EMAIL';
  const thing = isMail ? VCARD_LABELS.email : VCARD_LABELS.site;
  const value = isMail ? mailboxOf(property) : lineOf(property);
  return { label: CARD_LABELS.of(thing, label), value };
}

function unitsExtra({ property }: PropertyContext): CardExtra {
  const units = partsOf(property, ';').slice(1);
  return { label: VCARD_LABELS.department, value: units.filter((unit) => unit !== '').join(', ') };
}

function roleExtra({ property, card }: PropertyContext): CardExtra | null {
  const value = lineOf(property);
  if (value === card.role) return null;
  const isTitle = property.name === 'TITLE';
  return { label: isTitle ? VCARD_LABELS.title : CARD_LABELS.role, value };
}

function birthdayExtra({ property, card }: PropertyContext): CardExtra | null {
  const value = lineOf(property);
  const day = dayOf(value);
  if (day !== null && day === card.birthday) return null;
  return { label: CARD_LABELS.birthday, value: day ?? value };
}

/** The card within a card, which vCard 3.0 writes as one text; of vCard 2.1 the name is left. */
function agentExtra({ property }: PropertyContext): CardExtra {
  const value = lineOf(property)
    .replace(/(?:BEGIN|END):VCARD/gi, ' ')
    .replace(/;+/g, (signs) => (/BEGIN/i.test(property.text) ? signs : ' '));
  return { label: VCARD_LABELS.agent, value: oneLine(value) };
}

function nameExtra({ property, card }: PropertyContext): CardExtra | null {
  const value = lineOf(property);
  const known = [card.name, ...card.aliases];
  return known.includes(value) ? null : { label: VCARD_LABELS.sourceName, value };
}

function classExtra({ property }: PropertyContext): CardExtra | null {
  const value = lineOf(property);
  return /^public$/i.test(value) ? null : { label: VCARD_LABELS.secrecy, value };
}

function relatedExtra({ property, vcard }: PropertyContext): CardExtra {
  const kind = kindOf(property, vcard);
  return {
    label: kind === '' ? VCARD_LABELS.related : capitalised(kind),
    value: lineOf(property).replace(/^urn:uuid:/i, ''),
  };
}

/** An address of the web stays one. */
function accountIn(text: string): { scheme: string; account: string } {
  const [, scheme = '', account = text] = (WEB_ADDRESS.test(text) ? null : SCHEME.exec(text)) ?? [];
  return { scheme, account };
}

function serviceOf({ params }: VCardProperty): string {
  return oneLine((params.get('X-SERVICE-TYPE') ?? params.get('SERVICE-TYPE'))?.[0] ?? '');
}

/** `IMPP;X-SERVICE-TYPE=Skype:skype:ana`; if no service is named, the address tells it. */
function chatExtra({ property, vcard }: PropertyContext): CardExtra {
  const { scheme, account } = accountIn(lineOf(property));
  const label = givenLabel(property, vcard) || serviceOf(property) || scheme || VCARD_LABELS.chat;
  return { label: capitalised(label), value: account };
}

/** `X-SOCIALPROFILE;TYPE=twitter:x-apple:ana`; if it is a web address, it is a site. */
function profileExtra({ property, vcard }: PropertyContext): CardExtra | null {
  const text = lineOf(property);
  if (WEB_ADDRESS.test(text)) return null;
  const [service = VCARD_LABELS.profile] = typesOf(property);
  const label = givenLabel(property, vcard) || capitalised(oneLine(service));
  return { label, value: text.replace(/^x-apple:/i, '') };
}

/** `X-ANDROID-CUSTOM:vnd.android.cursor.item/relation;Ana;1;;;`: what phones with Android add. */
function androidExtra({ property }: PropertyContext): CardExtra | null {
  const [kind = '', value = ''] = partsOf(property, ';');
  if (kind.endsWith('/contact_event')) return { label: VCARD_LABELS.event, value };
  return kind.endsWith('/relation') ? { label: VCARD_LABELS.related, value } : null;
}

type Reader = (given: PropertyContext) => CardExtra | readonly CardExtra[] | null;

/** What becomes of a property that is more than a text; null if it says nothing more. */
export const READERS: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['ADR', addressExtra],
  ['LABEL', envelopeExtra],
  ['TEL', phoneExtra],
  ['EMAIL', namedExtra],
  ['URL', namedExtra],
  ['ORG', unitsExtra],
  ['TITLE', roleExtra],
  ['ROLE', roleExtra],
  ['BDAY', birthdayExtra],
  ['PHOTO', photoExtra],
  ['LOGO', photoExtra],
  ['SOUND', soundExtra],
  ['AGENT', agentExtra],
  ['NAME', nameExtra],
  ['CLASS', classExtra],
  ['RELATED', relatedExtra],
  ['IMPP', chatExtra],
  ['X-SOCIALPROFILE', profileExtra],
  ['SOCIALPROFILE', profileExtra],
  ['X-ANDROID-CUSTOM', androidExtra],
]);
