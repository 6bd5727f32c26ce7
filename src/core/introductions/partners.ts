import { scored, type Candidate, type Order } from './candidates';
import type { Layout } from './layout';
import type { Network } from './network';
import { scoreOf } from './score';
import type { Overlay } from './overlay';
import { ENTRY, SLOT_SIZE, WHO, type Standing } from './standing';
import { Viewpoint } from './viewpoint';

/** Where pairs are collected, and from which score on. */
interface Collector {
  readonly floor: number;
  readonly offer: (candidate: Candidate) => void;
}

/** Finds one person's pairs by walking the lists they stand in, the rarest first. */
export class Partners {
  private readonly layout: Layout;
  private readonly view: Viewpoint;

  constructor(
    private readonly network: Network,
    private readonly everybody: Standing,
    private readonly overlay: Overlay,
    private readonly order: Order,
  ) {
    this.layout = everybody.layout;
    this.view = new Viewpoint(this.layout);
  }

  /** Collects all pairs of a person that score as much as is wanted. */
  find(number: number, collector: Collector): void {
    if (!this.network.rows.isEligible(number)) return;
    const seen = new Set([number]);
    const weigh = (other: number): void => {
      if (seen.has(other)) return;
      seen.add(other);
      this.weigh(number, other, collector);
    };
    const rows = this.view.takeMoved(this.network, number);
    const end = rows.starts[1] ?? 0;
    for (let at = 0; at < end; at++) {
      const { floor } = collector;
      if ((rows.bounds[at] ?? 0) < floor) break;
      this.eachIn(this.layout.lists.opposite(rows.lists[at] ?? 0), floor, weigh);
    }
    this.overlay.eachPartner(number, weigh);
  }

  /** Visits those of a list who are as they were when it was made, and can score as much. */
  private eachIn(list: number, floor: number, visit: (other: number) => void): void {
    const { everybody, view } = this;
    const needed = view.worthFor(floor);
    const end = everybody.end(list);
    for (let slot = everybody.first(list); slot < end; slot += SLOT_SIZE) {
      // They have nothing in common that is rarer: they would have met there.
      if (view.worthFrom(everybody.slots[slot + ENTRY] ?? 0) < needed) continue;
      const other = everybody.slots[slot + WHO] ?? 0;
      if (view.ceilingWith(other, view.baseWith(other)) < floor) continue;
      if (!this.overlay.has(other)) visit(other);
    }
  }

  private weigh(number: number, other: number, collector: Collector): void {
    const score = scoreOf(this.network, number, other);
    if (score === 0 || score < collector.floor) return;
    collector.offer(scored([number, other], score, this.order));
  }
}
