import { LANGUAGE } from '../../words/kit/ui-language';
import { PICTURE } from '../../words/kit/picture';

/** Rows that are drawn at a time. */
const AT_A_TIME = 60;

/** What draws a cell of a table. */
export type Cell = (cell: HTMLElement) => void;

/** What a picture shows, as rows of words. */
export interface PictureTable<Row> {
  readonly label: string;
  readonly heads: readonly string[];
  readonly rows: readonly Row[];
  /** The cells of a row; the first is its heading. */
  readonly cells: (row: Row) => readonly Cell[];
}

function drawRow(body: HTMLElement, cells: readonly Cell[]): HTMLElement {
  const row = body.createEl('tr');
  for (const [at, draw] of cells.entries())
    draw(at === 0 ? row.createEl('th', { attr: { scope: 'row' } }) : row.createEl('td'));
  return row;
}

/** Draws the content of a picture as a table, this many rows at a time. */
export function drawPictureTable<Row>(parent: HTMLElement, table: PictureTable<Row>): void {
  const { label, heads, rows, cells } = table;
  const el = parent.createEl('table', {
    cls: 'acquaint-picture-table',
    attr: { 'aria-label': label },
  });
  const head = el.createEl('thead').createEl('tr');
  for (const text of heads) head.createEl('th', { text, attr: { scope: 'col', ...LANGUAGE } });
  const body = el.createEl('tbody');
  const more = parent.createEl('button', { cls: 'acquaint-small', attr: { type: 'button' } });
  let shown = 0;
  const drawNext = (): HTMLElement | undefined => {
    const drawn = rows.slice(shown, shown + AT_A_TIME).map((row) => drawRow(body, cells(row)));
    shown += drawn.length;
    more.toggle(shown < rows.length);
    more.setText(PICTURE.showMore(Math.min(AT_A_TIME, rows.length - shown)));
    return drawn[0];
  };
  drawNext();
  more.addEventListener('click', () => {
    const first = drawNext();
    first?.querySelector<HTMLElement>('a, button')?.focus();
  });
}
