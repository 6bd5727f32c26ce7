import type { Listing, StoredFile, VaultAdapter } from './obsidian/adapter';

function within(path: string, place: string): boolean {
  return path === place || path.startsWith(`${place}/`);
}

interface KeptFile extends StoredFile {
  readonly text: string;
  readonly bytes: Uint8Array;
}

const TEXT = new TextDecoder('utf-8', { ignoreBOM: true });

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** A vault that lives in memory; answers come a microtask later, as those of a disk do. */
export class MemoryAdapter implements VaultAdapter {
  readonly name = 'Memory';
  private readonly files = new Map<string, KeptFile>();
  private readonly folders = new Set<string>();
  private readonly watchers = new Set<(path: string | null) => void>();
  private held: Promise<void> = Promise.resolve();
  private fault: string | null = null;
  private clock = Date.parse('2026-11-20T09:00:00Z');

  constructor(texts: Readonly<Record<string, string>> = {}) {
    for (const [path, text] of Object.entries(texts)) this.keep(path, bytesOf(text));
  }

  /** What a test looks at. */
  text(path: string): string | null {
    return this.files.get(path)?.text ?? null;
  }

  paths(): string[] {
    return [...this.files.keys()].sort();
  }

  /** As another program does it: the vault hears of it by watching; null removes. */
  changeOutside(path: string, text: string | null): void {
    if (text === null) this.files.delete(path);
    else this.keep(path, bytesOf(text));
    for (const tell of this.watchers) tell(path);
  }

  /**
   * As on a disk that is busy: nothing more is written until what is returned is called.
   * @returns lets go on; with a reason, the next write fails with it
   */
  holdWrites(): (reason?: string) => void {
    let release = (): void => undefined;
    this.held = new Promise((resolve) => {
      release = resolve;
    });
    return (reason) => {
      this.fault = reason ?? null;
      release();
    };
  }

  list(): Promise<Listing> {
    return Promise.resolve({ files: [...this.files.values()], folders: [...this.folders] });
  }

  read(path: string): Promise<string | null> {
    return Promise.resolve(this.text(path));
  }

  write(path: string, text: string): Promise<StoredFile> {
    return this.writeBytes(path, bytesOf(text));
  }

  readBytes(path: string): Promise<Uint8Array | null> {
    return Promise.resolve(this.files.get(path)?.bytes ?? null);
  }

  async writeBytes(path: string, bytes: Uint8Array): Promise<StoredFile> {
    await this.held;
    const { fault } = this;
    this.fault = null;
    if (fault !== null) throw new Error(fault);
    return this.keep(path, bytes);
  }

  makeFolder(path: string): Promise<void> {
    this.keepFolder(path);
    return Promise.resolve();
  }

  remove(path: string): Promise<void> {
    for (const at of [...this.files.keys()].filter((file) => within(file, path)))
      this.files.delete(at);
    for (const at of [...this.folders].filter((folder) => within(folder, path)))
      this.folders.delete(at);
    return Promise.resolve();
  }

  async rename(from: string, to: string): Promise<void> {
    const moved = [...this.files.values()].filter((file) => within(file.path, from));
    const folders = [...this.folders].filter((folder) => within(folder, from));
    await this.remove(from);
    for (const { path, bytes } of moved) this.keep(to + path.slice(from.length), bytes);
    for (const folder of folders) this.keepFolder(to + folder.slice(from.length));
  }

  watch(onChange: (path: string | null) => void): () => void {
    this.watchers.add(onChange);
    return () => {
      this.watchers.delete(onChange);
    };
  }

  private keep(path: string, bytes: Uint8Array): StoredFile {
    this.clock += 1000;
    const ctime = this.files.get(path)?.ctime ?? this.clock;
    const text = TEXT.decode(bytes);
    const file = { path, text, bytes, size: bytes.length, ctime, mtime: this.clock };
    this.files.set(path, file);
    if (path.includes('/')) this.keepFolder(path.slice(0, path.lastIndexOf('/')));
    return file;
  }

  private keepFolder(path: string): void {
    const parts = path.split('/');
    for (let end = 1; end <= parts.length; end++) this.folders.add(parts.slice(0, end).join('/'));
  }
}
