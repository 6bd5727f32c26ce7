import type { PausingWork } from '../collections/pausing-work';

/** Who may sit together, by number: the numbers follow the paths, so a smaller one is a smaller path. */
export interface Seating {
  /** How many people there are. */
  readonly count: number;
  /** By `a * count + b`, both ways: what a meeting of the two is worth; 0 without a reason. */
  readonly scores: Int32Array;
  /** By the same place: 1 if the two must not sit together because they know each other. */
  readonly apart: Uint8Array;
  /** Groups that are not to be proposed again, by `groupKey`. */
  readonly unwanted: ReadonlySet<string>;
}

/** What tells a group from others. */
export function groupKey(members: readonly number[]): string {
  return [...members].sort((a, b) => a - b).join(' ');
}

/** A group, its members in the order of their numbers. */
export interface Group {
  readonly members: readonly number[];
  /** The sum of what its pairs are worth. */
  readonly score: number;
  /** Whether no group is better; false if the search stopped at its limit of steps. */
  readonly isExact: boolean;
}

/** Candidates looked at between two stops: a millisecond or so. */
const BLOCK = 20_000;

/** What a search may take, in candidates looked at; seconds on a phone. */
export const MAX_STEPS = 60_000_000;

interface Search {
  readonly seating: Seating;
  readonly size: number;
  /** Who is in question, in the order in which groups are gone through. */
  readonly order: readonly number[];
  /** By `number * size + n`: the sum of a person's n best pairs. */
  readonly tops: Int32Array;
  /** A group is of interest from this score on. */
  floor: number;
  found: readonly number[] | null;
  /** Whether the first group that reaches the floor is enough, or better ones are looked for. */
  readonly isFirstEnough: boolean;
  steps: number;
  readonly maxSteps: number;
}

function scoreOf({ seating }: Search, a: number, b: number): number {
  return seating.scores[a * seating.count + b] ?? 0;
}

/** What the best pairs of each are worth, summed from the best one on. */
function topsOf({ count, scores }: Seating, people: readonly number[], size: number): Int32Array {
  const tops = new Int32Array(count * size);
  for (const a of people) {
    const best = people
      .flatMap((b) => scores[a * count + b] ?? 0)
      .sort((x, y) => y - x)
      .slice(0, size - 1);
    let sum = 0;
    best.forEach((score, at) => {
      sum += score;
      tops[a * size + at + 1] = sum;
    });
  }
  return tops;
}

/** Somebody who can still join, with what that adds. */
interface Joining {
  readonly who: number;
  /** Their pairs with those who sit there already. */
  readonly gain: number;
}

/** Keeps the highest of a few numbers in falling order. */
function keepHighest(highest: number[], value: number): void {
  let at = highest.length - 1;
  if (value <= (highest[at] ?? 0)) return;
  for (; at > 0 && (highest[at - 1] ?? 0) < value; at--) highest[at] = highest[at - 1] ?? 0;
  highest[at] = value;
}

/**
 * What a group can reach at most: what it has, and the best who can join, each with their pairs
 * with those who sit there and half of their best pairs among those to come.
 */
function boundOf(
  search: Search,
  score: number,
  joining: readonly Joining[],
  seats: number,
): number {
  const highest = new Array<number>(seats).fill(0);
  for (const { who, gain } of joining)
    keepHighest(highest, 2 * gain + (search.tops[who * search.size + seats - 1] ?? 0));
  return score + Math.floor(highest.reduce((sum, each) => sum + each, 0) / 2);
}

/** Whether each of a group has a reason to meet one of the others. */
function hasReasons(search: Search, members: readonly number[]): boolean {
  return members.every((a) => members.some((b) => scoreOf(search, a, b) > 0));
}

function offer(search: Search, members: readonly number[], score: number): void {
  if (score < search.floor || !hasReasons(search, members)) return;
  if (search.seating.unwanted.has(groupKey(members))) return;
  search.found = [...members];
  search.floor = score + 1;
}

function isOver({ found, isFirstEnough, steps, maxSteps }: Search): boolean {
  return steps > maxSteps || (isFirstEnough && found !== null);
}

/** Those after a place of who can join, who do not know the one who sits down there. */
function joiningAfter(search: Search, joining: readonly Joining[], at: number): Joining[] {
  const { count, apart, scores } = search.seating;
  const own = (joining[at]?.who ?? 0) * count;
  const left: Joining[] = [];
  for (let later = at + 1; later < joining.length; later++) {
    const next = joining[later];
    if (next === undefined || apart[own + next.who] === 1) continue;
    left.push({ who: next.who, gain: next.gain + (scores[own + next.who] ?? 0) });
  }
  search.steps += joining.length - at;
  return left;
}

/** Goes through all groups that have these members and others of those who can join. */
function* seat(
  search: Search,
  members: readonly number[],
  score: number,
  joining: readonly Joining[],
): PausingWork<void> {
  const seats = search.size - members.length;
  for (let at = 0; at + seats <= joining.length && !isOver(search); at++) {
    const { who, gain } = joining[at] ?? { who: 0, gain: 0 };
    const group = [...members, who];
    if (seats === 1) {
      offer(search, group, score + gain);
      continue;
    }
    const left = joiningAfter(search, joining, at);
    if (boundOf(search, score + gain, left, seats - 1) < search.floor) continue;
    if (seats > 2) yield;
    yield* seat(search, group, score + gain, left);
  }
}

/** Runs a search to its end, with a stop now and then. */
function* run(search: Search): PausingWork<readonly number[] | null> {
  let pause = BLOCK;
  const work = seat(
    search,
    [],
    0,
    search.order.map((who) => ({ who, gain: 0 })),
  );
  for (let step = work.next(); step.done !== true; step = work.next()) {
    if (search.steps < pause) continue;
    pause = search.steps + BLOCK;
    yield;
  }
  return search.found;
}

/**
 * The best group of a size: no two of it kept apart, each with a reason to meet one of the others.
 * Among equally good groups, the one with the smaller numbers. Null if there is none.
 *
 * Branch and bound, run twice: first people with the best pairs lead, which finds the best value
 * early; then in the order of numbers, where the first group with that value is the answer.
 * @param people the candidates, in rising order
 * @param maxSteps candidates looked at before the best group so far is taken
 */
export function* bestGroup(
  seating: Seating,
  people: readonly number[],
  size: number,
  maxSteps = MAX_STEPS,
): PausingWork<Group | null> {
  const tops = topsOf(seating, people, size);
  const topOf = (who: number): number => tops[who * size + size - 1] ?? 0;
  const able = people.filter((who) => topOf(who) > 0);
  const byTop = [...able].sort((a, b) => topOf(b) - topOf(a) || a - b);
  const both = { seating, size, tops, steps: 0, maxSteps, found: null };
  const byWorth: Search = { ...both, order: byTop, floor: 1, isFirstEnough: false };
  const found = yield* run(byWorth);
  if (found === null) return null;
  const score = byWorth.floor - 1;
  const inOrder = [...found].sort((a, b) => a - b);
  if (byWorth.steps > maxSteps) return { members: inOrder, score, isExact: false };
  const byNumber: Search = { ...both, order: able, floor: score, isFirstEnough: true };
  const first = yield* run(byNumber);
  if (byNumber.steps > maxSteps) return { members: inOrder, score, isExact: false };
  return { members: first ?? inOrder, score, isExact: true };
}
