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

/** What to call people in a list: by name, with the folder where several have the same. */
export function nameLabels(
  people: Iterable<{ readonly path: string; readonly name: string }>,
): (person: { readonly path: string; readonly name: string }) => string {
  const paths = new Map<string, Set<string>>();
  for (const { name, path } of people) paths.set(name, (paths.get(name) ?? new Set()).add(path));
  return ({ name, path }) =>
    (paths.get(name)?.size ?? 0) > 1 ? `${name} (${path.replace(/\/?[^/]*$/, '') || path})` : name;
}
