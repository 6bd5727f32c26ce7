/** A message to be looked over and sent by the user: nothing sends it by itself. */
export interface Draft {
  /** Email addresses; for a request to connect, the page of the person it is for. */
  readonly to: readonly string[];
  readonly subject: string;
  readonly body: string;
}
