import { getLinkpath, TFile, type App, type Component, type TAbstractFile } from 'obsidian';
import type { NoteChange, PeopleIndex } from '../core/people/people-index';
import { propertyTable } from '../core/people/properties';
import { factsFromCache } from './metadata-facts';
import type { ChangeThrottle } from './change-throttle';

/** Milliseconds of one slice of the first reading; a frame stays free. */
const SLICE = 12;

/** How many notes are read between two looks at the clock. */
const CHECK_EVERY = 64;

/**
 * Milliseconds without a word from the app after which the notes that it has not indexed are taken
 * for ones that it never will: after it has said that all links are resolved, and without that.
 */
const GIVEN_UP = { resolved: 1000, unsaid: 10_000 } as const;

/** How many of the vault's notes the app has indexed and the plugin has read. */
export interface ReadingProgress {
  readonly done: number;
  readonly total: number;
}

/**
 * Keeps the index in step with the vault. It reads what the metadata cache holds and opens no
 * file. What the app tells of is gathered, and taken in when listeners are told or the index is
 * asked for.
 */
export class PeopleFeed {
  private readonly reading;
  private readonly pending = new Set<string>();
  /** Notes that the app has not indexed yet: all of them on its first start in a vault. */
  private readonly awaited = new Set<string>();
  private isListed = false;
  private read = 0;
  private total = 0;
  private giveUpTimer = 0;

  constructor(
    private readonly app: App,
    private readonly index: PeopleIndex,
    private readonly throttle: ChangeThrottle,
  ) {
    this.reading = {
      table: propertyTable(index.settings.propertyNames),
      resolve: (linkpath: string, source: string): string | null =>
        app.metadataCache.getFirstLinkpathDest(getLinkpath(linkpath), source)?.path ?? null,
    };
  }

  get progress(): ReadingProgress {
    return { done: this.read - this.awaited.size, total: this.total };
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
      metadataCache.on('resolved', () => {
        this.waitForMore(GIVEN_UP.resolved);
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
      window.clearTimeout(this.giveUpTimer);
    });
    void this.readAll(() => isStopped);
  }

  /** Brings the index up to what the app has told of so far. */
  takeIn(): void {
    if (this.pending.size > 0) {
      const changes = [...this.pending].map((path) => this.changeOf(path));
      this.pending.clear();
      this.index.update(changes);
    }
    this.beReadyWhenAllCame();
  }

  private async readAll(isStopped: () => boolean): Promise<void> {
    const files = this.app.vault.getMarkdownFiles();
    this.total = files.length;
    let sliceEnd = performance.now() + SLICE;
    let changes: NoteChange[] = [];
    for (const [at, file] of files.entries()) {
      const change = this.changeOf(file.path);
      if (change.kind === 'removed') this.awaited.add(file.path);
      changes.push(change);
      this.read = at + 1;
      if (at % CHECK_EVERY !== 0) continue;
      // Before the look at the clock, which else would not see what it takes.
      this.index.update(changes);
      changes = [];
      if (performance.now() < sliceEnd) continue;
      this.throttle.changed();
      await nextTask();
      if (isStopped()) return;
      sliceEnd = performance.now() + SLICE;
    }
    this.index.update(changes);
    this.isListed = true;
    this.waitForMore(GIVEN_UP.unsaid);
    this.takeIn();
  }

  private lookAt(path: string): void {
    this.pending.add(path);
    this.awaited.delete(path);
    this.throttle.changed();
    if (this.index.state === 'reading') this.waitForMore(GIVEN_UP.unsaid);
  }

  // A folder's rename comes with one for each note in it.
  private renamed(file: TAbstractFile, from: string): void {
    if (!(file instanceof TFile)) return;
    this.lookAt(from);
    this.lookAt(file.path);
  }

  private waitForMore(milliseconds: number): void {
    window.clearTimeout(this.giveUpTimer);
    if (this.index.state === 'ready' || !this.isListed) return;
    this.giveUpTimer = window.setTimeout(() => {
      this.awaited.clear();
      this.beReadyWhenAllCame();
    }, milliseconds);
  }

  private beReadyWhenAllCame(): void {
    if (!this.isListed || this.awaited.size > 0 || this.index.state === 'ready') return;
    window.clearTimeout(this.giveUpTimer);
    this.index.markReady();
    this.throttle.changed();
  }

  /** What the vault says of a path now, whatever was told of it before. */
  private changeOf(path: string): NoteChange {
    const { metadataCache, vault } = this.app;
    const file = vault.getFileByPath(path);
    const cache = file?.extension === 'md' ? metadataCache.getFileCache(file) : null;
    if (!cache) return { kind: 'removed', path };
    return { kind: 'set', facts: factsFromCache(path, cache, this.reading) };
  }
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    window.setTimeout(resolve, 0);
  });
}
