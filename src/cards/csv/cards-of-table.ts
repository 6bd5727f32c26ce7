import { CARD_READING } from '../../words/cards/card-reading';
import type { CardReading } from '../kit/card';
import { dayOrderOf, type DayOrder } from '../kit/written-date';
import type { ColumnField, ColumnPlan } from './column-plan';
import type { CsvRow, CsvTable } from './csv-table';
import { rowCard } from './row-card';
import { rowValues } from './row-values';

const DAYS: ReadonlySet<ColumnField> = new Set<ColumnField>([
  ...(['birthday', 'anniversary', 'met', 'follow-up', 'last-contact'] as const),
]);

/** How each column writes days; one that does not show it is taken to do as the others do. */
function ordersIn({ rows }: CsvTable, { columns }: ColumnPlan): DayOrder[] {
  const cellsAt = (at: number): string[] =>
    rows.flatMap((row) => (row.kind === 'row' ? [row.cells[at] ?? ''] : []));
  const cells = columns.map(({ field }, at) => (DAYS.has(field) ? cellsAt(at) : []));
  const common = dayOrderOf(cells.flat());
  return cells.map((each) => dayOrderOf(each) ?? common);
}

function readingOf(row: CsvRow, plan: ColumnPlan, orders: readonly DayOrder[]): CardReading {
  const where = CARD_READING.row(row.number);
  if (row.kind === 'unreadable') return { kind: 'unreadable', where, reason: row.reason };
  const card = rowCard(rowValues(plan, row.cells, orders));
  return card
    ? { kind: 'card', card, where }
    : { kind: 'unreadable', where, reason: CARD_READING.nobody };
}

/** Each row of a table as a card, or why it is not one, in the order of the file. */
export function cardsOfTable(table: CsvTable, plan: ColumnPlan): CardReading[] {
  const orders = ordersIn(table, plan);
  return table.rows.map((row) => readingOf(row, plan, orders));
}
