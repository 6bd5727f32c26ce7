import { inOrder, type Candidate, type Order } from './candidates';
import type { Layout } from './layout';
import type { Member } from './member';
import type { Network } from './network';
import { baseOf, ceiling, scoreOf } from './score';
import type { Overlay } from './overlay';
import { Viewpoint } from './viewpoint';

/** People by list, as many of each list as there are before its end. */
interface Source {
  readonly people: Int32Array;
  readonly ends: Int32Array;
}

/** Where pairs are collected, and from which score on. */
interface Collector {
  readonly floor: number;
  readonly offer: (candidate: Candidate) => void;
}

/** A list in which a person stands, and the most that they score with whom they meet there first. */
interface Standing {
  readonly list: number;
  readonly bound: number;
}

/** Finds one person's pairs by walking the lists they stand in, the rarest first. */
export class Partners {
  private readonly view: Viewpoint;

  constructor(
    private readonly network: Network,
    private readonly layout: Layout,
    private readonly overlay: Overlay,
    private readonly order: Order,
  ) {
    this.view = new Viewpoint(layout);
  }

  /** The whole lists. */
  get everybody(): Source {
    return { people: this.layout.people, ends: this.layout.starts.subarray(1) };
  }

  /** Collects all pairs of a person that score as much as is wanted and whose partner is listed. */
  find(number: number, source: Source, collector: Collector): void {
    const member = this.network.member(number);
    if (member?.isEligible !== true) return;
    const seen = new Set([number]);
    const weigh = (other: number): void => {
      if (seen.has(other)) return;
      seen.add(other);
      this.weigh(number, other, collector);
    };
    const lists = this.view.takeMoved(this.network, number, member);
    for (const { list, bound } of this.standings(lists, member)) {
      if (bound < collector.floor) break;
      this.eachIn(this.layout.features.opposite(list), source, (other) => {
        if (this.view.ceilingWith(other) >= collector.floor) weigh(other);
      });
    }
    this.overlay.eachPartner(number, weigh);
  }

  /** Visits those of a list who are as they were when it was made. */
  private eachIn(list: number, { people, ends }: Source, visit: (other: number) => void): void {
    const end = ends[list] ?? 0;
    for (let at = this.layout.starts[list] ?? 0; at < end; at++) {
      const other = people[at] ?? 0;
      if (!this.overlay.has(other)) visit(other);
    }
  }

  private weigh(number: number, other: number, collector: Collector): void {
    const score = scoreOf(this.network, number, other);
    if (score === 0 || score < collector.floor) return;
    collector.offer({ ...inOrder(number, other, this.order), score });
  }

  /** A person's lists, the rarest first. */
  private standings(lists: Int32Array, member: Member): Standing[] {
    const { features, places } = this.layout;
    const own = Array.from(lists, (list) => ({ list, place: places[features.unitOf(list)] ?? 0 }));
    own.sort((x, y) => x.place - y.place);
    const sums = { seeks: 0, offers: 0, alike: 0 };
    const near = this.near(member);
    const standings = own.map(({ list }) => {
      sums[features.kindOf(list)] += features.weightOf(this.network, features.unitOf(list));
      const base = baseOf(sums.seeks, sums.offers, sums.alike);
      return { list, bound: ceiling(base, near, member.field.length > 0) };
    });
    return standings.reverse();
  }

  private near({ place }: Member): number {
    const { weights } = this.network.words.place;
    return place.reduce((sum, term) => sum + (weights[term] ?? 0), 0);
  }
}
