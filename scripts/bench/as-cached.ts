import type { NoteFacts, ResolvedLink } from '../../src/core/notes/note-facts';

/**
 * Facts as the app's metadata cache has them: made of texts of their own, not of slices of a note;
 * and a link's target is the path itself, which there is the one that the file has.
 */
export function asCached(all: readonly NoteFacts[]): NoteFacts[] {
  const own = structuredClone(all.map(({ path }) => path));
  const paths = new Map(own.map((path) => [path, path]));
  const leading = <Link extends ResolvedLink>(link: Link): Link => {
    const { target } = link;
    return { ...link, target: target === null ? null : (paths.get(target) ?? target) };
  };
  return all.map((facts) => {
    const copy = structuredClone(facts);
    return {
      ...copy,
      path: paths.get(facts.path) ?? facts.path,
      propertyLinks: copy.propertyLinks.map(leading),
      bodyLinks: copy.bodyLinks.map(leading),
    };
  });
}
