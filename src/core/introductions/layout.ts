import type { Features } from './features';
import type { Rows } from './rows';
import type { Traits } from './traits';

/** A network side by side in a few arrays. */
export interface Laid {
  readonly features: Features;
  readonly rows: Rows;
  readonly traits: Traits;
  /** By list: what it adds where two have in common what it is of. */
  readonly weights: Int32Array;
  /** People by list, one list after the other: `people[starts[list]]` to `people[starts[list + 1]]`. */
  readonly people: Int32Array;
  readonly starts: Int32Array;
  /** By unit: its place among all, the most frequent first. */
  readonly places: Int32Array;
}

/** What the search goes through. */
export interface Ranked {
  /** Each row again, the rarest of its lists first. */
  readonly ranked: Int32Array;
  /**
   * For each list in `ranked`: the most that this person can score with somebody whom they meet
   * there, and with whom they have nothing in common that is rarer.
   */
  readonly bounds: Float64Array;
}

export interface Layout extends Laid, Ranked {}
