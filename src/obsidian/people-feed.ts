import { getLinkpath, TFile, type App, type Component, type TAbstractFile } from 'obsidian';
import type { NoteChange, PeopleIndex } from '../core/people-index/people-index';
import { propertyTable } from '../core/person/properties';
import { factsFromCache } from './metadata-facts';

/** Milliseconds of one slice of the first reading; a frame stays free. */
const SLICE = 12;

/** How many notes are read between two looks at the clock. */
const CHECK_EVERY = 64;

/**
 * Keeps the index in step with the vault. It reads what the metadata cache holds and opens no
 * file. All changes of one turn of the event loop reach the index as one batch.
 */
export class PeopleFeed {
  private readonly table;
  private readonly pending = new Set<string>();
  private isFlushPlanned = false;

  constructor(
    private readonly app: App,
    private readonly index: PeopleIndex,
  ) {
    this.table = propertyTable(index.settings.propertyNames);
  }

  /** Reads all notes in slices, then follows every change until the component is unloaded. */
  start(component: Component): void {
    const { metadataCache, vault } = this.app;
    // `changed` comes when a note has been indexed, `resolve` also when another note's coming or
    // going made its links lead elsewhere; neither comes on a rename (obsidian.d.ts).
    component.registerEvent(
      metadataCache.on('changed', (file) => {
        this.lookAt(file.path);
      }),
    );
    component.registerEvent(
      metadataCache.on('resolve', (file) => {
        this.lookAt(file.path);
      }),
    );
    component.registerEvent(
      vault.on('delete', (file) => {
        this.lookAt(file.path);
      }),
    );
    component.registerEvent(
      vault.on('rename', (file, from) => {
        this.renamed(file, from);
      }),
    );
    let isStopped = false;
    component.register(() => {
      isStopped = true;
    });
    void this.readAll(() => isStopped);
  }

  private async readAll(isStopped: () => boolean): Promise<void> {
    const files = this.app.vault.getMarkdownFiles();
    let sliceEnd = performance.now() + SLICE;
    let changes: NoteChange[] = [];
    for (const [at, file] of files.entries()) {
      changes.push(this.changeOf(file.path));
      if (at % CHECK_EVERY !== 0 || performance.now() < sliceEnd) continue;
      this.index.update(changes);
      changes = [];
      await nextTask();
      if (isStopped()) return;
      sliceEnd = performance.now() + SLICE;
    }
    this.index.update(changes);
    this.index.markReady();
  }

  private lookAt(path: string): void {
    this.pending.add(path);
    this.planFlush();
  }

  // A folder's rename comes with one for each note in it.
  private renamed(file: TAbstractFile, from: string): void {
    if (!(file instanceof TFile)) return;
    this.lookAt(from);
    this.lookAt(file.path);
  }

  private planFlush(): void {
    if (this.isFlushPlanned) return;
    this.isFlushPlanned = true;
    queueMicrotask(() => {
      this.isFlushPlanned = false;
      const changes = [...this.pending].map((path) => this.changeOf(path));
      this.pending.clear();
      this.index.update(changes);
    });
  }

  /** What the vault says of a path now, whatever was told of it before. */
  private changeOf(path: string): NoteChange {
    const { metadataCache, vault } = this.app;
    const file = vault.getFileByPath(path);
    const cache = file?.extension === 'md' ? metadataCache.getFileCache(file) : null;
    if (!cache) return { kind: 'removed', path };
    const resolve = (linkpath: string, source: string): string | null =>
      metadataCache.getFirstLinkpathDest(getLinkpath(linkpath), source)?.path ?? null;
    return { kind: 'set', facts: factsFromCache(path, cache, { resolve, table: this.table }) };
  }
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    window.setTimeout(resolve, 0);
  });
}
