import { CARD_READING } from '../../core/words/card-reading';
import type { CardReading } from '../card';
import { dayOrderOf, type DayOrder } from '../written-date';
import type { ColumnPlan } from './column-plan';
import type { CsvRow, CsvTable } from './csv-table';
import { rowCard } from './row-card';
import { rowValues } from './row-values';

function readingOf(row: CsvRow, plan: ColumnPlan, order: DayOrder): CardReading {
  const where = CARD_READING.row(row.number);
  if (row.kind === 'unreadable') return { kind: 'unreadable', where, reason: row.reason };
  const card = rowCard(rowValues(plan, row.cells), order);
  return card
    ? { kind: 'card', card, where }
    : { kind: 'unreadable', where, reason: CARD_READING.nobody };
}

/** How the birthdays of a table are written. */
function orderIn({ rows }: CsvTable, { columns }: ColumnPlan): DayOrder {
  const at = columns.flatMap(({ field }, index) => (field === 'birthday' ? [index] : []));
  return dayOrderOf(
    rows.flatMap((row) => (row.kind === 'row' ? at.map((index) => row.cells[index] ?? '') : [])),
  );
}

/** Each row of a table as the card that it is, or why it is none, in the order of the file. */
export function cardsOfTable(table: CsvTable, plan: ColumnPlan): CardReading[] {
  const order = orderIn(table, plan);
  return table.rows.map((row) => readingOf(row, plan, order));
}
