import { eachOnce } from '../../core/each-once';
import { CARD_LABELS } from '../../core/words/card-reading';
import { cardOf, type Card, type CardExtra } from '../card';
import { birthdayOf, isNoDate, writtenDate, type DayOrder } from '../written-date';
import type { ColumnField } from './column-plan';
import { rowName } from './row-name';
import { rowPlaces } from './row-places';
import type { CellValue, RowValues } from './row-values';

/** What a row says besides the one thing that its fields are for. */
interface Read<T> {
  readonly value: T;
  readonly extras: readonly CardExtra[];
}

function extraOf({ label, text }: CellValue): CardExtra {
  return { label, value: text };
}

function texts(values: RowValues, field: ColumnField): readonly string[] {
  return eachOnce((values.get(field) ?? []).map(({ text }) => text));
}

function listWhere(
  cells: readonly CellValue[],
  read: (cell: CellValue) => readonly string[],
): Read<readonly string[]> {
  const value = eachOnce(cells.flatMap(read));
  return { value, extras: cells.filter((cell) => read(cell).length === 0).map(extraOf) };
}

// With bounds: without, a long word would be looked through from each of its letters.
const LONGEST_LIST = 10_000;
const ADDRESS = /[^\s<>,;:"@]{1,64}@[^\s<>,;:"@]{1,255}/g;

/** A cell may hold `Ana <ana@x.org>` or several; Exchange's own addresses have no `@`. */
function emails(values: RowValues): Read<readonly string[]> {
  return listWhere(values.get('email') ?? [], ({ text }) =>
    text.length > LONGEST_LIST ? [] : (text.match(ADDRESS) ?? []),
  );
}

function phones(values: RowValues): Read<readonly string[]> {
  return listWhere(values.get('phone') ?? [], ({ text, label }) =>
    /\p{Nd}/u.test(text) && !/fax/i.test(label) ? [text] : [],
  );
}

function birthday(values: RowValues, order: DayOrder): Read<string | null> {
  const [first] = texts(values, 'birthday');
  if (first === undefined || isNoDate(first)) return { value: null, extras: [] };
  const value = birthdayOf(first, order);
  const extras = value === null ? [{ label: CARD_LABELS.birthday, value: first }] : [];
  return { value, extras };
}

function role(values: RowValues): Read<string | null> {
  const [value = null, ...others] = texts(values, 'role');
  return { value, extras: others.map((other) => ({ label: CARD_LABELS.role, value: other })) };
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
  return eachOnce(
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

const NO_DATE_LABEL = /anniversar|birth|date/i;

function otherExtras(values: RowValues): CardExtra[] {
  const reading = texts(values, 'reading').join(' ');
  const others = [...(values.get('fax') ?? []), ...(values.get('extra') ?? [])];
  return [
    ...(reading === '' ? [] : [{ label: CARD_LABELS.reading, value: reading }]),
    ...others
      .filter(({ label, text }) => !(NO_DATE_LABEL.test(label) && isNoDate(text)))
      .map(extraOf),
  ];
}

type Known = Omit<Card, 'name'>;

function nameOrWhat(name: string, { organization, email, phone }: Known): string | null {
  return [name, ...organization, ...email, ...phone].find((text) => text !== '') ?? null;
}

/** The card that a row is; null where it names nobody and has no address. */
export function rowCard(values: RowValues, order: DayOrder): Card | null {
  const { name, parts } = rowName(values);
  const [mail, phone] = [emails(values), phones(values)];
  const [born, does, { place, extras }] = [
    birthday(values, order),
    role(values),
    rowPlaces(values),
  ];
  const note = texts(values, 'note').join('\n');
  const known = cardOf({
    name,
    parts,
    aliases: texts(values, 'alias').filter((alias) => alias !== name),
    email: mail.value,
    phone: phone.value,
    url: texts(values, 'url'),
    organization: texts(values, 'organization'),
    role: does.value,
    place: eachOnce(place),
    birthday: born.value,
    circle: circles(values),
    note: note === '' ? null : note,
    extras: [
      ...extras,
      ...[born, does, mail, phone].flatMap((read) => read.extras),
      ...connectedOn(values),
      ...otherExtras(values),
    ],
  });
  const title = nameOrWhat(name, known);
  return title === null ? null : { ...known, name: title };
}
