import { accessSync, constants, readdirSync, realpathSync, statSync, type Stats } from 'node:fs';
import { join, sep } from 'node:path';
import { LeavesVault } from './leaves-vault.mts';
import { readNoteFile } from './read-note-file.mts';

function fold(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

/** Whether a note is as it was read: two writes can bear one time, and be of one length. */
export function isAsRead(file: string, before: Stats, text: string): boolean {
  const now = statSync(file);
  const isSame = now.mtimeMs === before.mtimeMs && now.ino === before.ino;
  if (!isSame || now.size !== before.size) return false;
  const read = readNoteFile(file);
  return read.kind === 'text' && read.text === text;
}

/** The real place of a file, which must lie in the vault whatever links lead there. */
export function placeIn(root: string, path: string): string {
  const real = realpathSync(join(root, path));
  if (!real.startsWith(root + sep)) throw new LeavesVault();
  return real;
}

/** By the file's own mode: root could write to it all the same. */
export function isReadOnly(file: string, { mode }: Stats): boolean {
  if ((mode & 0o222) === 0) return true;
  try {
    accessSync(file, constants.W_OK);
    return false;
  } catch {
    return true;
  }
}

/** Whether a folder holds something of this name, whatever its case. */
export function isTaken(folder: string, name: string): boolean {
  return readdirSync(folder).some((other) => fold(other) === fold(name));
}

/** Whether a path stays below the vault as it is written. */
export function isInside(path: string): boolean {
  const parts = path.split('/');
  return parts.every(
    (part) =>
      part !== '' && part !== '.' && part !== '..' && !part.includes(sep === '/' ? '\0' : sep),
  );
}
