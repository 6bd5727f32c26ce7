import type { App } from 'obsidian';
import { likelyFolders, type FoundInVault } from '../core/people/likely-folder';
import type { PeopleIndex } from '../core/people/people-index';
import { propertyTable } from '../core/people/properties';
import { STORED_TIERS } from '../core/people/tiers';
import { storedIn } from './daily-note-settings';

/**
 * What there is in a vault that has no person note so far: read from the app's cache, no file is
 * opened.
 */
export async function foundInVault(app: App, index: PeopleIndex): Promise<FoundInVault> {
  const files = app.vault.getMarkdownFiles();
  const notes = files.map((file) => ({
    path: file.path,
    properties: app.metadataCache.getFileCache(file)?.frontmatter ?? {},
  }));
  const { settings } = index;
  return {
    folders: likelyFolders(notes, propertyTable(settings.propertyNames), settings),
    dailyNotes: files.filter(({ path }) => index.dayOf(path) !== null).length,
    hasTiers: (await storedIn(app, STORED_TIERS)) !== null,
  };
}
