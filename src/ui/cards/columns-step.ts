import { Setting } from 'obsidian';
import type { CardReading } from '../../cards/kit/card';
import {
  COLUMN_FIELDS,
  withColumn,
  type ColumnField,
  type ColumnPlan,
} from '../../cards/csv/column-plan';
import type { CsvTable } from '../../cards/csv/csv-table';
import { COLUMN_WORDS } from '../../words/cards/card-reading';
import { IMPORT } from '../../words/cards/cards-dialog';
import type { UnknownTable } from './read-source';

/** Values shown of a column, and characters of each. */
const [SAMPLES, SAMPLE_LENGTH] = [3, 40];

/** Columns drawn; more have only exports that are known. */
const MAX_SHOWN = 60;

/** Any of them says who a row is about. */
const NAMES: ReadonlySet<ColumnField> = new Set<ColumnField>([
  ...(['name', 'given', 'family', 'email', 'phone'] as const),
]);

function isField(text: string): text is ColumnField {
  return COLUMN_FIELDS.some((field) => field === text);
}

function samples({ rows }: CsvTable, at: number): string {
  const values = new Set<string>();
  for (const row of rows) {
    const cell = row.kind === 'row' ? (row.cells[at] ?? '') : '';
    if (cell !== '') values.add(cell.slice(0, SAMPLE_LENGTH));
    if (values.size === SAMPLES) break;
  }
  return [...values].join(' · ');
}

function namesPeople({ columns }: ColumnPlan): boolean {
  return columns.some(({ field }) => NAMES.has(field));
}

async function cardsOf(table: CsvTable, plan: ColumnPlan): Promise<readonly CardReading[]> {
  const { cardsOfTable } = await import('../../cards/csv/cards-of-table');
  return cardsOfTable(table, plan);
}

/** Asks what each column of a table holds, with what it seems to be chosen already. */
export function drawColumns(
  el: HTMLElement,
  { file, table, plan }: UnknownTable,
  done: (readings: readonly CardReading[]) => void,
): void {
  let chosen = plan;
  el.createEl('h3', { text: IMPORT.columnsTitle });
  const hint = table.hasHeadings ? IMPORT.columnsHint(file) : IMPORT.noHeadings(file);
  el.createEl('p', { text: hint });
  const list = el.createDiv({ cls: 'acquaint-columns' });
  plan.columns.slice(0, MAX_SHOWN).forEach(({ field }, at) => {
    const name = table.header[at] ?? '';
    const row = new Setting(list).setName(name).setDesc(samples(table, at));
    row.addDropdown((dropdown) => {
      for (const each of COLUMN_FIELDS) dropdown.addOption(each, COLUMN_WORDS[each]);
      dropdown.setValue(field).onChange((value) => {
        if (isField(value)) chosen = withColumn(chosen, at, value);
      });
    });
  });
  const error = el.createDiv({ cls: 'acquaint-form-error', attr: { role: 'alert' } });
  const buttons = el.createDiv({ cls: 'modal-button-container' });
  const next = buttons.createEl('button', {
    text: IMPORT.useColumns,
    cls: 'mod-cta',
    attr: { type: 'button' },
  });
  next.addEventListener('click', () => {
    if (namesPeople(chosen)) void cardsOf(table, chosen).then(done);
    else error.setText(IMPORT.nameColumn);
  });
  list.querySelector('select')?.focus();
}
