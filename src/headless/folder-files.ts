import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { FileReading, FileSource } from '../actions/commands/import';
import { errorWords } from './error-words';

/** Bytes; the largest address books are a tenth of it. */
const MAX_BYTES = 64 * 1024 * 1024;

function read(file: string): FileReading {
  try {
    const { size } = statSync(file);
    if (size > MAX_BYTES) return { kind: 'refused', reason: `${file} is larger than 64 MB` };
    return { kind: 'bytes', bytes: new Uint8Array(readFileSync(file)) };
  } catch (error) {
    return { kind: 'refused', reason: `${file} cannot be read: ${errorWords(error)}` };
  }
}

/** Files by the paths that a user writes in a folder. */
export function filesFrom(folder: string): FileSource {
  return { read: (path) => Promise.resolve(read(resolve(folder, path))) };
}
