// Source: Loc and Pos (obsidian.d.ts): lines from 0, offsets in UTF-16 units.
import type * as real from 'obsidian';

export interface Line {
  readonly number: number;
  readonly start: number;
  /** Without the line break. */
  readonly end: number;
  readonly text: string;
}

/** The lines of a text, and places in it. */
export class Lines {
  readonly all: readonly Line[];

  constructor(text: string) {
    let start = 0;
    this.all = text.split('\n').map((whole, number) => {
      const line = { number, start, end: start + whole.length, text: whole.replace(/\r$/, '') };
      start = line.end + 1;
      return { ...line, end: line.start + line.text.length };
    });
  }

  at(number: number): Line {
    return this.all[number] ?? { number, start: 0, end: 0, text: '' };
  }

  location(offset: number): real.Loc {
    let [low, high] = [0, this.all.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (this.at(middle).start <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low, col: offset - this.at(low).start, offset };
  }

  position(from: number, to: number): real.Pos {
    return { start: this.location(from), end: this.location(to) };
  }

  /** From the first character that is not white space of one line to the end of another. */
  span(first: number, last: number): real.Pos {
    const { start, text } = this.at(first);
    return this.position(start + (/^\s*/.exec(text)?.[0].length ?? 0), this.at(last).end);
  }
}
