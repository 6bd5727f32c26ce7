import type { Plugin } from 'obsidian';
import { parseSettings, type Settings } from '../core/settings';

/** The plugin's stored settings; whoever listens is told of every change, of whatever device. */
export class SettingsStore {
  private settings: Settings = parseSettings(null);
  private readonly listeners = new Set<() => void>();

  constructor(private readonly plugin: Pick<Plugin, 'loadData' | 'saveData'>) {}

  get current(): Settings {
    return this.settings;
  }

  /** Reads what is stored; other devices write it too. */
  async load(): Promise<void> {
    const stored: unknown = await this.plugin.loadData();
    this.settings = parseSettings(stored);
    this.tell();
  }

  async set(changes: Partial<Settings>): Promise<void> {
    this.settings = parseSettings({ ...this.settings, ...changes });
    await this.plugin.saveData(this.settings);
    this.tell();
  }

  /** @returns how to stop listening */
  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private tell(): void {
    for (const listener of [...this.listeners]) listener();
  }
}
