import type { PausingWork } from '../pausing-work';
import { byClass, startsOf } from './counting';
import { Features } from './features';
import type { Laid, Layout } from './layout';
import type { Network } from './network';
import { entriesOf, Rows } from './rows';
import { rankRows } from './rank-rows';
import { traitOf, Traits } from './traits';

/** People drawn, and people put into lists, between two stops: some milliseconds on a phone. */
const [DRAWN_BLOCK, LISTED_BLOCK] = [512, 8192];

/** Units, the most frequent first. */
function byFrequency(features: Features, starts: Int32Array): Int32Array {
  const sizes = new Int32Array(features.units);
  let most = 0;
  for (let list = 0; list < features.lists; list++) {
    const unit = features.unitOf(list);
    const size = (sizes[unit] ?? 0) + (starts[list + 1] ?? 0) - (starts[list] ?? 0);
    sizes[unit] = size;
    most = Math.max(most, size);
  }
  return byClass(features.units, most + 1, (unit) => most - (sizes[unit] ?? 0));
}

function placesIn(order: Int32Array): Int32Array {
  const places = new Int32Array(order.length);
  for (let at = 0; at < order.length; at++) places[order[at] ?? 0] = at;
  return places;
}

type Drawn = Pick<Laid, 'rows' | 'traits'>;

function* draw(network: Network, features: Features): PausingWork<Drawn> {
  let entries = 0;
  for (let number = 0; number < features.people; number++) {
    const member = network.member(number);
    if (member?.isEligible === true) entries += entriesOf(member, network.ties.of(number).size);
  }
  const rows = new Rows(features, features.people, entries);
  const traits = new Traits(features.people);
  for (let number = 0; number < features.people; number++) {
    const member = network.member(number);
    const isIn = member?.isEligible === true;
    rows.draw(number, isIn ? member : null, network.ties.of(number));
    if (isIn) traits.set(number, traitOf(network, member));
    if (number % DRAWN_BLOCK === DRAWN_BLOCK - 1) yield;
  }
  return { rows, traits };
}

/** People by list. */
function* invert(
  { lists: count, people: size }: Features,
  rows: Rows,
): PausingWork<Pick<Laid, 'people' | 'starts'>> {
  const { lists } = rows;
  const sizes = new Int32Array(count);
  for (const list of lists) sizes[list] = (sizes[list] ?? 0) + 1;
  const starts = startsOf(sizes);
  const next = starts.slice();
  const people = new Int32Array(lists.length);
  yield;
  for (let number = 0; number < size; number++) {
    if (number % LISTED_BLOCK === LISTED_BLOCK - 1) yield;
    const end = rows.start(number, 4);
    for (let at = rows.start(number, 0); at < end; at++) {
      const list = lists[at] ?? 0;
      const to = next[list] ?? 0;
      next[list] = to + 1;
      people[to] = number;
    }
  }
  return { people, starts };
}

function weightsOf(network: Network, features: Features): Int32Array {
  const weights = new Int32Array(features.lists);
  for (let list = 0; list < features.lists; list++)
    weights[list] = features.weightOf(network, features.unitOf(list));
  return weights;
}

/** A network as it is now, laid out for the search. */
export function* layOut(network: Network): PausingWork<Layout> {
  const features = Features.of(network);
  const drawn = yield* draw(network, features);
  const inverted = yield* invert(features, drawn.rows);
  yield;
  const order = byFrequency(features, inverted.starts);
  const weights = weightsOf(network, features);
  const laid = { features, ...drawn, ...inverted, weights, places: placesIn(order) };
  yield;
  const { ranked, bounds } = yield* rankRows(laid, order);
  return { ...laid, ranked, bounds };
}
