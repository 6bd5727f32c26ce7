/** A row of a block. */
export interface Split {
  readonly cells: readonly string[];
  /** Where in the block the row after it begins. */
  readonly end: number;
  /** Where its first value with a quotation mark out of place begins, behind its first mark; -1 without. */
  readonly fault: number;
  readonly isUnclosed: boolean;
}

interface Value {
  readonly text: string;
  /** Where the delimiter or the line end behind it stands; the end of the block without. */
  readonly end: number;
  readonly fault: 'none' | 'out of place' | 'unclosed';
}

const SPACE = /\s/;

/** Where a mark stands next at or behind a place; asked from front to back, it passes a text once. */
function finder(text: string, mark: string): (from: number) => number {
  let at = -1;
  return (from) => {
    if (at < from) at = text.indexOf(mark, from);
    if (at < 0) at = text.length;
    return at;
  };
}

/** A text whose line ends are `\n`, read from front to back. */
class Block {
  private readonly nextQuote: (from: number) => number;
  private readonly nextDelimiter: (from: number) => number;
  private readonly nextLineEnd: (from: number) => number;

  constructor(
    private readonly text: string,
    private readonly delimiter: string,
  ) {
    this.nextQuote = finder(text, '"');
    this.nextDelimiter = finder(text, delimiter);
    this.nextLineEnd = finder(text, '\n');
  }

  rowAt(from: number): Split {
    const cells: string[] = [];
    let at = from;
    let fault = -1;
    for (;;) {
      const value = this.valueAt(at);
      cells.push(value.text);
      if (value.fault !== 'none' && fault < 0) fault = at + 1;
      at = value.end + 1;
      if (this.text[value.end] !== this.delimiter)
        return { cells, end: at, fault, isUnclosed: value.fault === 'unclosed' };
    }
  }

  private valueAt(from: number): Value {
    if (this.text[from] === '"') return this.quotedAt(from + 1);
    const end = Math.min(this.nextDelimiter(from), this.nextLineEnd(from));
    return { text: this.text.slice(from, end), end, fault: 'none' };
  }

  /** Up to the mark that closes it; any other that does not stand twice is out of place, and stays. */
  private quotedAt(from: number): Value {
    const { text } = this;
    let fault: Value['fault'] = 'none';
    for (let at = this.nextQuote(from); at < text.length; at = this.nextQuote(at + 1)) {
      if (text[at + 1] === '"') at++;
      else {
        const end = this.closedAt(at + 1);
        if (end !== null) return { text: text.slice(from, at).replaceAll('""', '"'), end, fault };
        fault = 'out of place';
      }
    }
    return { text: text.slice(from), end: text.length, fault: 'unclosed' };
  }

  /** Where a value ends whose closing mark stands before `from`: only spaces may come in between. */
  private closedAt(from: number): number | null {
    if (from === this.text.length) return from;
    for (let at = from; at < this.text.length; at++) {
      const letter = this.text.charAt(at);
      if (letter === this.delimiter || letter === '\n') return at;
      if (!SPACE.test(letter)) return null;
    }
    return null;
  }
}

/**
 * The rows of a text whose line ends are `\n`, each split when it is asked for; behind the last
 * line end comes one that is empty. A value begins with a quotation mark or has none that counts.
 */
export function* rowsOf(text: string, delimiter: string): Generator<Split> {
  if (text === '') return;
  const block = new Block(text, delimiter);
  for (let from = 0; from <= text.length;) {
    const row = block.rowAt(from);
    from = row.end;
    yield row.end > text.length ? { ...row, end: text.length } : row;
  }
}
