/** Something to be timed, under the name its times are asked for by. */
export interface Contender {
  readonly name: string;
  readonly run: () => unknown;
  /**
   * How many equal pieces of work one run does; times are given for one of them. A fraction where a
   * run does only a part of one.
   */
  readonly pieces?: number;
}

export interface Plan {
  readonly warmUps: number;
  readonly rounds: number;
}

export const STEADY: Plan = { warmUps: 3, rounds: 7 };
/** For what takes seconds: a run that long warms itself up. */
export const SLOW: Plan = { warmUps: 1, rounds: 5 };
export const ONCE: Plan = { warmUps: 0, rounds: 1 };

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return ((low ?? Number.NaN) + (high ?? Number.NaN)) / 2;
}

/** The value that a share of the values, from 0 to 1, do not exceed. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.ceil(sorted.length * share) - 1] ?? Number.NaN;
}

export function millisecondsOf(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/** The times of contenders that ran side by side. */
export class Times {
  constructor(
    private readonly byName: ReadonlyMap<string, readonly number[]>,
    readonly plan: Plan,
  ) {}

  milliseconds(name: string): number {
    return median(this.of(name));
  }

  /** The median of the rounds' ratios: what slows a machine down slows both down. */
  ratio(name: string, against: string): number {
    const others = this.of(against);
    return median(this.of(name).map((time, round) => time / (others[round] ?? Number.NaN)));
  }

  private of(name: string): readonly number[] {
    const times = this.byName.get(name);
    if (!times) throw new Error(`nothing called ${name} was timed`);
    return times;
  }
}

/** Runs contenders in turns, round by round, after rounds that do not count. */
export function inRounds(contenders: readonly Contender[], plan: Plan): Times {
  const times = new Map<string, number[]>(contenders.map(({ name }) => [name, []]));
  for (let round = -plan.warmUps; round < plan.rounds; round++) {
    for (const { name, run, pieces = 1 } of contenders) {
      const time = millisecondsOf(run) / pieces;
      if (round >= 0) times.get(name)?.push(time);
    }
  }
  return new Times(times, plan);
}

/** The same, after a collection of what was done before. */
export function race(contenders: readonly Contender[], plan: Plan): Times {
  // Not before each run, nor where nothing warms up: a full collection throws away optimized code.
  if (plan.warmUps > 0) globalThis.gc?.();
  return inRounds(contenders, plan);
}

/** How long other threads go on sweeping, and take turns from what is measured. */
const SWEEPING = 500;

/** Collects what was done before, and waits until that is over. */
export async function settled(): Promise<void> {
  globalThis.gc?.();
  await new Promise((resolve) => setTimeout(resolve, SWEEPING));
}
