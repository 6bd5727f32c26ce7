import { spawnSync } from 'node:child_process';
import type { VaultPlan } from '../options';
import { percentile } from '../measure';

/** What happens once after the app has started, in milliseconds. */
export interface FreshStart {
  readonly index: number;
  /** The first list of introductions, with all that is made for it. */
  readonly firstList: number;
  /** The longest that the first list keeps the app from its turn. */
  readonly longestPiece: number;
  /** What index and introductions keep, beyond the facts. */
  readonly bytesPerPerson: number;
}

const FIGURES = ['index', 'firstList', 'longestPiece', 'bytesPerPerson'] as const;

/** Started so often; the median counts. */
const STARTS = 3;

function isFreshStart(value: unknown): value is FreshStart {
  return typeof value === 'object' && value !== null && FIGURES.every((name) => name in value);
}

function runOnce(program: string, words: readonly string[]): FreshStart {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--expose-gc', program, ...words],
    { encoding: 'utf8' },
  );
  const figures: unknown = status === 0 ? JSON.parse(stdout) : null;
  if (!isFreshStart(figures)) throw new Error(`${program} failed: ${stderr}`);
  return figures;
}

/** Starts afresh, in a process each, where nothing has been run and made quick before. */
export function freshStart(program: string, seed: number, plan: VaultPlan): FreshStart {
  const words = [String(seed), String(plan.people), plan.regime];
  const starts = Array.from({ length: STARTS }, () => runOnce(program, words));
  const median = (name: (typeof FIGURES)[number]): number =>
    percentile(
      starts.map((start) => start[name]),
      0.5,
    );
  return {
    index: median('index'),
    firstList: median('firstList'),
    longestPiece: median('longestPiece'),
    bytesPerPerson: median('bytesPerPerson'),
  };
}
