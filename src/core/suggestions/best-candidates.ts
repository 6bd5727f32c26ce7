import { byNumber, compareCandidates, type Candidate, type Order } from './candidates';

/** The best few of many candidates, kept in a heap with the worst of them on top. */
export class BestCandidates {
  private readonly heap: Candidate[] = [];
  private lowest = 1;

  constructor(
    private readonly capacity: number,
    private readonly order: Order = byNumber,
  ) {}

  /** The score below which nobody has a chance: 1 at least, for 0 is no score. */
  get floor(): number {
    return this.lowest;
  }

  /** The worst of what is kept, where as many are kept as can be. */
  get worst(): Candidate | null {
    return this.heap.length < this.capacity ? null : (this.heap[0] ?? null);
  }

  /** Whether a candidate would not be kept. */
  isHopeless(candidate: Candidate): boolean {
    const { worst } = this;
    return worst !== null && this.compare(candidate, worst) > 0;
  }

  offer(candidate: Candidate): void {
    const worst = this.heap[0];
    if (this.heap.length < this.capacity) {
      this.heap.push(candidate);
      this.rise(this.heap.length - 1);
    } else if (worst && this.compare(candidate, worst) < 0) {
      this.heap[0] = candidate;
      this.sink(0);
    }
    if (this.heap.length === this.capacity) this.lowest = this.heap[0]?.score ?? 1;
  }

  /** What is kept, best first. */
  ranked(): Candidate[] {
    return [...this.heap].sort((x, y) => this.compare(x, y));
  }

  private compare(x: Candidate, y: Candidate): number {
    return compareCandidates(x, y, this.order);
  }

  private isWorse(x: number, y: number): boolean {
    const [one, other] = [this.heap[x], this.heap[y]];
    return one !== undefined && other !== undefined && this.compare(one, other) > 0;
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
