import type { DueGroup } from '../../core/people/follow-up';
import type { Person } from '../../core/people/person';
import type { FollowUpRow } from './follow-up-rows';

/** Which rows of the list are chosen for one action on all of them. */
export class RowSelection {
  private readonly chosen = new Set<string>();
  /** The row from which a range goes. */
  private anchor: number | null = null;

  constructor(private readonly rows: () => readonly FollowUpRow[]) {}

  get isOn(): boolean {
    return this.chosen.size > 0;
  }

  has(path: string): boolean {
    return this.chosen.has(path);
  }

  /** The people who are chosen, in the order of the list. */
  people(): Person[] {
    return this.rows().flatMap((row) =>
      row.kind === 'person' && this.chosen.has(row.followUp.person.path) ? row.followUp.person : [],
    );
  }

  toggle(at: number): void {
    const path = this.personAt(at)?.path;
    if (path === undefined) return;
    this.anchor = at;
    if (!this.chosen.delete(path)) this.chosen.add(path);
  }

  /** Chooses the rows from the one last chosen, else from a row, to another. */
  extend(from: number, to: number): void {
    const start = this.anchor ?? from;
    this.anchor = start;
    for (let at = Math.min(start, to); at <= Math.max(start, to); at++) {
      const path = this.personAt(at)?.path;
      if (path !== undefined) this.chosen.add(path);
    }
  }

  /** Chooses a group, or everybody; chooses nobody of them where all of them are chosen. */
  toggleGroup(group: DueGroup | null): void {
    const paths = this.rows().flatMap((row) =>
      row.kind === 'person' && (group === null || row.group === group)
        ? row.followUp.person.path
        : [],
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

  /** Lets go of whoever is not in the list any more: nothing is done with somebody out of sight. */
  prune(): void {
    const shown = new Set(this.people().map(({ path }) => path));
    for (const path of [...this.chosen]) if (!shown.has(path)) this.chosen.delete(path);
    if (this.chosen.size === 0) this.anchor = null;
  }

  private personAt(at: number): Person | null {
    const row = this.rows()[at];
    return row?.kind === 'person' ? row.followUp.person : null;
  }
}
