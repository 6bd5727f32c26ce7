import { unique } from '../../core/collections/unique';
import { foldMarks } from '../../core/text/fold-text';
import { CARD_LABELS } from '../../words/cards/card-reading';
import { cardOf, type Card, type CardExtra } from '../kit/card';
import { writtenDate } from '../kit/written-date';
import { isWebAddress } from './cell-kinds';
import type { ColumnField } from './column-plan';
import { readHeading } from './read-heading';
import { rowDay } from './row-days';
import { rowName } from './row-name';
import { rowOwn } from './row-own';
import { rowPlaces } from './row-places';
import type { CellValue, RowValues } from './row-values';

/** What a row says beyond the one value its fields are for. */
interface FieldReading<T> {
  readonly value: T;
  readonly extras: readonly CardExtra[];
}

function extraOf({ label, text }: CellValue): CardExtra {
  return { label, value: text };
}

function texts(values: RowValues, field: ColumnField): readonly string[] {
  return unique((values.get(field) ?? []).map(({ text }) => text));
}

function listWhere(
  cells: readonly CellValue[],
  read: (cell: CellValue) => readonly string[],
): FieldReading<readonly string[]> {
  const value = unique(cells.flatMap(read));
  return { value, extras: cells.filter((cell) => read(cell).length === 0).map(extraOf) };
}

// With bounds: without, a long word would be looked through from each of its letters.
const LONGEST_LIST = 10_000;
const ADDRESS = /[^\s<>()[\],;:"@]{1,64}@[^\s<>()[\],;:"@]{1,255}/g;

function addressesIn(text: string): readonly string[] {
  return text.length > LONGEST_LIST ? [] : (text.match(ADDRESS) ?? []);
}

