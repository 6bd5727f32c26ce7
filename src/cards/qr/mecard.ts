import { CARD_LABELS } from '../../words/cards/card-reading';
import { cardOf, type Card, type CardExtra, type NameParts } from '../kit/card';
import { oneLine } from '../kit/one-line';
import { birthdayOf } from '../kit/written-date';

/** The values of a card by their keys, in its order, with escapes still in them. */
type Fields = ReadonlyMap<string, readonly string[]>;

/** Cuts at a sign that has no backslash before it; the backslashes stay. */
function cut(text: string, sign: ';' | ':' | ','): string[] {
  const parts: string[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === sign) {
      parts.push(text.slice(start, at));
      start = at + 1;
    }
  }
  return [...parts, text.slice(start)];
}

function plain(text: string): string {
  return oneLine(text.replace(/\\(.)/gs, '$1'));
}

function fieldsOf(body: string): Fields {
  const fields = new Map<string, string[]>();
  for (const field of cut(body, ';')) {
    const [key = '', ...values] = cut(field, ':');
    // Who writes `URL:https://…` often forgets the backslash.
    const value = values.join(':');
    if (plain(value) === '') continue;
    const name = key.trim().toUpperCase();
    fields.set(name, [...(fields.get(name) ?? []), value]);
  }
  return fields;
}

function all(fields: Fields, ...keys: readonly string[]): string[] {
  const values = keys.flatMap((key) => fields.get(key) ?? []).map(plain);
  return [...new Set(values)];
}

function extras(label: string, values: readonly string[]): CardExtra[] {
  return values.map((value) => ({ label, value }));
}

/** `N:Doe,John`: family name first if there is a comma. */
function mecardName(fields: Fields): { name: string; parts: NameParts | null } {
  const [family = '', given = '', ...others] = cut(fields.get('N')?.[0] ?? '', ',').map(plain);
  const additional = others.join(' ').trim();
  const name = [given, additional, family].filter((part) => part !== '').join(' ');
  const isSplit = given !== '' && family !== '';
  return { name, parts: isSplit ? { given, additional, family, prefix: '', suffix: '' } : null };
}

/** Post box, room, house, town, region, postal code, country; mostly one text without commas. */
const TOWN = 3;
const ADDRESS_PARTS = 7;

function mecardPlaces(fields: Fields): Pick<Card, 'place' | 'extras'> {
  const addresses = (fields.get('ADR') ?? []).map((address) => cut(address, ',').map(plain));
  const towns = addresses.flatMap((parts) =>
    parts.length === ADDRESS_PARTS ? [parts[TOWN] ?? ''] : [],
  );
  const whole = addresses.map((parts) => parts.filter((part) => part !== '').join(', '));
  return {
    place: towns.filter((town) => town !== ''),
    extras: extras(
      CARD_LABELS.address,
      whole.filter((address) => address !== ''),
    ),
  };
}

function mecard(fields: Fields): Card {
  const [birthday] = all(fields, 'BDAY');
  const day = birthday === undefined ? null : birthdayOf(birthday, null);
  const places = mecardPlaces(fields);
  const unread = day === null && birthday !== undefined ? [birthday] : [];
  return cardOf({
    ...mecardName(fields),
    aliases: all(fields, 'NICKNAME'),
    email: all(fields, 'EMAIL'),
    phone: all(fields, 'TEL', 'TEL-AV'),
    url: all(fields, 'URL'),
    organization: all(fields, 'ORG'),
    role: all(fields, 'TITLE')[0] ?? null,
    place: places.place,
    birthday: day,
    note: all(fields, 'NOTE', 'MEMO').join('\n') || null,
    extras: [
      ...places.extras,
      ...extras(CARD_LABELS.birthday, unread),
      ...extras(CARD_LABELS.reading, all(fields, 'SOUND')),
    ],
  });
}

/** `BIZCARD:N:Sean;X:Owen;…`: another format that ZXing reads. */
function bizcard(fields: Fields): Card {
  const [given = ''] = all(fields, 'N');
  const [family = ''] = all(fields, 'X');
  const parts = { given, additional: '', family, prefix: '', suffix: '' };
  return cardOf({
    name: [given, family].filter((part) => part !== '').join(' '),
    parts: given !== '' && family !== '' ? parts : null,
    email: all(fields, 'E'),
    phone: all(fields, 'B', 'M'),
    organization: all(fields, 'C'),
    role: all(fields, 'T')[0] ?? null,
    extras: [
      ...extras(CARD_LABELS.address, all(fields, 'A')),
      ...extras(CARD_LABELS.fax, all(fields, 'F')),
    ],
  });
}

/** Characters of a card; a QR code holds 7,089. */
const MAX_LENGTH = 20_000;

/** The card in a MeCard or BizCard text; null if it names nobody and has no address. */
export function readMecard(text: string): Card | null {
  const [, kind, body] = /^\s*(MECARD|BIZCARD):(.*)$/is.exec(text.slice(0, MAX_LENGTH)) ?? [];
  if (kind === undefined || body === undefined) return null;
  const fields = fieldsOf(body);
  const card = kind.toUpperCase() === 'MECARD' ? mecard(fields) : bizcard(fields);
  const { name, organization, email, phone, url } = card;
  const title = [name, ...organization, ...email, ...phone, ...url].find((each) => each !== '');
  return title === undefined ? null : { ...card, name: title };
}
