import { withPauses } from '../../core/collections/pausing-work';
import { tablesFor, type Table, type TableQuestion } from '../../core/tables/tables';
import { frameBudget } from '../kit/frame-budget';
import type { PluginServices } from '../kit/plugin-services';
import { whenIndexReady } from '../kit/when-index-ready';

/** How far a search has come. */
export type SearchState = 'looking' | 'done' | 'stopped';

/** Looks for tables between frames; what is asked last counts. */
export class TableSearch {
  private turn = 0;
  private found: Table[] = [];

  /** @param changed told of every table, and of the end */
  constructor(
    private readonly services: PluginServices,
    private readonly changed: (tables: readonly Table[], state: SearchState) => void,
  ) {}

  /** Looks again; the search before is cancelled. */
  async look(question: TableQuestion): Promise<void> {
    const turn = ++this.turn;
    this.found = [];
    this.changed(this.found, 'looking');
    await whenIndexReady(this.services);
    const { people, clock } = this.services;
    const { version } = people.index;
    const isUnwanted = (): boolean => turn !== this.turn || people.index.version !== version;
    const found = (table: Table): void => {
      this.found = [...this.found, table];
      this.changed(this.found, 'looking');
    };
    const work = tablesFor(people.index, question, clock.today(), { found });
    const tables = isUnwanted() ? null : await withPauses(work, frameBudget(isUnwanted));
    if (turn !== this.turn) return;
    // The notes changed on the way: the numbers mean other people now.
    if (tables === null) await this.look(question);
    else this.changed(tables, 'done');
  }

  stop(): void {
    this.turn++;
    this.changed(this.found, 'stopped');
  }

  /** Calls it off, and tells nobody. */
  close(): void {
    this.turn++;
  }
}