/** What stands beside the addresses of a cell, such as a name: `Ana Silva <ana@x.org>`. */
function besideAddresses(text: string): string {
  const rest = text.replace(ADDRESS, ' ').replace(/\bmailto:/gi, ' ');
  return rest
    .replace(/[<>()[\],;:"']+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A cell may hold `Ana <ana@x.org>` or several; Exchange's own addresses have no `@`. */
function emails(values: RowValues, name: string): FieldReading<readonly string[]> {
  const cells = values.get('email') ?? [];
  const { value, extras } = listWhere(cells, ({ text }) => addressesIn(text));
  const said = foldMarks(name);
  const isMore = (cell: CellValue): boolean => {
    const rest = foldMarks(besideAddresses(cell.text));
    return (
      addressesIn(cell.text).length > 0 && !rest.split(' ').every((word) => said.includes(word))
    );
  };
  return { value, extras: [...extras, ...cells.filter(isMore).map(extraOf)] };
}

/** Fewer digits are an extension, and no number that stands beside another. */
const FEWEST_DIGITS = 6;

function digits(text: string): number {
  return text.replace(/\P{Nd}/gu, '').length;
}

/** The numbers of a cell, which may hold several; `4.93E+11` is what a spreadsheet made of one. */
function phonesIn({ text, label }: CellValue): readonly string[] {
  if (digits(text) === 0 || readHeading(label).field === 'fax') return [];
  if (/^\d+(?:[.,]\d+)?e\+\d+$/i.test(text)) return [];
  const each = text.split(/ ?[;,|] ?| \/ /).filter((part) => part !== '');
  return each.every((part) => digits(part) >= FEWEST_DIGITS) ? each : [text];
}

/** Pages of companies are no page of the person. */
const OF_COMPANY = /linkedin\.com\/(?:company|school|showcase)\//i;

function sites(values: RowValues): FieldReading<readonly string[]> {
  return listWhere(values.get('url') ?? [], ({ text, group }) => {
    // Google's columns have a label that says what it is; elsewhere `@ana` could be anywhere's.
    const isSite = isWebAddress(text) || group.startsWith('website ');
    return isSite && !OF_COMPANY.test(text) ? [text] : [];
  });
}

function role(values: RowValues): FieldReading<string | null> {
  const cells = values.get('role') ?? [];
  const [value = null] = texts(values, 'role');
  const others = cells.filter(({ text }) => text !== value);
  return {
    value,
    extras: others.map(({ text, label }) => ({ label: label || CARD_LABELS.role, value: text })),
  };
}

/** Google's own groups: of all contacts, and of those with a star. */
const SYSTEM_GROUP = /^(?:\* ?)?(?:my ?contacts|starred(?: in android)?)$/i;

/** Google has a separator of its own, and its groups may have any sign in their names. */
const GOOGLES = /^(?:labels|group membership)$/i;

function circles(values: RowValues): readonly string[] {
  const groups = (values.get('circle') ?? []).flatMap(({ text, label }) =>
    GOOGLES.test(label) ? [text] : text.split(/[;,]/),
  );
  const own = groups.map((group) => group.trim()).filter((group) => !SYSTEM_GROUP.test(group));
  return unique(
    own.map((group) => group.replace(/^\* (?=\S)/, '')).filter((group) => group !== ''),
  );
}

/** LinkedIn was founded in 2003: two digits of a year are of this century. */
function connectedOn(values: RowValues): CardExtra[] {
  return texts(values, 'connected').map((text) => ({
    label: CARD_LABELS.connectedOnLinkedIn,
    value: writtenDate(text, null) ?? text,
  }));
}

/** What is kept as lines and never was to be anything else. */
function otherExtras(values: RowValues): CardExtra[] {
  const reading = texts(values, 'reading').join(' ');
  const others = [...(values.get('fax') ?? []), ...(values.get('extra') ?? [])];
  return [
    ...(reading === '' ? [] : [{ label: CARD_LABELS.reading, value: reading }]),
    // Outlook's `0/0/00` says that there is no day.
    ...others.filter(({ text }) => !/^0{1,4}[./-]0{1,4}[./-]0{1,4}$/.test(text)).map(extraOf),
  ];
}

/** Who a row is about: its name, that beside its address, or what else it has. */
function titleOf(name: string, values: RowValues, card: Omit<Card, 'name'>): string | null {
  const beside = (values.get('email') ?? []).map(({ text }) => besideAddresses(text));
  const [organization, email, phone] = [card.organization, card.email, card.phone];
  return [name, ...beside, ...organization, ...email, ...phone].find((text) => text !== '') ?? null;
}

/** Characters that a property or a line of a note may have. */
const LONGEST_VALUE = 1_000;

/** Texts that are too long for a line go into the card's own text, under the name of their column. */
function withLongTexts(card: Card): Card {
  const isLong = ({ value }: CardExtra): boolean => value.length > LONGEST_VALUE;
  const long = card.extras.filter(isLong);
  if (long.length === 0) return card;
  const paragraphs = long.map(({ label, value }) => `${label}: ${value}`);
  const note = [...(card.note === null ? [] : [card.note]), ...paragraphs].join('\n\n');
  return { ...card, note, extras: card.extras.filter((extra) => !isLong(extra)) };
}

/** The card in a row; null if it names nobody and has no address. */
export function rowCard(values: RowValues): Card | null {
  const { name, parts, aliases, extras: titles } = rowName(values);
  const mail = emails(values, name);
  const [phone, site] = [listWhere(values.get('phone') ?? [], phonesIn), sites(values)];
  const [born, does, { own, extras: notOwn }] = [
    rowDay(values.get('birthday') ?? []),
    role(values),
    rowOwn(values),
  ];
  const { place, extras } = rowPlaces(values);
  const [uid = null] = texts(values, 'uid');
  const note = texts(values, 'note').join('\n');
  const known = cardOf({
    name,
    parts,
    aliases: unique([...aliases, ...texts(values, 'alias')]).filter((alias) => alias !== name),
    email: mail.value,
    phone: phone.value,
    url: site.value,
    organization: texts(values, 'organization'),
    role: does.value,
    place: unique(place),
    birthday: born.value,
    circle: circles(values),
    note: note === '' ? null : note,
    uid,
    own,
    extras: [
      ...extras,
      ...titles,
      ...[born, does, mail, phone, site].flatMap((read) => read.extras),
      ...connectedOn(values),
      ...notOwn,
      ...otherExtras(values),
    ],
  });
  const title = titleOf(name, values, known);
  return title === null ? null : withLongTexts({ ...known, name: title });
}
