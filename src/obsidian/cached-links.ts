import { getLinkpath, type App, type CachedMetadata, type Pos } from 'obsidian';
import type { VaultLinks } from '../actions/ports';
import { urlIn } from '../core/merge/url-in-link';
import type { LinkPlace } from '../core/merge/rewrite-body-links';
import { basename } from '../core/notes/note-facts';

interface LinkOccurrence {
  readonly position: Pos;
  /** Null if the cache does not tell. */
  readonly original: string | null;
}

function referencesIn(cache: CachedMetadata): LinkOccurrence[] {
  const definitions = (cache.referenceLinks ?? []).map(({ position }) => position);
  return [
    ...[...(cache.links ?? []), ...(cache.embeds ?? [])],
    ...definitions.map((position) => ({ position, original: null })),
  ];
}

function isInTable({ sections = [] }: CachedMetadata, at: number): boolean {
  return sections.some(
    ({ type, position: { start, end } }) =>
      type === 'table' && start.offset <= at && at <= end.offset,
  );
}

function placeOf(written: string, from: number, isInTableCell: boolean): LinkPlace | null {
  const place = { from, to: from + written.length, isInTable: isInTableCell };
  if (/^!?\[\[/.test(written)) return { ...place, kind: 'wiki' };
  const url = urlIn(written);
  return url && { ...place, kind: 'url', from: from + url.from, to: from + url.to };
}

/** Whether a note has an open task, or one with a link in it if only those count. */
function hasOpenTask(
  { listItems = [], links = [] }: CachedMetadata,
  isLinkWanted: boolean,
): boolean {
  const open = listItems.filter(({ task }) => task === ' ');
  if (!isLinkWanted) return open.length > 0;
  return open.some(({ position: { start, end } }) =>
    links.some(
      ({ position: { start: at } }) => start.offset <= at.offset && at.offset <= end.offset,
    ),
  );
}

/** The links that the app's metadata cache holds. Opens no file. */
export class CachedLinks implements VaultLinks {
  constructor(private readonly app: App) {}

  readonly resolve = (linkpath: string, source: string): string | null =>
    this.app.metadataCache.getFirstLinkpathDest(getLinkpath(linkpath), source)?.path ?? null;

  placesIn(path: string, text: string): readonly LinkPlace[] | null {
    const cache = this.app.metadataCache.getCache(path);
    const places: LinkPlace[] = [];
    for (const { position, original } of cache ? referencesIn(cache) : []) {
      const [from, to] = [position.start.offset, position.end.offset];
      const written = text.slice(from, to);
      if (original !== null && written !== original) return null;
      const place = placeOf(written, from, cache !== null && isInTable(cache, from));
      if (place) places.push(place);
    }
    return cache && places;
  }

  /**
   * Besides those that the app counts, notes whose properties hold the name amid other text, and
   * every canvas: of these the app tells nothing.
   */
  mayLinkTo(path: string): Promise<readonly string[]> {
    const { metadataCache, vault } = this.app;
    const name = JSON.stringify(basename(path)).slice(1, -1).toLowerCase();
    const mayLink = (source: string): boolean =>
      metadataCache.resolvedLinks[source]?.[path] !== undefined ||
      JSON.stringify(metadataCache.getCache(source)?.frontmatter ?? {})
        .toLowerCase()
        .includes(name);
    const files = vault
      .getFiles()
      .filter(({ path: source, extension }) =>
        extension === 'md' ? mayLink(source) : extension === 'canvas',
      );
    return Promise.resolve(files.map((file) => file.path).sort());
  }

  mayHoldPromises(isPerson: (path: string) => boolean): Promise<readonly string[]> {
    const { metadataCache, vault } = this.app;
    const paths = vault.getMarkdownFiles().flatMap(({ path }) => {
      const cache = metadataCache.getCache(path);
      return cache?.listItems && hasOpenTask(cache, !isPerson(path)) ? [path] : [];
    });
    return Promise.resolve(paths.sort());
  }
}
