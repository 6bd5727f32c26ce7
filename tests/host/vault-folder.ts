import { watch, type Stats } from 'node:fs';
import { mkdir, readdir, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { Listing, StoredFile } from './obsidian/adapter';

/** How many notes are read at once. */
const BATCH = 64;

/** Milliseconds in which the events of one file become one. */
const SETTLE = 30;

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

function stored(path: string, { birthtimeMs, mtimeMs, size }: Stats, text?: string): StoredFile {
  const file = { path, ctime: Math.round(birthtimeMs), mtime: Math.round(mtimeMs), size };
  return text === undefined ? file : { ...file, text };
}

/** A folder of the disk as a vault; no path leads out of it. */
export class VaultFolder {
  private constructor(private readonly root: string) {}

  static async open(folder: string): Promise<VaultFolder> {
    return new VaultFolder(await realpath(folder));
  }

  get name(): string {
    return this.root.slice(this.root.lastIndexOf(sep) + 1);
  }

  async list(): Promise<Listing> {
    const entries = await readdir(this.root, { recursive: true, withFileTypes: true });
    const at = (entry: { parentPath: string; name: string }): string =>
      relative(this.root, join(entry.parentPath, entry.name)).split(sep).join('/');
    const folders = entries.filter((entry) => entry.isDirectory()).map(at);
    const paths = entries.filter((entry) => entry.isFile()).map(at);
    const files: StoredFile[] = [];
    for (let from = 0; from < paths.length; from += BATCH) {
      const batch = paths.slice(from, from + BATCH).map((path) => this.entry(path));
      files.push(...(await Promise.all(batch)));
    }
    return { files, folders };
  }

  async read(path: string): Promise<Uint8Array | null> {
    try {
      return await readFile(await this.place(path));
    } catch (error) {
      if (isMissing(error) || (error instanceof Error && error.message.startsWith('EISDIR')))
        return null;
      throw error;
    }
  }

  async write(path: string, bytes: Uint8Array): Promise<StoredFile> {
    const place = await this.place(path);
    await mkdir(dirname(place), { recursive: true });
    await writeFile(place, bytes);
    return stored(path, await stat(place));
  }

  async makeFolder(path: string): Promise<void> {
    await mkdir(await this.place(path), { recursive: true });
  }

  async remove(path: string): Promise<void> {
    await rm(await this.place(path), { recursive: true, force: true });
  }

  async rename(from: string, to: string): Promise<void> {
    const place = await this.place(to);
    await mkdir(dirname(place), { recursive: true });
    await rename(await this.place(from), place);
  }

  /** Tells of every change, its own among them: a path, or null for anything. */
  watch(tell: (path: string | null) => void): () => void {
    const waiting = new Map<string, NodeJS.Timeout>();
    const watcher = watch(this.root, { recursive: true }, (_, name) => {
      const path = name === null ? '' : name.split(sep).join('/');
      clearTimeout(waiting.get(path));
      const timer = setTimeout(() => {
        waiting.delete(path);
        // A name without an extension may be a folder, with whatever is in it.
        tell(/\.[^./]+$/.test(path) ? path : null);
      }, SETTLE);
      waiting.set(path, timer);
    });
    return () => {
      watcher.close();
      for (const timer of waiting.values()) clearTimeout(timer);
    };
  }

  private async entry(path: string): Promise<StoredFile> {
    const place = join(this.root, path);
    const isNote = path.endsWith('.md');
    return stored(path, await stat(place), isNote ? await readFile(place, 'utf8') : undefined);
  }

  /** Refuses what leads out, by dots or by a link of the file system. */
  private async place(path: string): Promise<string> {
    const place = resolve(this.root, path);
    if (!place.startsWith(this.root + sep) || path.includes('\0')) throw new OutsideVault(path);
    let existing = place;
    for (;;) {
      try {
        const actual = await realpath(existing);
        if (actual === this.root || actual.startsWith(this.root + sep)) return place;
        throw new OutsideVault(path);
      } catch (error) {
        if (!isMissing(error)) throw error;
        existing = dirname(existing);
      }
    }
  }
}

export class OutsideVault extends Error {
  constructor(path: string) {
    super(`${path} leads out of the vault`);
    this.name = 'OutsideVault';
  }
}
