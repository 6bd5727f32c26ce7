import type { NoteFacts, ResolvedLink } from '../src/core/note-facts';
import { PeopleIndex } from '../src/core/people-index/people-index';
import { propertyTable } from '../src/core/person/properties';
import { DEFAULT_SETTINGS } from '../src/core/settings';
import { linkResolver } from '../src/headless/link-resolver';
import { readFacts } from '../src/headless/read-facts';
import type { SyntheticNote } from './synthetic/note';

/**
 * Facts made of texts of their own, as the app's are, not of slices of a note; and a link's target is
 * the path itself, which there is the one that the file has.
 */
function asCached(facts: NoteFacts, paths: ReadonlyMap<string, string>): NoteFacts {
  const own = structuredClone(facts);
  const leading = <Link extends ResolvedLink>(link: Link): Link => {
    const { target } = link;
    return { ...link, target: target === null ? null : (paths.get(target) ?? target) };
  };
  return {
    ...own,
    path: paths.get(facts.path) ?? facts.path,
    propertyLinks: own.propertyLinks.map(leading),
    bodyLinks: own.bodyLinks.map(leading),
  };
}

/** The facts of notes in memory: what the app's metadata cache would hold. */
export function factsOf(notes: readonly SyntheticNote[]): NoteFacts[] {
  const paths = structuredClone(notes.map(({ path }) => path));
  const reading = {
    resolve: linkResolver(paths),
    table: propertyTable(DEFAULT_SETTINGS.propertyNames),
  };
  const known = new Map(paths.map((path) => [path, path]));
  return notes.map(({ path, text }) =>
    asCached(readFacts(path, { kind: 'text', text }, reading), known),
  );
}

export function indexOf(facts: readonly NoteFacts[]): PeopleIndex {
  const index = new PeopleIndex(DEFAULT_SETTINGS);
  index.update(facts.map((each) => ({ kind: 'set', facts: each })));
  index.markReady();
  return index;
}
