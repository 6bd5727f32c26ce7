import type * as real from 'obsidian';
import type { StoredFile, VaultAdapter } from './adapter';
import { Events } from './events';
import { FileTree } from './file-tree';
import { TFile, TFolder, type TAbstractFile } from './files';
import { folded, parentPath } from './paths';
import type { Vault } from './vault';

export function statOf({ ctime, mtime, size }: StoredFile): real.FileStats {
  return { ctime, mtime, size };
}

/** The half of the vault that only reads: files by path, and the texts of notes as last known. */
export abstract class VaultTree extends Events {
  protected readonly texts = new Map<string, string>();
  protected readonly reserved = new Set<string>();
  protected readonly tree: FileTree;

  constructor(protected readonly store: VaultAdapter) {
    super();
    this.tree = new FileTree(this.self());
  }

  static recurseChildren(root: TFolder, cb: (file: TAbstractFile) => unknown): void {
    const waiting: TAbstractFile[] = [root];
    for (const file of waiting) {
      cb(file);
      if (file instanceof TFolder) waiting.push(...file.children);
    }
  }

  getName(): string {
    return this.store.name;
  }

  getFileByPath(path: string): TFile | null {
    const found = this.tree.get(path);
    return found instanceof TFile ? found : null;
  }

  getFolderByPath(path: string): TFolder | null {
    const found = this.tree.get(path);
    return found instanceof TFolder ? found : null;
  }

  getAbstractFileByPath(path: string): TAbstractFile | null {
    return this.tree.get(path);
  }

  getRoot(): TFolder {
    return this.tree.root;
  }

  getAllLoadedFiles(): TAbstractFile[] {
    return this.tree.all();
  }

  /** Without the root unless asked (obsidian.d.ts 7522). */
  getAllFolders(includeRoot = false): TFolder[] {
    return this.tree
      .all()
      .filter((file) => file instanceof TFolder)
      .filter((folder) => includeRoot || !folder.isRoot());
  }

  getMarkdownFiles(): TFile[] {
    return this.getFiles().filter(({ extension }) => extension === 'md');
  }

  getFiles(): TFile[] {
    return this.tree.all().filter((file) => file instanceof TFile);
  }

  /** Not of the API: the text of a note as last read or written, for the index. */
  textOf(path: string): string | null {
    return this.texts.get(path) ?? null;
  }

  /** Files know the whole vault. */
  protected abstract self(): Vault;

  protected takeIn(file: StoredFile): void {
    this.takeInFolder(parentPath(file.path), false);
    const known = this.getFileByPath(file.path) ?? this.tree.addFile(file.path, statOf(file));
    known.stat = statOf(file);
    if (file.text !== undefined) this.texts.set(file.path, file.text);
  }

  /** With the folders above that are not known yet. */
  protected takeInFolder(path: string, isTold = true): TFolder {
    const known = this.getFolderByPath(path);
    if (known) return known;
    this.takeInFolder(parentPath(path), isTold);
    const folder = this.tree.addFolder(path);
    if (isTold) this.trigger('create', folder);
    return folder;
  }

  /** What another program has made of a path; null where there is nothing. */
  protected noticed(path: string, text: string | null): void {
    const known = this.tree.get(path);
    if (text === null) {
      if (known) this.forget(path);
      return;
    }
    if (known && this.texts.get(path) === text) return;
    const [now, size] = [Date.now(), new TextEncoder().encode(text).length];
    const ctime = known instanceof TFile ? known.stat.ctime : now;
    if (!known) this.takeInFolder(parentPath(path));
    this.takeIn({ path, text, ctime, mtime: now, size });
    this.trigger(known ? 'modify' : 'create', this.tree.get(path));
  }

  protected moved(file: TAbstractFile, newPath: string): void {
    for (const [moved, from] of this.tree.move(file, newPath)) {
      const text = this.texts.get(from);
      this.texts.delete(from);
      if (text !== undefined) this.texts.set(moved.path, text);
      this.trigger('rename', moved, from);
    }
  }

  protected forget(path: string): void {
    const file = this.tree.get(path);
    for (const gone of file ? this.tree.remove(file) : []) {
      this.texts.delete(gone.path);
      this.trigger('delete', gone);
    }
  }

  protected known(path: string): TAbstractFile {
    const known = this.tree.get(path);
    if (!known) throw new Error(`File not found: ${path}`);
    return known;
  }

  protected knownFile(path: string): TFile {
    const known = this.known(path);
    if (!(known instanceof TFile)) throw new Error(`Not a file: ${path}`);
    return known;
  }

  protected refuseTaken(path: string, except: TAbstractFile | null = null): void {
    const taken = this.tree.taken(path);
    if (taken && taken !== except)
      throw new Error(taken instanceof TFolder ? 'Folder already exists.' : 'File already exists.');
    if (this.reserved.has(folded(path))) throw new Error('File already exists.');
  }

  /** A file in a folder that is not there. */
  protected refuseOrphan(path: string): void {
    if (!this.getFolderByPath(parentPath(path)))
      throw new Error(`ENOENT: no such file or directory, open '${path}'`);
  }
}
