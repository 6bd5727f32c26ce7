import type { Vault } from './vault';
import { isRecord } from './yaml-text';

/**
 * The types of properties, in `<configDir>/types.json`. Not of the API; the two members that
 * Obsidian's own importer uses, and no others (its src/util.ts; SOURCES.md).
 */
export class MetadataTypeManager {
  private types: Record<string, string> = {};

  constructor(private readonly vault: Vault) {}

  getAssignedWidget(name: string): string | null {
    return this.types[name.toLowerCase()] ?? null;
  }

  async setType(name: string, type: string): Promise<void> {
    this.types[name.toLowerCase()] = type;
    await this.vault.adapter.write(this.path, JSON.stringify({ types: this.types }, null, 2));
  }

  /** For the host. */
  async load(): Promise<void> {
    if (!(await this.vault.adapter.exists(this.path))) return;
    const saved: unknown = JSON.parse(await this.vault.adapter.read(this.path));
    if (!isRecord(saved) || !isRecord(saved['types'])) return;
    for (const [name, type] of Object.entries(saved['types']))
      if (typeof type === 'string') this.types[name.toLowerCase()] = type;
  }

  private get path(): string {
    return `${this.vault.configDir}/types.json`;
  }
}
