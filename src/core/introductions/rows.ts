import type { Features } from './features';
import type { Member } from './member';
import type { Terms } from './vocabulary';

/** Parts of a row: what one seeks, what one offers, interests, acquaintances. */
const PARTS = 4;

/**
 * The lists in which people stand, one person after the other in one array: looking people up one
 * by one is what takes time. A row has the lists of what is sought first, then those of what is
 * offered, of interests, of acquaintances.
 */
export class Rows {
  readonly lists: Int32Array;
  private readonly starts: Int32Array;
  private end = 0;

  /** @param entries how many lists all people stand in at most */
  constructor(
    private readonly features: Features,
    people: number,
    entries: number,
  ) {
    this.lists = new Int32Array(entries);
    this.starts = new Int32Array(PARTS * people + 1);
  }

  /** Where a part of a row begins; the part after the last is the end of the row. */
  start(row: number, part: number): number {
    return this.starts[PARTS * row + part] ?? 0;
  }

  /** Draws the next row; null for a person who stands in no list. */
  draw(row: number, member: Member | null, ties: ReadonlySet<number>): void {
    const { help, interests, people } = this.features;
    const slot = PARTS * row;
    if (member) this.append(member.seeks, 0, help);
    this.starts[slot + 1] = this.end;
    if (member) this.append(member.offers, help, help);
    this.starts[slot + 2] = this.end;
    if (member) this.append(member.interests, 2 * help, interests);
    this.starts[slot + 3] = this.end;
    if (member)
      for (const other of ties)
        if (other < people) this.lists[this.end++] = other + 2 * help + interests;
    this.starts[slot + 4] = this.end;
  }

  /** What came up after the lists were made has none. */
  private append(terms: Terms, offset: number, count: number): void {
    for (let at = 0; at < terms.length; at++) {
      const term = terms[at] ?? count;
      if (term < count) this.lists[this.end++] = term + offset;
    }
  }
}

/** How many lists a person stands in at most. */
export function entriesOf({ seeks, offers, interests }: Member, ties: number): number {
  return seeks.length + offers.length + interests.length + ties;
}
