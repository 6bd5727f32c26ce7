import type { Card, CardPhoto } from '../kit/card';
import { FIELDS } from '../kit/fields';
import { encodeBase64 } from './base64';
import { escapeText, foldLine } from '../../core/notes/content-line';
import { escapeAddress } from './escapes';
import { nameComponents } from './names';
import { extraLines, NO_YEAR } from './write-extras';

/** 4.0 is the standard of today, 3.0 what phones understand. */
export type VCardVersion = '4.0' | '3.0';

type Lines = readonly string[];

/** One line for each value, the first marked as preferred if there are several. */
function manyLines(values: readonly string[], head: string, preferred: string): Lines {
  return values.map((value, at) => {
    const isPreferred = at === 0 && values.length > 1;
    return `${head}${isPreferred ? preferred : ''}:${escapeText(value)}`;
  });
}

function listLine(name: string, values: readonly string[]): Lines {
  return values.length === 0 ? [] : [`${name}:${values.map(escapeText).join(',')}`];
}

function nameLines({ name, parts }: Card, version: VCardVersion): Lines {
  const full = `FN:${escapeText(name)}`;
  if (parts) return [full, `N:${nameComponents(parts, escapeText)}`];
  // RFC 2426 §3.1.2 demands an N; `namePartsOf` knows this one for none.
  return version === '3.0' ? [full, `N:;${escapeText(name)}`] : [full];
}

function birthdayLine(birthday: string | null, version: VCardVersion): Lines {
  if (birthday === null) return [];
  if (version === '4.0') return [`${FIELDS.birthday.vCard}:${birthday.replace(/(\d)-/g, '$1')}`];
  if (!birthday.startsWith('--')) return [`${FIELDS.birthday.vCard}:${birthday}`];
  return [`${FIELDS.birthday.vCard};X-APPLE-OMIT-YEAR=${NO_YEAR}:${NO_YEAR}-${birthday.slice(2)}`];
}

function photoLine(photo: CardPhoto | null, version: VCardVersion): Lines {
  if (!photo) return [];
  const data = encodeBase64(photo.bytes);
  if (version === '4.0') return [`PHOTO:data:${photo.mediaType};base64,${data}`];
  const type = photo.mediaType.replace('image/', '').toUpperCase();
  return [`PHOTO;ENCODING=b;TYPE=${type}:${data}`];
}

function uidLine(uid: string | null, version: VCardVersion): Lines {
  if (uid === null) return [];
  // RFC 6350 §6.7.6: an address unless it says otherwise.
  const isText = version === '4.0' && !/^[a-z][a-z\d+.-]*:/i.test(uid);
  return [
    `${FIELDS.uid.vCard}${isText ? ';VALUE=text' : ''}:${isText ? escapeText(uid) : escapeAddress(uid)}`,
  ];
}

function cardLines(card: Card, version: VCardVersion): Lines {
  const isOld = version === '3.0';
  const preferred = isOld ? ';TYPE=PREF' : ';PREF=1';
  const sites = card.url.map((url) => `${FIELDS.url.vCard}:${escapeAddress(url)}`);
  const said = [
    ...uidLine(card.uid, version),
    ...nameLines(card, version),
    ...listLine(FIELDS.aliases.vCard, card.aliases),
    ...manyLines(card.email, `${FIELDS.email.vCard}${isOld ? ';TYPE=INTERNET' : ''}`, preferred),
    ...manyLines(card.phone, `${FIELDS.phone.vCard}${isOld ? ';TYPE=VOICE' : ''}`, preferred),
    ...sites,
    ...card.organization.map((name) => `${FIELDS.organization.vCard}:${escapeText(name)}`),
    ...(card.role === null ? [] : [`${FIELDS.role.vCard}:${escapeText(card.role)}`]),
    ...card.place.map((place) => `${FIELDS.place.vCard}:;;;${escapeText(place)};;;`),
    ...birthdayLine(card.birthday, version),
    ...listLine(FIELDS.circle.vCard, card.circle),
    ...(card.note === null ? [] : [`NOTE:${escapeText(card.note)}`]),
    ...card.extras.flatMap((extra, at) => extraLines(extra, `item${String(at + 1)}`)),
    ...photoLine(card.photo, version),
  ];
  return ['BEGIN:VCARD', `VERSION:${version}`, ...said.map(withoutMarks), 'END:VCARD'];
}

/** A text that mentions the end of a card must not be read as one, wherever the line is folded. */
function withoutMarks(line: string): string {
  return line.replace(/(BEGIN|END)([\t ]*):(?=[\t ]*VCARD)/gi, '$1$2\\:');
}

/** Cards as the text of one vCard file, to be stored in UTF-8. */
export function writeVCards(cards: readonly Card[], version: VCardVersion): string {
  return cards.map((card) => cardLines(card, version).map(foldLine).join('')).join('');
}
