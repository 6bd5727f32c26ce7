/** How far a count may move before the weights that were taken from it are no longer good. */
const DRIFT = 0.05;

/** Whether a count has moved so far that weights have to be computed again. */
export function hasMoved(count: number, from: number): boolean {
  return Math.abs(count - from) > DRIFT * from;
}

/**
 * How many people have each term for one purpose (help, interests, …), and the weights that were
 * last taken from that.
 */
export class Vocabulary {
  private readonly having: number[] = [];
  private readonly havingWhenWeighed: number[] = [];
  private readonly taken: number[] = [];
  private peopleWhenWeighed = 1;
  private isWeighed = false;
  private readonly moved = new Set<number>();

  /** By term. */
  get weights(): readonly number[] {
    return this.taken;
  }

  /** Terms whose count has moved so far that their weights have to be computed again. */
  get drifted(): ReadonlySet<number> {
    return this.moved;
  }

  /** Counts a person who has a term in or out. */
  count(term: number, by: 1 | -1): void {
    if (term >= this.having.length) this.reach(term);
    const having = (this.having[term] ?? 0) + by;
    this.having[term] = having;
    if (!this.isWeighed) return;
    if (hasMoved(having, this.havingWhenWeighed[term] ?? 1)) this.moved.add(term);
    else this.moved.delete(term);
  }

  /** Takes all weights from what was counted. */
  weigh(people: number): void {
    this.peopleWhenWeighed = people;
    this.isWeighed = true;
    this.moved.clear();
    for (let term = 0; term < this.having.length; term++) this.take(term);
  }

  /** Computes the weight of one term again, for as many people as all the others were. */
  weighTerm(term: number): void {
    this.take(term);
    this.moved.delete(term);
  }

  private take(term: number): void {
    // A term that comes up between two weighings weighs what its first bearer gives it.
    const having = Math.max(1, this.having[term] ?? 0);
    this.havingWhenWeighed[term] = having;
    this.taken[term] = termWeight(this.peopleWhenWeighed, having);
  }

  /** Makes room for terms up to one that was not counted so far. */
  private reach(term: number): void {
    for (let next = this.having.length; next <= term; next++) {
      this.having.push(0);
      this.havingWhenWeighed.push(1);
      this.taken.push(0);
      if (this.isWeighed) this.take(next);
    }
  }
}

/** `round(1000 · ln(1 + N / df))`: whole numbers, so that a sum is exact in any order. */
export function termWeight(people: number, having: number): number {
  return Math.round(1000 * Math.log(1 + people / having));
}

/** The Adamic–Adar share of one common acquaintance with this degree: `round(1000 / ln(deg))`. */
export function acquaintanceWeight(degree: number): number {
  return degree < 2 ? 0 : Math.round(1000 / Math.log(degree));
}
