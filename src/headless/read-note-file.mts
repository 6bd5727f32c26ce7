import { readFileSync, statSync } from 'node:fs';
import type { FileFaults, FaultOf } from '../core/notes/fault';
import { errorWords } from './error-words.mts';

/** A file's text, or why it cannot be read as text. */
export type FileText =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'unreadable'; readonly fault: FaultOf<FileFaults> };

/** A longer note is a log or an export, and would hold up all others. */
const MAX_MEGABYTES = 5;

const MEGABYTE = 1024 * 1024;

// The mark stays in the text: an edit must give back the bytes it found.
const DECODER = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function decode(bytes: Uint8Array): FileText {
  try {
    return { kind: 'text', text: DECODER.decode(bytes) };
  } catch {
    return { kind: 'unreadable', fault: { code: 'not-utf-8' } };
  }
}

/** Reads a note's file; a file that cannot be read is an answer, not an exception. */
export function readNoteFile(file: string): FileText {
  try {
    const { size } = statSync(file);
    if (size <= MAX_MEGABYTES * MEGABYTE) return decode(readFileSync(file));
    const megabytes = Math.ceil(size / MEGABYTE);
    return { kind: 'unreadable', fault: { code: 'file-too-long', megabytes, most: MAX_MEGABYTES } };
  } catch (error) {
    return { kind: 'unreadable', fault: { code: 'file-unread', why: errorWords(error) } };
  }
}
