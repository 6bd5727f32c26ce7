import { existsSync } from 'node:fs';
import { join, posix } from 'node:path';
import type { VaultLinks } from '../actions/ports';
import { barePath, type Resolve } from '../core/merge/retarget-link';
import type { LinkPlace } from '../core/merge/rewrite-body-links';
import { basename, folderOf } from '../core/notes/note-facts';
import { linkResolver } from './link-resolver.mts';
import { noteFiles } from './note-files.mts';
import { readNoteFile } from './read-note-file.mts';
import type { SyntaxNodeRef } from '@lezer/common';
import { splitNote } from '../core/notes/split-note';
import { parseBody } from './body-facts.mts';

const HOLDS_URL: ReadonlySet<string> = new Set(['Link', 'Image', 'LinkReference']);

function kindOf({ name, node }: SyntaxNodeRef): LinkPlace['kind'] | null {
  if (name === 'WikiLink' || name === 'Embed') return 'wiki';
  return name === 'URL' && HOLDS_URL.has(node.parent?.name ?? '') ? 'url' : null;
}

/**
 * The positions of links and embeds in a note's body, including those in tasks and quotes; null if
 * not all of it could be read.
 */
export function linkPlaces(text: string): LinkPlace[] | null {
  const { bodyFrom } = splitNote(text);
  const places: LinkPlace[] = [];
  let tables = 0;
  const { tree, isWhole } = parseBody(text.slice(bodyFrom));
  if (!isWhole) return null;
  tree.iterate({
    enter: (node) => {
      if (node.name === 'Table') tables++;
      const kind = kindOf(node);
      const [from, to] = [node.from + bodyFrom, node.to + bodyFrom];
      if (kind) places.push({ kind, from, to, isInTable: tables > 0 });
      return kind === null;
    },
    leave: ({ name }) => {
      if (name === 'Table') tables--;
    },
  });
  return places;
}

function fold(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\u00a0/g, ' ')
    .toLowerCase();
}

/** The links of a folder of notes; also those to files that are no notes, by their path. */
export class FolderLinks implements VaultLinks {
  readonly resolve: Resolve;
  private readonly paths: readonly string[];

  /** @param root the vault's real path */
  constructor(private readonly root: string) {
    this.paths = noteFiles(root);
    const noteFor = linkResolver(this.paths);
    this.resolve = (linkpath, source) =>
      noteFor(linkpath, source) ?? this.attachment(barePath(linkpath), source);
  }

  placesIn(_path: string, text: string): readonly LinkPlace[] | null {
    return linkPlaces(text);
  }

  /** Notes that hold its name; in an escaped target (`%C3%A9`) nobody sees it. */
  mayLinkTo(path: string): Promise<readonly string[]> {
    const name = fold(basename(path));
    const mayLink = (source: string): boolean => {
      const file = readNoteFile(join(this.root, source));
      return file.kind === 'text' && (file.text.includes('%') || fold(file.text).includes(name));
    };
    return Promise.resolve(
      [...this.paths, ...noteFiles(this.root, '.canvas')].filter(mayLink).sort(),
    );
  }

  mayHoldPromises(isPerson: (path: string) => boolean): Promise<readonly string[]> {
    const mayHold = (path: string): boolean => {
      const file = readNoteFile(join(this.root, path));
      if (file.kind !== 'text' || !file.text.includes('[ ]')) return false;
      return isPerson(path) || file.text.includes('](') || file.text.includes('[[');
    };
    return Promise.resolve(this.paths.filter(mayHold));
  }

  private attachment(linkpath: string, source: string): string | null {
    if (!/[^/]\.[^./]+$/.test(linkpath) || /^[a-z]+:/i.test(linkpath)) return null;
    const places = [posix.join(folderOf(source), linkpath), posix.join('.', linkpath)]
      .map((place) => place.replace(/^\/+/, ''))
      .filter((place) => !place.startsWith('../'));
    return places.find((place) => existsSync(join(this.root, place))) ?? null;
  }
}
