import { Component, type App } from 'obsidian';
import { isEqual } from '../core/text/equal';
import { PeopleIndex } from '../core/people/people-index';
import { ChangeThrottle } from './change-throttle';
import { PeopleFeed, type ReadingProgress } from './people-feed';
import type { SettingsStore } from './settings-store';

/**
 * The people of the vault, as the settings define them: a change of settings reads the vault again,
 * and listeners hear of the new index as of any other change.
 */
export class People extends Component {
  private reading: Component | null = null;
  private feed: PeopleFeed | null = null;
  /** How daily notes are named; empty for the app's default, and until it is known. */
  private dailyNotes = '';
  private isLaidOut = false;
  private isUnloaded = false;
  private current: PeopleIndex;
  private readonly listeners = new Set<() => void>();
  /** Whether there is something that listeners have not heard of. */
  private isNews = false;
  private readonly throttle = new ChangeThrottle(() => this.tell());

  constructor(
    private readonly app: App,
    private readonly settings: SettingsStore,
  ) {
    super();
    this.current = new PeopleIndex(settings.current);
  }

  /** Includes everything the app has reported so far, whether or not listeners know it yet. */
  get index(): PeopleIndex {
    this.feed?.takeIn();
    return this.current;
  }

  /** How far the first reading is; null once every note has been read. */
  get progress(): ReadingProgress | null {
    if (this.current.state === 'ready') return null;
    return this.feed?.progress ?? { done: 0, total: 0 };
  }

  override onload(): void {
    this.register(
      this.settings.subscribe(() => {
        this.settingsChanged();
      }),
    );
    // Before the layout is ready the cache is not, and every note would be told of one by one.
    this.app.workspace.onLayoutReady(() => {
      this.isLaidOut = true;
      void this.readAnew();
      // Hardly anybody has other names, so nothing waits for the answer.
      void this.lookUpDailyNotes();
      void this.settings.lookUpTiers();
    });
  }

  override onunload(): void {
    this.isUnloaded = true;
    this.throttle.stop();
  }

  /** @returns how to stop listening */
  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Does something that changes many notes; listeners hear of it once it is done. */
  async quietly<T>(work: () => Promise<T>): Promise<T> {
    const end = this.throttle.hold();
    try {
      return await work();
    } finally {
      end();
    }
  }

  /** Reads the notes again, unless the change only affects how they are shown. */
  private settingsChanged(): void {
    const { current } = this.settings;
    const { hiddenProblems } = current;
    if (!isEqual({ ...this.current.settings, hiddenProblems }, current)) {
      void this.readAnew();
      return;
    }
    this.isNews = true;
    this.throttle.changed();
  }

  private async lookUpDailyNotes(): Promise<void> {
    const { dailyNotesOfApp } = await import('./daily-note-settings');
    const found = await dailyNotesOfApp(this.app);
    if (this.isUnloaded || found === this.dailyNotes) return;
    this.dailyNotes = found;
    await this.readAnew();
  }

  private async readAnew(): Promise<void> {
    if (!this.isLaidOut) return;
    const { current } = this.settings;
    const { dailyNotesNamed } = await import('./daily-note-names');
    // Another change of the settings came in between, or the end.
    if (this.isUnloaded || current !== this.settings.current) return;
    const daily = dailyNotesNamed(this.app, current.dailyNotes || this.dailyNotes, current);
    if (this.reading) this.removeChild(this.reading);
    this.current = new PeopleIndex(current, daily);
    this.reading = this.addChild(new Component());
    this.feed = new PeopleFeed(this.app, this.current, this.throttle);
    this.isNews = true;
    this.reading.register(
      this.current.subscribe(() => {
        this.isNews = true;
      }),
    );
    this.throttle.changed();
    this.feed.start(this.reading);
  }

  private tell(): boolean {
    this.feed?.takeIn();
    // While notes are read there is always news: how far that is.
    if (!this.isNews && this.current.state === 'ready') return false;
    this.isNews = false;
    for (const listener of [...this.listeners]) listener();
    return true;
  }
}
