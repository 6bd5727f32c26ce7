import { spawnSync } from 'node:child_process';
import { percentile } from '../measure';
import type { VaultPlan } from '../options';

/** Measured so often, in a process each; the median counts. */
const RUNS = 3;

function runOnce(program: string, words: readonly string[]): number {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--expose-gc', program, ...words],
    { encoding: 'utf8' },
  );
  const bytes = status === 0 ? Number(stdout) : Number.NaN;
  if (!Number.isFinite(bytes)) throw new Error(`${program} failed: ${stderr}`);
  return bytes;
}

/** How many bytes a person index and introductions keep beyond the facts of the notes. */
export function bytesKept(program: string, seed: number, { people, regime }: VaultPlan): number {
  const words = [String(seed), String(people), regime];
  return percentile(
    Array.from({ length: RUNS }, () => runOnce(program, words)),
    0.5,
  );
}
