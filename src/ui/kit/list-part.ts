/** A list that stands in a view of its own, or in Home: drawn from the index and the day. */
export interface ListPart {
  draw(): void;
  /**
   * Focuses the place to go on from: the row last focused, else the first, else what there is to
   * do.
   */
  takeFocus(): void;
  /** Focuses the search; a list without a search has none. */
  find?(): void;
  close(): void;
}
