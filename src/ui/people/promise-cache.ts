import { TFile, type CachedMetadata, type EventRef } from 'obsidian';
import { allPromises, type PersonalPromise } from '../../actions/people/promises';
import { frameBudget } from '../kit/frame-budget';
import type { UiContext } from '../kit/ui-context';

/** Milliseconds in which changes of notes are gathered. */
const GATHERED = 200;

/**
 * What was promised to people, read when it is first asked for and again once a note has changed that
 * has open tasks. No index has tasks.
 */
export class PromiseCache {
  private found: readonly PersonalPromise[] = [];
  private state: 'stale' | 'reading' | 'read' = 'stale';
  private index: object | null = null;
  private timer = 0;
  private isClosed = false;
  private readonly stop: () => void;

  /** @param changed called if the promises differ now */
  constructor(
    private readonly ui: Pick<UiContext, 'app' | 'services'>,
    private readonly changed: () => void,
  ) {
    const { metadataCache, vault } = ui.app;
    const refs: EventRef[] = [
      metadataCache.on('changed', (file, _, cache) => {
        this.heard(file.path, cache);
      }),
      metadataCache.on('deleted', (file) => {
        this.heard(file.path, null);
      }),
    ];
    const renamed = vault.on('rename', (file, before) => {
      if (file instanceof TFile) this.heard(before, null);
    });
    this.stop = () => {
      for (const ref of refs) metadataCache.offref(ref);
      vault.offref(renamed);
    };
  }

  close(): void {
    this.isClosed = true;
    window.clearTimeout(this.timer);
    this.stop();
  }

  /** What is known by now; what comes later is told of. */
  get(): readonly PersonalPromise[] {
    const { index } = this.ui.services.people;
    const isAnother = index !== this.index;
    if (index.state === 'ready' && (isAnother || this.state === 'stale')) void this.read();
    return this.found.flatMap(({ person: { path }, task }) => {
      const person = index.person(path);
      return person ? [{ person, task }] : [];
    });
  }

  /** Reads them again. */
  async read(): Promise<void> {
    const { people, store } = this.ui.services;
    this.state = 'reading';
    this.index = people.index;
    // A vault can have thousands of notes with tasks, and those that the app has read come at once.
    const pause = frameBudget(() => this.isClosed);
    const found = await allPromises({ index: people.index, store }, pause);
    if (this.isClosed) return;
    const said = JSON.stringify(this.found.map(({ task }) => task));
    this.found = found;
    if (this.isNow('reading')) this.state = 'read';
    if (said !== JSON.stringify(found.map(({ task }) => task))) this.changed();
  }

  private isNow(state: typeof this.state): boolean {
    return this.state === state;
  }

  private heard(path: string, cache: CachedMetadata | null): void {
    const hasTask = cache?.listItems?.some(({ task }) => task === ' ') === true;
    if (!hasTask && !this.found.some(({ task }) => task.path === path)) return;
    this.state = 'stale';
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => {
      this.get();
    }, GATHERED);
  }
}
