import { byRank, type Candidate } from './candidates';

/** The best few of many candidates, kept in a heap with the worst of them on top. */
export class BestCandidates {
  private readonly heap: Candidate[] = [];

  constructor(private readonly capacity: number) {}

  /** Whether a candidate of this score has no chance, whoever they are. */
  isHopeless(score: number): boolean {
    const worst = this.heap[0];
    return worst !== undefined && this.heap.length >= this.capacity && score < worst.score;
  }

  offer(candidate: Candidate): void {
    const worst = this.heap[0];
    if (this.heap.length < this.capacity) {
      this.heap.push(candidate);
      this.rise(this.heap.length - 1);
    } else if (worst && byRank(candidate, worst) < 0) {
      this.heap[0] = candidate;
      this.sink(0);
    }
  }

  /** What is kept, in no order. */
  kept(): readonly Candidate[] {
    return this.heap;
  }

  private isWorse(x: number, y: number): boolean {
    const [one, other] = [this.heap[x], this.heap[y]];
    return one !== undefined && other !== undefined && byRank(one, other) > 0;
  }

  private swap(x: number, y: number): void {
    const [one, other] = [this.heap[x], this.heap[y]];
    if (one && other) [this.heap[x], this.heap[y]] = [other, one];
  }

  private rise(from: number): void {
    for (let at = from; at > 0;) {
      const parent = (at - 1) >> 1;
      if (!this.isWorse(at, parent)) return;
      this.swap(at, parent);
      at = parent;
    }
  }

  private sink(from: number): void {
    for (let at = from; ;) {
      const [left, right] = [2 * at + 1, 2 * at + 2];
      let worst = this.isWorse(left, at) ? left : at;
      if (this.isWorse(right, worst)) worst = right;
      if (worst === at) return;
      this.swap(at, worst);
      at = worst;
    }
  }
}
