import { unique } from '../../core/collections/unique';
import { CARD_READING } from '../../words/cards/card-reading';
import { VCARD_READING } from '../../words/cards/vcards';
import type { Card, CardExtra, CardReading } from '../kit/card';
import { FIELDS } from '../kit/fields';
import { placeOf } from './addresses';
import { dayOf } from './dates';
import { extrasOf } from './extras';
import { namePartsOf, namesOf } from './names';
import { machineOf, mailboxOf, numberOf } from './phones';
import { photoOf } from './photos';
import type { Encoding } from '../encoding/encodings';
import type { EncodingReading } from '../encoding/encoding-reading';
import { MAX_CARDS, MAX_LINES } from './gather-cards';
import { MAX_MEGABYTES, readVCardFile } from './read-vcards';
import { lineOf, linesOf, paragraphsOf, partsOf } from './texts';
import { propertiesOf, type ReadVCard, type VCard } from './vcard';

/** Google's group of all contacts says nothing of anybody. */
const EVERYBODY = /^(?:my ?contacts)$/i;

function present(texts: readonly string[]): readonly string[] {
  return unique(texts.filter((text) => text !== ''));
}

function listOf(vcard: ReadVCard, name: string): string[] {
  return propertiesOf(vcard, name).flatMap((property) => partsOf(property, ','));
}

function phonesOf(vcard: ReadVCard): readonly string[] {
  const answered = propertiesOf(vcard, FIELDS.phone.vCard).filter((tel) => machineOf(tel) === null);
  return present(answered.map(numberOf));
}

/** vCard 2.1 knows no `\:`, and Google writes it there too. */
function siteOf(text: string): string {
  return text.replace(/^(https?)\\:/i, '$1:');
}

function sitesOf(vcard: ReadVCard): readonly string[] {
  const profiles = ['X-SOCIALPROFILE', 'SOCIALPROFILE'].flatMap((name) => linesOf(vcard, name));
  return present(
    [
      ...linesOf(vcard, FIELDS.url.vCard),
      ...linesOf(vcard, 'CONTACT-URI'),
      ...profiles.filter((text) => /^https?:/i.test(text)),
    ].map(siteOf),
  );
}

function organizationsOf(vcard: ReadVCard): readonly string[] {
  const names = propertiesOf(vcard, FIELDS.organization.vCard).map(
    (property) => partsOf(property, ';')[0] ?? '',
  );
  return present(names);
}

function nicknamesOf(vcard: ReadVCard): string[] {
  const android = propertiesOf(vcard, 'X-ANDROID-CUSTOM').map((custom) => partsOf(custom, ';'));
  const named = android.filter(([kind]) => kind?.endsWith('/nickname'));
  return [...listOf(vcard, FIELDS.aliases.vCard), ...named.map(([, nickname = '']) => nickname)];
}

function birthdayIn(vcard: ReadVCard): string | null {
  for (const property of propertiesOf(vcard, FIELDS.birthday.vCard)) {
    const day = dayOf(lineOf(property));
    if (day !== null) return day;
  }
  return null;
}

function notesOf(vcard: ReadVCard): string | null {
  const notes = present(propertiesOf(vcard, 'NOTE').map(paragraphsOf));
  return notes.length === 0 ? null : notes.join('\n\n');
}

function isGroup(vcard: ReadVCard): boolean {
  const kinds = ['KIND', 'X-ADDRESSBOOKSERVER-KIND'].flatMap((name) => linesOf(vcard, name));
  return kinds.some((kind) => kind.toLowerCase() === 'group');
}

const ANNIVERSARY = /^anniversary$/i;

/** Each program has a line of its own for it; the first day becomes the property. */
function withAnniversary(card: Card): Card {
  const isIt = ({ label, value }: CardExtra): boolean =>
    ANNIVERSARY.test(label) && dayOf(value) !== null;
  const found = card.extras.find(isIt);
  const day = found ? dayOf(found.value) : null;
  if (!found || day === null) return card;
  const extras = card.extras.filter((extra) => extra !== found);
  return { ...card, own: { ...card.own, anniversary: [day] }, extras };
}

