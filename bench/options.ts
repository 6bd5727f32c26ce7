import { parseArgs } from 'node:util';
import type { BuiltPlugin } from './rows/load-rows';
import type { Programs } from './rows/programs';
import { REGIMES, type Regime } from './synthetic/world';

export interface BenchOptions {
  /** Numbers of people, one vault each. */
  readonly sizes: readonly number[];
  readonly isJson: boolean;
  /** What the people are like. */
  readonly regime: Regime;
  readonly programs: Programs;
  readonly plugin: BuiltPlugin;
  /** The script that draws the list, for a browser. */
  readonly list: string;
}

const [SMALL, LARGE] = [1_000, 10_000];

function sizesFor(people: string | undefined, isQuick: boolean): number[] {
  if (people === undefined) return isQuick ? [SMALL] : [SMALL, LARGE];
  const size = Number(people);
  // Fewer have no lists worth timing.
  if (!Number.isInteger(size) || size < 10) throw new Error('--people= takes a number from 10');
  return [size];
}

function regimeNamed(name: string): Regime {
  const regime = Object.entries(REGIMES).find(([known]) => known === name)?.[1];
  if (!regime) throw new Error(`--regime= takes one of ${Object.keys(REGIMES).join(', ')}`);
  return regime;
}

/** Reads the command line; the programs to run are given by scripts/bench.mjs. */
export function readOptions(words: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...words],
    options: {
      people: { type: 'string' },
      regime: { type: 'string', default: 'zipf' },
      quick: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      list: { type: 'string', default: '' },
      plugin: { type: 'string', default: '' },
      'bytes-at-load': { type: 'string', default: '' },
      acquaint: { type: 'string', default: '' },
      'read-and-parse': { type: 'string', default: '' },
    },
  });
  return {
    sizes: sizesFor(values.people, values.quick),
    isJson: values.json,
    regime: regimeNamed(values.regime),
    list: values.list,
    plugin: { path: values.plugin, bytesAtLoad: Number(values['bytes-at-load']) },
    programs: { acquaint: values.acquaint, readAndParse: values['read-and-parse'] },
  };
}
