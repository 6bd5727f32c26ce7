import { atOnce } from '../collections/pausing-work';
import { scored, type Candidate, type Order } from './candidates';
import type { Network } from './network';
import { scoreOf } from './score';
import type { ChangedPeople } from './changed-people';
import type { PostingLists } from './posting-lists';
import { Probe } from './probe';

/** Where pairs are collected, and from which score on. */
interface Collector {
  readonly floor: number;
  readonly offer: (candidate: Candidate) => void;
}

/** Finds one person's pairs by walking the lists they stand in, those that yield most first. */
export class Partners {
  private readonly view: Probe;

  constructor(
    private readonly network: Network,
    private readonly everybody: PostingLists,
    private readonly overlay: ChangedPeople,
    private readonly order: Order,
  ) {
    this.view = new Probe(everybody.snapshot);
  }

  /** Collects all pairs of a person that score as much as is wanted. */
  find(number: number, collector: Collector): void {
    if (!this.network.rows.isEligible(number)) return;
    if (!this.everybody.isEnoughFor(collector.floor)) atOnce(this.everybody.addRest());
    const seen = new Set([number]);
    const weigh = (other: number): void => {
      if (seen.has(other)) return;
      seen.add(other);
      this.weigh(number, other, collector);
    };
    this.view.takeMoved(this.network, number);
    this.walk(collector, weigh);
    this.visitLonely(collector, weigh);
    this.overlay.eachPartner(number, weigh);
  }

  private walk(collector: Collector, visit: (other: number) => void): void {
    const { view } = this;
    for (let place = 0; place < view.size; place++) {
      const { floor } = collector;
      if (view.boundAt(place) < floor) break;
      this.eachIn(view.listAt(place), floor, visit);
    }
  }

  /** Visits those who had nobody to meet in a list: their bounds are without it. */
  private visitLonely(collector: Collector, visit: (other: number) => void): void {
    const { everybody, view } = this;
    const { index } = everybody.snapshot;
    for (let place = 0; place < view.size; place++) {
      const list = view.listAt(place);
      if (!index.isSingleton(list) || index.sizeOf(list) === 0) continue;
      atOnce(everybody.addRest());
      const end = everybody.end(list);
      for (let slot = everybody.first(list); slot < end; slot++)
        this.offer(everybody.who(slot), collector.floor, visit);
    }
  }

  /** Visits those of a list who are as they were when it was made, and can score as much. */
  private eachIn(list: number, floor: number, visit: (other: number) => void): void {
    const { everybody, view } = this;
    const needed = view.worthFor(floor);
    const end = everybody.endFor(list, floor);
    for (let slot = everybody.first(list); slot < end; slot++) {
      // They have nothing in common before that: they would have met there.
      if (view.worthFrom(everybody.slots[slot] ?? 0) < needed) continue;
      this.offer(everybody.who(slot), floor, visit);
    }
  }

  /** Visits one who is as they were, if they can score as much. */
  private offer(other: number, floor: number, visit: (other: number) => void): void {
    const { view } = this;
    if (view.ceilingWith(other, view.baseWith(other)) < floor) return;
    if (!this.overlay.has(other)) visit(other);
  }

  private weigh(number: number, other: number, collector: Collector): void {
    const score = scoreOf(this.network, number, other);
    if (score === 0 || score < collector.floor) return;
    if (this.network.onePerson.are(number, other)) return;
    collector.offer(scored([number, other], score, this.order));
  }
}
