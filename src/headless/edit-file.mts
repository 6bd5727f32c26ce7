import { statSync } from 'node:fs';
import type { CreateOutcome, TextEdit, WriteOutcome } from '../actions/ports';
import { errorCode } from './error-words.mts';
import { createFile, replaceFile } from './put-in-place.mts';
import { readNoteFile } from './read-note-file.mts';
import { isAsRead, isReadOnly } from './vault-files.mts';
import { editRefusal, faultWords } from '../words/notes/faults';
import { PROGRAM_FILES } from '../words/kit/program-files';

/** How often an edit is tried again when another program writes the file meanwhile. */
const MAX_TRIES = 5;

/**
 * Makes a file with a text; `path` is what the outcome calls it.
 * @throws what the file system says, unless the file is there
 */
export function createText(path: string, file: string, text: string): CreateOutcome {
  try {
    createFile(file, text);
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return { kind: 'exists', path };
    throw error;
  }
  return { kind: 'created', path, written: { path, before: null, after: text } };
}

function tryEdit(
  path: string,
  file: string,
  edit: (text: string) => TextEdit,
): WriteOutcome | 'changed-meanwhile' {
  const before = statSync(file);
  const read = readNoteFile(file);
  if (read.kind === 'unreadable') return { kind: 'refused', path, reason: faultWords(read.fault) };
  const edited = edit(read.text);
  if (edited.kind === 'refused') return { kind: 'refused', path, reason: editRefusal(edited) };
  if (edited.kind === 'unchanged') return { ...edited, path };
  if (isReadOnly(file, before))
    return { kind: 'refused', path, reason: PROGRAM_FILES.noteReadOnly };
  const isStill = (): boolean => isAsRead(file, before, read.text);
  const done = replaceFile(file, edited.text, { before, isStill });
  if (done === 'changed-meanwhile') return done;
  const written = { path, before: read.text, after: edited.text };
  return { kind: 'changed', path, changed: edited.changed, written };
}

/**
 * Edits a file as one step: what it says at that moment goes in, what comes out replaces it.
 * @param place the real file, looked up again each time
 * @throws what the file system says
 */
export function editFile(
  path: string,
  place: () => string,
  edit: (text: string) => TextEdit,
): WriteOutcome {
  for (let tries = 0; tries < MAX_TRIES; tries++) {
    const outcome = tryEdit(path, place(), edit);
    if (outcome !== 'changed-meanwhile') return outcome;
  }
  return { kind: 'refused', path, reason: PROGRAM_FILES.noteBusy };
}
