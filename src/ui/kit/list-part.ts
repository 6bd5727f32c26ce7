/** A list that stands in a view of its own, or in Home: drawn from the index and the day. */
export interface ListPart {
  draw(): void;
  /** Goes to where one goes on: the row last focused, else the first, else what there is to do. */
  takeFocus(): void;
  /** Goes to where one looks for somebody; a list without a search has none. */
  find?(): void;
  close(): void;
}
