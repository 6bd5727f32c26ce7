import { readFileSync, realpathSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { resolve } from 'node:path';
import type { OutsideFiles } from '../actions/ports';
import type { FileReading, FileSource } from '../commands/cards/import';
import { kindByName } from '../cards/file-kind';
import { FILE_KINDS } from '../words/cards/file-kinds';
import { IMPORT_COMMAND } from '../words/cards/program';
import { createText, editFile } from './edit-file.mts';
import { errorWords } from './error-words.mts';
import { PROGRAM_FILES } from '../words/kit/program-files';

/** Bytes; the largest address books are a tenth of it. */
const MAX_BYTES = 64 * 1024 * 1024;

/** Some programs keep what looks like a file as a folder. */
function folderWords(file: string): string {
  const isBook = kindByName(file) === 'address-book';
  return IMPORT_COMMAND.notImported(file, FILE_KINDS[isBook ? 'address-book' : 'directory']);
}

function read(file: string): FileReading {
  try {
    const stats = statSync(file);
    if (stats.isDirectory()) return { kind: 'refused', reason: folderWords(file) };
    // A device has no end; what comes through a pipe has one.
    if (!stats.isFile() && !stats.isFIFO())
      return { kind: 'refused', reason: PROGRAM_FILES.noFile(file) };
    const { size } = stats;
    if (size > MAX_BYTES) return { kind: 'refused', reason: PROGRAM_FILES.tooLarge(file) };
    return { kind: 'bytes', bytes: new Uint8Array(readFileSync(file)) };
  } catch (error) {
    return { kind: 'refused', reason: PROGRAM_FILES.fileUnread(file, errorWords(error)) };
  }
}

/** Files by the paths that a user writes in a folder. */
export function filesFrom(folder: string): FileSource {
  return { read: (path) => Promise.resolve(read(resolve(folder, path))) };
}

/** Does something with a file; what fails is refused, in words. */
function attempt<T>(
  path: string,
  work: (file: string) => T,
): Promise<T | { readonly kind: 'refused'; readonly path: string; readonly reason: string }> {
  try {
    return Promise.resolve(work(resolve(path.replace(/^~(?=[\\/])/, homedir()))));
  } catch (error) {
    return Promise.resolve({ kind: 'refused', path, reason: errorWords(error) });
  }
}

/** Files of the machine by their full paths, `~/` being the user's own folder. No folder is made. */
export const OUTSIDE: OutsideFiles = {
  create: (path, text) => attempt(path, (file) => createText(path, file, text)),
  // A link to a file elsewhere, as some programs that sync want it, stays one.
  edit: (path, edit) => attempt(path, (file) => editFile(path, () => realpathSync(file), edit)),
};
