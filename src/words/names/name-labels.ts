/** What to call people in a list: by name, with the folder where several have the same. */
export function nameLabels(
  people: Iterable<{ readonly path: string; readonly name: string }>,
): (person: { readonly path: string; readonly name: string }) => string {
  const paths = new Map<string, Set<string>>();
  for (const { name, path } of people) paths.set(name, (paths.get(name) ?? new Set()).add(path));
  return ({ name, path }) =>
    (paths.get(name)?.size ?? 0) > 1 ? `${name} (${path.replace(/\/?[^/]*$/, '') || path})` : name;
}
