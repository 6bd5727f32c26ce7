import type * as real from 'obsidian';
import type { VaultAdapter } from './adapter';
import { FileManager } from './file-manager';
import { Keymap, Scope } from './keymap';
import { MetadataCache } from './metadata-cache';
import { MetadataTypeManager } from './metadata-type-manager';
import { Registry } from './registry';
import { refuse } from './unfaked';
import { Vault } from './vault';
import { Workspace } from './workspace';

/** obsidian.d.ts 406. */
export class App implements real.App {
  readonly scope = new Scope();
  readonly keymap: Keymap;
  readonly vault: Vault;
  readonly metadataCache: MetadataCache;
  readonly fileManager: FileManager;
  readonly workspace: Workspace;
  lastEvent: real.UserEvent | null = null;
  /** Not of the API: what the app's importer uses, too (SOURCES.md). */
  readonly metadataTypeManager: MetadataTypeManager;
  /** Not of the API: all that plugins registered. */
  readonly registry = new Registry();

  constructor(store: VaultAdapter) {
    this.vault = new Vault(store);
    this.metadataCache = new MetadataCache(this.vault);
    this.fileManager = new FileManager(this);
    this.metadataTypeManager = new MetadataTypeManager(this.vault);
    this.workspace = new Workspace(this);
    this.keymap = new Keymap(() => this.workspace.activeScope() ?? this.scope);
  }

  get renderContext(): never {
    return refuse('App.renderContext');
  }

  get secretStorage(): never {
    return refuse('App.secretStorage');
  }

  isDarkMode(): boolean {
    return document.body.hasClass('theme-dark');
  }

  /** Kept for each vault (obsidian.d.ts 466). */
  loadLocalStorage(key: string): unknown {
    const text = window.localStorage.getItem(this.storageKey(key));
    const value: unknown = text === null ? null : JSON.parse(text);
    return value;
  }

  saveLocalStorage(key: string, data: unknown): void {
    if (data === null || data === undefined) window.localStorage.removeItem(this.storageKey(key));
    else window.localStorage.setItem(this.storageKey(key), JSON.stringify(data));
  }

  private storageKey(key: string): string {
    return `${this.vault.getName()}-${key}`;
  }
}
