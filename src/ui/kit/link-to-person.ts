import type { App } from 'obsidian';

interface LinkTarget {
  readonly path: string;
  readonly name: string;
}

function linktext(app: App, { path, name }: LinkTarget): string {
  const file = app.vault.getFileByPath(path);
  return file ? app.metadataCache.fileToLinktext(file, '') : name;
}

/** A link to a person's note, as short as the vault allows: `[[Ana Silva]]`. */
export function linkToPerson(app: App, person: LinkTarget): string {
  return `[[${linktext(app, person)}]]`;
}

/** The same, showing the name if the note is not called that: `[[ana-s|Ana Silva]]`. */
export function namedLinkToPerson(app: App, person: LinkTarget): string {
  const target = linktext(app, person);
  const name = person.name.replace(/[[\]|]/g, ' ');
  return target === name ? `[[${target}]]` : `[[${target}|${name}]]`;
}
