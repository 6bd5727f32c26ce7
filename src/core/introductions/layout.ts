import type { PausingWork } from '../pausing-work';
import { Lists } from './lists';
import type { Network } from './network';
import { NumberList } from './number-list';
import { rankRows, unranked, type Rows } from './rows';
import { traitOf, Traits } from './traits';
import { Units } from './units';

/** People drawn between two stops: some milliseconds on a phone. */
const BLOCK = 256;

/** A network as it was at some time, side by side in a few arrays, for the search. */
export interface Layout {
  readonly units: Units;
  readonly lists: Lists;
  readonly rows: Rows;
  readonly traits: Traits;
}

/** Counts in those who stand on the sides listed from a place on. */
function countIn(sizes: Int32Array, sides: NumberList, from: number): void {
  for (let at = from; at < sides.length; at++) {
    const side = sides.at(at);
    sizes[side] = (sizes[side] ?? 0) + 1;
  }
}

function* draw(network: Network, units: Units) {
  const traits = new Traits(units.people);
  const sides = new NumberList();
  const starts = new Int32Array(units.people + 1);
  const sizes = new Int32Array(2 * units.count);
  for (let number = 0; number < units.people; number++) {
    const start = sides.length;
    units.draw(network, number, sides);
    countIn(sizes, sides, start);
    traits.set(number, traitOf(network, number));
    starts[number + 1] = sides.length;
    if (number % BLOCK === BLOCK - 1) yield;
  }
  return { traits, starts, sizes, sides: sides.numbers };
}

/** A network as it is now, laid out for the search. */
export function* layOut(network: Network): PausingWork<Layout> {
  const units = Units.of(network);
  const { traits, starts, sizes, sides } = yield* draw(network, units);
  yield;
  const lists = yield* Lists.of(network, units, sizes);
  yield;
  const rows = unranked(starts, sides);
  yield* rankRows(rows, lists, traits);
  return { units, lists, rows, traits };
}
