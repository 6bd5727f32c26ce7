/** A message to be looked over and sent by the user: nothing sends it by itself. */
export interface Draft {
  readonly to: readonly string[];
  readonly subject: string;
  readonly body: string;
}
