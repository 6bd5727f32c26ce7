import type { PausingWork } from '../collections/pausing-work';
import type { Graph } from './graph';

/** Up to here each person is a start of shortest paths; above, evenly spaced ones are. */
const MOST_EXACT = 2_000;
const SAMPLE = 500;

/** Everybody's neighbours one after the other in one array: paths go through all of them, again and again. */
class FlatGraph {
  private readonly all: Int32Array;
  /** By person, where their neighbours begin; one extra entry at the end. */
  private readonly starts: Int32Array;

  constructor({ neighbours }: Graph) {
    this.starts = new Int32Array(neighbours.length + 1);
    for (const [number, own] of neighbours.entries())
      this.starts[number + 1] = this.start(number) + own.length;
    this.all = new Int32Array(this.start(neighbours.length));
    for (const [number, own] of neighbours.entries()) this.all.set(own, this.start(number));
  }

  /** Where a person's neighbours begin; they end where the next person's begin. */
  start(number: number): number {
    return this.starts[number] ?? 0;
  }

  at(place: number): number {
    return this.all[place] ?? 0;
  }
}

/** Shortest paths from one person, and what each other person carries of them. */
class Paths {
  private readonly graph: FlatGraph;
  private readonly distance: Int32Array;
  /** How many shortest paths lead to each. */
  private readonly count: Float64Array;
  private readonly carried: Float64Array;
  private readonly queue: Int32Array;

  constructor(graph: Graph) {
    const { length } = graph.people;
    this.graph = new FlatGraph(graph);
    this.distance = new Int32Array(length);
    this.count = new Float64Array(length);
    this.carried = new Float64Array(length);
    this.queue = new Int32Array(length);
  }

  /** Adds what others carry of the paths from a start, by Brandes' accumulation (2001). */
  addFrom(start: number, sums: Float64Array): void {
    const reached = this.walk(start);
    for (let at = reached - 1; at > 0; at--) {
      const number = this.queue[at] ?? 0;
      this.passOn(number);
      sums[number] = (sums[number] ?? 0) + (this.carried[number] ?? 0);
    }
  }

  /** @returns how many were reached; the queue has them by distance */
  private walk(start: number): number {
    this.distance.fill(-1);
    this.count.fill(0);
    this.carried.fill(0);
    this.distance[start] = 0;
    this.count[start] = 1;
    this.queue[0] = start;
    let end = 1;
    for (let at = 0; at < end; at++) {
      const number = this.queue[at] ?? 0;
      const next = (this.distance[number] ?? 0) + 1;
      const last = this.graph.start(number + 1);
      for (let place = this.graph.start(number); place < last; place++) {
        const other = this.graph.at(place);
        if (this.distance[other] === -1) {
          this.distance[other] = next;
          this.queue[end++] = other;
        }
        if (this.distance[other] === next)
          this.count[other] = (this.count[other] ?? 0) + (this.count[number] ?? 0);
      }
    }
    return end;
  }

  /** Passes a person's share on to those who are nearer to the start. */
  private passOn(number: number): void {
    const before = (this.distance[number] ?? 0) - 1;
    const share = (1 + (this.carried[number] ?? 0)) / (this.count[number] ?? 1);
    const last = this.graph.start(number + 1);
    for (let place = this.graph.start(number); place < last; place++) {
      const other = this.graph.at(place);
      if (this.distance[other] === before)
        this.carried[other] = (this.carried[other] ?? 0) + share * (this.count[other] ?? 0);
    }
  }
}

/**
 * The share of shortest paths between two others that lead over each person, from 0 to 1 (Freeman
 * 1977). Exact for up to 2,000 people; above, from 500 evenly spaced starts (Brandes, Pich 2007).
 */
export function* betweennessOf(graph: Graph): PausingWork<Float64Array> {
  const people = graph.people.length;
  const sums = new Float64Array(people);
  const starts = people <= MOST_EXACT ? people : SAMPLE;
  const paths = new Paths(graph);
  for (let at = 0; at < starts; at++) {
    paths.addFrom(Math.floor((at * people) / starts), sums);
    yield;
  }
  // Each pair is counted from both ends; with fewer than three people there is nobody between.
  const pairs = (people - 1) * (people - 2) * (starts / people);
  return people < 3 ? sums : sums.map((sum) => sum / pairs);
}
