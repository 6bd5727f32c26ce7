import type { Row } from '../rows/row';

/** Something counted in the page, with the most it may be. */
export interface Figure {
  readonly what: string;
  readonly value: number;
  readonly most: number;
}

/** How the follow-ups are drawn in a real browser. */
export interface ListResults {
  readonly rows: readonly Row[];
  readonly figures: readonly Figure[];
}
