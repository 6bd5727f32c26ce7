import type { App } from 'obsidian';
import type { NoteFault } from '../../core/notes/fault';
import { isEqual } from '../../core/text/equal';
import type { PluginServices } from '../kit/plugin-services';
import { faultInText } from '../kit/fault-in-text';

interface CheckedText {
  /** When the file was written that was looked at. */
  readonly mtime: number;
  readonly fault: NoteFault | null;
}

/** What is wrong with the properties of notes that are shown, if the cache has none for them. */
export class TextProblems {
  private readonly looked = new Map<string, CheckedText>();

  /** @param changed called once something else is known of a note */
  constructor(
    private readonly ui: { readonly app: App; readonly services: PluginServices },
    private readonly changed: () => void,
  ) {}

  /** Why they cannot be read; null if they can, or if the text has not been looked at yet. */
  of(path: string): NoteFault | null {
    const { vault, metadataCache } = this.ui.app;
    const file = vault.getFileByPath(path);
    if (!file || metadataCache.getFileCache(file)?.frontmatter) return null;
    const before = this.looked.get(path);
    if (before?.mtime !== file.stat.mtime) void this.look(path, file.stat.mtime);
    return before?.fault ?? null;
  }

  private async look(path: string, mtime: number): Promise<void> {
    const before = this.looked.get(path)?.fault ?? null;
    // At once: it is asked for again while the text is read.
    this.looked.set(path, { mtime, fault: before });
    const fault = await faultInText(this.ui.services, path);
    this.looked.set(path, { mtime, fault });
    if (!isEqual(fault, before)) this.changed();
  }
}
