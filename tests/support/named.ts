/** Rows of a table test, each with its name first: `%s` prints a name as it is, `$name` cuts it. */
export function named<Row extends { readonly name: string }>(
  rows: readonly Row[],
): (readonly [string, Row])[] {
  return rows.map((row) => [row.name, row]);
}
