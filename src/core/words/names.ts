// Titles stand before a name without being one.
const TITLE = /^(?:dr|prof|mr|mrs|ms|mx|sir|dame|rev|eng|ing)\.?$/i;

/** Whether the first word of a name is what its bearer is called by: so in Latin, Greek, Cyrillic. */
const FIRST_COMES_FIRST = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{M}'’.\s-]+$/u;

/** What to call a person in a sentence: the first name where the script says which part it is. */
export function firstName(name: string): string {
  if (!FIRST_COMES_FIRST.test(name)) return name;
  const words = name.split(/\s+/).filter((word) => !TITLE.test(word));
  const [first] = words;
  return first !== undefined && first.length > 1 && !first.endsWith('.') ? first : name;
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
