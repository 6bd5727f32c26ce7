import type * as real from 'obsidian';
import type { App } from './app';
import { ConfirmationModal } from './confirmation-modal';
import { TFile, type TAbstractFile, type TFolder } from './files';
import { getLinkpath, parseLinktext } from './link-text';
import { getFrontMatterInfo, isRecord, parseYaml, stringifyYaml } from './yaml-text';

/** The links to one file, written anew after it got another name. */
function relinked(text: string, isOld: (link: string) => boolean, name: string): string {
  return text.replace(
    /(!?\[\[)([^[\]|\n]+?)(\\?\|[^[\]\n]*)?\]\]/g,
    (whole, ...parts: string[]) => {
      const [open = '', link = '', shown = ''] = parts;
      const { subpath } = parseLinktext(link);
      return isOld(getLinkpath(link)) ? `${open}${name}${subpath}${shown}]]` : whole;
    },
  );
}

/** obsidian.d.ts 2881, with the app's settings as they come: wikilinks, shortest path. */
export class FileManager implements real.FileManager {
  constructor(private readonly app: App) {}

  /** The folder for attachments is the vault's root by default (obsidian.d.ts 2966). */
  getAvailablePathForAttachment(filename: string, _sourcePath?: string): Promise<string> {
    const dot = filename.lastIndexOf('.');
    const [stem, extension] =
      dot < 0 ? [filename, ''] : [filename.slice(0, dot), filename.slice(dot)];
    let path = filename;
    for (let number = 1; this.app.vault.getAbstractFileByPath(path); number++) {
      path = `${stem} ${String(number)}${extension}`;
    }
    return Promise.resolve(path);
  }

  /** "Same folder as current file" is not the default; the vault's root is. */
  getNewFileParent(_sourcePath: string, _newFilePath?: string): TFolder {
    return this.app.vault.getRoot();
  }

  /** Renames, then writes the links of other notes anew (obsidian.d.ts 2905). */
  async renameFile(file: TAbstractFile, newPath: string): Promise<void> {
    const { vault, metadataCache } = this.app;
    const isLink = (link: string, source: string): boolean =>
      metadataCache.getFirstLinkpathDest(link, source) === file;
    const texts = new Map<TFile, Set<string>>();
    for (const source of file instanceof TFile ? vault.getMarkdownFiles() : []) {
      const cache = metadataCache.getCache(source.path);
      const references = [
        ...(cache?.links ?? []),
        ...(cache?.embeds ?? []),
        ...(cache?.frontmatterLinks ?? []),
      ];
      const links = references.map(({ link }) => getLinkpath(link));
      const ours = links.filter((link) => link !== '' && isLink(link, source.path));
      if (ours.length > 0) texts.set(source, new Set(ours));
    }
    await vault.rename(file, newPath);
    for (const [source, links] of texts) {
      const name = file instanceof TFile ? metadataCache.fileToLinktext(file, source.path) : '';
      await vault.process(source, (text) => relinked(text, (link) => links.has(link), name));
    }
  }

  promptForDeletion(file: TAbstractFile): Promise<boolean> {
    return new Promise((resolve) => {
      const modal = new ConfirmationModal(this.app);
      modal.setTitle('Delete file').setContent(`Delete “${file.name}”?`);
      let isConfirmed = false;
      modal.addButton((button) =>
        button
          .setButtonText('Delete')
          .setDestructive()
          .onClick(() => {
            isConfirmed = true;
          }),
      );
      modal.addCancelButton();
      modal.setCloseCallback(() => {
        resolve(isConfirmed);
      });
      modal.open();
    }).then(async (isConfirmed) => {
      if (isConfirmed === true) await this.trashFile(file);
      return isConfirmed === true;
    });
  }

  trashFile(file: TAbstractFile): Promise<void> {
    return this.app.vault.moveToTrash(file);
  }

  /** Without an alias that says nothing new; `subpath` starts with `#` (the importer: SOURCES.md). */
  generateMarkdownLink(file: TFile, sourcePath: string, subpath = '', alias = ''): string {
    const name = this.app.metadataCache.fileToLinktext(file, sourcePath);
    const link = `${name}${subpath}`;
    const embed = file.extension === 'md' ? '' : '!';
    return `${embed}[[${link}${alias === '' || alias === link ? '' : `|${alias}`}]]`;
  }

  /**
   * Writes the whole block anew: comments, quotes and leading zeros are lost, as in the app
   * (the importer: SOURCES.md). Throws where the YAML cannot be parsed.
   */
  async processFrontMatter(
    file: TFile,
    fn: (frontmatter: Record<string, unknown>) => void,
  ): Promise<void> {
    await this.app.vault.process(file, (text) => {
      const { exists, frontmatter, contentStart } = getFrontMatterInfo(text);
      const parsed: unknown = exists ? parseYaml(frontmatter) : {};
      const properties = isRecord(parsed) ? parsed : {};
      fn(properties);
      const body = text.slice(contentStart);
      const isEmpty = Object.keys(properties).length === 0;
      return isEmpty ? body : `---\n${stringifyYaml(properties)}---\n${body}`;
    });
  }
}
