import type { Options } from './command';

/** An option as code gives it: `true` is a flag, a list one value a line; null, false: not given. */
export type OptionInput = string | number | boolean | readonly string[] | null | undefined;

/** As the command line writes a value; null for one that is not given. */
function written(value: OptionInput): string | null {
  if (value === null || value === undefined || value === false) return null;
  if (typeof value === 'object') return value.length === 0 ? null : value.map(String).join('\n');
  return String(value);
}

/** Options as the command line has them. */
export function optionsOf(given: Readonly<Record<string, OptionInput>>): Options {
  return Object.fromEntries(
    Object.entries(given).flatMap(([name, value]) => {
      const text = written(value);
      return text === null ? [] : [[name, text] as const];
    }),
  );
}
