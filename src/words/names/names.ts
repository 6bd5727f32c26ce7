import { atOnce, inBlocks, type PausingWork } from '../../core/collections/pausing-work';
import { callName } from './call-name';

/** What to call a person in a sentence: as in a greeting, else by the whole name. */
function firstName(name: string): string {
  return callName(name).text || name;
}

/** What to call people in one text, with stops on the way where they are many. */
export function* shortenNames(names: readonly string[]): PausingWork<string[]> {
  const short: string[] = [];
  const times = new Map<string, number>();
  yield* inBlocks(names, (name) => {
    const first = firstName(name);
    short.push(first);
    times.set(first, (times.get(first) ?? 0) + 1);
  });
  return names.map((name, at) => {
    const first = short[at] ?? name;
    return times.get(first) === 1 ? first : name;
  });
}

/** What to call people in one text: full names where the first names are the same. */
export function shortNamesOf(names: readonly string[]): string[] {
  return atOnce(shortenNames(names));
}

/** What to call two people in one sentence. */
export function shortNames(a: string, b: string): [string, string] {
  const [one = a, other = b] = shortNamesOf([a, b]);
  return [one, other];
}
