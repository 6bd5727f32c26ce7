import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { AppPlan } from './app/bench-app';
import type { BuiltPlugin } from './rows/load-rows';
import type { Programs } from './rows/programs';
import { isRegimeName, REGIMES, type RegimeName } from './synthetic/world';

/** A synthetic vault to measure on. */
export interface VaultPlan {
  readonly people: number;
  /** What the people are like. */
  readonly regime: RegimeName;
  /** Only what goals for introductions are about: the rest takes long, and is measured elsewhere. */
  readonly isForIntroductions?: boolean;
}

export interface BenchOptions {
  /** From the smallest to the largest of one regime, then those of others. */
  readonly vaults: readonly VaultPlan[];
  readonly isJson: boolean;
  readonly programs: Programs;
  readonly plugin: BuiltPlugin;
  /** The script that draws the list, for a browser. */
  readonly list: string;
  /** What to measure in a browser that has the engine of the app; null where nothing is. */
  readonly app: Omit<AppPlan, 'seed'> | null;
  /** Only how steeply work grows with the number of people. */
  readonly isGrowthOnly: boolean;
  /** Another built plugin to be measured side by side with ours, and nothing else; null for none. */
  readonly beside: { readonly folder: string; readonly root: string; readonly most: number } | null;
}

const [SMALL, LARGE, LARGER, HUGE] = [1_000, 10_000, 20_000, 100_000];

/** All sizes that goals are for, and all regimes: takes half an hour. */
const FULL: readonly VaultPlan[] = [
  ...[SMALL, LARGE].map((people) => ({ people, regime: 'zipf' }) as const),
  ...[LARGER, HUGE].map(
    (people) => ({ people, regime: 'zipf', isForIntroductions: true }) as const,
  ),
  { people: LARGE, regime: 'flat', isForIntroductions: true },
  { people: LARGE, regime: 'dense', isForIntroductions: true },
];

function sizesFor(people: string | undefined, isQuick: boolean): number[] {
  if (people === undefined) return isQuick ? [SMALL] : [SMALL, LARGE];
  const size = Number(people);
  // Fewer have no lists worth timing.
  if (!Number.isInteger(size) || size < 10) throw new Error('--people= takes a number from 10');
  return [size];
}

function regimeNamed(name: string): RegimeName {
  if (isRegimeName(name)) return name;
  throw new Error(`--regime= takes one of ${Object.keys(REGIMES).join(', ')}`);
}

function besideOf(
  { beside, plugin }: { readonly beside?: string | undefined; readonly plugin: string },
  sizes: readonly number[],
): BenchOptions['beside'] {
  if (beside === undefined) return null;
  return { folder: resolve(beside), root: dirname(plugin), most: Math.max(...sizes) };
}

/** Reads the command line; the programs to run are given by scripts/bench.mjs. */
export function readOptions(words: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...words],
    options: {
      people: { type: 'string' },
      regime: { type: 'string', default: 'zipf' },
      quick: { type: 'boolean', default: false },
      full: { type: 'boolean', default: false },
      beside: { type: 'string' },
      growth: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      list: { type: 'string', default: '' },
      plugin: { type: 'string', default: '' },
      'bytes-at-load': { type: 'string', default: '' },
      acquaint: { type: 'string', default: '' },
      'read-and-parse': { type: 'string', default: '' },
      memory: { type: 'string', default: '' },
      app: { type: 'string', default: '' },
    },
  });
  const regime = regimeNamed(values.regime);
  const sizes = sizesFor(values.people, values.quick);
  const isWithApp = values.full || (sizes.includes(LARGE) && regime === 'zipf');
  return {
    app: isWithApp ? { script: values.app, isWithGrowth: values.full } : null,
    vaults: values.full ? FULL : sizes.map((people) => ({ people, regime })),
    isGrowthOnly: values.growth,
    beside: besideOf(values, sizes),
    isJson: values.json,
    list: values.list,
    plugin: { path: values.plugin, bytesAtLoad: Number(values['bytes-at-load']) },
    programs: {
      acquaint: values.acquaint,
      readAndParse: values['read-and-parse'],
      memory: values.memory,
    },
  };
}
