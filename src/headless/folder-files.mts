import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { FileReading, FileSource } from '../commands/cards/import';
import { kindByName } from '../cards/file-kind';
import { FILE_KINDS } from '../words/cards/file-kinds';
import { IMPORT_COMMAND } from '../words/cards/program';
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
