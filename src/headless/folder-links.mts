import { existsSync } from 'node:fs';
import { join, posix } from 'node:path';
import type { VaultLinks } from '../actions/ports';
import { barePath, type Resolve } from '../core/merge/retarget-link';
import type { LinkPlace } from '../core/merge/rewrite-body-links';
import { basename, folderOf } from '../core/notes/note-facts';
import { linkPlaces } from './link-places.mts';
import { linkResolver } from './link-resolver.mts';
import { noteFiles } from './note-files.mts';
import { readNoteFile } from './read-note-file.mts';

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
