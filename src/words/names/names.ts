import { callName } from './call-name';

/** What to call a person in a sentence: as in a greeting, else by the whole name. */
function firstName(name: string): string {
  return callName(name).text || name;
}

/** What to call two people in one sentence: full names where the first names are the same. */
export function shortNames(a: string, b: string): [string, string] {
  const [one, other] = [firstName(a), firstName(b)];
  return one === other ? [a, b] : [one, other];
}
