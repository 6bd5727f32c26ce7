import type { CachedMetadata, LinkCache, ListItemCache, Pos, SectionCache } from 'obsidian';
import type { NoteFacts, ResolvedLink } from '../core/notes/note-facts';
import { CANNOT_BE_READ } from '../core/people/unreadable';
import type { PropertyTable } from '../core/people/properties';
import { linksInProperties } from '../core/people/property-links';
import { countBefore } from '../core/collections/binary-search';

/** Resolves a link as the app does. */
type Resolve = (linkpath: string, sourcePath: string) => string | null;

/** The list items of a note, in order, and by the line they start on. */
interface Items {
  readonly all: readonly ListItemCache[];
  readonly byLine: ReadonlyMap<number, ListItemCache>;
}

function itemsOf({ listItems = [] }: CachedMetadata): Items {
  return {
    all: listItems,
    byLine: new Map(listItems.map((item) => [item.position.start.line, item])),
  };
}

/** The list item that starts last before a line is the innermost that holds it. */
function itemAt({ all }: Items, { start }: Pos): ListItemCache | null {
  const count = countBefore(all, ({ position }) => position.start.line <= start.line);
  for (let at = count - 1; at >= 0; at--) {
    const item = all[at];
    if (item && item.position.end.line >= start.line) return item;
  }
  return null;
}

/** Whether an item stands in an unchecked task: its own mark decides, else that of its parent. */
function isInOpenTask({ all, byLine }: Items, item: ListItemCache | null): boolean {
  for (let at = item, steps = 0; at && steps <= all.length; steps++) {
    if (at.task !== undefined) return at.task === ' ';
    at = byLine.get(at.parent) ?? null; // a parent below zero is the list itself
  }
  return false;
}

function holds(sections: readonly SectionCache[], { start }: Pos): boolean {
  return sections.some(
    ({ position }) => position.start.offset <= start.offset && position.end.offset >= start.offset,
  );
}

// The cache has no links of code, and embeds stand apart (CachedMetadata.links, .embeds).
function countedLinks(cache: CachedMetadata): readonly LinkCache[] {
  const { links = [], sections = [] } = cache;
  if (links.length === 0) return [];
  const quotes = sections.filter(({ type }) => type === 'blockquote' || type === 'callout');
  const items = itemsOf(cache);
  return links
    .filter(({ position }) => !holds(quotes, position))
    .filter(({ position }) => !isInOpenTask(items, itemAt(items, position)));
}

/** The lines of a block without properties: `---` and `---`. */
const EMPTY_BLOCK_LINES = 1;

// A block that the app could not parse has a section but no properties. The cache does not tell
// it from one of comments alone, and no file is opened to find out.
function unreadable({ sections, frontmatter }: CachedMetadata): string | null {
  const [first] = sections ?? [];
  if (first?.type !== 'yaml' || frontmatter !== undefined) return null;
  const lines = first.position.end.line - first.position.start.line;
  return lines > EMPTY_BLOCK_LINES ? CANNOT_BE_READ : null;
}

/** What the app's metadata cache holds of a note, as facts. Opens no file. */
export function factsFromCache(
  path: string,
  cache: CachedMetadata,
  { resolve, table }: { resolve: Resolve; table: PropertyTable },
): NoteFacts {
  const properties: Readonly<Record<string, unknown>> = cache.frontmatter ?? {};
  const resolved = (linkpath: string): ResolvedLink => ({
    linkpath,
    target: resolve(linkpath, path),
  });
  return {
    path,
    properties,
    propertyLinks: linksInProperties(properties, table).map((link) => ({
      ...link,
      ...resolved(link.linkpath),
    })),
    bodyLinks: countedLinks(cache).map(({ link, displayText: text }) =>
      text === undefined ? resolved(link) : { ...resolved(link), text },
    ),
    bodyTags: (cache.tags ?? []).map(({ tag }) => tag.replace(/^#/, '')),
    unreadable: unreadable(cache),
  };
}
