import type * as real from 'obsidian';
import type { StoredFile, VaultAdapter } from './adapter';
import { DataAdapter } from './data-adapter';
import type { TAbstractFile, TFile, TFolder } from './files';
import { checkPath, folded, isHidden } from './paths';
import { PathQueue } from './path-queue';
import { unfaked } from './unfaked';
import { statOf, VaultTree } from './vault-tree';

/**
 * obsidian.d.ts 7321. Writes to one file wait for each other; taken paths and paths in folders
 * that are not there are refused (the texts of the errors: observed, SOURCES.md).
 */
export class Vault extends VaultTree implements real.Vault {
  readonly adapter: DataAdapter;
  configDir = '.obsidian';
  modifyBinary = unfaked('Vault.modifyBinary');
  appendBinary = unfaked('Vault.appendBinary');
  copy = unfaked('Vault.copy');

  private readonly queue = new PathQueue();

  constructor(store: VaultAdapter) {
    super(store);
    this.adapter = new DataAdapter(store, this);
  }

  /** Of a file that this page cannot show: as the app names it. */
  getResourcePath(file: TFile): string {
    return `app://stand-in/${encodeURI(file.path)}`;
  }

  create(path: string, data: string): Promise<TFile> {
    return this.make(path, async () => ({ ...(await this.store.write(path, data)), text: data }));
  }

  createBinary(path: string, data: ArrayBuffer): Promise<TFile> {
    return this.make(path, () => this.store.writeBytes(path, new Uint8Array(data)));
  }

  private async make(path: string, write: () => Promise<StoredFile>): Promise<TFile> {
    checkPath(path);
    this.refuseTaken(path);
    this.refuseOrphan(path);
    this.reserved.add(folded(path));
    return this.queue.run(path, async () => {
      try {
        this.takeIn(await write());
        const file = this.knownFile(path);
        this.trigger('create', file);
        return file;
      } finally {
        this.reserved.delete(folded(path));
      }
    });
  }

  /** The folders above that are missing come along, as the app's file system makes them. */
  async createFolder(path: string): Promise<TFolder> {
    checkPath(path);
    this.refuseTaken(path);
    await this.store.makeFolder(path);
    return this.takeInFolder(path);
  }

  async read(file: TFile): Promise<string> {
    const text = await this.store.read(this.knownFile(file.path).path);
    if (text === null) throw new Error(`ENOENT: no such file or directory, open '${file.path}'`);
    return text;
  }

  async readBinary(file: TFile): Promise<ArrayBuffer> {
    const bytes = await this.store.readBytes(this.knownFile(file.path).path);
    if (bytes === null) throw new Error(`ENOENT: no such file or directory, open '${file.path}'`);
    return new Uint8Array(bytes).buffer;
  }

  async cachedRead(file: TFile): Promise<string> {
    return this.texts.get(file.path) ?? this.read(file);
  }

  async modify(file: TFile, data: string): Promise<void> {
    await this.process(file, () => data);
  }

  async append(file: TFile, data: string): Promise<void> {
    await this.process(file, (text) => text + data);
  }

  /** "Atomically": what is read, changed and written is one step (obsidian.d.ts, Vault.process). */
  process(file: TFile, fn: (data: string) => string): Promise<string> {
    return this.queue.run(file.path, async () => {
      const known = this.knownFile(file.path);
      const text = fn(await this.read(known));
      known.stat = statOf(await this.store.write(known.path, text));
      this.texts.set(known.path, text);
      this.trigger('modify', known);
      return text;
    });
  }

  delete(file: TAbstractFile): Promise<void> {
    const { path } = this.known(file.path);
    return this.queue.run(path, async () => {
      await this.store.remove(path);
      this.forget(path);
    });
  }

  trash(file: TAbstractFile, _system: boolean): Promise<void> {
    return this.moveToTrash(file);
  }

  async rename(file: TAbstractFile, newPath: string): Promise<void> {
    const known = this.known(file.path);
    checkPath(newPath);
    this.refuseTaken(newPath, known);
    this.refuseOrphan(newPath);
    const move = async (): Promise<void> => {
      await this.store.rename(known.path, newPath);
      this.moved(known, newPath);
    };
    await this.queue.run(known.path, () => this.queue.run(newPath, move));
  }

  /** Not of the API. Both kinds of trash are the folder `.trash`, so that a demo loses nothing. */
  moveToTrash(file: TAbstractFile): Promise<void> {
    const { path, name } = this.known(file.path);
    return this.queue.run(path, async () => {
      await this.store.rename(path, `.trash/${String(Date.now())} ${name}`);
      this.forget(path);
    });
  }

  /** Not of the API: takes in what the store holds, without events. */
  async load(): Promise<void> {
    const { files, folders } = await this.store.list();
    for (const path of folders.filter((folder) => !isHidden(folder)))
      this.takeInFolder(path, false);
    for (const file of files.filter(({ path }) => !isHidden(path))) this.takeIn(file);
  }

  /** Not of the API: looks again at a path that another program may have changed. */
  lookAgain(path: string): Promise<void> {
    if (isHidden(path)) return Promise.resolve();
    return this.queue.run(path, async () => {
      this.noticed(path, await this.store.read(path));
    });
  }

  /** Not of the API: anything may have changed, folders too. */
  async lookAtAll(): Promise<void> {
    const { files, folders } = await this.store.list();
    const known = this.getAllLoadedFiles().map(({ path }) => path);
    const there = new Set(['/', ...folders, ...files.map(({ path }) => path)]);
    for (const path of folders.filter((folder) => !isHidden(folder))) this.takeInFolder(path);
    for (const path of known.filter((gone) => !there.has(gone))) await this.lookAgain(path);
    for (const { path, text, mtime } of files.filter((file) => !isHidden(file.path))) {
      const isSame = text === undefined && this.getFileByPath(path)?.stat.mtime === mtime;
      if (!isSame && (text === undefined || text !== this.textOf(path))) await this.lookAgain(path);
    }
  }

  /** Not of the API: no write and no look at a changed file is under way. */
  get isIdle(): boolean {
    return this.queue.isIdle;
  }

  protected override self(): this {
    return this;
  }
}
