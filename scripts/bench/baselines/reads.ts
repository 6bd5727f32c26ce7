/**
 * The reads that no search can do without, and nothing else: one that depends on the one before for
 * each list that is opened, and then the slots of it side by side.
 */
export class BareReads {
  private readonly chain: Int32Array;
  private readonly slots: Int32Array;

  /** @param opened lists @param touched slots in them @param numbers what lies in memory, of 4 bytes */
  constructor(
    private readonly opened: number,
    touched: number,
    numbers: number,
  ) {
    this.chain = chainOf(numbers);
    this.slots = new Int32Array(touched).fill(1);
  }

  run(): number {
    let at = 0;
    for (let open = 0; open < this.opened; open++) at = this.chain[at] ?? 0;
    let sum = at;
    for (let slot = 0; slot < this.slots.length; slot++) sum += this.slots[slot] ?? 0;
    return sum;
  }
}

/** Places that lead from one to the next in no order that a processor could foresee. */
function chainOf(length: number): Int32Array {
  const chain = new Int32Array(length);
  // A full cycle: a multiplier of 1 modulo 4, an odd step, a length that is a power of two.
  const size = 2 ** Math.floor(Math.log2(length));
  let at = 0;
  for (let step = 0; step < size; step++) {
    const next = (Math.imul(at, 1_664_525) + 1_013_904_223) & (size - 1);
    chain[at] = next;
    at = next;
  }
  return chain;
}
