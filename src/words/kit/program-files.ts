import { translated } from './ui-language';

/** Why the program could not read or write a file or a vault, each part of a sentence. */
export const PROGRAM_FILES = translated('kit.PROGRAM_FILES', {
  noteReadOnly: 'the note is read-only',
  noteBusy: 'another program keeps writing the note',
  pathLeaves: 'the path leaves the vault',
  liesOutside: (what: string) => `${what} lies outside the vault`,
  theNote: 'the note',
  attachmentsFolder: 'the folder of attachments',
  noNameFree: 'no file name is free',
  noFile: (file: string) => `${file} cannot be read: it is not a file`,
  tooLarge: (file: string) => `${file} is larger than 64 MB`,
  fileUnread: (file: string, why: string) => `${file} cannot be read: ${why}`,
  noFolder: 'not a folder',
  settingsUnread: (file: string, why: string) => `its settings (${file}) cannot be read: ${why}`,
  notJson: 'it is not JSON',
  locked: (file: string) =>
    `another run of acquaint has been writing to the vault for more than a minute; if there is none, delete ${file}`,
  lockedBy: (process: string, file: string) =>
    `another run of acquaint (process ${process}) has been writing to the vault for more than a minute; if there is none, delete ${file}`,
  noLock: (folder: string, why: string) =>
    `runs of acquaint cannot be kept apart, for nothing can be written in ${folder} (${why}); set TMPDIR to a folder where it can`,
});

/** What a failure of the file system means, by its code. */
export const FILE_ERRORS = translated('kit.FILE_ERRORS', {
  EACCES: 'no permission',
  EPERM: 'no permission',
  ENOENT: 'no such file or folder',
  ENOTDIR: 'not a folder',
  EISDIR: 'a folder, not a file',
  ELOOP: 'a link that leads to itself',
  ENOSPC: 'the disk is full',
  EROFS: 'the disk is read-only',
  EEXIST: 'it exists already',
  ENAMETOOLONG: 'the name is too long',
  EBUSY: 'in use by another program',
});

/** What the system says of a failure, by its code; null for one that has no words here. */
export function fileErrorWords(code: string): string | null {
  const words: Readonly<Record<string, string>> = FILE_ERRORS;
  return words[code] ?? null;
}
