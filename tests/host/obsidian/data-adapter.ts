import type * as real from 'obsidian';
import type { VaultAdapter } from './adapter';
import { TFolder } from './files';
import { folded, parentPath } from './paths';
import { unfaked } from './unfaked';
import type { Vault } from './vault';

/** obsidian.d.ts 2006: files by path, those of hidden folders too; tells nobody of its changes. */
export class DataAdapter implements real.DataAdapter {
  readBinary = unfaked('DataAdapter.readBinary');
  writeBinary = unfaked('DataAdapter.writeBinary');
  appendBinary = unfaked('DataAdapter.appendBinary');
  getResourcePath = unfaked('DataAdapter.getResourcePath');
  trashSystem = unfaked('DataAdapter.trashSystem');
  trashLocal = unfaked('DataAdapter.trashLocal');

  constructor(
    private readonly store: VaultAdapter,
    private readonly vault: Vault,
  ) {}

  getName(): string {
    return this.store.name;
  }

  async exists(path: string, sensitive = false): Promise<boolean> {
    if (this.vault.getAbstractFileByPath(path)) return true;
    if ((await this.store.read(path)) !== null) return true;
    const { files, folders } = await this.store.list();
    const wanted = sensitive ? path : folded(path);
    const paths = [...files.map((file) => file.path), ...folders];
    return paths.some((at) => (sensitive ? at : folded(at)) === wanted);
  }

  async stat(path: string): Promise<real.Stat | null> {
    const { files, folders } = await this.store.list();
    const file = files.find((candidate) => candidate.path === path);
    if (file) return { type: 'file', ctime: file.ctime, mtime: file.mtime, size: file.size };
    return folders.includes(path) ? { type: 'folder', ctime: 0, mtime: 0, size: 0 } : null;
  }

  async list(path: string): Promise<real.ListedFiles> {
    const { files, folders } = await this.store.list();
    const isIn = (at: string): boolean => parentPath(at) === path;
    return { files: files.map((file) => file.path).filter(isIn), folders: folders.filter(isIn) };
  }

  async read(path: string): Promise<string> {
    const text = await this.store.read(path);
    if (text === null) throw new Error(`ENOENT: no such file or directory, open '${path}'`);
    return text;
  }

  async write(path: string, data: string): Promise<void> {
    await this.store.write(path, data);
    await this.vault.lookAgain(path);
  }

  async append(path: string, data: string): Promise<void> {
    await this.write(path, ((await this.store.read(path)) ?? '') + data);
  }

  async process(path: string, fn: (data: string) => string): Promise<string> {
    const text = fn(await this.read(path));
    await this.write(path, text);
    return text;
  }

  mkdir(path: string): Promise<void> {
    return this.store.makeFolder(path);
  }

  async rmdir(path: string, recursive: boolean): Promise<void> {
    const folder = this.vault.getAbstractFileByPath(path);
    if (!recursive && folder instanceof TFolder && folder.children.length > 0)
      throw new Error(`ENOTEMPTY: directory not empty, rmdir '${path}'`);
    await this.remove(path);
  }

  async remove(path: string): Promise<void> {
    await this.store.remove(path);
    await this.vault.lookAgain(path);
  }

  async rename(from: string, to: string): Promise<void> {
    await this.store.rename(from, to);
    await this.vault.lookAgain(from);
    await this.vault.lookAgain(to);
  }

  async copy(from: string, to: string): Promise<void> {
    await this.write(to, await this.read(from));
  }
}