/** What a vCard says, in our terms; null if it names nobody. */
function cardOfVCard(vcard: ReadVCard): Card | null {
  const parts = namePartsOf(vcard);
  const [fullName, ...otherNames] = namesOf(vcard, parts);
  const email = present(propertiesOf(vcard, FIELDS.email.vCard).map(mailboxOf));
  const [phone, organization] = [phonesOf(vcard), organizationsOf(vcard)];
  const aliases = present([...otherNames, ...nicknamesOf(vcard)]);
  const name = fullName ?? aliases[0] ?? organization[0] ?? email[0] ?? phone[0];
  if (name === undefined) return null;
  const card = {
    name,
    parts,
    aliases,
    email,
    phone,
    url: sitesOf(vcard),
    organization,
    role: linesOf(vcard, FIELDS.role.vCard)[0] ?? linesOf(vcard, 'ROLE')[0] ?? null,
    place: present(propertiesOf(vcard, FIELDS.place.vCard).map(placeOf)),
    birthday: birthdayIn(vcard),
    circle: present(listOf(vcard, FIELDS.circle.vCard)).filter((circle) => !EVERYBODY.test(circle)),
    note: notesOf(vcard),
    photo: photoOf(vcard),
    uid: linesOf(vcard, FIELDS.uid.vCard)[0] ?? null,
    own: {},
  };
  return withAnniversary({ ...card, extras: extrasOf(vcard, card) });
}

function reasonOf({ reason }: Extract<VCard, { kind: 'unreadable' }>): string {
  switch (reason) {
    case 'file-too-large':
      return CARD_READING.tooLarge(MAX_MEGABYTES);
    case 'too-many-cards':
      return VCARD_READING.tooManyCards(MAX_CARDS);
    case 'too-many-lines':
      return VCARD_READING.tooManyLines(MAX_LINES);
    case 'names':
      return VCARD_READING.twoNames;
    case 'identifiers':
      return VCARD_READING.twoIdentifiers;
    case 'letters':
      return VCARD_READING.letters;
  }
}

/** Two full names in a row are of one person, but vCard 4.0 alone says so. */
function isNamedTwice(vcard: ReadVCard): boolean {
  const names = propertiesOf(vcard, 'FN').filter(
    ({ params }) => !params.has('ALTID') && !params.has('LANGUAGE'),
  );
  return vcard.version !== '4.0' && present(names.map(lineOf)).length > 1;
}

/** What should be known of a card that has been read all the same. */
function remarksOn(vcard: ReadVCard, card: Card): string[] {
  const { isCutOff, isHeadless, isRunTogether, runOn } = vcard;
  return [
    ...(isCutOff ? [VCARD_READING.cutOff] : []),
    ...(isHeadless ? [VCARD_READING.headless] : []),
    ...(isRunTogether ? [VCARD_READING.runTogether] : []),
    ...(runOn > 1 ? [VCARD_READING.runOn(runOn)] : []),
    ...(isNamedTwice(vcard) ? [VCARD_READING.namedTwice(card.name)] : []),
  ];
}

function reasonOfNothing({ isCutOff, isRunTogether }: ReadVCard): string {
  if (isRunTogether) return VCARD_READING.oneLine;
  return isCutOff ? VCARD_READING.cutOffEarly : CARD_READING.nobody;
}

function readingsOf(vcard: VCard, at: number): CardReading[] {
  const where = VCARD_READING.card(at + 1);
  const unreadable = (reason: string): CardReading => ({ kind: 'unreadable', where, reason });
  if (vcard.kind === 'unreadable') {
    const place = vcard.reason === 'file-too-large' ? VCARD_READING.file : where;
    return [{ kind: 'unreadable', where: place, reason: reasonOf(vcard) }];
  }
  if (isGroup(vcard)) return [unreadable(VCARD_READING.group)];
  const card = cardOfVCard(vcard);
  // Two properties at least, or nothing parted them.
  const isLine = vcard.isRunTogether && vcard.properties.length < 2;
  if (!card || isLine) return [unreadable(reasonOfNothing(vcard))];
  // Of a card that is cut off, both is told: what it said, and that there was more.
  return [{ kind: 'card', card, where }, ...remarksOn(vcard, card).map(unreadable)];
}

/** The cards of a vCard file, each with its place in it; one that cannot be read stops no other. */
export function readCardsOfVCards(
  bytes: Uint8Array,
  chosen: Encoding | null = null,
): { readonly readings: CardReading[]; readonly letters: EncodingReading } {
  const { vCards, letters } = readVCardFile(bytes, chosen);
  return { readings: vCards.flatMap(readingsOf), letters };
}

/** The same of bytes whose letters are no concern: a text that was pasted, or is in a code. */
export function cardsOfVCards(bytes: Uint8Array): CardReading[] {
  return readCardsOfVCards(bytes).readings;
}
