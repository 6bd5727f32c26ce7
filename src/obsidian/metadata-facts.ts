import type { CachedMetadata, LinkCache, ListItemCache, Pos, SectionCache } from 'obsidian';
import type { NoteFacts, PropertyLink, ResolvedLink } from '../core/notes/note-facts';
import type { PropertyTable } from '../core/people/properties';
import { linksInProperties } from '../core/people/property-links';
import { countBefore } from '../core/collections/binary-search';

/** Resolves a link as the app does. */
type Resolve = (linkpath: string, sourcePath: string) => string | null;

/** Shared by all notes: most have no links and no tags. */
const NONE: readonly never[] = [];

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

function isQuote({ type }: SectionCache): boolean {
  return type === 'blockquote' || type === 'callout';
}

// The cache has no links of code, and embeds stand apart (CachedMetadata.links, .embeds).
function countedLinks(cache: CachedMetadata): readonly LinkCache[] {
  const { links = NONE, sections = NONE, listItems = NONE } = cache;
  const isAnyOpen = links.length > 0 && listItems.some(({ task }) => task === ' ');
  // In most notes all of them count, and nothing has to be laid out to see it.
  if (!isAnyOpen && !sections.some(isQuote)) return links;
  const quotes = sections.filter(isQuote);
  const items = itemsOf(cache);
  return links
    .filter(({ position }) => !holds(quotes, position))
    .filter(({ position }) => !isInOpenTask(items, itemAt(items, position)));
}

/** The lines of a block without properties: `---` and `---`. */
const EMPTY_BLOCK_LINES = 1;

// A block that the app could not parse has a section but no properties. The cache does not tell
// it from one of comments alone, and no file is opened to find out.
function unreadable({ sections, frontmatter }: CachedMetadata): NoteFacts['unreadable'] {
  const [first] = sections ?? [];
  if (first?.type !== 'yaml' || frontmatter !== undefined) return null;
  const lines = first.position.end.line - first.position.start.line;
  return lines > EMPTY_BLOCK_LINES ? { code: 'unreadable' } : null;
}

/** How the links of a note are resolved. */
interface Reading {
  readonly resolve: Resolve;
  readonly table: PropertyTable;
}

/** A link whose target is looked for when it is asked for: of most links nobody asks. */
class CachedLink implements ResolvedLink {
  private found: string | null | undefined;

  constructor(
    readonly linkpath: string,
    readonly text: string,
    private readonly source: string,
    private readonly resolve: Resolve,
  ) {}

  get target(): string | null {
    if (this.found === undefined) this.found = this.resolve(this.linkpath, this.source);
    return this.found;
  }
}

class CachedPropertyLink extends CachedLink implements PropertyLink {
  key = '';
  isPlainText = false;
}

/** Facts that are worked out as far as they are asked for: most notes of a vault say nothing. */
class CachedFacts implements NoteFacts {
  readonly properties: Readonly<Record<string, unknown>>;
  private inProperties: readonly PropertyLink[] | null = null;
  private inBody: readonly ResolvedLink[] | null = null;

  constructor(
    readonly path: string,
    private readonly cache: CachedMetadata,
    private readonly reading: Reading,
  ) {
    this.properties = cache.frontmatter ?? {};
  }

  get propertyLinks(): readonly PropertyLink[] {
    const { resolve, table } = this.reading;
    this.inProperties ??= linksInProperties(
      this.properties,
      table,
      ({ linkpath, text }, key, isPlainText) => {
        const link = new CachedPropertyLink(linkpath, text, this.path, resolve);
        link.key = key;
        link.isPlainText = isPlainText;
        return link;
      },
    );
    return this.inProperties;
  }

  get bodyLinks(): readonly ResolvedLink[] {
    const { resolve } = this.reading;
    const counted = countedLinks(this.cache);
    this.inBody ??=
      counted.length === 0
        ? NONE
        : counted.map(
            ({ link, displayText = '' }) => new CachedLink(link, displayText, this.path, resolve),
          );
    return this.inBody;
  }

  get bodyTags(): readonly string[] {
    return this.cache.tags?.map(({ tag }) => tag.replace(/^#/, '')) ?? NONE;
  }

  get unreadable(): NoteFacts['unreadable'] {
    return unreadable(this.cache);
  }
}

/**
 * What the app's metadata cache holds of a note, as facts. Opens no file. To be read at once: what
 * is asked for later is as the app has it then.
 */
export function factsFromCache(path: string, cache: CachedMetadata, reading: Reading): NoteFacts {
  return new CachedFacts(path, cache, reading);
}
