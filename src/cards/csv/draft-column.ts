import type { CellKind } from './cell-kinds';
import type { Column } from './column-plan';
import type { Heading } from './read-heading';

/** One column while it is not yet settled what it holds. */
export interface Draft {
  readonly header: string;
  readonly heading: Heading;
  /** What its values say; null if they say nothing. */
  readonly kind: CellKind | null;
  /** Some of its values, without empty ones. */
  readonly cells: readonly string[];
  readonly column: Column;
}
