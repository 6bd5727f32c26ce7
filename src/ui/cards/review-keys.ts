/** What can show a row by its number. */
interface Rows {
  reveal(at: number): HTMLElement | null;
}

/** The rows a key moves to, from a position among this many; null if it means nothing here. */
function target(key: string, at: number, count: number): number | null {
  const rows: Readonly<Record<string, number>> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    Home: 0,
    End: count - 1,
  };
  const row = rows[key];
  return row === undefined ? null : Math.min(Math.max(row, 0), count - 1);
}

/**
 * Moves the focus from row to row of the review with the arrows, Home and End; a list of choices
 * keeps its own arrows. @returns whether the key meant something
 */
export function moveOnKey(rows: Rows, { key, target: on }: KeyboardEvent): boolean {
  if (!(on instanceof HTMLElement) || on.instanceOf(HTMLSelectElement)) return false;
  const row = on.closest('[aria-posinset]');
  const at = Number(row?.getAttribute('aria-posinset')) - 1;
  const to = target(key, at, Number(row?.getAttribute('aria-setsize')));
  if (!row || to === null) return false;
  const next = rows.reveal(to)?.querySelector<HTMLElement>('input, select, button');
  next?.focus();
  return next !== undefined && next !== null;
}
