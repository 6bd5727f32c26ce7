// Source: Vault.getAbstractFileByPath and TFolder.children (obsidian.d.ts); order assumed.
import type * as real from 'obsidian';
import { pathIn, TFile, TFolder, type TAbstractFile } from './files';
import { folded, parentPath } from './paths';
import type { Vault } from './vault';

/** Files and folders by path, and by path without regard to case. */
export class FileTree {
  readonly root: TFolder;
  private readonly byPath = new Map<string, TAbstractFile>();
  private readonly byFolded = new Map<string, TAbstractFile>();

  constructor(private readonly vault: Vault) {
    this.root = new TFolder(vault);
    this.root.path = '/';
    this.byPath.set('/', this.root);
  }

  get(path: string): TAbstractFile | null {
    return this.byPath.get(path) ?? null;
  }

  taken(path: string): TAbstractFile | null {
    return this.byFolded.get(folded(path)) ?? null;
  }

  all(): TAbstractFile[] {
    return [...this.byPath.values()];
  }

  addFile(path: string, stat: real.FileStats): TFile {
    const file = new TFile(this.vault);
    file.stat = stat;
    this.add(file, path);
    return file;
  }

  /** Adds the folders above that are missing, too. */
  addFolder(path: string): TFolder {
    const known = this.get(path);
    if (known instanceof TFolder) return known;
    const folder = new TFolder(this.vault);
    this.add(folder, path);
    return folder;
  }

  /** @returns what moved, children included, each with the path it had */
  move(file: TAbstractFile, path: string): [moved: TAbstractFile, from: string][] {
    const from = file.path;
    this.drop(file);
    this.add(file, path);
    const children = file instanceof TFolder ? [...file.children] : [];
    const moved = children.flatMap((child) => this.move(child, `${path}/${child.name}`));
    return [[file, from], ...moved];
  }

  /** @returns what went, children first */
  remove(file: TAbstractFile): TAbstractFile[] {
    const children = file instanceof TFolder ? [...file.children] : [];
    const gone = [...children.flatMap((child) => this.remove(child)), file];
    this.drop(file);
    file.parent?.forget(file);
    return gone;
  }

  private add(file: TAbstractFile, path: string): void {
    const parent = this.addFolder(parentPath(path));
    file.placeAt(pathIn(parent, path.slice(path.lastIndexOf('/') + 1)), parent);
    this.byPath.set(file.path, file);
    this.byFolded.set(folded(file.path), file);
  }

  private drop(file: TAbstractFile): void {
    this.byPath.delete(file.path);
    this.byFolded.delete(folded(file.path));
  }
}
