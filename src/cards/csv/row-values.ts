import { oneLine } from '../kit/one-line';
import { CARD_PROPERTIES, FIELDS } from '../kit/fields';
import type { DayOrder } from '../kit/written-date';
import type { Column, ColumnField, ColumnPlan, DatePart } from './column-plan';
import { readHeading } from './read-heading';

/** One value of a row. */
export interface CellValue {
  readonly text: string;
  readonly label: string;
  readonly group: string;
  readonly isPreferred: boolean;
  /** Where the text is one part of a day. */
  readonly part: DatePart | null;
  /** How its column writes days. */
  readonly order: DayOrder;
}

/** The values of a row by what they are; what is preferred comes first. */
export type RowValues = ReadonlyMap<ColumnField, readonly CellValue[]>;

// Google marks its own groups and what is preferred: `* Work`.
const STAR = /^\* (?=\S)/;

/** Google's way to put several values into one cell. */
const BETWEEN = ' ::: ';

/** How other programs put several values of a field into one cell; one value of any other. */
const CELLS: ReadonlyMap<ColumnField, 'list' | 'lines' | null> = new Map(
  CARD_PROPERTIES.map((id) => [FIELDS[id].column, FIELDS[id].cell]),
);

/** More words than these are a sentence, and its commas part no list. */
const WORDS_OF_AN_ITEM = 4;

/** What spreadsheets would take for a formula has an apostrophe before it; ours has, see `writeCsv`. */
function withoutGuard(cell: string): string {
  return /^'+[=+\-@]/.test(cell) ? cell.slice(1) : cell;
}

function labelsByGroup(columns: readonly Column[], cells: readonly string[]): Map<string, string> {
  const labels = new Map<string, string>();
  columns.forEach(({ field, group }, at) => {
    const text = oneLine(withoutGuard(cells[at] ?? ''));
    if (field === 'label' && text !== '') labels.set(group, text);
  });
  return labels;
}

/** The lines of an address as one. */
function addressLines(text: string): string {
  const lines = text.split('\n').map((line) => oneLine(line).replace(/,$/, ''));
  return lines.filter((line) => line !== '').join(', ');
}

/** A list as people write it into a cell; a sentence is one item, whatever its commas. */
function listItems(text: string): string[] {
  const items = text.split(/[;\n]| ::: /);
  return items.flatMap((item) => {
    const parts = item.split(/,\s/);
    const isList = parts.every((part) => oneLine(part).split(' ').length <= WORDS_OF_AN_ITEM);
    return isList ? parts : [item];
  });
}

function textsOf(field: ColumnField, cell: string, isGoogles: boolean): string[] {
  const text = withoutGuard(cell);
  if (field === 'note') return [text.trim()];
  if (field === 'address') return [addressLines(text)];
  if (!isGoogles && CELLS.get(field) === 'list') return listItems(text).map(oneLine);
  const between = !isGoogles && CELLS.get(field) === 'lines' ? / ::: |\n/ : BETWEEN;
  const items = text.split(between).map(oneLine);
  // As our own export writes a value that has the separator in it.
  return isGoogles ? items.map((item) => item.replace(/ :(:{3,})(?= )/g, ' $1')) : items;
}

/** Google's events have their names in a column beside them. */
function fieldIn({ field, group }: Column, label: string): ColumnField {
  const isEvent = field === 'extra' && group.startsWith('event ');
  return isEvent && readHeading(label).field === 'anniversary' ? 'anniversary' : field;
}

/** What the cells of a row say, as planned; `orders` says for each column how it writes days. */
export function rowValues(
  { columns, format }: ColumnPlan,
  cells: readonly string[],
  orders: readonly DayOrder[],
): RowValues {
  const labels = labelsByGroup(columns, cells);
  const values = new Map<ColumnField, CellValue[]>();
  columns.forEach((column, at) => {
    const { group, part } = column;
    const label = labels.get(group) ?? column.label;
    const field = fieldIn(column, label);
    const of = { label: label.replace(STAR, ''), group, isPreferred: STAR.test(label), part };
    for (const text of textsOf(field, cells[at] ?? '', format === 'Google')) {
      if (text === '') continue;
      const value = { ...of, text, order: orders[at] ?? null };
      const before = values.get(field);
      if (before) before.push(value);
      else values.set(field, [value]);
    }
  });
  for (const all of values.values()) {
    all.sort((one, other) => Number(other.isPreferred) - Number(one.isPreferred));
  }
  return values;
}
