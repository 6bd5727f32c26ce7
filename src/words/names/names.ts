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
