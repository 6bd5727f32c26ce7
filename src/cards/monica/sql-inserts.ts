/** The rows that a dump puts into one table: values in the order of the columns, null for NULL. */
export interface SqlTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | null)[])[];
}

export interface SqlDump {
  /** By name; a table that is filled by several statements with other columns is there once for each. */
  readonly tables: ReadonlyMap<string, readonly SqlTable[]>;
  /** Whether something that looked like rows could not be read to its end. */
  readonly isBroken: boolean;
}

/**
 * The start of a statement that fills a table, columns named: `INSERT IGNORE INTO monica.contacts
 * (id, first_name) VALUES`, each name in signs of its own or not.
 */
const INSERT =
  /\b(?:INSERT|REPLACE)\s+(?:IGNORE\s+)?INTO\s+(?:[`"[]?[\w$]+[`"\]]?\s*\.\s*)?[`"[]?([\w$]+)[`"\]]?\s*\(([^()]{1,9999})\)\s*VALUES\s*/gi;

/** What a backslash makes of the character behind it; of all others nothing. */
const ESCAPED: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', '0': '' };

const BETWEEN = /\s*/y;
/** Numbers, NULL, TRUE: MySQL's dumps quote nothing that PHP takes for a number, a phone with `+` among it. */
const BARE = /[^\s,()'"]{1,999}/y;

/** Reads on from a place in the text of a dump. It runs nothing: there is no SQL but rows of values. */
class RowReader {
  constructor(
    private readonly text: string,
    public at: number,
  ) {}

  /** The next row; null if there is none, or it cannot be read. */
  row(): (string | null)[] | null {
    if (!this.takes('(')) return null;
    const values: (string | null)[] = [];
    do {
      const value = this.value();
      if (value === undefined) return null;
      values.push(value);
    } while (this.takes(','));
    return this.takes(')') ? values : null;
  }

  takes(sign: string): boolean {
    BETWEEN.lastIndex = this.at;
    BETWEEN.exec(this.text);
    this.at = BETWEEN.lastIndex;
    if (this.text[this.at] !== sign) return false;
    this.at++;
    return true;
  }

  private value(): string | null | undefined {
    for (const quote of ["'", '"']) if (this.takes(quote)) return this.quoted(quote);
    BARE.lastIndex = this.at;
    const [bare] = BARE.exec(this.text) ?? [];
    if (bare === undefined) return undefined;
    this.at += bare.length;
    return /^null$/i.test(bare) ? null : bare;
  }

  /** Up to the sign that ends it, which counts for itself where it is doubled or behind a backslash. */
  private quoted(quote: string): string | undefined {
    const { text } = this;
    const pieces: string[] = [];
    for (let from = this.at; ; from = this.at) {
      while (this.at < text.length && text[this.at] !== quote && text[this.at] !== '\\') this.at++;
      pieces.push(text.slice(from, this.at));
      if (this.at >= text.length) return undefined;
      const next = text[this.at + 1] ?? '';
      if (text[this.at] === '\\') pieces.push(ESCAPED[next] ?? next);
      else if (next === quote) pieces.push(quote);
      else {
        this.at++;
        return pieces.join('');
      }
      this.at += 2;
    }
  }
}

function columnNames(list: string): string[] {
  return list.split(',').map((name) => name.replace(/[`"[\]\s]/g, '').toLowerCase());
}

/**
 * The rows of the tables that are wanted, from the text of a dump of MySQL or of what writes like it.
 * Takes time by the length of the text.
 * @param mostRows of one table; the others are not kept
 */
export function readInserts(text: string, wanted: ReadonlySet<string>, mostRows: number): SqlDump {
  const tables = new Map<string, SqlTable[]>();
  let isBroken = false;
  INSERT.lastIndex = 0;
  for (let match = INSERT.exec(text); match; match = INSERT.exec(text)) {
    const [, name = '', columns = ''] = match;
    const reader = new RowReader(text, INSERT.lastIndex);
    const rows: (string | null)[][] = [];
    do {
      const row = reader.row();
      if (row === null) isBroken = true;
      else if (rows.length < mostRows) rows.push(row);
    } while (reader.takes(','));
    // What stands in the rows, such as a note about SQL, is no statement.
    INSERT.lastIndex = reader.at;
    const table = name.toLowerCase();
    if (!wanted.has(table) || rows.length === 0) continue;
    const others = tables.get(table);
    const filled = { columns: columnNames(columns), rows };
    if (others) others.push(filled);
    else tables.set(table, [filled]);
  }
  return { tables, isBroken };
}
