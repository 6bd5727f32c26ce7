import type { PausingWork } from '../collections/pausing-work';

/** Numbers counted between two stops: some milliseconds on a phone. */
const BLOCK = 4096;

/** Where each of so many things begins when they are laid one after the other. */
function startsOf(sizes: Int32Array): Int32Array {
  const starts = new Int32Array(sizes.length + 1);
  let end = 0;
  for (let at = 0; at < sizes.length; at++) starts[at + 1] = end += sizes[at] ?? 0;
  return starts;
}

/** Numbers from 0, by class from the first to the last, where `classOf` has so many. */
export function* byClass(
  count: number,
  classes: number,
  classOf: (number: number) => number,
): PausingWork<Int32Array> {
  const sizes = new Int32Array(classes);
  const own = new Int32Array(count);
  for (let number = 0; number < count; number++) {
    const place = (own[number] = classOf(number));
    sizes[place] = (sizes[place] ?? 0) + 1;
    if (number % BLOCK === BLOCK - 1) yield;
  }
  return inPlace(own, startsOf(sizes));
}

/** Numbers by where each has its place; `next` says where the first of each class has it. */
function inPlace(own: Int32Array, next: Int32Array): Int32Array {
  const order = new Int32Array(own.length);
  for (let number = 0; number < own.length; number++) {
    const place = own[number] ?? 0;
    const to = next[place] ?? 0;
    next[place] = to + 1;
    order[to] = number;
  }
  return order;
}
