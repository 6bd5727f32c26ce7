import { getLinkpath, type App } from 'obsidian';

/** What the metadata cache tells of notes around a person, beyond the facts that the index keeps. */
export class LinkedNotes {
  constructor(private readonly app: App) {}

  resolve(linkpath: string, source: string): string | null {
    const file = this.app.metadataCache.getFirstLinkpathDest(getLinkpath(linkpath), source);
    return file?.path ?? null;
  }

  properties(path: string): Readonly<Record<string, unknown>> {
    return this.app.metadataCache.getCache(path)?.frontmatter ?? {};
  }

  links(from: string, to: string): boolean {
    return this.app.metadataCache.resolvedLinks[from]?.[to] !== undefined;
  }

  /** Notes with open tasks that link to a note, and the note itself. Opens no file. */
  withOpenTasks(path: string): string[] {
    const linking = Object.keys(this.app.metadataCache.resolvedLinks).filter(
      (source) => source !== path && this.links(source, path),
    );
    return [path, ...linking.sort()].filter((source) => this.hasOpenTask(source));
  }

  /** @returns how to stop hearing of notes that say something else now */
  subscribe(listener: (path: string) => void): () => void {
    const { metadataCache } = this.app;
    const tell = ({ path }: { readonly path: string }): void => {
      listener(path);
    };
    // The first comes with the text, the second when the links of it lead somewhere.
    const refs = [metadataCache.on('changed', tell), metadataCache.on('resolve', tell)];
    return () => {
      for (const ref of refs) metadataCache.offref(ref);
    };
  }

  private hasOpenTask(path: string): boolean {
    const items = this.app.metadataCache.getCache(path)?.listItems ?? [];
    return items.some(({ task }) => task === ' ');
  }
}
