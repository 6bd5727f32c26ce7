/** One row of a table. */
export type CsvRow =
  | {
      readonly kind: 'row';
      /** As a spreadsheet counts: the first row of the file is 1. */
      readonly number: number;
      /** As many as there are columns, in their order; empty if the row has nothing. */
      readonly cells: readonly string[];
    }
  | { readonly kind: 'unreadable'; readonly number: number; readonly reason: string };

/** A CSV file as rows under columns. Columns go by their place: names may be double or missing. */
export interface CsvTable {
  readonly kind: 'table';
  readonly header: readonly string[];
  /** Whether the file names its columns; else `header` only counts them. */
  readonly hasHeadings: boolean;
  /** Without those that are empty. */
  readonly rows: readonly CsvRow[];
}

/** A CSV file, or why it cannot be read. */
export type CsvReading = CsvTable | { readonly kind: 'unreadable'; readonly reason: string };
