import type * as real from 'obsidian';
import { getLinkpath } from './link-text';
import { folded } from './paths';

type Counts = Record<string, number>;

function targetsOf({ links, embeds, frontmatterLinks }: real.CachedMetadata): string[] {
  const references = [...(links ?? []), ...(embeds ?? []), ...(frontmatterLinks ?? [])];
  return references.map(({ link }) => getLinkpath(link)).filter((path) => path !== '');
}

function nameOf(path: string): string {
  return folded(path.slice(path.lastIndexOf('/') + 1)).replace(/\.md$/, '');
}

/**
 * Which note links where (obsidian.d.ts 4427–4439: from path to path, with the number of links;
 * links in properties count: the importer, SOURCES.md), and who links to a name.
 */
export class LinkTable {
  readonly resolved: Record<string, Counts> = {};
  readonly unresolved: Record<string, Counts> = {};
  private readonly linkers = new Map<string, Set<string>>();
  private readonly targets = new Map<string, readonly string[]>();

  constructor(private readonly resolve: (link: string, source: string) => string | undefined) {}

  /** The notes whose links may lead to a path, or have led there. */
  linkersOf(path: string): string[] {
    return [...(this.linkers.get(nameOf(path)) ?? [])];
  }

  set(source: string, cache: real.CachedMetadata | null): void {
    for (const target of this.targets.get(source) ?? [])
      this.linkers.get(nameOf(target))?.delete(source);
    const targets = cache ? targetsOf(cache) : [];
    this.targets.set(source, targets);
    Reflect.deleteProperty(this.resolved, source);
    Reflect.deleteProperty(this.unresolved, source);
    if (!cache) return;
    const [found, missing]: [Counts, Counts] = [{}, {}];
    for (const target of targets) {
      const name = nameOf(target);
      this.linkers.set(name, (this.linkers.get(name) ?? new Set()).add(source));
      const path = this.resolve(target, source);
      const counts = path === undefined ? missing : found;
      counts[path ?? target] = (counts[path ?? target] ?? 0) + 1;
    }
    this.resolved[source] = found;
    this.unresolved[source] = missing;
  }
}
