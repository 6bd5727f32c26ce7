import { inBlocks, type PausingWork } from '../../core/collections/pausing-work';
import { callName } from './call-name';

/** What to call a person in a sentence: as in a greeting, else by the whole name. */
function firstName(name: string): string {
  return callName(name).text || name;
}

/** What to call people in one text: full names where the first names are the same. */
export function shortNamesOf(names: readonly string[]): string[] {
  const short = names.map(firstName);
  return names.map((name, at) => {
    const own = short[at] ?? name;
    return short.filter((other) => other === own).length > 1 ? name : own;
  });
}

/** What to call two people in one sentence. */
export function shortNames(a: string, b: string): [string, string] {
  const [one = a, other = b] = shortNamesOf([a, b]);
  return [one, other];
}

/** The same of many: who shares a first name with somebody else has the full name. */
export function* shortNamesOf(names: readonly string[]): PausingWork<string[]> {
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
