import type { ReadingFault } from './fault';

/**
 * What the outside (Obsidian's metadata cache, a folder of files) tells about one note: the only
 * form in which notes reach the rules. Both hosts fill it in, so every rule holds in both.
 */
export interface NoteFacts {
  /** From the vault's root, with `/` and `.md`. */
  readonly path: string;
  /** The frontmatter as YAML read it; empty if the note has none or it is unreadable. */
  readonly properties: Readonly<Record<string, unknown>>;
  readonly propertyLinks: readonly PropertyLink[];
  /** Links that count: none from unchecked tasks, block quotes, code or embeds (docs/follow-ups.md). */
  readonly bodyLinks: readonly ResolvedLink[];
  /** Tags of the body, without `#`; those of the frontmatter stand in `properties`. */
  readonly bodyTags: readonly string[];
  /** Why the properties could not be read; null if they could. */
  readonly unreadable: ReadingFault | null;
}

export interface ResolvedLink {
  readonly linkpath: string;
  /** Path of the note it leads to; null if there is none. */
  readonly target: string | null;
  /** What a reader sees, if the host tells. */
  readonly text?: string;
}

export interface PropertyLink extends ResolvedLink {
  /** The property's name as the note writes it. */
  readonly key: string;
  readonly text: string;
  /** A plain text in a property that holds links: taken for the name of a note. */
  readonly isPlainText: boolean;
}

/** A note's file name without folder and extension. */
export function basename(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return name.endsWith('.md') ? name.slice(0, -3) : name.replace(/\.md$/i, '');
}

/** The folder of a path, without a slash at the end; empty for the vault's root. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
