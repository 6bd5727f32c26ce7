import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { basename, join } from 'node:path';

/** The app's own trash of a vault, which no program takes for notes. */
const TRASH = '.trash';

function freePlace(folder: string, name: string): string {
  const bare = name.replace(/\.md$/i, '');
  for (let number = 1; ; number++) {
    const place = join(folder, number === 1 ? name : `${bare} ${String(number)}.md`);
    if (!existsSync(place)) return place;
  }
}

/** Moves a note into the vault's trash, where it can be taken out again. */
export function moveToTrash(root: string, file: string): void {
  const folder = join(root, TRASH);
  mkdirSync(folder, { recursive: true });
  renameSync(file, freePlace(folder, basename(file)));
}
