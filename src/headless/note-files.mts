import { readdirSync, realpathSync, statSync, type Dirent } from 'node:fs';
import { join, sep } from 'node:path';

type FileKind = '.md' | '.canvas';

// Links are followed to files inside the vault. Those that leave it are ignored, and so are linked
// folders: inside the vault their notes are found at their own place, and a loop has no end.
function isNoteBehindLink(root: string, path: string): boolean {
  try {
    const target = realpathSync(join(root, path));
    return target.startsWith(root + sep) && statSync(target).isFile();
  } catch {
    return false;
  }
}

function isListed(root: string, path: string, entry: Dirent, kind: FileKind): boolean {
  if (!entry.name.toLowerCase().endsWith(kind)) return false;
  return entry.isFile() || (entry.isSymbolicLink() && isNoteBehindLink(root, path));
}

function entriesOf(folder: string, isRoot: boolean): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if (isRoot) throw error;
    return []; // a folder that may not be read hides its notes from every program
  }
}

/**
 * Paths of all notes of a vault, or of all canvases, relative to its root, with `/`, sorted. Names
 * that start with a dot (`.obsidian`, `.trash`) do not belong to a vault.
 * @param root the vault's real path
 * @throws if the vault itself cannot be read
 */
export function noteFiles(root: string, kind: FileKind = '.md'): string[] {
  const found: string[] = [];
  const folders = [''];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const entry of entriesOf(join(root, folder), folder === '')) {
      if (entry.name.startsWith('.')) continue;
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) folders.push(path);
      else if (isListed(root, path, entry, kind)) found.push(path);
    }
  }
  return found.sort();
}
