import { readFileSync, statSync } from 'node:fs';
import { errorWords } from './error-words.mts';
import { PROGRAM_FILES } from '../words/kit/program-files';

/** A file's text, or why it is none. */
export type FileText =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'unreadable'; readonly problem: string };

/** Bytes; a longer note is a log or an export, and would hold up all others. */
const MAX_NOTE_BYTES = 5 * 1024 * 1024;

const MEGABYTE = 1024 * 1024;

// The mark stays in the text: an edit must give back the bytes it found.
const DECODER = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function decode(bytes: Uint8Array): FileText {
  try {
    return { kind: 'text', text: DECODER.decode(bytes) };
  } catch {
    return { kind: 'unreadable', problem: PROGRAM_FILES.notText };
  }
}

/** Reads a note's file; a file that cannot be read is an answer, not an exception. */
export function readNoteFile(file: string): FileText {
  try {
    const { size } = statSync(file);
    if (size <= MAX_NOTE_BYTES) return decode(readFileSync(file));
    const [is, at] = [size, MAX_NOTE_BYTES].map((bytes) => String(Math.ceil(bytes / MEGABYTE)));
    return {
      kind: 'unreadable',
      problem: PROGRAM_FILES.tooLong(is ?? '', at ?? ''),
    };
  } catch (error) {
    return { kind: 'unreadable', problem: PROGRAM_FILES.unread(errorWords(error)) };
  }
}
