import {
  chmodSync,
  closeSync,
  linkSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  type Stats,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { errorCode } from './error-words.mts';

/** A name beside the file that neither the app nor this program takes for a note. */
function temporaryFor(file: string): string {
  return join(dirname(file), `.${basename(file).slice(0, 40)}.${String(process.pid)}.tmp`);
}

/** Writes beside a file what is then put in its place; nothing of it stays, whatever happens. */
function beside<T>(file: string, content: string | Uint8Array, put: (temporary: string) => T): T {
  const temporary = temporaryFor(file);
  try {
    rmSync(temporary, { force: true }); // of a process that was ended and had the same number
    writeFileSync(temporary, content, { flag: 'wx', flush: true });
    return put(temporary);
  } finally {
    rmSync(temporary, { force: true });
  }
}

/**
 * Replaces a file as a whole: anybody who reads meanwhile finds the old text or the new.
 * @param isStill whether the file is as it was read, asked right before
 */
export function replaceFile(
  file: string,
  text: string,
  { before, isStill }: { readonly before: Stats; readonly isStill: () => boolean },
): 'replaced' | 'changed-meanwhile' {
  return beside(file, text, (temporary) => {
    chmodSync(temporary, before.mode);
    if (!isStill()) return 'changed-meanwhile';
    renameSync(temporary, file);
    return 'replaced';
  });
}

/** Where there are no hard links: takes the name first, and then puts the whole file there. */
function createByName(file: string, temporary: string): void {
  closeSync(openSync(file, 'wx'));
  // Whoever has found the empty file meanwhile and written to it is not overwritten.
  if (statSync(file).size > 0) throw Object.assign(new Error(file), { code: 'EEXIST' });
  try {
    renameSync(temporary, file);
  } catch (error) {
    rmSync(file, { force: true });
    throw error;
  }
}

/**
 * Creates a file that appears with all its content.
 * @throws with the code EEXIST if there is one
 */
export function createFile(file: string, content: string | Uint8Array): void {
  beside(file, content, (temporary) => {
    try {
      linkSync(temporary, file);
    } catch (error) {
      if (errorCode(error) === 'EEXIST') throw error;
      createByName(file, temporary);
    }
  });
}
