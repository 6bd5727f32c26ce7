import type { Person } from '../../core/people/person';

/** The rows of a list of people, as far as choosing them goes. */
export interface PeopleRows {
  readonly length: () => number;
  /** Null for a row that is nobody's. */
  readonly personAt: (at: number) => Person | null;
  /** The group a row belongs to; null if there are none. */
  readonly groupAt: (at: number) => string | null;
}

/** Which rows of a list are chosen for one action on all of them. */
export class RowSelection {
  private readonly chosen = new Set<string>();
  /** The row from which a range goes. */
  private anchor: number | null = null;

  constructor(private readonly rows: PeopleRows) {}

  get isOn(): boolean {
    return this.chosen.size > 0;
  }

  has(path: string): boolean {
    return this.chosen.has(path);
  }

  /** The people who are chosen, in the order of the list. */
  people(): Person[] {
    if (!this.isOn) return [];
    return this.everybody().flatMap(({ person }) => (this.chosen.has(person.path) ? person : []));
  }

  toggle(at: number): void {
    const path = this.rows.personAt(at)?.path;
    if (path === undefined) return;
    this.anchor = at;
    if (!this.chosen.delete(path)) this.chosen.add(path);
  }

  /** Chooses the rows from the one last chosen, else from a row, to another. */
  extend(from: number, to: number): void {
    const start = this.anchor ?? from;
    this.anchor = start;
    for (let at = Math.min(start, to); at <= Math.max(start, to); at++) {
      const path = this.rows.personAt(at)?.path;
      if (path !== undefined) this.chosen.add(path);
    }
  }

  /** Chooses a group, or everybody; if all are chosen, none of them. */
  toggleGroup(group: string | null): void {
    const paths = this.everybody().flatMap(({ person, at }) =>
      group === null || this.rows.groupAt(at) === group ? person.path : [],
    );
    const isAll = paths.every((path) => this.chosen.has(path));
    for (const path of paths) {
      if (isAll) this.chosen.delete(path);
      else this.chosen.add(path);
    }
  }

  clear(): void {
    this.chosen.clear();
    this.anchor = null;
  }

  /** Drops people who have left the list: nothing is done with somebody out of sight. */
  prune(): void {
    if (this.chosen.size === 0) return;
    const shown = new Set(this.people().map(({ path }) => path));
    for (const path of [...this.chosen]) if (!shown.has(path)) this.chosen.delete(path);
    if (this.chosen.size === 0) this.anchor = null;
  }

  private everybody(): { readonly person: Person; readonly at: number }[] {
    const everybody: { readonly person: Person; readonly at: number }[] = [];
    for (let at = 0; at < this.rows.length(); at++) {
      const person = this.rows.personAt(at);
      if (person) everybody.push({ person, at });
    }
    return everybody;
  }
}
