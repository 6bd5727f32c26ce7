import { parseArgs } from 'node:util';
import type { Programs } from './rows/programs';

export interface BenchOptions {
  /** Numbers of people, one vault each. */
  readonly sizes: readonly number[];
  readonly isJson: boolean;
  readonly programs: Programs;
}

const [SMALL, LARGE] = [1_000, 10_000];

function sizesFor(people: string | undefined, isQuick: boolean): number[] {
  if (people === undefined) return isQuick ? [SMALL] : [SMALL, LARGE];
  const size = Number(people);
  // Fewer have no lists worth timing.
  if (!Number.isInteger(size) || size < 10) throw new Error('--people= takes a number from 10');
  return [size];
}

/** Reads the command line; the programs to run are given by scripts/bench.mjs. */
export function readOptions(words: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...words],
    options: {
      people: { type: 'string' },
      quick: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      acquaint: { type: 'string', default: '' },
      'read-and-parse': { type: 'string', default: '' },
    },
  });
  return {
    sizes: sizesFor(values.people, values.quick),
    isJson: values.json,
    programs: { acquaint: values.acquaint, readAndParse: values['read-and-parse'] },
  };
}
