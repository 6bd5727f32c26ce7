import { parseCadence } from '../../core/days/cadence';
import { eachOnce } from '../../core/collections/each-once';
import { readCheckbox } from '../../core/notes/property-value';
import { isFollowUpStatus } from '../../core/people/person';
import type { CardExtra, OwnProperty, OwnValues } from '../kit/card';
import { isNoDate, writtenDate } from '../kit/written-date';
import type { ColumnField } from './column-plan';
import { rowDay } from './row-days';
import type { CellValue, RowValues } from './row-values';

/** A cell in the form in which a note has it; null where the property cannot hold it. */
type Read = (cell: CellValue) => string | null;

function day({ text, order }: CellValue): string | null {
  return writtenDate(text, order);
}

function itself({ text }: CellValue): string {
  return text;
}

function status({ text }: CellValue): string | null {
  const word = text.toLowerCase();
  return isFollowUpStatus(word) ? word : null;
}

function cadence({ text }: CellValue): string | null {
  return parseCadence(text) ? text : null;
}

function checkbox({ text }: CellValue): string | null {
  const box = readCheckbox(text);
  return box.kind === 'read' ? String(box.value) : null;
}

/** The columns of our properties: how their cells are read, and whether there can be several. */
const OWN_COLUMNS: readonly {
  readonly field: ColumnField;
  readonly id: OwnProperty;
  readonly read: Read;
  readonly isList: boolean;
}[] = [
  { field: 'met', id: 'met', read: day, isList: false },
  { field: 'met-at', id: 'metAt', read: itself, isList: false },
  { field: 'met-through', id: 'metThrough', read: itself, isList: false },
  { field: 'status', id: 'status', read: status, isList: false },
  { field: 'follow-up', id: 'followUp', read: day, isList: false },
  { field: 'last-contact', id: 'lastContact', read: day, isList: false },
  { field: 'cadence', id: 'cadence', read: cadence, isList: false },
  { field: 'discussed', id: 'discussed', read: itself, isList: true },
  { field: 'offers', id: 'offers', read: itself, isList: true },
  { field: 'seeks', id: 'seeks', read: itself, isList: true },
  { field: 'interests', id: 'interests', read: itself, isList: true },
  { field: 'field', id: 'field', read: itself, isList: true },
  { field: 'knows', id: 'knows', read: itself, isList: true },
  { field: 'not-same-as', id: 'notSameAs', read: itself, isList: true },
  { field: 'paused', id: 'paused', read: checkbox, isList: false },
  { field: 'no-introductions', id: 'noIntroductions', read: checkbox, isList: false },
];

function said(cells: readonly CellValue[], read: Read): readonly CellValue[] {
  // `0/0/00` says that there is no day; `-` that there is nothing.
  return cells.filter(({ text }) => read === itself || !isNoDate(text) || /[1-9]/.test(text));
}

interface RowOwn {
  readonly own: OwnValues;
  /** What the columns say that the properties cannot hold, and each value after the only one. */
  readonly extras: readonly CardExtra[];
}

/** What a row says of our own properties. */
export function rowOwn(values: RowValues): RowOwn {
  const extras: CardExtra[] = [];
  const own: Partial<Record<OwnProperty, readonly string[]>> = {};
  for (const { field, id, read, isList } of OWN_COLUMNS) {
    const cells = said(values.get(field) ?? [], read);
    const readable = eachOnce(cells.flatMap((cell) => read(cell) ?? []));
    const kept = isList ? readable : readable.slice(0, 1);
    // A box that is not ticked says nothing.
    if (kept.length > 0 && kept[0] !== 'false') own[id] = kept;
    const isLeft = (cell: CellValue): boolean => !kept.includes(read(cell) ?? '');
    extras.push(...cells.filter(isLeft).map(({ label, text }) => ({ label, value: text })));
  }
  const anniversary = rowDay(values.get('anniversary') ?? []);
  if (anniversary.value !== null) own.anniversary = [anniversary.value];
  return { own, extras: [...extras, ...anniversary.extras] };
}
