import { addDays, isDay, type Day } from '../../../src/core/days/day';
import { drawNames } from './names';
import { Zipf, type Random } from './random';
import { Topics } from './topics';

function fixedDay(text: string): Day {
  if (!isDay(text)) throw new Error(`${text} is no day`);
  return text;
}

/** The day on which the synthetic notes are read. */
export const TODAY = fixedDay('2026-11-05');

const PLACES = 200;

/** What people are like: what engines do well or badly with depends on it. */
export interface Regime {
  /** How much more frequent common topics are than rare ones. */
  readonly exponent: number;
  /** Acquaintances that a note names at most. */
  readonly knows: number;
}

export const REGIMES = {
  zipf: { exponent: 1, knows: 3 },
  flat: { exponent: 0.7, knows: 3 },
  dense: { exponent: 1, knows: 40 },
} as const;

export type RegimeName = keyof typeof REGIMES;

export function isRegimeName(name: string): name is RegimeName {
  return Object.hasOwn(REGIMES, name);
}

/** What all notes of one vault are drawn from. */
export interface World {
  readonly random: Random;
  /** One a person, by number. */
  readonly names: readonly string[];
  readonly topics: Topics;
  readonly places: Zipf;
  readonly regime: Regime;
}

export function makeWorld(random: Random, people: number, regime: Regime): World {
  return {
    random,
    names: drawNames(random, people),
    topics: new Topics(random, people, regime.exponent),
    places: new Zipf(PLACES),
    regime,
  };
}

export function nameOf({ names }: World, number: number): string {
  return names[number] ?? '';
}

export function dayBefore({ random }: World, mostDays: number): Day {
  return addDays(TODAY, -random.between(0, mostDays));
}

/** Somebody whom a person can know: mostly of the same circle, sometimes anybody. */
export function somebodyNear({ random, names }: World, number: number): number {
  if (random.happens(0.2)) return random.below(names.length);
  const distance = random.between(1, 20) * (random.happens(0.5) ? 1 : -1);
  return (number + distance + names.length) % names.length;
}
