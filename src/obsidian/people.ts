import { Component, type App } from 'obsidian';
import { PeopleIndex } from '../core/people-index/people-index';
import { PeopleFeed } from './people-feed';
import type { SettingsStore } from './settings-store';

/**
 * The people of the vault, as the settings say who is one: a change of settings reads the vault
 * anew, and whoever listens hears of the new index as of any other change.
 */
export class People extends Component {
  private reading: Component | null = null;
  /** How daily notes are named; empty where as the app comes, and until that is known. */
  private dailyNotes = '';
  private isLaidOut = false;
  private isUnloaded = false;
  private current: PeopleIndex;
  private readonly listeners = new Set<() => void>();

  constructor(
    private readonly app: App,
    private readonly settings: SettingsStore,
  ) {
    super();
    this.current = new PeopleIndex(settings.current);
  }

  get index(): PeopleIndex {
    return this.current;
  }

  override onload(): void {
    this.register(
      this.settings.subscribe(() => {
        void this.readAnew();
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
  }

  /** @returns how to stop listening */
  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
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
    const { dayByFormat } = await import('../core/history/day-in-name');
    // Another change of the settings came in between, or the end.
    if (this.isUnloaded || current !== this.settings.current) return;
    const byFormat = dayByFormat(current.dailyNotes || this.dailyNotes);
    if (this.reading) this.removeChild(this.reading);
    this.current = new PeopleIndex(current, byFormat);
    this.reading = this.addChild(new Component());
    this.reading.register(
      this.current.subscribe(() => {
        // A slice of the first reading is nothing to show: the lists would be drawn for each.
        if (this.current.state === 'ready') this.tell();
      }),
    );
    this.tell();
    new PeopleFeed(this.app, this.current).start(this.reading);
  }

  private tell(): void {
    for (const listener of [...this.listeners]) listener();
  }
}
