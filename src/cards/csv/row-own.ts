import { parseCadence } from '../../core/days/cadence';
import { unique } from '../../core/collections/unique';
import { readCheckbox } from '../../core/notes/property-value';
import { isFollowUpStatus } from '../../core/people/person';
import { propertyKind, type PropertyKind } from '../../core/people/properties';
import type { CardExtra, OwnValues } from '../kit/card';
import { FIELDS, holdsOne, OWN_PROPERTIES, type OwnProperty } from '../kit/fields';
import { isNoDate, writtenDate } from '../kit/written-date';
import { rowDay } from './row-days';
import type { CellValue, RowValues } from './row-values';

/** A cell in the form a note has it; null if the property cannot have it. */
type ReadCell = (cell: CellValue) => string | null;

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

/** How the cells of a column are read, by what its property holds. */
const READERS: Readonly<Record<PropertyKind, ReadCell>> = {
  day,
  status,
  cadence,
  checkbox,
  text: itself,
  list: itself,
  link: itself,
  links: itself,
};

function said(cells: readonly CellValue[], read: ReadCell): readonly CellValue[] {
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
  for (const id of OWN_PROPERTIES) {
    // A day of the year, which has a reader of its own.
    if (id === 'anniversary') continue;
    const read = READERS[propertyKind(id)];
    const cells = said(values.get(FIELDS[id].column) ?? [], read);
    const readable = unique(cells.flatMap((cell) => read(cell) ?? []));
    const kept = holdsOne(id) ? readable.slice(0, 1) : readable;
    // A box that is not ticked says nothing.
    if (kept.length > 0 && kept[0] !== 'false') own[id] = kept;
    const isLeft = (cell: CellValue): boolean => !kept.includes(read(cell) ?? '');
    extras.push(...cells.filter(isLeft).map(({ label, text }) => ({ label, value: text })));
  }
  const anniversary = rowDay(values.get('anniversary') ?? []);
  if (anniversary.value !== null) own.anniversary = [anniversary.value];
  return { own, extras: [...extras, ...anniversary.extras] };
}
