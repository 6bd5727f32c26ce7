/**
 * Those who come first of many: none of the others is sorted.
 * @param most how many at most, few
 */
export function firstOf<T>(
  items: Iterable<T>,
  most: number,
  isBefore: (a: T, b: T) => boolean,
): readonly T[] {
  const first: T[] = [];
  for (const item of items) {
    let place = first.length;
    while (place > 0 && isBefore(item, first[place - 1] ?? item)) place--;
    first.splice(place, 0, item);
    if (first.length > most) first.pop();
  }
  return first;
}
