/**
 * The row that the Tab key stops at, of those that can: the one last focused; if that is gone, the
 * one that took its place; else the first.
 * @param stops the rows that can be stopped at, in order
 * @param before where the focused row was before the rows changed; -1 if none had the focus
 * @returns -1 if there is none
 */
export function rowStop(
  stops: readonly number[],
  { own, before }: { readonly own: number; readonly before: number },
): number {
  if (own >= 0) return own;
  const [first = -1] = stops;
  if (before < 0) return first;
  return stops.find((at) => at >= before) ?? stops.at(-1) ?? -1;
}
