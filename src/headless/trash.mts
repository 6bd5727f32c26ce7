import { existsSync, mkdirSync, realpathSync, renameSync } from 'node:fs';
import { basename, extname, join, sep } from 'node:path';
import { LeavesVault } from './leaves-vault.mts';

/** The app's own trash of a vault, which no program takes for notes. */
const TRASH = '.trash';

function freePlace(folder: string, name: string): string {
  const extension = extname(name);
  const bare = name.slice(0, name.length - extension.length);
  for (let number = 1; ; number++) {
    const place = join(folder, number === 1 ? name : `${bare} ${String(number)}${extension}`);
    if (!existsSync(place)) return place;
  }
}

/**
 * Moves a file into the vault's trash, from where it can be restored.
 * @throws if the trash is a link that leads out of the vault
 */
export function moveToTrash(root: string, file: string): void {
  const folder = join(root, TRASH);
  mkdirSync(folder, { recursive: true });
  if (!realpathSync(folder).startsWith(root + sep)) throw new LeavesVault();
  renameSync(file, freePlace(folder, basename(file)));
}
