import { oneLine } from '../one-line';
import type { Column, ColumnField, ColumnPlan } from './column-plan';

/** One value of a row. */
export interface CellValue {
  readonly text: string;
  readonly label: string;
  readonly group: string;
  readonly isPreferred: boolean;
}

/** The values of a row by what they are; what is preferred comes first. */
export type RowValues = ReadonlyMap<ColumnField, readonly CellValue[]>;

// Google marks its own groups and what is preferred: `* Work`.
const STAR = /^\* (?=\S)/;

/** Google's way to put several values into one cell. */
const BETWEEN = ' ::: ';

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

function textsOf(field: ColumnField, cell: string): string[] {
  const text = withoutGuard(cell);
  if (field === 'note') return [text.trim()];
  if (field === 'address') return [addressLines(text)];
  return text.split(BETWEEN).map(oneLine);
}

/** What the cells of a row say, as planned. */
export function rowValues({ columns }: ColumnPlan, cells: readonly string[]): RowValues {
  const labels = labelsByGroup(columns, cells);
  const values = new Map<ColumnField, CellValue[]>();
  columns.forEach(({ field, group, label: own }, at) => {
    const label = labels.get(group) ?? own;
    for (const text of textsOf(field, cells[at] ?? '')) {
      if (text === '') continue;
      const value = { text, label: label.replace(STAR, ''), group, isPreferred: STAR.test(label) };
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
