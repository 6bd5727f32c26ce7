import type { Plugin } from 'obsidian';
import { isEqual } from '../core/text/equal';
import type { Tier } from '../core/people/tiers';
import { parseSettings, type Settings } from '../core/people/settings';

/** The plugin's stored settings; listeners are told of every change, from whatever device. */
export class SettingsStore {
  private settings: Settings = parseSettings(null);
  private readonly listeners = new Set<() => void>();

  /** @param readTiers the tiers of another plugin, which are read and never stored with ours */
  constructor(
    private readonly plugin: Pick<Plugin, 'loadData' | 'saveData'>,
    private readonly readTiers: () => Promise<readonly Tier[]>,
  ) {}

  get current(): Settings {
    return this.settings;
  }

  /** Reads what is stored; other devices write it too. */
  async load(): Promise<void> {
    const stored: unknown = await this.plugin.loadData();
    this.settings = { ...parseSettings(stored), tiers: this.settings.tiers };
    this.tell();
  }

  /** Looks up the tiers; if the user has changed them, listeners are told. */
  async lookUpTiers(): Promise<void> {
    const tiers = await this.readTiers();
    if (isEqual(tiers, this.settings.tiers)) return;
    this.settings = { ...this.settings, tiers };
    this.tell();
  }

  async set(changes: Partial<Settings>): Promise<void> {
    const { tiers, ...own } = this.settings;
    const { tiers: _, ...stored } = parseSettings({ ...own, ...changes });
    this.settings = { ...stored, tiers };
    await this.plugin.saveData(stored);
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
