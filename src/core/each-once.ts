/** Up to here a walk over what was seen is quicker than a set of it. */
const FEW = 8;

function hasDouble(items: readonly unknown[]): boolean {
  if (items.length > FEW) return new Set(items).size < items.length;
  return items.some((item, at) => items.indexOf(item) < at);
}

/** The items, each once, in the order in which they come first; a list without doubles is itself. */
export function eachOnce<T>(items: readonly T[]): readonly T[] {
  return hasDouble(items) ? [...new Set(items)] : items;
}
