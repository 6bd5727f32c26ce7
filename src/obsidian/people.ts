import { Component, type App } from 'obsidian';
import { PeopleIndex } from '../core/people-index/people-index';
import type { SettingsStore } from './settings-store';
import { PeopleFeed } from './people-feed';

/**
 * The people of the vault, as the settings say who is one: a change of settings reads the vault
 * anew, and whoever listens hears of the new index as of any other change.
 */
export class People extends Component {
  private reading: Component | null = null;
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
        this.readAnew();
      }),
    );
    // Before the layout is ready the cache is not, and every note would be told of one by one.
    this.app.workspace.onLayoutReady(() => {
      this.readAnew();
    });
  }

  /** @returns how to stop listening */
  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private readAnew(): void {
    if (!this.app.workspace.layoutReady) return;
    if (this.reading) this.removeChild(this.reading);
    this.current = new PeopleIndex(this.settings.current);
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
