import type { PausingWork } from '../collections/pausing-work';
import { Lists } from './lists';
import type { Network } from './network';
import { NumberList } from './number-list';
import { rankRows, unranked, type Rows } from './rows';
import { traitOf, Traits } from './traits';
import { Units } from './units';

/** People drawn between two stops: some milliseconds on a phone. */
const BLOCK = 256;

/** Sides counted between two stops. */
const SIDES_BLOCK = 2 ** 15;

/** A network as it was at some time, side by side in a few arrays, for the search. */
export interface Layout {
  readonly units: Units;
  readonly lists: Lists;
  readonly rows: Rows;
  readonly traits: Traits;
}

/** How many stand on each side. */
function* sizesOf(sides: Int32Array, count: number): PausingWork<Int32Array> {
  const sizes = new Int32Array(count);
  for (let at = 0; at < sides.length; at++) {
    const side = sides[at] ?? 0;
    sizes[side] = (sizes[side] ?? 0) + 1;
    if (at % SIDES_BLOCK === SIDES_BLOCK - 1) yield;
  }
  return sizes;
}

function* draw(network: Network, units: Units) {
  const traits = new Traits(units.people);
  const sides = new NumberList(units.sidesOfAll(network));
  yield;
  const starts = new Int32Array(units.people + 1);
  for (let number = 0; number < units.people; number++) {
    units.draw(network, number, sides);
    traits.set(number, traitOf(network, number));
    starts[number + 1] = sides.length;
    if (number % BLOCK === BLOCK - 1) yield;
  }
  return { traits, starts, sides: sides.numbers };
}

/** A network as it is now, laid out for the search. */
export function* layOut(network: Network): PausingWork<Layout> {
  const units = new Units(network);
  yield;
  const { traits, starts, sides } = yield* draw(network, units);
  yield;
  const sizes = yield* sizesOf(sides, 2 * units.count);
  const lists = yield* Lists.of(units, sizes);
  yield;
  const rows = unranked(starts, sides);
  yield* rankRows(rows, lists, traits);
  return { units, lists, rows, traits };
}
