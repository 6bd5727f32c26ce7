import type { PausingWork } from '../collections/pausing-work';
import { InvertedIndex } from './inverted-index';
import type { Network } from './network';
import { NumberList } from './number-list';
import { sortVectors, unsortedVectors, type PersonVectors } from './person-vectors';
import { scoreExtraOf, ScoreExtras } from './score-extras';
import { Units } from './units';

/** People drawn between two stops: some milliseconds on a phone. */
const BLOCK = 256;

/** Sides counted between two stops. */
const SIDES_BLOCK = 2 ** 15;

/** A network as it was at some time, side by side in a few arrays, for the search. */
export interface Snapshot {
  readonly units: Units;
  readonly index: InvertedIndex;
  readonly vectors: PersonVectors;
  readonly extras: ScoreExtras;
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
  const extras = new ScoreExtras(units.people);
  const sides = new NumberList(units.sidesOfAll(network));
  yield;
  const starts = new Int32Array(units.people + 1);
  for (let number = 0; number < units.people; number++) {
    units.draw(network, number, sides);
    extras.set(number, scoreExtraOf(network, number));
    starts[number + 1] = sides.length;
    if (number % BLOCK === BLOCK - 1) yield;
  }
  return { extras, starts, sides: sides.numbers };
}

/** A network as it is now, laid out for the search. */
export function* takeSnapshot(network: Network): PausingWork<Snapshot> {
  const units = new Units(network);
  yield;
  const { extras, starts, sides } = yield* draw(network, units);
  yield;
  const sizes = yield* sizesOf(sides, 2 * units.count);
  const index = yield* InvertedIndex.of(units, sizes);
  yield;
  const vectors = unsortedVectors(starts, sides);
  yield* sortVectors(vectors, index, extras);
  return { units, index, vectors, extras };
}
