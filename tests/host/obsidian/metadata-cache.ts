import type * as real from 'obsidian';
import { linkResolver, type LinkResolver } from '../../../src/headless/link-resolver.mts';
import { Events } from './events';
import { TFile, type TAbstractFile } from './files';
import { Later } from './later';
import { LinkTable } from './link-table';
import { metadataOf } from './metadata';
import { folded } from './paths';
import { reportProblem } from './problems';
import type { Vault } from './vault';

/** Milliseconds from a change to its indexing; the app's own time is not documented. */
const DELAY = 6;

/**
 * obsidian.d.ts 4404. Harsher than the app: a note is always indexed in a later task than its
 * `modify`, `changed` comes twice, caches are frozen. On a rename the cache moves along and no
 * `changed` comes (obsidian.d.ts 4446).
 */
export class MetadataCache extends Events implements real.MetadataCache {
  private readonly caches = new Map<string, real.CachedMetadata>();
  private readonly later = new Later(DELAY);
  private readonly links: LinkTable;
  private resolver: LinkResolver | null = null;

  constructor(private readonly vault: Vault) {
    super();
    this.links = new LinkTable((link, source) => this.getFirstLinkpathDest(link, source)?.path);
    vault.on('create', (file: TAbstractFile) => {
      this.created(file);
    });
    vault.on('modify', (file: TAbstractFile) => {
      this.scheduleIndex(file);
    });
    vault.on('delete', (file: TAbstractFile) => {
      this.deleted(file);
    });
    vault.on('rename', (file: TAbstractFile, from: string) => {
      this.renamed(file, from);
    });
  }

  get resolvedLinks(): Record<string, Record<string, number>> {
    return this.links.resolved;
  }

  get unresolvedLinks(): Record<string, Record<string, number>> {
    return this.links.unresolved;
  }

  /** Not of the API: no indexing is to come. */
  get isIdle(): boolean {
    return this.later.isIdle;
  }

  getFirstLinkpathDest(linkpath: string, sourcePath: string): TFile | null {
    this.resolver ??= linkResolver(this.vault.getMarkdownFiles().map(({ path }) => path));
    const note = this.resolver(linkpath, sourcePath);
    if (note !== null) return this.vault.getFileByPath(note);
    return /\.[^./]+$/.test(linkpath) ? this.attachment(folded(linkpath)) : null;
  }

  getFileCache(file: TFile): real.CachedMetadata | null {
    return this.getCache(file.path);
  }

  getCache(path: string): real.CachedMetadata | null {
    return this.caches.get(path) ?? null;
  }

  /** The name where no other file has it, else the whole path (obsidian.d.ts 4425). */
  fileToLinktext(file: TFile, _sourcePath: string, omitMdExtension = true): string {
    const isNote = file.extension === 'md' && omitMdExtension;
    const named = this.vault.getFiles().filter(({ name }) => folded(name) === folded(file.name));
    const text = named.length > 1 ? file.path : file.name;
    return isNote ? text.replace(/\.md$/, '') : text;
  }

  /** Not of the API: what the app does on a start with a cache from last time. */
  async indexAll(): Promise<void> {
    const files = this.vault.getMarkdownFiles();
    for (const file of files) this.caches.set(file.path, metadataOf(await this.textOf(file)));
    for (const file of files) this.links.set(file.path, this.getCache(file.path));
  }

  /** Not of the API: ends what is still to come. */
  stop(): void {
    this.later.stop();
  }

  private attachment(wanted: string): TFile | null {
    const files = this.vault.getFiles();
    return (
      files.find(({ path }) => folded(path) === wanted) ??
      files.find(({ path }) => folded(path).endsWith(`/${wanted}`)) ??
      null
    );
  }

  private async textOf(file: TFile): Promise<string> {
    return this.vault.textOf(file.path) ?? this.vault.read(file);
  }

  private created(file: TAbstractFile): void {
    if (this.caches.has(file.path)) return; // told again at load
    this.resolver = null;
    this.scheduleIndex(file);
    this.resolveAgain(this.links.linkersOf(file.path));
  }

  private scheduleIndex(file: TAbstractFile): void {
    if (!(file instanceof TFile) || file.extension !== 'md') return;
    this.later.run(() => {
      this.index(file).catch(reportProblem);
    }, `index ${file.path}`);
  }

  private async index(file: TFile): Promise<void> {
    if (this.vault.getFileByPath(file.path) !== file) return;
    const text = await this.textOf(file);
    const cache = metadataOf(text);
    this.caches.set(file.path, cache);
    this.trigger('changed', file, text, cache);
    this.later.run(() => {
      if (this.getFileCache(file) === cache) this.trigger('changed', file, text, cache);
      this.resolveNow([file.path]);
    }, `resolve ${file.path}`);
  }

  private deleted(file: TAbstractFile): void {
    if (!(file instanceof TFile) || file.extension !== 'md') return;
    const before = this.getFileCache(file);
    this.caches.delete(file.path);
    this.links.set(file.path, null);
    this.resolver = null;
    this.later.run(() => {
      this.trigger('deleted', file, before);
    });
    this.resolveAgain(this.links.linkersOf(file.path));
  }

  private renamed(file: TAbstractFile, from: string): void {
    this.resolver = null;
    const cache = this.caches.get(from);
    this.caches.delete(from);
    this.links.set(from, null);
    if (!cache) return;
    this.caches.set(file.path, cache);
    const linkers = [...this.links.linkersOf(from), ...this.links.linkersOf(file.path)];
    this.resolveAgain([file.path, ...linkers]);
  }

  private resolveAgain(paths: readonly string[]): void {
    if (paths.length > 0) {
      this.later.run(() => {
        this.resolveNow(paths);
      });
    }
  }

  private resolveNow(paths: readonly string[]): void {
    for (const path of new Set(paths)) {
      const [file, cache] = [this.vault.getFileByPath(path), this.getCache(path)];
      if (!file || !cache) continue;
      this.links.set(path, cache);
      this.trigger('resolve', file);
    }
    if (this.isIdle) this.trigger('resolved');
  }
}
