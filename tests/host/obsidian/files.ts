import type * as real from 'obsidian';
import type { Vault } from './vault';

/** obsidian.d.ts 6937. Paths are from the vault's root, without a slash at either end. */
export abstract class TAbstractFile implements real.TAbstractFile {
  path = '';
  name = '';
  parent: TFolder | null = null;

  constructor(readonly vault: Vault) {}

  /** Not of the API: moves the object, not the file. */
  placeAt(path: string, parent: TFolder | null): void {
    this.parent?.forget(this);
    this.path = path;
    this.name = path.slice(path.lastIndexOf('/') + 1);
    this.parent = parent;
    parent?.children.push(this);
  }
}

/** obsidian.d.ts 7113; `extension` is without the dot, `basename` without the extension. */
export class TFile extends TAbstractFile implements real.TFile {
  stat: real.FileStats = { ctime: 0, mtime: 0, size: 0 };
  basename = '';
  extension = '';

  override placeAt(path: string, parent: TFolder | null): void {
    super.placeAt(path, parent);
    const dot = this.name.lastIndexOf('.');
    this.extension = dot > 0 ? this.name.slice(dot + 1).toLowerCase() : '';
    this.basename = dot > 0 ? this.name.slice(0, dot) : this.name;
  }
}

/** obsidian.d.ts 7136; the root's path is `/`. */
export class TFolder extends TAbstractFile implements real.TFolder {
  children: TAbstractFile[] = [];

  isRoot(): boolean {
    return this.path === '/';
  }

  forget(child: TAbstractFile): void {
    const at = this.children.indexOf(child);
    if (at >= 0) this.children.splice(at, 1);
  }
}

/** The path of what lies in a folder. */
export function pathIn(folder: TFolder, name: string): string {
  return folder.isRoot() ? name : `${folder.path}/${name}`;
}
